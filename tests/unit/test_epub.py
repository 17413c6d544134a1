"""A course as a book: well-formed, whole, and the same from the same sources."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.engines.mkdocs.project import read_course
from generator.export.epub import epub
from generator.export.xhtml import xhtml
from generator.kinds import KINDS
from generator.site.built import Built
from tests.support.answers import lesson, shown
from tests.support.conversations import with_talk
from tests.support.shared import SharedSite

HTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
EXAM = """\
title: The exam
exam: true
questions:
  - {id: in-exam, kind: true-false, objective: first, prompt: Seen only in the exam?, answer: true,
     explanation: Nobody reads this.}
"""
LINKS = """\
---
title: Links & “more”
objectives: [first]
quiz: exam
allow: {other-host: A book has to do with it.}
---

[A place](first-lesson.md#what-comes-next), [one that is
not](first-lesson.md#q-where-it-belongs), [a page of the site](../progress.md),
[out](https://example.org/?a=1&b=2), ![A counter](../counter.svg) and
![Elsewhere](https://example.org/x.png).

## Twice

<details><summary>Folded</summary>Inside.</details>

## Twice

- [x] done

<p>Never <b>closed<p>and again<br><font color=red>red</font>
<math><mi>x</mi><mo>=</mo><mn>2</mn></math> <script>alert(1)</script><input type=text>
<video controls src="a.mp4"><track kind="captions" src="a.vtt" srclang="en">No film.</video>
"""


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    files = {
        **with_talk(),
        "content/first-module/kinds.md": lesson((one, "") for k in KINDS for one in shown(k)),
        "content/first-module/links.md": LINKS,
        "content/first-module/a.mp4": b"",
        "content/first-module/a.vtt": "WEBVTT\n",
        "quizzes/exam.yml": EXAM,
    }
    return shared_site("book", files)


@pytest.fixture(scope="module")
def book(site: Path) -> dict[str, str]:
    course = read_course(site.parent).course
    assert course is not None
    content, again = io.BytesIO(), io.BytesIO()
    for into in (content, again):
        epub(into, course, Built(site))
    assert content.getvalue() == again.getvalue()
    with zipfile.ZipFile(content) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def documents(book: dict[str, str]) -> dict[str, ElementTree.Element]:
    return {n: ElementTree.fromstring(t) for n, t in book.items() if n.endswith(".xhtml")}


def of(book: dict[str, str], title: str) -> str:
    return next(t for n, t in book.items() if re.search(f"<title>[0-9. ]*{title}</title>", t))


def test_every_file_is_in_the_list_and_every_document_in_the_order_of_reading(
    book: dict[str, str],
) -> None:
    package = ElementTree.fromstring(book["EPUB/package.opf"])
    items = {i.get("id"): i for i in package.iter(f"{OPF}item")}
    listed = {f"EPUB/{item.get('href')}" for item in items.values()}
    besides = {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}
    assert listed == set(book) - besides
    read = [items[ref.get("idref")].get("href") for ref in package.iter(f"{OPF}itemref")]
    assert {f"EPUB/{name}" for name in read} == set(documents(book))
    assert read[:3] == ["cover.xhtml", "nav.xhtml", "start.xhtml"]
    with_math = [i.get("href") for i in items.values() if i.get("properties") == "mathml"]
    assert len(with_math) == 1 and "<mi>x</mi>" in book[f"EPUB/{with_math[0]}"]


def test_every_link_leads_to_something_and_every_id_is_there_once(book: dict[str, str]) -> None:
    found = documents(book)
    ids = {name: [e.get("id") for e in tree.iter() if e.get("id")] for name, tree in found.items()}
    for name, tree in found.items():
        assert len(ids[name]) == len(set(ids[name])), name
        for element in tree.iter():
            for address in (element.get("href"), element.get("src")):
                if address and not address.startswith("https:"):
                    path, _, anchor = address.partition("#")
                    there = posixpath.join("EPUB", path) if path else name
                    assert there in book, (name, address)
                    assert not anchor or anchor in ids[there], (name, address)


def test_a_page_comes_as_a_book_can_have_it(book: dict[str, str]) -> None:
    text = of(book, "Links &amp; “more”")
    assert re.search(r'<a href="lesson-01-\d\d.xhtml#what-comes-next">A place</a>', text)
    assert re.search(r'<a href="lesson-01-\d\d.xhtml">one that is\s+not</a>', text)
    assert re.search(r"<a>a page of the site</a>", text)
    assert 'href="https://example.org/?a=1&amp;b=2"' in text
    assert 'alt="A counter"' in text and "<img" not in text.split("Elsewhere")[1]
    assert "<b>Folded</b>" in text
    assert "<p>Never <b>closed</b></p><p>and again<br/>red" in text
    for gone in ("<script", "alert(1)", "<video", "<track", "<input", "<font", "<details"):
        assert gone not in text


def test_all_kinds_are_asked_and_answered_apart(book: dict[str, str]) -> None:
    text = next(t for t in book.values() if t.count('class="paper-question"') >= len(KINDS))
    asked, answers = text.split("<h2>Answers</h2>")
    assert asked.count('class="paper-question"') == answers.count('class="paper-answer"')
    assert "<form" not in text and "paper-key" not in asked
    assert not re.search(r"zqplace|course-(?:question|embed)", text)


def test_an_exam_is_asked_and_never_answered(book: dict[str, str]) -> None:
    whole = "".join(book.values())
    assert "Seen only in the exam?" in whole
    assert "Nobody reads this." not in whole


def test_a_conversation_can_be_followed_by_its_numbers(book: dict[str, str]) -> None:
    text = next(t for t in book.values() if 'class="paper-scenario"' in t)
    told, apart = text.split("<h2>Answers</h2>")
    assert len(re.findall(r'class="paper-scene"', told)) == 5
    for target, number in re.findall(r'href="#([\w-]+)">go to (\d+)<', told):
        assert re.search(rf'id="{target}">\s*<p class="paper-number">{number}<', told)
    assert "<b>1A</b>" in apart


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("<p>a<div>b</div>", "<p>a</p><div>b</div>"),
        ("<b>a</i></b>", "<b>a</b>"),
        ("a < b &amp; c &copy; \x0b", "a &lt; b &amp; c © "),
        ('<a href="x"><a href="y">z</a></a>', '<a href="x">z</a>'),
        ('<img src="x" width="50%">', '<img src="x" alt=""/>'),
        ('<p id="a:b" style="x" onclick="y">', '<p id="a-b"></p>'),
        ('<p id="a"><p id="a">', '<p id="a"></p><p></p>'),
        ('<a href="JavaScript:x">y</a>', "<a>y</a>"),
        ("<svg><path d='M0'/><text>x</text></svg>y", "y"),
        ("<course-x>y</course-x>", "y"),
        ("<table><tr><td>a<td>b<tr><td>c</table>",
         "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
    ],
)  # fmt: skip
def test_html_of_any_kind_becomes_well_formed(written: str, read: str) -> None:
    assert xhtml(written) == read
    ElementTree.fromstring(f"<x>{read}</x>")


def test_a_book_says_in_its_text_which_way_code_runs_as_its_styles_may_not(
    book: dict[str, str],
) -> None:
    assert xhtml('<pre>a</pre><kbd dir="auto">b</kbd>', rtl=True) == (
        '<pre dir="ltr">a</pre><kbd dir="auto">b</kbd>'
    )
    assert "dir=" not in xhtml("<pre>a</pre>")
    assert not re.search(r"\b(direction|unicode-bidi)\s*:", book["EPUB/book.css"])
