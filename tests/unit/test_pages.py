"""A page is judged as it is published: headings, anchors, links, pictures, by any extension."""

from __future__ import annotations

from typing import Any

import markdown
import pytest
from markdown.extensions.toc import slugify_unicode

from generator.reader.page_reader import body_of, front_tree
from tests.support.pages import converted, read

HEADINGS = """# One
## Never say “calm down”
## Steps
## Steps
## What's *it* about & why?
## `code` and [a link](#one)
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
    assert [heading.id for heading in read(HEADINGS).headings] == expected


def test_headings_know_their_level_and_text() -> None:
    headings = read("---\ntitle: T\n---\n\n## Two\n\n### Three *and* more\n").headings
    assert [(h.level, h.text) for h in headings] == [(2, "Two"), (3, "Three and more")]


def test_a_heading_that_skips_a_level_is_told_in_its_line() -> None:
    told = converted("# One\n\nText.\n\n```sh\n#### no heading\n```\n\n#### Four\n\nText.\n")
    assert told.places == [("skipped-heading-level", 9, 1)]


ANCHORS = {
    "attribute": "## Steps {#here}\n",
    "paragraph": "A paragraph.\n{: #here}\n",
    "html": '<div id="here">x</div>\n',
    "old-html": '<a name="here"></a>Text.\n',
    "slug": "## Here\n",
    "in-a-box": "!!! note\n    ## Here\n",
    "in-markdown-in-html": '<div markdown="1">\n\n## Here\n\n</div>\n',
}


@pytest.mark.parametrize("way", ANCHORS)
def test_a_link_may_lead_to_whatever_has_an_id(way: str) -> None:
    assert converted(f"# A\n\nSee [it](#here).\n\n{ANCHORS[way]}").rules == []


@pytest.mark.parametrize("anchor", ["fn:1", "fnref:1", "%66n:1"])
def test_a_link_may_lead_to_a_footnote(anchor: str) -> None:
    assert converted(f"# A\n\nSee [it](#{anchor}) now.[^1]\n\n[^1]: A note.\n").rules == []


def test_anchors_are_made_as_the_site_s_slugs_are() -> None:
    text = "# A\n\nSee [it](#gr\u00fc\u00dfe) and [it](#gr%C3%BC%C3%9Fe).\n\n## Gr\u00fc\u00dfe\n"
    assert converted(text).rules == ["broken-anchor", "broken-anchor"]
    keeping = {"toc": {"slugify": slugify_unicode}}
    assert converted(text, markdown_extensions=["course", keeping]).rules == []


def test_an_anchor_that_is_nowhere_is_told_where_it_was_written() -> None:
    told = converted("# A\n\n`[x](#stepps)` and [x](#stepps).\n\n## Steps\n")
    assert [rule for rule, *_ in told.places] == ["broken-anchor"]
    assert told.problems[0].hint == "did you mean 'steps'?"


LINKS = {
    "plain": "[a](other.md)",
    "title": '[a](other.md "title")',
    "angle": "[a](<with space.md>)",
    "percent": "[a](with%20space.md)",
    "umlaut": "[a](\u00f6l.md)",
    "umlaut-in-percents": "[a](%C3%B6l.md)",
    "brackets-inside": "[a [b] c](other.md#part)",
    "round-brackets": "[a](b_(c).md)",
    "reference": "[a][r]\n\n[r]: other.md",
    "over-lines": "a paragraph\nwith [a link\nover lines](other.md)",
    "folder": "[a](sub/deep.md)",
    "query": "[a](other.md?x=1#part)",
    "mail": "[a](mailto:a@example.org)",
    "elsewhere": "[a](https://example.org/gone.md)",
    "same-scheme": "[a](//example.org/gone.md)",
    "download": "[a](files/form.pdf)",
    "html-double": '<a href="other.html">a</a>',
    "html-single": "<a href='other.html#part'>a</a>",
    "html-bare": "<a href=files/form.pdf download>a</a>",
    "html-percent": '<a href="with%20space.html">a</a>',
    "absolute": "[a](/other.html)",
    "video": '<video src="files/a.mp4" poster="files/a.png" muted></video>',
    "audio": "<audio controls><source src='files/a.mp3'></audio> A transcript.",
    "track": '<video src="files/a.mp4"><track src="files/a.vtt"></video>',
    "srcset": '<img src="files/a.png" srcset="files/a.png 1x, files/b.png 2x" alt="A">',
    "picture": '<picture><source srcset="files/b.png"><img src="files/a.png" alt="A"></picture>',
    "javascript": '<a href="javascript:void(0)">a</a>',
    "empty": "[a]()",
    "top": "[up](#top)",
}
OTHER = "# Other\n\n## Part\n\nText.\n"
FILES: dict[str, str | bytes | None] = {
    **{f"content/{name}.md": OTHER for name in ("other", "with space", "\u00f6l", "b_(c)")},
    "content/sub/deep.md": OTHER,
    **{f"content/files/{name}": b"x" for name in ("form.pdf", "a.mp4", "a.mp3", "a.vtt")},
    **{f"content/files/{name}": b"x" for name in ("a.png", "b.png")},
}


@pytest.mark.parametrize("way", LINKS)
def test_a_link_that_leads_somewhere_is_let_alone(way: str) -> None:
    assert converted(f"# A\n\n{LINKS[way]}\n", FILES).rules == []


BROKEN = {
    "plain": ("[a](gone.md)", "broken-link", 5),
    "percent": ("[a](no%20such.md)", "broken-link", 5),
    "html-single": ("<a href='gone.html'>a</a>", "broken-link", 10),
    "source-in-html": ('<a href="other.md">a</a>', "broken-link", 10),
    "absolute": ("[a](/gone.html)", "broken-link", 5),
    "above-the-root": ("[a](../../gone.md)", "broken-link", 5),
    "download": ("[a](gone.pdf)", "broken-link", 5),
    "anchor": ("[a](other.md#gone)", "broken-anchor", 5),
    "picture": ("![A](gone.png)", "broken-image", 6),
    "picture-html": ("<img alt='A' src='gone.png'>", "broken-image", 19),
    "video": ('<video src="gone.mp4"><track src="files/a.vtt"></video>', "broken-media", 13),
    "audio": ("<audio><source src='gone.mp3'></audio> A transcript.", "broken-media", 21),
    "poster": ('<video src="files/a.mp4" poster="gone.png" muted></video>', "broken-media", 34),
    "srcset": ('<img alt="A" src="files/a.png" srcset="gone.png 2x">', "broken-media", 40),
}


@pytest.mark.parametrize("way", BROKEN)
def test_a_link_that_leads_nowhere_is_told_at_its_address(way: str) -> None:
    text, rule, column = BROKEN[way]
    assert converted(f"# A\n\n{text}\n", FILES).places == [(rule, 3, column)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("![A](sub\\..\\files\\a.png)", "files/a.png"),
        ("![A](files/a.PNG)", "files/a.png"),
        ("[a](.\\sub\\deep.md)", "sub/deep.md"),
    ],
)
def test_what_windows_would_find_is_told_as_an_address(text: str, meant: str) -> None:
    (problem,) = converted(f"# A\n\n{text}\n", FILES).problems
    assert problem.hint == f"did you mean '{meant}'?"


@pytest.mark.parametrize(
    "text", ["`[x](gone.md)`", "<!-- [y](gone.md)\n[z](gone.md) -->", "```\n[x](gone.md)\n```"]
)
def test_code_and_comments_hold_no_links(text: str) -> None:
    assert converted(f"# A\n\n{text}\n").rules == []


def test_of_two_links_to_one_address_each_is_told_in_its_own_place() -> None:
    told = converted("# A\n\n[a](gone.md)\n\nsee [b](gone.md).\n")
    assert told.places == [("broken-link", 3, 5), ("broken-link", 5, 9)]


@pytest.mark.parametrize("site", ["", "https://example.org/", "https://example.org/team/course/"])
def test_an_absolute_address_starts_at_the_root_of_the_host(site: str) -> None:
    folder = site.removeprefix("https://example.org").rstrip("/")
    config = {"site_url": site} if site else {}
    text = f"# A\n\n[a]({folder}/other.html) [b](<{folder}/files/form.pdf>) [c]({folder}/no.html)\n"
    told = converted(text, FILES, **config)
    assert told.rules == ["broken-link"]
    assert "no.html" in told.problems[0].message


@pytest.mark.parametrize("urls", [True, False])
def test_links_in_html_go_by_the_address_of_the_page(urls: bool) -> None:
    way = "../other/" if urls else "other.html"
    text = f"# A\n\n<a href='{way}'>a</a>\n"
    assert converted(text, FILES, use_directory_urls=urls).rules == []


PICTURES: dict[str, tuple[str, bool]] = {
    "words": ("![a curve](files/a.png)", True),
    "none": ("![](files/a.png)", False),
    "attribute": ('![](files/a.png){alt="a curve"}', True),
    "attribute-single": ("![](files/a.png){: alt='a curve' .wide }", True),
    "html": ('<img src="files/a.png" alt="a curve">', True),
    "decoration": ('<img src="files/a.png" alt="">', True),
    "forgotten": ('<img src="files/a.png">', False),
    "presentation": ('<img src="files/a.png" role="presentation">', True),
    "presentation-by-attribute": ("![](files/a.png){role=presentation}", True),
    "hidden": ('<img src="files/a.png" aria-hidden="true">', True),
    "label": ('<img src="files/a.png" aria-label="a curve">', True),
    "reference": ("![a curve][c]\n\n[c]: files/a.png", True),
    "in-a-link": ("[![a curve](files/a.png)](files/b.png)", True),
    "in-a-link-none": ("[![](files/a.png)](files/b.png)", False),
    "figure": ("<figure markdown>\n![](files/a.png)\n</figure>", False),
}


@pytest.mark.parametrize("way", PICTURES)
def test_a_forgotten_alternative_text_differs_from_an_empty_one(way: str) -> None:
    text, good = PICTURES[way]
    told = converted(f"# A\n\n{text}\n", FILES)
    assert told.rules == ([] if good else ["missing-alt-text"])
    assert "data-course-forgot" not in told.html


@pytest.mark.parametrize("text", ["A List<String> holds.", "Press <Enter> now.", "Map<K, V> x"])
def test_words_that_browsers_take_for_elements_are_told(text: str) -> None:
    assert converted(f"# A\n\n{text}\n").rules == ["strange-element"]


# What stands above a page.


@pytest.mark.parametrize(
    "front",
    [
        "---\ncustom: 1\nlayout: post\npermalink: /x/\n---\n\n",
        "---\nteaching: 10\nexercises: 5\nquestions:\n- What is it?\n---\n\n",
        "---\ntitle: T\nhide: [navigation]\nsearch: {boost: 2}\n---\n\n",
        "Title: T\nAuthor: Somebody\n\n",
        "---\n---\n\n",
        "",
    ],
)
def test_front_matter_of_others_is_none_of_our_business(front: str) -> None:
    assert converted(f"{front}# A\n\nText.\n").rules == []


def test_front_matter_that_is_nearly_ours_gets_a_note() -> None:
    told = converted("---\nobjectivs: [a]\n---\n\n# A\n\nText.\n")
    assert told.places == [("nearly-a-field", 2, 1)]


def test_front_matter_that_is_never_closed_is_told() -> None:
    assert converted("---\ntitle: T\n\nText\n").places == [("front-matter-open", 1, 1)]


def test_a_line_of_hyphens_inside_a_page_is_no_front_matter() -> None:
    assert front_tree("Text\n\n---\n\nMore\n", "f.md") == (None, [])
    assert converted("---\n\nA rule above, and more.\n").rules == []


def test_a_page_without_its_front_matter_is_its_body() -> None:
    assert body_of("---\ntitle: T\n---\n\nText\n") == "\nText\n"
    assert body_of("---\n---\n\nText\n") == "\nText\n"
    assert body_of("Text\n") == "Text\n"
