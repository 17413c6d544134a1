"""Markdown is taken apart as Python-Markdown takes it apart, with places."""

from __future__ import annotations

from typing import Any

import markdown
import pytest

from generator.text.lesson_text import LessonText, find_fences, read_text
from generator.text.span import Span


def read(text: str) -> LessonText:
    parts, problems = read_text(text, "f.md")
    assert problems == []
    return parts


HEADINGS = """# One
## Never say “calm down”
## Steps
## Steps
## What's *it* about & why?
## `code` and [a link](x.md)
## Ünïcode \u2013 dashes
## 3. Numbers!
## named {#own-name}
Underlined
----------
## Closed ##
"""


def test_anchors_are_those_that_python_markdown_makes() -> None:
    engine = markdown.Markdown(extensions=["toc", "attr_list"])
    engine.convert(HEADINGS)
    expected: list[str] = []

    def collect(tokens: list[dict[str, Any]]) -> None:
        for token in tokens:
            expected.append(token["id"])
            collect(token["children"])

    collect(engine.toc_tokens)
    assert [heading.anchor for heading in read(HEADINGS).headings] == expected


def test_headings_know_their_level_and_line() -> None:
    headings = read("---\ntitle: T\n---\n\n## Two\n\n### Three\n").headings
    assert [(h.level, h.span.line) for h in headings] == [(2, 5), (3, 7)]


def test_what_stands_in_a_fence_is_no_heading_and_no_link() -> None:
    parts = read("```\n# not a heading\n[x](gone.md)\n```\n")
    assert parts.headings == () and parts.links == ()


def test_code_and_comments_hold_no_links() -> None:
    assert read("`[x](gone.md)` <!-- [y](gone.md)\n[z](gone.md) -->\n").links == ()


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("[a](b.md)", "b.md"),
        ('[a](b.md "title")', "b.md"),
        ("[a](<b c.md>)", "b c.md"),
        ("[a [b] c](d.md#e)", "d.md#e"),
        ("[a](b_(c).md)", "b_(c).md"),
        ("[a]: b.md", "b.md"),
        ('<a href="b.md">x</a>', "b.md"),
        ("a paragraph\nwith [a link\nover lines](b.md)", "b.md"),
    ],
)
def test_links_are_found_in_every_form(text: str, target: str) -> None:
    assert [link.target for link in read(text).links] == [target]


def test_a_link_knows_where_its_target_stands() -> None:
    assert read("one\n\nsee [a](b.md).\n").links[0].span == Span("f.md", 3, 9, 4)


@pytest.mark.parametrize(
    ("text", "alt"),
    [
        ("![a curve](c.svg)", "a curve"),
        ("![](c.svg)", None),
        ('<img src="c.svg" alt="a curve">', "a curve"),
        ('<img src="c.svg" alt="">', ""),
        ('<img src="c.svg">', None),
    ],
)
def test_a_forgotten_alternative_text_differs_from_an_empty_one(text: str, alt: str | None) -> None:
    (link,) = read(text).links
    assert (link.image, link.alt) == (True, alt)


def test_a_picture_in_a_link_counts_as_both() -> None:
    links = read("[![a curve](c.svg)](big.svg)").links
    assert {(link.target, link.image) for link in links} == {("c.svg", True), ("big.svg", False)}


def test_an_outer_fence_hides_the_ones_inside_it() -> None:
    lines = ["````markdown", "```quiz", "one", "```", "````", "```quiz", "two", "```"]
    assert [(f.info, f.body) for f in find_fences(lines)] == [
        ("markdown", "```quiz\none\n```"),
        ("quiz", "two"),
    ]


def test_a_fence_in_a_list_loses_its_indent_and_keeps_its_place() -> None:
    (fence,) = find_fences(
        ["- item", "", "    ```question", "    id: one", "      x: y", "    ```"]
    )
    assert fence.body == "id: one\n  x: y"
    assert (fence.span, fence.first_body_line, fence.indent) == (Span("", 3, 5, 11), 4, 4)


def test_front_matter_that_is_never_closed_is_told() -> None:
    parts, problems = read_text("---\ntitle: T\n\nText\n", "f.md")
    assert [p.rule.id for p in problems] == ["front-matter-open"] and parts.front is None


def test_a_line_of_hyphens_inside_a_page_is_no_front_matter() -> None:
    parts = read("Text\n\n---\n\nMore\n")
    assert parts.front is None and parts.headings == ()


def test_empty_front_matter_is_none() -> None:
    parts = read("---\n---\n\nText\n")
    assert parts.front is None and parts.body == "\nText\n"
