"""The page of a preview follows its author, keeps its place, and says what is wrong over it."""

from __future__ import annotations

import re

from playwright.sync_api import Page, Route, expect

from tests.support.course import MakeCourse, write_whole
from tests.support.preview import LESSON, LESSON_FILE, preview


def test_a_page_follows_its_author_keeps_its_place_and_says_what_is_wrong(
    make_course: MakeCourse, page: Page
) -> None:
    root = make_course()
    lesson = root / LESSON_FILE
    text = lesson.read_text(encoding="utf-8")
    page.set_viewport_size({"width": 390, "height": 500})
    with preview(root) as running:
        page.goto(f"http://127.0.0.1:{running.port}/{LESSON}")
        option = page.locator("course-question input").first
        option.check()
        page.evaluate("scrollTo(0, 300)")
        with page.expect_navigation():
            changed = text.replace("A lesson is", "A lesson was")
            write_whole(lesson, f"{changed}\n[here](gone.md)\n")
        expect(page.get_by_text("A lesson was a text file")).to_be_visible()
        expect(option).to_be_checked()
        page.wait_for_function("scrollY === 300")
        told = page.locator("course-preview li")
        expect(told.first).to_contain_text(f"{LESSON_FILE}:")
        expect(told.first).to_contain_text("gone.md")
        expect(told).to_have_count(1)
        told.get_by_role("button", name="Dismiss").click()
        expect(told).to_have_count(0)
        with page.expect_navigation():
            write_whole(lesson, text)
        expect(page.get_by_text("A lesson is a text file")).to_be_visible()
        expect(page.locator("course-preview")).to_have_count(0)
        page.goto("about:blank")


FRAMED = """
<iframe src="../index.html" title="The first page"></iframe>

<input name="free" id="free" aria-label="Free">
"""


def test_beside_a_page_in_a_frame_what_is_typed_stays_and_so_does_the_caret(
    make_course: MakeCourse, page: Page
) -> None:
    root = make_course()
    lesson = root / LESSON_FILE
    text = lesson.read_text(encoding="utf-8") + FRAMED
    write_whole(lesson, text)
    with preview(root) as running:
        page.goto(f"http://127.0.0.1:{running.port}/{LESSON}")
        field = page.get_by_label("Free")
        field.fill("typed")
        field.press("ArrowLeft")
        with page.expect_navigation():
            write_whole(lesson, text.replace("A lesson is", "A lesson was"))
        expect(page.get_by_text("A lesson was a text file")).to_be_visible()
        expect(field).to_be_focused()
        page.keyboard.type("-")
        expect(field).to_have_value("type-d")
        page.goto("about:blank")


def test_a_page_that_is_left_from_before_the_machine_was_started_is_loaded_again(
    make_course: MakeCourse, page: Page
) -> None:
    def older(route: Route) -> None:
        """Its number is of a clock that has begun anew since."""
        body = re.sub(r'data-epoch="\d+"', 'data-epoch="999999999999"', route.fetch().text())
        route.fulfill(body=body, content_type="text/html")

    with preview(make_course()) as running:
        page.route(f"**/{LESSON}", older, times=1)
        address = f"http://127.0.0.1:{running.port}/{LESSON}"
        page.goto(address, wait_until="commit")
        expect(page.locator('script[data-epoch]:not([data-epoch="999999999999"])')).to_have_count(1)
        page.goto("about:blank")
