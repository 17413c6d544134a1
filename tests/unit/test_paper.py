"""The page on which a course is printed: all of it once, with links that stay on the paper."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from generator.kinds import KINDS
from generator.render.paper_page import lowered
from tests.support.answers import lesson, shown
from tests.support.conversations import with_talk
from tests.support.shared import SharedSite

EXAM = """\
title: The exam
exam: true
questions:
  - {id: in-exam, kind: true-false, objective: first, prompt: Seen only in the exam?, answer: true}
"""
LINKS = """\
---
title: Links
objectives: [first]
quiz: exam
---

[A place](first-lesson.md#what-comes-next), [a lesson](first-lesson.md), [the
progress](../progress.md), [here](#twice), ![A counter](../counter.svg). A note.[^1]

## Twice

<div class="tabbed-set"><input id="__tabbed_1_1" name="__tabbed_1" type="radio"></div>

[^1]: Below.
"""

BESIDE = "---\ntitle: Beside\n---\n\n## A heading\n\nA text.\n\n### Deeper\n\nA text.\n"


@pytest.fixture(scope="module")
def page(shared_site: SharedSite) -> str:
    files = {
        **with_talk(),
        "content/first-module/kinds.md": lesson((one, "") for k in KINDS for one in shown(k)),
        "content/first-module/links.md": LINKS,
        "content/beside.md": BESIDE,
        "content/first-module/index.md": "# The module\n\n## What it is about\n\nA shop.\n",
        "content/first-module/second.md": LINKS.replace("title: Links", "title: Again"),
        "quizzes/exam.yml": EXAM,
    }
    return (shared_site("on-paper", files) / "on-paper.html").read_text("utf-8")


def test_it_holds_every_lesson_once_with_ids_of_its_own(page: str) -> None:
    counted = Counter(re.findall(r'\sid="([^"]+)"', page))
    assert {name: times for name, times in counted.items() if times > 1} == {}
    assert {"lesson-first-lesson", "lesson-links", "module-first-module"} <= set(counted)
    assert len(re.findall(r'<article class="paper-part"', page)) == 6


def test_tabs_of_two_lessons_are_two_sets(page: str) -> None:
    """Of two with one name the browser would show one."""
    names = re.findall(r'<input id="[^"]+" name="(__tabbed_[^"]+)"', page)
    assert len(names) == len(set(names)) == 2


def test_links_lead_to_the_same_page_where_they_can(page: str) -> None:
    ids = set(re.findall(r'\sid="([^"]+)"', page))
    links = re.findall(r'<a [^>]*href="#([^"]+)"', page)
    assert {name for name in links if name not in ids} == set()
    assert {
        "lesson-first-lesson--what-comes-next",
        "lesson-first-lesson",
        "lesson-links--twice",
    } <= set(links)
    assert 'href="progress.html"' in page and 'src="counter.svg"' in page


def test_questions_are_asked_with_room_to_write_and_answered_apart(page: str) -> None:
    asked = page.count('class="paper-question"')
    assert asked > len(KINDS) and asked + 1 == page.count('class="paper-answer"')
    text = page.partition('<div class="paper-tools">')[2].partition("</main>")[0]
    assert "<course-question" not in text and "data-course=" not in text
    assert page.count('class="paper-line"') > 20


def test_of_an_exam_nothing_is_shown_but_that_there_is_one(page: str) -> None:
    assert "This one is taken on a screen." in page and "Seen only in the exam?" not in page


def test_headings_stand_in_order(page: str) -> None:
    levels = [int(one) for one in re.findall(r"<h([1-6])[\s>]", page)]
    steps = [(a, b) for a, b in pairwise(levels) if b > a + 1]
    assert steps == []
    beside = page[page.index('id="page-beside"') :]
    assert re.findall(r"<h([1-6])[\s>]", beside)[:3] == ["2", "3", "4"]
    skipped = lowered("<h2>a</h2><h4 id='x'>b</h4><h3>c</h3><h2>d</h2>", 2)
    assert skipped == "<h3>a</h3><h4 id='x'>b</h4><h4>c</h4><h3>d</h3>"


def test_it_is_found_by_its_name_alone_and_stands_in_no_sitemap(shared_site: SharedSite) -> None:
    settings = "site_name: A course\ndocs_dir: content\nsite_url: https://example.org/\n"
    theme = (
        "theme: {name: material, font: false}\nuse_directory_urls: false\nplugins:\n  - search\n"
    )
    look = "  - course: {look: course, paper: "
    sites = {
        on: shared_site(f"paper-{on}", {"mkdocs.yml": f"{settings}{theme}{look}{on}}}\n"})
        for on in ("true", "false")
    }
    assert "on-paper" not in (sites["true"] / "sitemap.xml").read_text("utf-8")
    found = "".join(f.read_text("utf-8") for f in files(sites["true"] / "search"))
    name = '["on-paper.html","On paper","","",[["","","The whole course, to be printed."]]]'
    assert name in found and found.count("on-paper") == 1
    lesson = "first-module/first-lesson.html"
    assert "on-paper.html#lesson-first-lesson" in (sites["true"] / lesson).read_text("utf-8")
    assert not (sites["false"] / "on-paper.html").exists()
    assert "on-paper" not in (sites["false"] / lesson).read_text("utf-8")


def files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]
