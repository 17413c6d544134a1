"""Notes and marked passages: after a reload, after an edit of the lesson, on another device."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.answers import PHONE
from tests.support.browser import NewPage, Witness
from tests.support.building import build_course
from tests.support.course import STARTER, lay_over
from tests.support.server import SiteServer

LESSON = """\
---
title: The lesson
objectives: [first]
---

{before}Whoever shouts is *heard first*, and then the others.

## When it is loud {{#loud}}

{passage} The supervisor came at four.

```question
id: essay
kind: open
prompt: What would you say?
model: Something kind.
```
"""
NAME = "content/first-module/lesson.md"
SELECT = """(words) => {
    const walker = document.createTreeWalker(document.getElementById("course-text"), 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + words.length);
    }
}"""

Publish = Callable[[str], str]


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The course as it was, and after two edits: in one of them the marked passage is gone."""
    base = tmp_path_factory.mktemp("notes")
    root = shutil.copytree(STARTER, base / "course")
    texts = {
        "old": LESSON.format(before="", passage="Let it run its course."),
        "longer": LESSON.format(
            before="A new beginning. Let it run.\n\n", passage="Yes. Let it run its course."
        ),
        "without": LESSON.format(before="", passage="Wait for a gap."),
    }
    return {
        name: shutil.copytree(build_course(lay_over(root, {NAME: text})), base / name)
        for name, text in texts.items()
    }


@pytest.fixture
def publish(sites: dict[str, Path], tmp_path: Path, site_server: SiteServer) -> Publish:
    """`publish(name)`: puts one of the sites to the same address, and gives its lesson's."""
    served = tmp_path / "served"
    served.mkdir()
    address = site_server(served)

    def put(name: str) -> str:
        shutil.rmtree(served)
        shutil.copytree(sites[name], served)
        return f"{address}/first-module/lesson.html"

    return put


def pen(page: Page) -> Locator:
    return page.get_by_role("button", name="Write a note: When it is loud")


def note(page: Page, name: str = "on “When it is loud”") -> Locator:
    return page.get_by_role("textbox", name=f"Your note {name}")


def highlight(page: Page, words: str) -> None:
    page.evaluate(SELECT, words)
    page.get_by_role("button", name="Highlight").click()
    expect(page.locator("mark")).to_have_text(words)


def test_nothing_of_it_is_loaded_before_somebody_writes(
    page: Page, witness: Witness, publish: Publish
) -> None:
    page.goto(publish("old"), wait_until="networkidle")
    assert not any("/notes." in url for url in witness.requests)
    pen(page).click()
    expect(note(page)).to_be_focused()
    assert any("/notes." in url for url in witness.requests)


def test_a_note_and_a_passage_last_and_are_found_again_after_an_edit(
    page: Page, publish: Publish
) -> None:
    page.goto(publish("old"))
    pen(page).press("Enter")
    expect(note(page)).to_be_focused()  # once its script has come
    page.keyboard.type("Ask Mira.")
    highlight(page, "Let it run")
    note(page, "on the passage").fill("Four words.")
    page.reload()
    expect(note(page)).to_have_value("Ask Mira.")
    expect(page.locator("mark")).to_have_text("Let it run")
    expect(note(page, "on the passage")).to_have_value("Four words.")

    page.goto(publish("longer"))
    expect(page.locator("#loud + div + p mark, #loud ~ p mark")).to_have_text("Let it run")
    expect(page.locator("mark")).to_have_count(1)

    page.goto(publish("without"))
    lost = page.locator(".course-jotting", has_text="has changed")
    expect(lost).to_contain_text("Let it run")
    expect(page.locator("mark")).to_have_count(0)


def test_all_notes_are_on_one_page_and_go_along_in_the_file(
    page: Page, new_page: NewPage, publish: Publish, tmp_path: Path
) -> None:
    lesson = publish("old")
    page.goto(lesson)
    essay = page.locator("#q-essay")
    essay.get_by_role("textbox").fill("I would wait.")
    essay.get_by_role("button", name="Compare").click()
    highlight(page, "heard first")
    page.goto(lesson.replace("first-module/lesson", "notes"))
    items = page.locator(".course-notes-list > li")
    expect(items).to_have_count(2)
    page.get_by_role("searchbox", name="Search your notes").fill("wait")
    expect(items.locator("visible=true")).to_have_count(1)
    expect(page.locator(".course-notes-said")).to_have_text("1 note found.")
    page.goto(lesson.replace("first-module/lesson", "progress"))
    with page.expect_download() as download:
        page.get_by_role("button", name="Save progress").click()
    file = tmp_path / "progress.json"
    download.value.save_as(file)

    other = new_page()
    other.goto(lesson.replace("first-module/lesson", "progress"))
    other.locator("input[type=file]").set_input_files(file)
    expect(other.locator(".course-keeper-status")).to_contain_text("adds 1 note")
    other.get_by_role("button", name="Load it").click()
    other.get_by_role("link", name="Your notes").click()
    expect(other.locator(".course-notes-list blockquote")).to_have_text("heard first")
    other.locator(".course-notes-where a").first.click()
    expect(other.locator("mark")).to_have_text("heard first")


def test_notes_are_accessible_and_fit_a_phone(
    new_page: NewPage, publish: Publish, axe_in_both: Axe
) -> None:
    lesson = publish("old")
    page = new_page(**PHONE)
    page.goto(lesson)
    pen(page).click()
    note(page).fill("Ask Mira.")
    highlight(page, "The supervisor")
    assert axe_in_both(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.goto(lesson.replace("first-module/lesson", "notes"))
    expect(page.locator(".course-notes-list > li")).to_have_count(2)
    assert axe_in_both(page) == []
