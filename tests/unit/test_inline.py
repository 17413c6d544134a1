"""Patterns inside lines that are asked only where they can match say what all of them would."""

from __future__ import annotations

import random
import re

import markdown
import pytest

from generator.engines.inline import needed, set_inline
from tests.support.machine import PROJECT

EXTENSIONS = {
    "plain": [],
    "markdown's own": ["abbr", "attr_list", "footnotes", "nl2br", "smarty", "wikilinks"],
    "pymdown": [
        f"pymdownx.{name}"
        for name in "arithmatex betterem caret critic emoji inlinehilite keys magiclink mark "
        "smartsymbols tilde".split()
    ],
}
# Pieces that patterns look for, and what stands between them.
PIECES = (
    *("`", "``", "\\", "*", "**", "_", "__", "[", "](", ")", "![", "]", "[^1]", "<b>", "</b>", "<"),
    *("<https://example.org>", "<me@example.org>", "&amp;", "&", "  \n", "\n", "\n\n", "$", "\\("),
    *("~~", "==", "^^", "++ctrl+c++", "{.red}", "{++in++}", ":smile:", "...", "--", "'", '"'),
    *("https://example.org/a", "me@example.org", "@name", "#12", "(c)", "[[wiki]]", "HTML", "wort"),
    *(
        " ",
        " ",
        " ",
        "1",
        "a",
        "ü",
        "\u00a0",
        "\x02",
        "\x03",
        "\n[a]: b.md\n",
        "\n*[HTML]: Hyper\n",
    ),
)


def both(text: str, extensions: list[str]) -> tuple[str, str]:
    """A text as Python-Markdown makes it, and as it is made here."""
    plain, own = (markdown.Markdown(extensions=extensions) for _ in range(2))
    set_inline(own)
    assert type(own.treeprocessors["inline"]) is not type(plain.treeprocessors["inline"])
    return plain.convert(text), own.convert(text)


@pytest.mark.parametrize("extensions", EXTENSIONS.values(), ids=EXTENSIONS)
def test_texts_of_every_sign_come_out_the_same(extensions: list[str]) -> None:
    chance = random.Random(11)
    for _ in range(150):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 24)))
        plain, own = both(text, extensions)
        assert own == plain, repr(text)


def test_the_pages_of_the_course_and_of_the_manual_come_out_the_same() -> None:
    pages = [*PROJECT.glob("content/**/*.md"), *PROJECT.glob("manual/content/**/*.md")]
    assert len(pages) > 80
    for page in pages[::6]:
        plain, own = both(page.read_text(encoding="utf-8"), EXTENSIONS["pymdown"])
        assert own == plain, page


@pytest.mark.parametrize(
    ("pattern", "sign"),
    [
        (r"(?<!\\)(`+)(.+?)\1", "`"),
        (r"(?:(?<!\\)(\\\\)+(?=`+)|(?<!\\)`)", "`"),
        (r"\*\*|__", ""),
        (r"x?\[a+", "["),
        (r"(?:~~)*y", "y"),
        (r"(?i)k", ""),
        (r"(?i)k@", "@"),
        (r"a(?!b)", "a"),
        (r"(?(1)x|y)", ""),
        (r" ", ""),
    ],
)
def test_a_sign_is_needed_only_where_nothing_matches_without_it(pattern: str, sign: str) -> None:
    if "(?(1)" in pattern:
        pattern = f"(q)?{pattern}"
    assert needed(re.compile(pattern)) == sign


def test_a_pattern_that_comes_later_is_asked_too() -> None:
    class Shout(markdown.inlinepatterns.SimpleTextInlineProcessor):
        def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
            return m.group(1).upper(), m.start(0), m.end(0)

    own = markdown.Markdown()
    set_inline(own)
    assert own.convert("one !two! three") == "<p>one !two! three</p>"
    own.inlinePatterns.register(Shout(r"!(\w+)!", own), "shout", 200)
    assert own.reset().convert("one !two! three") == "<p>one TWO three</p>"
