"""The page of a preview follows its author, keeps its place, and says what is wrong over it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

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
