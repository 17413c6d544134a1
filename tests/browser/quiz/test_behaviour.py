"""Handed in at the end, asked how sure one is, before and after, drawn, and hinted at."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from generator.kinds import KINDS
from tests.support.browser import NewPage
from tests.support.quiz_course import CERTAIN, HINTS
from tests.support.quiz_pages import (
    SURELY,
    asked,
    begin,
    between,
    button,
    button_of,
    fill,
    go_on,
    hand_in,
    laid_out,
    question,
    rendered,
    report,
    result,
    take,
)
from tests.support.specification import specification

# What is chosen, typed or put into order in a question.
STANDING = """question => [
    [...question.querySelectorAll(".course-sortable [data-part]")].map((one) => one.dataset.part),
    [...question.querySelectorAll(".course-answer :is(input, select, textarea)")].map((one) =>
        one.matches("[type=radio], [type=checkbox]") ? one.checked : one.value),
]"""


def examples() -> dict[str, Any]:
    """For each kind, the first answer to its first example, as the page would send it."""
    first = {kind: specification(kind).examples[0] for kind in KINDS}
    return {kind: example.cases()[0]["response"] for kind, example in first.items()}


class TestHandedInAtTheEnd:
    def test_answers_of_every_kind_wait_over_a_reload(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/kinds.html")
        kinds = {kind: page.locator(f"course-question[kind={kind}]") for kind in KINDS}
        fresh = {kind: one.evaluate(STANDING) for kind, one in kinds.items()}
        for kind, response in examples().items():
            fill(kinds[kind], response)
        before = {kind: one.evaluate(STANDING) for kind, one in kinds.items()}
        assert all(before[kind] != fresh[kind] for kind in KINDS)
        page.reload()
        assert {kind: one.evaluate(STANDING) for kind, one in kinds.items()} == before
        expect(page.locator("course-question[state], [data-mark]")).to_have_count(0)
        expect(result(page)).to_have_text(f"{len(KINDS)} of {len(KINDS)} answered")
        button(page, "Hand in").click()
        expect(result(page)).to_contain_text("points, 100 %")

    def test_a_rating_that_is_not_whole_stays_open(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/kinds.html")
        rate = page.locator("course-question[kind=rate]")
        rate.locator("input").first.check()
        page.reload()
        expect(rate.locator("input").first).to_be_checked()
        button(page, "Hand in").click()
        number = list(KINDS).index("rate") + 1
        named = page.locator(".course-hand-in-text").get_by_role("link", name=f"{number}")
        expect(named).to_have_count(1)
        button(page, "Hand in anyway").click()
        expect(rate.locator(".course-actions button")).to_be_visible()

    def test_there_is_no_check_and_enter_hands_nothing_in(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/kinds.html")
        expect(page.locator(".course-actions:visible")).to_have_count(0)
        field = page.locator("course-question[kind=text] input")
        field.fill("sorry")
        field.press("Enter")
        expect(page.locator("course-quiz")).to_have_attribute("phase", "open")
        expect(page.locator("course-question[state]")).to_have_count(0)


class TestCertainty:
    def test_is_asked_beside_each_answer_and_named_as_a_group(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        one = question(page, "sure-0")
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert between(one.locator(".course-option").last, one.locator("legend")) >= 16
        for one in asked(page):
            group = one.get_by_role("group", name="How sure are you?")
            levels = group.get_by_role("radio")
            expect(levels).to_have_count(3)
            expect(levels.nth(0)).to_have_accessible_name("Not very right 1, wrong 0")
            expect(levels.nth(2)).to_have_accessible_name("Very right 3, wrong \u22126")

    def test_has_to_be_said_before_an_answer_counts(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        one = question(page, "sure-0")
        one.get_by_label("True").check()
        button_of(one).click()
        expect(one.get_by_role("status")).to_have_text("Say first how sure you are.")
        expect(one).not_to_have_attribute("state", re.compile("."))
        expect(button_of(one)).to_be_focused()

    def test_stays_as_it_was_said_and_is_there_after_a_reload(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        page.evaluate(SURELY, [["sure-0", True, 2]])
        one = question(page, "sure-0")
        levels = one.locator(".course-certainty input")
        for _ in range(2):
            expect(one).to_have_attribute("state", "right")
            levels.nth(2).click(force=True)
            levels.nth(1).focus()
            page.keyboard.press("ArrowDown")
            expect(levels.nth(1)).to_be_checked()
            expect(levels.nth(1)).to_have_attribute("aria-disabled", "true")
            page.reload()

    def test_ends_with_words_on_how_well_it_fitted(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        rights = (True, False, False, True, True, False, True, True, True)
        given = enumerate(zip(CERTAIN, rights, strict=True))
        page.evaluate(SURELY, [[name, right, 3 - number // 3] for number, (name, right) in given])
        expect(result(page)).to_contain_text("6 of 9 points")
        expect(report(page).get_by_role("heading")).to_have_text(["How sure you were"])
        expect(report(page)).to_contain_text("\u22124 of 27 certainty marks.")
        for line, said in (
            ("Not very: 3 answers, 3 right", "You could have been surer."),
            ("Fairly: 3 answers, 2 right", "That fits."),
            ("Very: 3 answers, 1 right", "You were surer than you were right."),
        ):
            item = report(page).get_by_role("listitem").filter(has_text=line)
            expect(item).to_contain_text(said)


class TestBeforeAndAfter:
    @pytest.mark.parametrize("from_disk", [False, True], ids=["served", "from a disk"])
    def test_the_gain_is_told_for_each_objective(
        self, from_disk: bool, page: Page, site: Path, address: str
    ) -> None:
        base = site.as_uri() if from_disk else address
        page.goto(f"{base}/quizzes/before.html")
        question(page, "before-till").get_by_label("False").check()
        go_on(page)
        question(page, "before-oven").get_by_label("True").check()
        hand_in(page)
        expect(result(page)).to_have_text("You have 1 of 2 points, 50 %.")
        page.goto(f"{base}/quizzes/after.html")
        take(page)
        expect(report(page).get_by_role("heading")).to_have_text(["What has changed"])
        items = report(page).get_by_role("listitem")
        expect(items.nth(0)).to_contain_text("Before 0 %, now 100 %: up by 100")
        expect(items.nth(1)).to_contain_text("Before 100 %, now 100 %: as before")
        page.reload()
        expect(items.nth(0)).to_contain_text("up by 100")

    def test_without_a_result_of_before_nothing_is_compared(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/after.html")
        take(page)
        expect(report(page).get_by_role("heading")).to_have_text(["How you did, goal by goal"])
        expect(report(page)).not_to_contain_text("Before")


class TestChance:
    def test_deals_the_same_after_a_reload_anew_elsewhere(
        self, page: Page, new_page: NewPage, address: str
    ) -> None:
        begin(page, address)
        dealt = laid_out(page)
        page.reload()
        assert laid_out(page) == dealt
        page.goto(f"{address}/first-module/second-lesson.html")
        assert laid_out(page) == dealt
        other = new_page()
        begin(other, address)
        assert laid_out(other) != dealt

    def test_leaves_a_fixed_option_in_the_last_place(self, page: Page, address: str) -> None:
        begin(page, address)
        orders = set()
        for _ in range(4):
            for name, *options in laid_out(page):
                assert not options or options[-1] in ("None of these", "All of them")
                orders.add((name, *options))
            hand_in(page)
            button(page, "Take it again").click()
            button(page, "Begin").click()
        assert len(orders) > 9


class TestHints:
    def test_open_one_after_another(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/practice.html")
        hints = page.locator(".course-hint")
        expect(hints).to_have_count(3)
        for number, text in enumerate(HINTS, 1):
            expect(page.locator(".course-hint:visible")).to_have_count(number)
            assert text not in rendered(page)
            hints.nth(number - 1).locator("summary").press("Enter")
            assert text in rendered(page)
