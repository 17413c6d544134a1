"""Titles, names, accepted answers and alternative texts are plain text, wherever they are shown."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.model.scenario_example import SOUND
from tests.support.building import build_course, copy_course
from tests.support.course import STARTER, lay_over
from tests.support.searching import searched
from tests.support.shared import PICTURE, Share

BAD = """"'><x-bad onclick=alert()>&amp;<script>alert()</script>"""
SETTINGS = (STARTER / "mkdocs.yml").read_text(encoding="utf-8").replace("my-first", "hostile")


def bad(name: str) -> str:
    """A hostile text that says where it stood, as YAML."""
    return json.dumps(f"{name}{BAD}")


LESSON = f"""---
title: {bad("lesson-title")}
description: {bad("lesson-description")}
author: {bad("author")}
objectives:
  - id: first
    text: {bad("objective")}
quiz: first-quiz
---

![counter {BAD.replace('"', "")}](../counter.svg)

```dialogue
A<x-bad onclick=alert()>&amp;: Good morning.
You: Good morning.
```

```question
id: words
kind: text
objective: first
prompt: Say it.
answers: [{bad("answer")}]
mistakes:
  - answers: [{bad("mistake")}]
    feedback: No.
```

```question
id: picture
kind: hotspot
objective: first
prompt: Where?
image: ../counter.svg
alt: {bad("alternative")}
regions:
  - {{label: {bad("region")}, x: 0, y: 0, width: 20, height: 20, right: true}}
  - {{label: There, x: 50, y: 50, width: 20, height: 20}}
```
"""
LESSONS = [f"first-module/{name}.md" for name in ("index", "first-lesson", "second-lesson")]
QUIZ = f"""
title: {bad("quiz-title")}
questions:
  - {{id: one, kind: true-false, objective: first, prompt: Is it?, answer: true}}
"""
TALK = (
    SOUND.replace("title: The wrong parcel", f"title: {bad('talk-title')}")
    .replace("Mr Ode", bad("customer"))
    .replace("Shop assistant", bad("you"))
    .replace("title: Anger", f"title: {bad('meter')}")
    .replace("The blue one by Friday", bad("ending"))
)


@pytest.fixture(scope="module")
def site(share: Share) -> Path:
    def make(root: Path) -> None:
        copy_course(root, STARTER)
        settings = (
            SETTINGS.replace("My first course", bad("site-name"))
            .replace("One sentence that says what one can do after it.", bad("site-description"))
            .replace("pass_mark: 70", f"facts: [{bad('fact')}]\n      pass_mark: 70")
        )
        nav = {f"module{BAD}": LESSONS}
        lay_over(
            root,
            {
                "mkdocs.yml": f"{settings}\nsite_author: {bad('site-author')}\n"
                f"nav: {json.dumps(['index.md', nav, {f'page{BAD}': 'about.md'}])}\n",
                "content/first-module/first-lesson.md": LESSON,
                "content/about.md": "Text.\n",
                "content/counter.svg": PICTURE.read_bytes(),
                "quizzes/first-quiz.yml": QUIZ,
                "quizzes/wrong-parcel.yml": TALK,
                "content/first-module/second-lesson.md": "---\ntitle: Second\n"
                "objectives: [first]\n---\n\n```scenario\nwrong-parcel\n```\n",
            },
        )
        build_course(root)

    return share("plain-texts", make) / "site"


class Found(HTMLParser):
    """What a browser would see in a page: elements that nobody wrote, and texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.strange: list[str] = []
        self.texts = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "x-bad" or any(name.startswith("on") for name, _ in attrs):
            self.strange.append(f"line {self.getpos()[0]}: {self.get_starttag_text()}")
        self.texts += "".join(value or "" for _, value in attrs)

    def handle_data(self, data: str) -> None:
        self.texts += data


def test_no_plain_text_becomes_an_element_or_a_script_on_any_page(site: Path) -> None:
    strange = {
        page.relative_to(site).as_posix(): found.strange
        for page in sorted(site.rglob("*.html"))
        if (found := Found(page.read_text(encoding="utf-8"))).strange
    }
    assert strange == {}
    for page in site.rglob("*.html"):
        assert "<script>alert()" not in page.read_text(encoding="utf-8"), page


NAMES = (
    "site-name site-description lesson-title lesson-description objective quiz-title talk-title "
    "customer ending fact module page alternative"
).split()


@pytest.mark.parametrize("name", NAMES)
def test_a_plain_text_is_shown_as_it_was_written(name: str, site: Path) -> None:
    pages = [page.read_text(encoding="utf-8") for page in sorted(site.rglob("*.html"))]
    assert any(f"{name}{BAD}" in Found(page).texts for page in pages)


def test_the_search_holds_titles_as_they_were_written(site: Path) -> None:
    """A title is text there, as it was written: the browser puts it into the page as text."""
    titles = [title for _, title, *_ in searched(site)]
    assert f"lesson-title{BAD}" in titles
    assert not [title for title in titles if "&lt;" in title]


def test_the_list_for_other_programs_holds_titles_as_they_were_written(site: Path) -> None:
    course = json.loads((site / "course.json").read_text(encoding="utf-8"))
    assert course["title"] == f"site-name{BAD}"
    assert course["modules"][0]["lessons"][0]["title"] == f"lesson-title{BAD}"
