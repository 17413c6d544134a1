"""The texts of a question are read as the pages of its site are, and nothing in them is lost."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

import pytest

from generator.engines.markdown_text import SiteMarkdown
from tests.support.markup import Markup, squeezed
from tests.support.pages import EXTENSIONS, converted

EVERYTHING = (
    *EXTENSIONS,
    *("pymdownx.tilde", "pymdownx.mark", "pymdownx.keys", "pymdownx.caret", "abbr"),
    {"pymdownx.arithmatex": {"generic": True}},
)


def asked(prompt: str, *options: str, **config: Any) -> str:
    """The HTML of a page with a choice."""
    given = [{"text": text, "right": not n} for n, text in enumerate(options or ("a", "b"))]
    question = {"id": "one", "kind": "choice", "prompt": prompt, "options": given}
    text = f"# A\n\n```question\n{json.dumps(question, ensure_ascii=False)}\n```\n"
    told = converted(text, **config)
    assert told.rules == []
    return told.html.partition("<course-question")[2].partition("</course-question>")[0]


PROMPTS = {
    "code": ("Read:\n\n```python\nfor n in x:\n\n    print(n)\n```", "<pre"),
    "code-of-tildes": ("Read:\n\n~~~\na\n\nb\n~~~", "a\n\nb"),
    "indented-code": ("Read:\n\n    a < b", "a &lt; b"),
    "table": ("| A | B |\n|---|---|\n| 1 | 2 |", "<td>2</td>"),
    "maths": (r"How much is \(x_1 * x_2\)?", "<math><msub><mi>x</mi><mn>1</mn></msub>"),
    "keys": ("Press ++ctrl+c++.", 'class="key-c"'),
    "mark": ("This ==one==?", "<mark>one</mark>"),
    "subscript": ("H~2~O", "H<sub>2</sub>O"),
    "superscript": ("10^3^", "<sup>3</sup>"),
    "footnote": ("Which one?[^1]\n\n[^1]: Of the two.", "Of the two."),
    "box": ("!!! note\n    Mind the step.", "Mind the step."),
    "definition": ("Till\n:   Where money is kept.", "<dd>"),
    "attribute": ("A word{.big}\n{: .lead }", 'class="lead"'),
    "html": ("A <kbd>key</kbd> and<br>a line", "<kbd>key</kbd>"),
}


@pytest.mark.parametrize("way", PROMPTS)
def test_a_prompt_can_hold_what_a_page_can(way: str) -> None:
    text, html = PROMPTS[way]
    assert html in asked(text, markdown_extensions=EVERYTHING)


def test_footnotes_of_two_questions_lead_each_to_its_own() -> None:
    texts = (f"{word}?[^1]\n\n[^1]: {word} it is." for word in ("This", "That"))
    questions = (
        {"id": f"q{n}", "kind": "true-false", "prompt": text, "answer": True}
        for n, text in enumerate(texts)
    )
    page = "".join(f"```question\n{json.dumps(one)}\n```\n\n" for one in questions)
    told = converted(f"# A\n\nText.[^1]\n\n[^1]: Of the page.\n\n{page}")
    assert told.rules == []
    ids = [e.attributes["id"] for e in Markup(told.html).elements if "id" in e.attributes]
    assert len(set(ids)) == len(ids)
    links = re.findall(r'href="#(fn[^"]*)"', told.html)
    assert len(links) == 6 and set(links) <= set(ids)


# Texts of one line.

LINES = (
    *("> 7", "- 4", "+ 9", "* 3", "#", "# 1", "1986. A year", "2) Two", "---", "===", "***"),
    *(
        "!!! note",
        "| a | b |",
        "a_b_c",
        "5 < 6 > 4",
        ": x",
        "[ ]",
        "    four spaces",
        "~~~",
        "=> x",
    ),
    *("1 * 2 * 3", "C:\\temp", "&", "& and &amp;", "100 %", "€ 5", "…", "{x}", "[^1]: no", "\\(x"),
)


@pytest.mark.parametrize("text", LINES)
def test_a_line_is_read_as_it_is_written(text: str) -> None:
    html = asked("Which?", text, "Another", markdown_extensions=EXTENSIONS)
    (shown,) = re.findall(r'course-option-text">(.*?)</span></label>', html)[:1]
    assert squeezed(Markup(shown).text) == squeezed(unescape(text).replace("\\(", "("))
    assert not re.search(r"<(ul|ol|blockquote|h\d|hr|p|pre|table|div)\b", shown)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a *b* `c`", "a <em>b</em> <code>c</code>"),
        ("**a**", "<strong>a</strong>"),
        ("H~2~O", "H<sub>2</sub>O"),
        (r"\(x_1\)", "<math><msub><mi>x</mi><mn>1</mn></msub></math>"),
        ("<kbd>F1</kbd>", "<kbd>F1</kbd>"),
        ("`a_b` and ``c`d``", "<code>a_b</code> and <code>c`d</code>"),
    ],
)
def test_markup_in_a_line_works_as_in_a_page(text: str, html: str) -> None:
    assert html in asked("Which?", text, "Another", markdown_extensions=EVERYTHING)


SWALLOWERS = (
    *("<script>", "<style>", "<!--", "Map<K, V>", "<textarea>", "<title>", "</form>", "<input>"),
    *("<select>", "<Enter>", "<T>", "<html>", "<template>", "<button>", "<noscript>", "a <b"),
)


@pytest.mark.parametrize("text", SWALLOWERS)
@pytest.mark.parametrize("place", ["prompt", "option"])
def test_html_that_would_swallow_text_is_shown_as_written(text: str, place: str) -> None:
    words = f"Mind {text} here"
    html = asked(words) if place == "prompt" else asked("Which?", words, "Another")
    assert squeezed(words) in squeezed(Markup(f"<div {html}</div>").text)


@pytest.mark.parametrize("text", ["_a_", "__init__", "*x*", "<b>", "`x`", "&amp;", "1. a"])
def test_what_a_learner_types_is_never_markdown(text: str) -> None:
    question = {"id": "one", "kind": "text", "prompt": "What?", "answers": [text]}
    told = converted(f"# A\n\n```question\n{json.dumps(question)}\n```\n")
    assert told.rules == []
    assert text in Markup(told.html).text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[a](other%20page.md)", 'href="other%20page.html"'),
        ("[a](<other page.md>)", 'href="other%20page.html"'),
        ("<a href='other%20page.md#part'>a</a>", 'href="other%20page.html#part"'),
        ("![A](files/a.png)", 'src="files/a.png"'),
        ("<img src='files/a.png' alt='A'>", 'src="files/a.png"'),
        ('<video src="files/a.mp4" muted></video>', 'src="files/a.mp4"'),
        ("<audio src=files/a.mp4></audio> A transcript.", 'src="files/a.mp4"'),
        ('<img src="files/a.png" srcset="files/a.png 2x" alt="A">', 'srcset="files/a.png 2x"'),
    ],
)
@pytest.mark.parametrize("urls", [True, False])
def test_addresses_in_a_question_lead_from_each_page(written: str, shown: str, urls: bool) -> None:
    files = {
        "content/other page.md": "# O\n\n## Part\n",
        "content/files/a.png": b"x",
        "content/files/a.mp4": b"x",
    }
    html = asked(f"See {written}", files=files, use_directory_urls=urls)
    if urls:  # a page is a folder then, and lies one level deeper
        shown = re.sub(r'(?<=")(?=\w)|(?<= )(?=files)', "../", shown).replace(".html", "/")
    assert any(shown.replace('"', mark) in html for mark in ('"', "'", ""))


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("[a](gone.md)", "broken-link"),
        ("![A](gone.png)", "broken-image"),
        ("![](files/a.png)", "missing-alt-text"),
        ("<video src='gone.mp4' muted></video>", "broken-media"),
        ("[a](page.md#gone)", "broken-anchor"),
    ],
)
def test_addresses_in_a_question_are_checked(written: str, rule: str) -> None:
    question = {"id": "one", "kind": "true-false", "prompt": f"See {written}.", "answer": True}
    text = f"# A\n\n```question\n{json.dumps(question)}\n```\n"
    assert converted(text, {"content/files/a.png": b"x"}).rules == [rule]


def test_a_drawing_in_a_question_keeps_its_title() -> None:
    drawing = '<svg viewBox="0 0 9 9" role="img"><title>A till</title><path d="M0 0h9"/></svg>'
    assert drawing in asked(f"What is this? {drawing}")
    assert drawing in asked("Which?", f"This: {drawing}", "Another")


def test_the_same_text_gives_the_same_html_whatever_came_before() -> None:
    read = SiteMarkdown(["footnotes", "abbr"])
    text = "HTML[^1]\n\n[^1]: A note.\n\n*[HTML]: A language.\n"
    before = read(text, False)
    read("Other[^1]\n\n[^1]: Note.\n\n*[Other]: X.", False)
    assert SiteMarkdown(["footnotes", "abbr"])(text, False) == before
    assert "abbr" not in read("HTML and Other", True)
