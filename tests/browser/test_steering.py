"""From a lesson to any other, the bar that stays, those who come back, a lesson that waits."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Witness
from tests.support.course import STARTER
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite

KEY = "course:a-steered-course"
PHONE: ViewportSize = {"width": 390, "height": 844}
LAPTOP: ViewportSize = {"width": 1280, "height": 720}
LONG = "A module with a title that is far too long for the bar of any telephone there is"


def lesson(name: str, more: str = "", body: str = "Text.") -> str:
    """A lesson of ten minutes with one question."""
    return (
        f"---\ntitle: Lesson {name.upper()}\nminutes: 10\nobjectives: [first]\n{more}---\n\n"
        f"{body}\n\n```question\nid: {name}\nkind: true-false\nobjective: first\n"
        f"prompt: Is it {name}?\nanswer: true\n```\n"
    )


SECTIONS = "\n\n".join(
    f"## Part {number}\n\n{'Words, and more of them. ' * 120}\n\n[A link](b.md)[^{number}]"
    for number in range(1, 5)
)
NOTES = "\n".join(f"[^{number}]: The note {number}." for number in range(1, 5))
FILES = {
    "content/second-module/index.md": f"---\ntitle: {LONG}\n---\n\nText.\n",
    "content/second-module/a.md": lesson("a", body=f"{SECTIONS}\n\n{NOTES}\n\n## The end"),
    "content/second-module/b.md": lesson("b"),
    "content/third-module/c.md": lesson("c", "after: [a, b]\n"),
    "content/third-module/d.md": lesson("d", "tomorrow: Count one drawer aloud.\n"),
    "content/beside.md": "---\ntitle: Beside\n---\n\nText.\n",
}


@pytest.fixture(scope="session")
def site(shared_site: SharedSite) -> Path:
    written = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    own = re.sub("^      id: .*", "      id: a-steered-course", written, flags=re.MULTILINE)
    return shared_site("steering", {**FILES, "mkdocs.yml": own})


@pytest.fixture(scope="session")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site, "training")


def answer(page: Page) -> None:
    page.get_by_role("radio", name="True").check()
    page.get_by_role("button", name="Check").click()
    expect(page.locator("course-question")).to_have_attribute("state", "right")


def is_at(page: Page, title: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


class TestTheMenu:
    @pytest.mark.parametrize("start", ["second-module/a.html", "beside.html", "progress.html"])
    def test_leads_to_any_lesson_within_three_taps(
        self, start: str, new_page: NewPage, address: str
    ) -> None:
        page = new_page(viewport=PHONE)
        page.goto(f"{address}/{start}")
        page.get_by_role("button", name="Lessons").click()
        page.locator(".course-nav summary", has_text="Third module").click()
        page.locator(".course-nav").get_by_role("link", name="Lesson D").click()
        is_at(page, "Lesson D")
        expect(page.locator(".course-nav")).to_be_hidden()

    def test_works_from_a_disk_and_shows_what_is_done_elsewhere(
        self, new_page: NewPage, site: Path
    ) -> None:
        page = new_page(viewport=PHONE)
        page.goto(f"{(site / 'third-module' / 'd.html').as_uri()}")
        answer(page)
        page.goto(f"{(site / 'second-module' / 'b.html').as_uri()}")
        page.get_by_role("button", name="Lessons").click()
        page.locator(".course-nav summary", has_text="Third module").click()
        row = page.locator(".course-nav-lessons li", has_text="Lesson D")
        expect(row.locator("course-progress")).to_have_attribute("state", "done")

    def test_is_walked_and_left_by_keys_from_any_place(
        self, new_page: NewPage, address: str, axe: Axe
    ) -> None:
        page = new_page(viewport=PHONE)
        page.goto(f"{address}/second-module/a.html")
        button = page.get_by_role("button", name="Lessons")
        for tabs in (0, 1, 4):
            button.press("Enter")
            expect(page.locator(".course-nav details")).to_have_count(3)
            if not tabs:
                assert axe(page, within=".course-nav") == []
            for _ in range(tabs):
                page.keyboard.press("Tab")
                expect(page.locator(".course-nav :focus")).to_have_count(1)
            page.keyboard.press("Escape")
            expect(page.locator(".course-nav")).to_be_hidden()
            expect(button).to_be_focused()

    def test_goes_when_a_heading_is_chosen_which_is_below_the_bar(
        self, new_page: NewPage, address: str
    ) -> None:
        """Although the menu's own script is still on its way."""
        page = new_page(viewport=PHONE)
        page.route("**/assets/menu.*.js", lambda route: None)
        page.goto(f"{address}/second-module/a.html")
        page.get_by_role("button", name="Lessons").click()
        page.locator(".course-nav").get_by_role("link", name="Part 3").click()
        expect(page.locator(".course-nav")).to_be_hidden()
        heading = page.get_by_role("heading", name="Part 3")
        expect(heading).to_be_in_viewport()
        settled(page)
        tops = [one.bounding_box() for one in (heading, page.locator(".course-header"))]
        assert tops[0] and tops[1]
        assert tops[1]["height"] <= tops[0]["y"] < 200

    def test_leads_to_other_modules_without_a_script(self, new_page: NewPage, address: str) -> None:
        page = new_page(viewport=PHONE, java_script_enabled=False)
        page.goto(f"{address}/second-module/a.html")
        page.get_by_role("button", name="Lessons").click()
        page.locator(".course-nav").get_by_role("link", name="Third module").click()
        is_at(page, "Lesson C")
        expect(page.get_by_text("Is it c?")).to_be_visible()  # what waits can be read


class TestTheBar:
    def test_stays_and_is_slim_and_says_where_one_is(self, page: Page, address: str) -> None:
        page.goto(f"{address}/second-module/a.html")
        bar = page.locator(".course-header")
        for width in (320, 390, 640, 1366):
            page.set_viewport_size({"width": width, "height": 640})
            page.mouse.wheel(0, 2000)
            expect(page.get_by_role("heading", level=1)).not_to_be_in_viewport()
            settled(page)
            box = bar.bounding_box()
            assert box and (box["y"], box["height"]) == (0, 48)
            expect(bar.get_by_text("Lesson 1 of 2")).to_be_in_viewport()
            across = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(across) <= 0
            page.evaluate("scrollTo(0, 0)")
            settled(page)  # else it may go there after the next turn of the wheel

    def test_lies_on_no_note_that_one_is_led_to(self, new_page: NewPage, address: str) -> None:
        page = new_page(viewport=PHONE)
        page.goto(f"{address}/second-module/a.html")
        page.locator("a.footnote-ref").first.click()
        page.locator("a.footnote-backref").first.click()
        page.wait_for_url("**#fnref:1")
        settled(page)
        box = page.locator("a.footnote-ref").first.bounding_box()
        assert box and box["y"] >= 48


class TestTheContents:
    def test_mark_what_is_read_and_what_was_asked_for(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(viewport=LAPTOP)
        page.goto(f"{address}/second-module/a.html")
        contents = page.locator(".course-toc")
        current = contents.locator("[aria-current]")
        expect(current).to_have_count(0)
        settled(page)
        box = contents.bounding_box()
        text = page.locator(".course-text").bounding_box()
        assert box and text
        assert text["x"] + text["width"] <= box["x"]
        assert box["x"] + box["width"] <= LAPTOP["width"]
        contents.get_by_role("link", name="Part 2").click()
        expect(current).to_have_text("Part 2")
        settled(page)  # a key that is pressed while it scrolls there is lost
        page.keyboard.press("End")
        expect(current).to_have_text("The end")
        settled(page)
        page.keyboard.press("Home")
        expect(current).to_have_count(0)


class TestThoseWhoComeBack:
    def test_see_what_is_next_and_others_what_the_course_is(
        self, new_page: NewPage, address: str, axe: Axe
    ) -> None:
        page = new_page(viewport=PHONE)
        page.goto(f"{address}/index.html")
        far = page.get_by_role("region", name="How far you are")
        about = page.locator(".course-about")
        expect(far).to_be_hidden()
        expect(about).to_be_visible()
        expect(page.locator(".course-fold > summary")).to_be_hidden()
        page.goto(f"{address}/second-module/a.html")
        answer(page)
        page.goto(f"{address}/index.html")
        expect(page.locator(".course-hero course-continue a")).to_have_text("Continue: Lesson B")
        expect(page.locator(".course-left")).to_have_text("About 10 minutes")
        expect(far.get_by_role("listitem").nth(1)).to_contain_text("1 of 2 lessons")
        expect(about).to_be_hidden()
        expect(page.locator("course-due")).to_be_hidden()
        assert axe(page) == []
        page.get_by_text("About this course").click()
        expect(about).to_be_visible()
        page.evaluate("key => localStorage.removeItem(key)", KEY)
        page.reload()
        expect(far).to_be_hidden()
        expect(about).to_be_visible()

    def test_are_known_before_anything_is_painted(
        self, new_page: NewPage, address: str, witness: Witness
    ) -> None:
        witness.forgive("ERR_FAILED")
        page = new_page(viewport=PHONE)
        page.goto(f"{address}/second-module/b.html")
        answer(page)
        # All scripts but the first are kept back.
        page.route(re.compile(r"/assets/(course|home)\.\w+\.js"), lambda route: route.abort())
        page.goto(f"{address}/index.html")
        expect(page.get_by_role("heading", name="How far you are")).to_be_visible()
        expect(page.locator(".course-about")).to_be_hidden()


class TestALessonThatWaits:
    def test_says_why_and_opens_when_that_is_done(self, page: Page, address: str) -> None:
        page.goto(f"{address}/third-module/c.html")
        gate = page.get_by_role("heading", name="First these, then this lesson")
        question = page.get_by_text("Is it c?")
        expect(gate).to_be_visible()
        expect(question).to_be_hidden()
        stored = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "{}")
        assert "c" not in stored.get("lessons", {}), "what is closed is not read"
        for name in ("A", "B"):
            page.goto(f"{address}/third-module/c.html")
            page.locator(".course-gate").get_by_role("link", name=f"Lesson {name}").click()
            is_at(page, f"Lesson {name}")
            answer(page)
        page.goto(f"{address}/third-module/c.html")
        expect(question).to_be_visible()
        expect(gate).to_be_hidden()
        stored = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY))
        assert "c" in stored["lessons"]


def test_the_end_of_a_module_names_one_thing_to_try(page: Page, address: str) -> None:
    page.goto(f"{address}/third-module/d.html")
    expect(page.locator(".course-tomorrow:visible")).to_have_text(
        re.compile(r"Try this tomorrow\s+Count one drawer aloud\.")
    )
