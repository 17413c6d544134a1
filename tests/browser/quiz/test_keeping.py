"""What is kept of a quiz: as progress, in two tabs, and where nothing can be stored."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import NewPage, Witness
from tests.support.quiz_pages import (
    asked,
    begin,
    button,
    clock,
    fill,
    hand_in,
    laid_out,
    question,
    report,
    result,
    right,
    step,
    take,
)


class TestProgress:
    def test_an_exam_is_one_exercise_done_when_it_is_handed_in(
        self, page: Page, address: str
    ) -> None:
        begin(page, address, "first-module/second-lesson.html")
        state = page.locator(".course-lesson-state")
        expect(state).to_have_text("0 of 1 exercise done")
        fill(asked(page)[0], right(asked(page)[0]))
        expect(state).to_have_text("0 of 1 exercise done")
        hand_in(page)
        expect(state).to_have_text("Exam not passed yet")
        button(page, "Take it again").click()
        expect(state).to_have_text("Exam not passed yet")
        page.goto(f"{address}/progress.html")
        expect(page.get_by_text("1 of 2 exercises").first).to_be_visible()

    def test_a_file_carries_results_and_an_exam_under_way(
        self, page: Page, new_page: NewPage, address: str, tmp_path: Path
    ) -> None:
        here, there = page, new_page()
        # There, too, the exam is under way; the one that was begun later goes on.
        begin(there, address)
        here.goto(f"{address}/quizzes/before.html")
        take(here)
        begin(here, address)
        fill(question(here, "exam-word"), "sorry")
        dealt = laid_out(here)
        here.goto(f"{address}/progress.html")
        with here.expect_download() as saved:
            here.locator("[data-do=save]").click()
        file = tmp_path / "progress.json"
        saved.value.save_as(file)
        there.goto(f"{address}/progress.html")
        there.locator("input[data-do=load]").set_input_files(file)
        expect(there.locator(".course-keeper-status")).to_contain_text("This file adds")
        button(there, "Load it").click()
        expect(there.locator(".course-keeper-status")).to_contain_text("Loaded.")
        there.goto(f"{address}/quizzes/exam.html")
        assert laid_out(there) == dealt
        expect(question(there, "exam-word").locator("input")).to_have_value("sorry")
        expect(clock(there)).to_contain_text("min left")
        there.goto(f"{address}/quizzes/before.html")
        expect(result(there)).to_have_text("You have 2 of 2 points, 100 %.")
        there.goto(f"{address}/quizzes/after.html")
        take(there)
        expect(report(there)).to_contain_text("Before 100 %")


class TestTwoTabs:
    def test_what_one_hands_in_the_others_input_does_not_undo(
        self, page: Page, address: str
    ) -> None:
        begin(page, address)
        fill(question(page, "exam-word"), "sorry")
        other = page.context.new_page()
        other.goto(f"{address}/quizzes/exam.html")
        expect(question(other, "exam-word").locator("input")).to_have_value("sorry")
        hand_in(page)
        one = question(other, "exam-minutes").locator("input")
        one.evaluate(
            "one => (one.value = '40', one.dispatchEvent(new Event('input', {bubbles: true})))"
        )
        for tab in (page, other):
            tab.reload()
            expect(result(tab)).to_contain_text("1 of 7 points")

    def test_the_other_shows_the_result_and_stops_its_clock(self, page: Page, address: str) -> None:
        begin(page, address)
        other = page.context.new_page()
        other.goto(f"{address}/first-module/second-lesson.html")
        expect(clock(other)).to_be_visible()
        fill(question(page, "exam-word"), "sorry")
        expect(question(other, "exam-word").locator("input")).to_have_value("sorry")
        hand_in(page)
        expect(result(other)).to_contain_text("1 of 7 points")
        expect(clock(other)).to_be_hidden()
        expect(other.locator(".course-lesson-state")).to_have_text("Exam not passed yet")

    def test_answers_given_in_both_are_all_handed_in(self, page: Page, address: str) -> None:
        begin(page, address)
        other = page.context.new_page()
        other.goto(f"{address}/quizzes/exam.html")
        fill(question(page, "exam-word"), "sorry")
        expect(question(other, "exam-word").locator("input")).to_have_value("sorry")
        fill(question(other, "exam-minutes"), "40")
        expect(question(page, "exam-minutes").locator("input")).to_have_value("40")
        hand_in(page)
        expect(result(page)).to_contain_text("2 of 7 points")


STORAGE = {
    "blocked": "Object.defineProperty(window, 'localStorage', {get() { throw Error('blocked') }})",
    "full": "Storage.prototype.setItem = () => { throw Error('full') }",
}


@pytest.mark.parametrize("trouble", STORAGE)
def test_where_nothing_can_be_stored_an_exam_is_still_taken_to_its_result(
    trouble: str, new_page: NewPage, address: str, witness: Witness
) -> None:
    witness.forgive("blocked")  # the theme's own script says so of its light and dark
    page = new_page()
    page.add_init_script(STORAGE[trouble])
    begin(page, address)
    expect(page.locator(".course-notice")).to_have_count(1)
    expect(page.locator(".course-notice")).to_contain_text("until you leave this page")
    button(page, "Close").click()
    button(page, "5 more minutes").click()
    expect(clock(page)).to_have_text("25 min left")
    take(page)
    expect(result(page)).to_have_text("You have 7 of 7 points, 100 %: passed.")
    button(page, "Take it again").click()
    button(page, "Begin").click()
    expect(page.locator("course-question[state]")).to_have_count(0)
    expect(step(page)).to_be_focused()
