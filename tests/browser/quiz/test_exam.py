"""An exam: by keyboard alone, and telling nothing too early."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import Witness
from tests.support.keyboard import Keyboard
from tests.support.quiz_course import DRAWN, HINTS, TOLD_AFTERWARDS
from tests.support.quiz_pages import (
    asked,
    begin,
    between,
    button,
    clock,
    fill,
    findable,
    go_on,
    hand_in,
    look_over,
    question,
    rendered,
    report,
    result,
    right,
    step,
    under_the_clock,
)


class TestAnExamByKeyboardAlone:
    def test_is_taken_from_its_beginning_to_its_result(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/exam.html")
        keys = Keyboard(page)
        keys.go(page.get_by_label("20 minutes"))
        keys.press("ArrowDown")
        expect(page.get_by_label("30 minutes")).to_be_checked()
        keys.press("Tab", "Enter")
        expect(page.locator(".course-clock")).to_contain_text("30 min left")
        for number, one in enumerate(asked(page)[:-2], 1):
            expect(step(page)).to_have_text(f"Question {number} of 7")
            expect(step(page)).to_be_focused()
            expect(page.locator("course-question:visible")).to_have_count(1)
            keys.answer(one, right(one))
            keys.go(button(page, "Next"))
            keys.press("Enter")
        keys.go(button(page, "Mark for later"))
        keys.press("Space")
        page.reload()
        # A phone throws pages away: place, mark and answers are there again, and the clock goes on.
        expect(step(page)).to_have_text("Question 6 of 7")
        expect(button(page, "Mark for later")).to_have_attribute("aria-pressed", "true")
        expect(clock(page)).to_contain_text("min left")
        keys = Keyboard(page)
        keys.go(button(page, "All questions"))
        keys.press("Enter")
        expect(step(page)).to_be_focused()
        expect(step(page)).to_have_text("Before you hand in")
        numbers = page.locator(".course-step-number")
        expect(numbers.nth(0)).to_have_accessible_name("Question 1: answered")
        expect(numbers.nth(5)).to_have_accessible_name("Question 6: not answered, marked for later")
        gaps = page.locator(".course-hand-in-text")
        expect(gaps).to_have_text("2 questions are not answered yet: 6, 7.")
        keys.go(gaps.get_by_role("link", name="7"))
        keys.press("Enter")
        expect(step(page)).to_have_text("Question 7 of 7")
        last = asked(page)[-1]
        expect(last.locator(".course-prompt")).to_be_in_viewport()
        assert not under_the_clock(last.locator(".course-prompt"))
        keys.go(button(page, "Back"))
        keys.press("Enter")
        expect(step(page)).to_have_text("Question 6 of 7")
        keys.go(button(page, "All questions"))
        keys.press("Enter")
        keys.go(button(page, "Hand in anyway"))
        keys.press("Enter")
        expect(result(page)).to_be_focused()
        expect(result(page)).to_have_text("You have 5 of 7 points, 71 %: passed.")

    def test_leads_to_lessons_and_to_unseen_questions(self, page: Page, address: str) -> None:
        begin(page, address)
        drawn = {one["id"] for one in DRAWN}
        first = {one.get_attribute("id") for one in asked(page)}
        hand_in(page)
        keys = Keyboard(page)
        keys.press("Tab")
        keys.go(report(page).get_by_role("link", name="At the till"))
        keys.press("Enter")
        page.wait_for_url("**/first-lesson.html")
        page.go_back()
        expect(result(page)).to_contain_text("0 of 7 points")
        keys = Keyboard(page)
        keys.go(button(page, "Take it again"))
        keys.press("Enter")
        expect(page.locator("course-quiz")).to_be_focused()
        keys.press("Tab")
        keys.go(button(page, "Begin"))
        keys.press("Enter")
        second = {one.get_attribute("id") for one in asked(page)}
        assert first ^ second == {f"q-{name}" for name in drawn}
        expect(page.locator("course-question[state]")).to_have_count(0)


PROMPTS = ("Which word do you say first?", "Where does it hide?", "What is the sign for")


class TestAnExamKeepsItsCounsel:
    @pytest.mark.parametrize("path", ["quizzes/exam.html", "first-module/second-lesson.html"])
    def test_shows_no_question_before_it_begins(self, path: str, page: Page, address: str) -> None:
        page.goto(f"{address}/{path}")
        expect(button(page, "Begin")).to_be_visible()
        assert "7 questions, drawn from 9." in rendered(page)
        for prompt in (*PROMPTS, *TOLD_AFTERWARDS, *HINTS[:2]):
            assert prompt not in rendered(page) and not findable(page, prompt)

    def test_paints_no_question_while_its_script_loads(
        self, page: Page, address: str, witness: Witness
    ) -> None:
        witness.forgive("ERR_FAILED")
        page.route("**/assets/course.*.js", lambda route: route.abort())
        page.goto(f"{address}/quizzes/exam.html")
        assert not page.evaluate("customElements.get('course-quiz')")
        questions = page.locator(".course-questions")
        assert questions.evaluate("list => getComputedStyle(list).display") == "none"
        assert not any(prompt in rendered(page) for prompt in PROMPTS)
        page.goto(f"{address}/quizzes/kinds.html")
        expect(page.locator("course-question").first).to_be_visible()

    def test_gives_no_hint_and_no_answer_before_its_end(self, page: Page, address: str) -> None:
        begin(page, address)
        expect(page.locator(":is(.course-hint, .course-solution):visible")).to_have_count(0)
        expect(page.locator("course-question .course-actions:visible")).to_have_count(0)
        seen = ""
        for number in range(7):
            if number:
                go_on(page)
            assert rendered(page) not in seen
            seen += rendered(page)
            for text in (*TOLD_AFTERWARDS, *HINTS[:2]):
                assert text not in rendered(page) and not findable(page, text), text
            # Wrongly, so that there is most to say.
            if page.get_by_label("Rice").is_visible():
                page.get_by_label("Rice").check()
            hides = question(page, "exam-hides").get_by_label("Mayonnaise", exact=True).first
            if hides.is_visible():
                hides.check()
        assert all(prompt in seen for prompt in PROMPTS)
        hand_in(page)
        for text in TOLD_AFTERWARDS:
            assert text not in rendered(page), text
        button(page, "Show all").click()
        for text in TOLD_AFTERWARDS[:-1]:
            assert text in rendered(page), text

    def test_says_which_questions_are_open_and_leads_there(self, phone: Page, address: str) -> None:
        begin(phone, address)
        fill(asked(phone)[1], right(asked(phone)[1]))
        look_over(phone)
        gaps = phone.locator(".course-hand-in-text")
        expect(gaps).to_have_text("6 questions are not answered yet: 1, 3, 4, 5, 6, 7.")
        assert between(gaps, button(phone, "Hand in anyway")) >= 12
        for number in (1, 4, 7):
            gaps.get_by_role("link", name=str(number)).click()
            one = asked(phone)[number - 1]
            expect(one.locator(".course-prompt")).to_be_in_viewport(ratio=1)
            assert not under_the_clock(one)
            look_over(phone)
        for one in (asked(phone)[0], *asked(phone)[2:]):
            fill(one, right(one))
        expect(gaps).to_be_empty()
        expect(button(phone, "Hand in")).to_be_visible()
