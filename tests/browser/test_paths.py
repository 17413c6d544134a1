"""A path through a course, chosen on the first page, and taken to its end."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage
from tests.support.course import STARTER
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite

KEY = "course:a-course-of-paths"
PATHS = """      id: a-course-of-paths
      paths:
        - id: short
          title: The short way
          description: For a day.
          lessons: [b, d]
        - id: long
          title: The long way
          lessons: [a, b, d]
"""


def lesson(name: str) -> str:
    """A lesson of ten minutes with one question."""
    return (
        f"---\ntitle: Lesson {name.upper()}\nminutes: 10\nobjectives: [first]\n---\n\nText.\n\n"
        f"```question\nid: {name}\nkind: true-false\nobjective: first\n"
        f"prompt: Is it {name}?\nanswer: true\n```\n"
    )


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """A course of the lessons a to d in two modules, below the root of its host."""
    written = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    files = {
        f"content/{'first' if name < 'c' else 'second'}-module/{name}.md": lesson(name)
        for name in "abcd"
    }
    files["mkdocs.yml"] = re.sub("^      id: .*\n", PATHS, written, flags=re.MULTILINE)
    return site_server(shared_site("paths", files), "training")


def radio(page: Page, name: str) -> Locator:
    return page.get_by_role("radio", name=name)


def choose(page: Page, address: str, name: str) -> None:
    page.goto(f"{address}/index.html")
    radio(page, name).check()


def start(page: Page) -> Locator:
    return page.locator(".course-hero course-continue a")


def onward(page: Page) -> Locator:
    return page.locator("a.course-next:visible")


def answer(page: Page) -> None:
    """Answer the one question of a lesson."""
    page.get_by_role("radio", name="True").check()
    page.get_by_role("button", name="Check").click()
    expect(page.locator("course-question")).to_have_attribute("state", "right")


def is_at(page: Page, title: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def card(page: Page, name: str) -> Locator:
    return page.locator(".course-path").filter(has=page.get_by_text(name, exact=True))


class TestTaking:
    def test_a_path_is_followed_from_its_choice_to_its_end(self, page: Page, address: str) -> None:
        choose(page, address, "The short way")
        expect(start(page)).to_have_text("Start: Lesson B")
        start(page).click()
        is_at(page, "Lesson B")
        expect(page.locator(".course-opening .course-kicker")).to_contain_text("short way: 1 of 2")
        answer(page)
        expect(onward(page)).to_have_text(re.compile(r"Next in “The short way”\s+Lesson D"))
        onward(page).click()
        is_at(page, "Lesson D")
        expect(page.get_by_text("This was the last lesson of “The short way”.")).to_be_visible()
        expect(page.get_by_text("1 of 2 lessons")).to_be_visible()
        answer(page)
        expect(page.get_by_text("You have finished “The short way”.")).to_be_visible()
        expect(page.get_by_text("This was the last lesson of “The short way”.")).to_be_hidden()
        expect(
            page.get_by_text("1 more lesson in “The long way”, about 10 minutes")
        ).to_be_visible()
        onward(page).click()
        expect(page).to_have_url(f"{address}/index.html#course-paths")
        far = page.locator(".course-far [data-path]:visible")
        expect(far).to_contain_text("There is more, whenever you like")
        expect(far.locator("ol course-progress")).to_have_text(["Done", "Done"])
        expect(card(page, "The short way").locator("> course-progress")).to_have_text("Done")
        expect(card(page, "The long way").locator("> course-progress")).to_have_text(
            "2 of 3 lessons"
        )
        radio(page, "The long way").check()
        expect(start(page)).to_have_text("Continue: Lesson A")  # the one that is not done

    def test_the_card_that_one_presses_stays_in_its_place(self, page: Page, address: str) -> None:
        page.set_viewport_size({"width": 390, "height": 844})
        page.goto(f"{address}/index.html")
        box = radio(page, "The short way")
        box.scroll_into_view_if_needed()  # as pressing it would
        settled(page)
        top = "box => box.getBoundingClientRect().top"
        before = box.evaluate(top)
        box.check()
        expect(page.locator(".course-far")).to_be_visible()
        box.evaluate(
            "() => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))"
        )
        assert abs(box.evaluate(top) - before) < 2

    def test_an_extra_lesson_says_so_and_leads_back(self, page: Page, address: str) -> None:
        choose(page, address, "The short way")
        start(page).click()
        is_at(page, "Lesson B")
        page.goto(f"{address}/second-module/c.html")
        expect(page.locator(".course-opening .course-kicker")).to_contain_text("Extra, not in")
        expect(page.get_by_text("is not part of “The short way”")).to_be_visible()
        expect(onward(page)).to_have_text(re.compile(r"Back to “The short way”\s+Lesson B"))
        page.goto(f"{address}/index.html")
        expect(start(page)).to_have_text("Continue: Lesson B")
        page.go_back()
        onward(page).click()
        is_at(page, "Lesson B")

    def test_everything_leads_through_all_lessons_as_ever(self, page: Page, address: str) -> None:
        choose(page, address, "The short way")
        radio(page, "Everything").check()
        page.goto(f"{address}/first-module/a.html")
        expect(onward(page)).to_have_text(re.compile(r"Next\s+Lesson B"))
        expect(page.locator(".course-opening .course-kicker")).to_contain_text("Lesson 1 of")

    def test_the_choice_is_there_after_a_reload_and_on_the_page_of_progress(
        self, page: Page, address: str
    ) -> None:
        choose(page, address, "The long way")
        page.reload()
        expect(radio(page, "The long way")).to_be_checked()
        page.goto(f"{address}/first-module/a.html")
        answer(page)
        page.goto(f"{address}/progress.html")
        expect(radio(page, "The long way")).to_be_checked()
        expect(card(page, "The long way").locator("> course-progress")).to_have_text(
            "1 of 3 lessons"
        )
        page.get_by_role("button", name="Erase").click()
        page.get_by_role("button", name="Really erase").click()
        expect(radio(page, "Everything")).to_be_checked()

    def test_a_path_that_is_gone_is_as_none(self, page: Page, address: str) -> None:
        page.goto(f"{address}/index.html")
        kept = {"version": 1, "course": KEY.partition(":")[2], "path": "gone"}
        page.evaluate("([key, kept]) => { localStorage[key] = kept }", [KEY, json.dumps(kept)])
        page.reload()
        expect(radio(page, "Everything")).to_be_checked()
        page.goto(f"{address}/first-module/a.html")
        expect(onward(page)).to_have_text(re.compile(r"Next\s+Lesson B"))
        assert page.evaluate("key => JSON.parse(localStorage[key]).path", KEY) == "gone"


class TestAnybody:
    def test_chooses_by_keyboard(self, page: Page, address: str) -> None:
        page.goto(f"{address}/index.html")
        radio(page, "Everything").focus()
        page.keyboard.press("ArrowUp")
        expect(radio(page, "The long way")).to_be_checked()
        expect(radio(page, "The long way")).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(card(page, "The long way").get_by_role("link", name="Lesson D")).to_be_visible()

    def test_chooses_by_pressing_a_card(self, page: Page, address: str) -> None:
        page.goto(f"{address}/index.html")
        card(page, "The short way").get_by_text("For a day.").click(force=True)
        expect(radio(page, "The short way")).to_be_checked()

    def test_reads_the_paths_as_lists_of_lessons_without_javascript(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(java_script_enabled=False)
        page.goto(f"{address}/index.html")
        expect(page.locator("course-paths input:visible")).to_have_count(0)
        short = card(page, "The short way")
        expect(short).to_contain_text("2 lessons · about 20 minutes")
        short.locator("summary").click()
        expect(short.get_by_role("listitem").first).to_contain_text("10 min")
        short.get_by_role("link", name="Lesson D").click()
        is_at(page, "Lesson D")
        expect(onward(page)).to_have_count(1)
        expect(page.get_by_text("The short way")).to_have_count(4)
        expect(page.locator("[data-path=short]:visible")).to_have_count(0)

    def test_meets_no_barrier(self, page: Page, address: str, axe_in_both: Axe) -> None:
        choose(page, address, "The short way")
        for turn, path in enumerate(("index.html", "progress.html", "first-module/a.html")):
            page.goto(f"{address}/{path}")
            for summary in page.locator(".course-plain summary:visible").all():
                summary.click()
            assert axe_in_both(page, wide=1280, turn=turn) == [], path
            page.set_viewport_size({"width": 390, "height": 800})
            settled(page)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
