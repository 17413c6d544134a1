"""Texts that would keep Markdown busy for ever are found, quickly, and no text of people is."""

from __future__ import annotations

from time import process_time

import pytest

from generator.engines.markdown_text import SiteMarkdown
from generator.text.tangles import Tangle, tangle
from tests.support.machine import PROJECT
from tests.support.pace import seconds

# Pieces of which a thousand take Python-Markdown much more than twice as long as five hundred.
PIECES = (
    ["[", "![", "[[", "[](", "[a](", "[a][", "[^a", "[x](<", "[\\]", "`]`[", "``a`"]
    + ["<a href=", '<a href="', "<a b='", "<a href=x ", '<a href=">" ', '<b a="', "<http://"]
    + ["<![CDATA[", "1. ", "  - ", "x\n: y\n"]
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_what_markdown_takes_too_long_for_is_found_with_its_line(piece: str) -> None:
    assert tangle(piece * 1000) is not None
    found = tangle("A page.\n\n" + piece * 1000)
    assert found and found.line == 3


@pytest.mark.parametrize("piece", PIECES)
def test_what_is_let_through_is_converted_in_a_moment(piece: str) -> None:
    most = next(n for n in range(1, 1000) if tangle(piece * n)) - 1
    started = process_time()
    SiteMarkdown()(piece * most, False)
    taken = process_time() - started
    assert taken < 2 or taken < seconds(2)


@pytest.mark.parametrize("piece", [*PIECES, "`", "``a", "<", '<"', "[]", "\\", "a\n\n[", "```\n"])
def test_looking_takes_time_as_the_text_is_long(piece: str) -> None:
    def time(count: int) -> float:
        started = process_time()
        tangle(piece * count)
        return process_time() - started

    assert time(100_000) < 40 * max(time(10_000), 0.005)


@pytest.mark.parametrize(
    "text",
    [
        "[a](b) " * 5000,
        "`a[0]` " * 5000,
        "- [ ] to do\n" * 5000,
        "| a | b | c |\n|---|---|---|\n" + "| [a](b) | `x` | <b>y</b> |\n" * 5000,
        "```\n" + "[" * 5000 + "\n```\n",
        "a < b and b < c. " * 5000,
        '<a href="x">y</a> ' * 5000,
        "Term\n\n: What it means\n\n" * 5000,
        "- - - - - - - - - - - -\n",
    ],
)
def test_long_texts_of_people_are_let_through(text: str) -> None:
    assert tangle(text) is None


def test_no_page_of_the_course_or_the_manual_is_tangled() -> None:
    pages = [*PROJECT.glob("content/**/*.md"), *PROJECT.glob("manual/content/**/*.md")]
    quizzes = list(PROJECT.glob("quizzes/*.yml"))
    assert len(pages) > 40 and len(quizzes) > 20
    for file in [*pages, *quizzes]:
        assert tangle(file.read_text(encoding="utf-8")) is None, file


@pytest.mark.parametrize(
    "line", ["{indent}{indent}- a", "{indent}- a", "{indent}1. a", "{quote} {list}item"]
)
def test_lists_in_lists_in_lists_are_found(line: str) -> None:
    """As people have reported them of other programs that read Markdown."""
    lines = [line.format(indent="  " * n, quote=">" * n, list="- " * n) for n in range(1, 300)]
    assert tangle("\n".join(lines)) is not None
    assert tangle("\n".join(lines[:30])) is None


def test_it_says_what_is_open() -> None:
    assert tangle("x\n\ny\n" + "[" * 300) == Tangle(3, "more than 200 '[' without their ']'")
