"""Quizzes without a script, on paper, on a narrow screen, and for axe."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage
from tests.support.quiz_course import CERTAIN, DRAWN, HINTS, TOLD_AFTERWARDS
from tests.support.quiz_pages import (
    ASKED,
    SURELY,
    begin,
    button,
    fill,
    go_on,
    hand_in,
    look_over,
    question,
    rendered,
    report,
    result,
    take,
    texts,
)
from tests.support.settled import settled


def read_them(plain: Page) -> None:
    """Go from an exam to the page with its questions, and be there."""
    plain.get_by_role("link", name="read its questions").click()
    plain.wait_for_url("**/questions/exam.html")


class TestWithoutJavaScript:
    @pytest.fixture
    def plain(self, new_page: NewPage, address: str) -> Page:
        page = new_page(java_script_enabled=False)
        page.goto(f"{address}/quizzes/exam.html")
        return page

    def test_an_exam_links_its_questions(self, plain: Page) -> None:
        expect(plain.locator(".course-quiz-rules li")).to_have_text(
            [
                "7 questions, drawn from 9.",
                "You see how you did when you hand in.",
                "20 minutes. You can take more time, or switch the limit off.",
                "You pass with 60 % or more.",
            ]
        )
        read_them(plain)
        prompts = texts(plain, ".course-prompt")
        assert len(prompts) == 9
        for one in DRAWN:
            assert one["prompt"] in prompts
        expect(plain.get_by_role("button", name=re.compile("Begin|Hand in|Check"))).to_have_count(0)

    def test_answers_and_hints_can_be_unfolded(self, plain: Page) -> None:
        read_them(plain)
        one = question(plain, "exam-word")
        key = one.locator(".course-key")
        for text in (*TOLD_AFTERWARDS, *HINTS[:2]):
            assert text not in rendered(plain)
        one.locator(".course-solution summary").click()
        expect(key).to_be_visible()
        one.get_by_text("Hint 2 of 2").click()
        expect(one.get_by_text(HINTS[1])).to_be_visible()


NOT_ON_PAPER = ":is(button, summary, .course-clock, .course-start, .course-hand-in):visible"


class TestOnPaper:
    def test_without_a_script_all_questions_and_no_buttons_come_out(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(java_script_enabled=False)
        for path, questions in (
            ("assets/questions/exam", 9),
            ("quizzes/practice", 1),
            ("quizzes/sure", len(CERTAIN)),
        ):
            page.goto(f"{address}/{path}.html")
            page.emulate_media(media="print")
            expect(page.locator(".course-prompt:visible")).to_have_count(questions)
            expect(page.locator(f"main {NOT_ON_PAPER}")).to_have_count(0)
            expect(page.locator(".course-key:visible")).to_have_count(0)

    def test_an_exam_has_no_clock_and_buttons_in_any_phase(self, page: Page, address: str) -> None:
        for act in (
            lambda: page.goto(f"{address}/quizzes/exam.html"),
            lambda: begin(page, address),
            button(page, "All questions").click,
            button(page, "Hand in anyway").click,
        ):
            act()
            page.emulate_media(media="print")
            expect(page.locator(f"main {NOT_ON_PAPER}")).to_have_count(0)
            # On paper there are no steps, and nothing is folded.
            prompts = page.locator(f"{ASKED} .course-prompt:visible")
            expect(prompts).to_have_count(7 if page.locator(ASKED).count() else 0)
            page.emulate_media(media="screen")
        page.emulate_media(media="print")
        expect(result(page)).to_be_visible()


SMALL = """() => [...document.querySelectorAll(
        "course-quiz :is(a[href], button, summary, select, input, textarea)")]
    .filter((one) => one.checkVisibility())
    .map((one) => one.closest("label") ?? one)
    .filter((one) => {
        const {width, height} = one.getBoundingClientRect();
        return width < 24 || height < 24;
    })
    .map((one) => one.outerHTML)"""


def walk(page: Page, address: str) -> Iterator[str]:
    """Through everything that a quiz can look like, one state after another."""
    page.goto(f"{address}/first-module/second-lesson.html")
    yield "an exam that is not begun"
    button(page, "Begin").click()
    yield "under way"
    button(page, "Mark for later").click()
    look_over(page)
    yield "what is open"
    fill(question(page, "exam-word"), "sorry")
    fill(question(page, "exam-minutes"), "20")
    hand_in(page)
    yield "the result of an exam"
    button(page, "Look at your answers").click()
    yield "an answer of an exam"
    report(page).get_by_role("button").first.click()
    yield "practice"
    page.goto(f"{address}/quizzes/sure.html")
    yield "how sure one is"
    page.evaluate(
        SURELY, [[name, number % 2, number % 3 + 1] for number, name in enumerate(CERTAIN)]
    )
    yield "how sure one was"
    page.goto(f"{address}/quizzes/before.html")
    take(page)
    page.goto(f"{address}/quizzes/after.html")
    question(page, "after-till").get_by_label("False").check()
    go_on(page)
    question(page, "after-oven").get_by_label("True").check()
    hand_in(page)
    yield "what has changed"


def test_in_any_state_axe_finds_nothing_and_all_fits_and_can_be_hit(
    page: Page, address: str, axe_in_both: Axe
) -> None:
    """On a small telephone; tests/browser/test_every_state.py looks at a desk."""
    page.set_viewport_size({"width": 320, "height": 640})
    for state in walk(page, address):
        settled(page)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{state}: {wide} px too wide"
        assert page.evaluate(SMALL) == [], state
        assert axe_in_both(page, within="main") == [], state
