"""Stored progress in a real browser: told of truly, saved, loaded, taken back, erased."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Witness
from tests.support.quiz_pages import button, fill, question, right

LESSON = "first-module/first-lesson.html"
AT = "2026-05-04T10:00:00.000Z"
# Fills what is left of the browser's storage.
FILL_UP = """() => {
    const next = () => `filler${Object.keys(localStorage).length}`;
    for (let size = 1 << 22; size >= 1; size >>= 1) {
        try {
            for (;;) localStorage.setItem(next(), "x".repeat(size));
        } catch {}
    }
}"""


def answered(**more: Any) -> dict[str, Any]:
    record = {"response": ["true"], "score": 1, "max": 1, "state": "right", "attempts": 1}
    return {**record, "tries": 1, "at": AT, **more}


def key(page: Page) -> str:
    """Where the course of this page keeps its progress."""
    course = page.locator("[course]").first.get_attribute("course")
    return f"course:{course}"


def progress(page: Page, ids: list[str], **more: Any) -> str:
    course = key(page).removeprefix("course:")
    questions = {name: answered() for name in ids}
    return json.dumps({"version": 1, "course": course, "questions": questions, **more})


def stored(page: Page, name: str = "") -> str | None:
    text: str | None = page.evaluate("name => localStorage.getItem(name)", key(page) + name)
    return text


def store(page: Page, text: str) -> None:
    page.evaluate("([name, text]) => localStorage.setItem(name, text)", [key(page), text])


def status(page: Page) -> Locator:
    return page.locator(".course-keeper-status")


def choose(page: Page, text: str, folder: Path) -> None:
    """Choose a file with this text."""
    file = folder / "chosen.json"
    file.write_text(text, encoding="utf-8")
    page.locator("input[data-do=load]").set_input_files(file)


def save(page: Page, name: str, folder: Path) -> str:
    with page.expect_download() as saved:
        button(page, name).click()
    saved.value.save_as(folder / "saved.json")
    return (folder / "saved.json").read_text(encoding="utf-8")


@pytest.fixture
def keeper(page: Page, address: str) -> Page:
    """The page on which progress is saved and loaded."""
    page.goto(f"{address}/progress.html")
    return page


class TestNewer:
    def test_is_told_of_on_every_page_until_closed(self, new_page: NewPage, address: str) -> None:
        page = new_page()
        page.goto(f"{address}/progress.html")
        store(page, progress(page, [], version=2))
        for path in ("index.html", "progress.html", LESSON):
            page.goto(f"{address}/{path}")
            expect(page.locator(".course-notice")).to_contain_text("by a newer version")
        page.goto(f"{address}/progress.html")
        texts = page.locator(".course-progress-text").all_inner_texts()
        assert texts and set(texts) == {"Not known here"}
        button(page, "Close").click()
        page.reload()
        expect(page.locator(".course-keeper-trouble")).to_contain_text("a newer version")
        expect(page.locator(".course-notice")).to_have_count(0)

    def test_is_saved_byte_for_byte(self, keeper: Page, tmp_path: Path) -> None:
        text = progress(keeper, ["practised"], version=2).replace(": ", ":  ")
        store(keeper, text)
        keeper.reload()
        assert save(keeper, "Save progress to a file", tmp_path) == text
        choose(keeper, progress(keeper, ["practised"]), tmp_path)
        expect(status(keeper)).to_contain_text("Nothing was changed.")
        assert stored(keeper) == text


class TestLoading:
    def test_says_it_first_and_takes_it_back(
        self, keeper: Page, address: str, tmp_path: Path
    ) -> None:
        before = progress(keeper, ["practised"], lessons={"first-lesson": {"visited": AT}})
        store(keeper, before)
        keeper.reload()
        choose(keeper, progress(keeper, ["practised", "sure-1", "sure-2"]), tmp_path)
        expect(status(keeper)).to_have_text(
            "This file adds 2 answers. Its newest answer is from 4 May 2026."
        )
        now, then = json.loads(stored(keeper) or ""), json.loads(before)
        assert (now["questions"], now["lessons"]) == (then["questions"], then["lessons"])
        keeper.locator("input[data-do=load]").focus()
        for _ in range(2):
            keeper.keyboard.press("Tab")
        expect(button(keeper, "Load it")).to_be_focused()
        keeper.keyboard.press("Enter")
        expect(status(keeper)).to_contain_text("Loaded. The file added 2 answers.")
        expect(keeper.locator(".course-keeper-answer")).to_be_focused()
        assert set(json.loads(stored(keeper) or "")["questions"]) == {
            "practised",
            "sure-1",
            "sure-2",
        }
        keeper.keyboard.press("Tab")
        keeper.keyboard.press("Enter")
        expect(status(keeper)).to_contain_text("Taken back")
        now, then = json.loads(stored(keeper) or ""), json.loads(before)
        assert (now["questions"], now["lessons"]) == (then["questions"], then["lessons"])

    def test_stores_nothing_without_room_for_all(self, keeper: Page, tmp_path: Path) -> None:
        before = progress(keeper, ["practised"])
        store(keeper, before)
        choose(keeper, progress(keeper, [f"q{n}" for n in range(45_000)]), tmp_path)
        keeper.evaluate(FILL_UP)
        button(keeper, "Load it").click()
        expect(status(keeper)).to_contain_text("None of its 45,000 answers was stored.")
        assert stored(keeper) == before


class TestDamaged:
    def test_is_kept_and_read_as_far_as_it_goes(self, keeper: Page, tmp_path: Path) -> None:
        text = progress(keeper, ["practised", "sure-1", "sure-2"])[:-60]
        store(keeper, text)
        keeper.reload()
        store(keeper, "another damage")
        keeper.reload()
        assert stored(keeper, ":damaged") == text
        assert stored(keeper, ":damaged:2") == "another damage"
        assert save(keeper, "Save copy 1", tmp_path) == text
        button(keeper, "See what can be read of copy 1").click()
        expect(status(keeper)).to_contain_text("This file adds 2 answers.")
        button(keeper, "Load it").click()
        expect(status(keeper)).to_contain_text("Loaded.")
        assert set(json.loads(stored(keeper) or "")["questions"]) == {"practised", "sure-1"}

    def test_is_not_written_over_without_room(self, keeper: Page, address: str) -> None:
        text = progress(keeper, ["practised"] + [f"q{n}" for n in range(500)])[:-150]
        store(keeper, text)
        keeper.evaluate(FILL_UP)
        keeper.goto(f"{address}/{LESSON}")
        expect(keeper.locator(".course-notice")).to_contain_text("left as it is")
        fill(question(keeper, "practised"), right(question(keeper, "practised")))
        button(keeper, "Check").click()
        expect(question(keeper, "practised")).to_have_attribute("state", "right")
        assert stored(keeper) == text


class TestErasing:
    def test_reaches_another_open_tab(self, page: Page, address: str) -> None:
        page.goto(f"{address}/{LESSON}")
        one = question(page, "practised")
        fill(one, right(one))
        button(page, "Check").click()
        expect(page.locator(".course-lesson-state")).to_have_text("Lesson done")
        other = page.context.new_page()
        other.goto(f"{address}/progress.html")
        for name in ("Erase my progress", "Really erase"):
            button(other, name).click()
        expect(page.locator(".course-lesson-state")).to_have_text("0 of 1 exercise done")
        left = page.locator("course-question[state], course-question input:checked")
        expect(left).to_have_count(0)


def test_what_is_not_checked_yet_survives_a_reload(page: Page, address: str) -> None:
    page.goto(f"{address}/{LESSON}")
    page.locator("#q-practised input").first.check()
    page.reload()
    expect(page.locator("#q-practised input").first).to_be_checked()
    assert page.locator("#q-practised").get_attribute("state") is None


STATES = {
    "newer": '{"version": 2, "course": "COURSE"}',
    "damaged": "{",
    "some": '{"version": 1, "course": "COURSE", "questions": {}, "lessons": {}}',
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_whatever_there_is_to_say(
    state: str, keeper: Page, tmp_path: Path, axe_in_both: Axe
) -> None:
    store(keeper, STATES[state].replace("COURSE", key(keeper).removeprefix("course:")))
    keeper.reload()
    choose(keeper, progress(keeper, ["practised"]), tmp_path)
    expect(status(keeper)).not_to_be_empty()
    assert axe_in_both(keeper) == []


def test_where_storage_is_blocked_no_empty_file_is_saved(
    new_page: NewPage, address: str, witness: Witness
) -> None:
    witness.forgive("blocked")  # the theme's own script says so of its light and dark
    page = new_page()
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw Error('blocked') }})"
    )
    page.goto(f"{address}/progress.html")
    expect(page.locator(".course-keeper-trouble")).to_contain_text("does not let this course store")
    button(page, "Save progress to a file").click()
    expect(status(page)).to_contain_text("nothing to save")


def test_two_learners_share_a_browser_and_an_open_page_is_never_anothers(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/{LESSON}")
    fill(page.locator("course-question").first, right(page.locator("course-question").first))
    button(page, "Check").first.click()
    expect(page.locator("course-question").first).to_have_attribute("state", "right")
    left_open = page.context.new_page()
    left_open.goto(f"{address}/{LESSON}")
    expect(left_open.locator("course-question").first).to_have_attribute("state", "right")
    page.goto(f"{address}/progress.html")
    page.get_by_text("Somebody else learns here").click()
    here = page.get_by_label("Who learns here now")
    here.fill("Ada")
    here.blur()
    page.get_by_label("Name of the other learner").fill("Bea")
    button(page, "Add, and go on as that learner").click()
    page.get_by_text("Somebody else learns here").click()
    expect(here).to_have_value("Bea")
    expect(left_open.locator("course-question").first).not_to_have_attribute("state", "right")
    button(page, "Go on as Ada").click()
    page.get_by_text("Somebody else learns here").click()
    expect(here).to_have_value("Ada")
    expect(left_open.locator("course-question").first).to_have_attribute("state", "right")
    with page.expect_download():
        button(page, "Take Bea away").click()
    expect(page.get_by_text("Your browser is saving what Bea has done")).to_be_visible()
    button(page, "Really take Bea away").click()
    expect(button(page, "Go on as Bea")).to_have_count(0)
