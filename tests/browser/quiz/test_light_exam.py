"""An exam whose questions come when it is begun: only those that are drawn, from a disk too."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, Route, expect

from tests.support.accessibility import COLOUR_RULES, Axe
from tests.support.browser import NewPage, Witness
from tests.support.quiz_pages import (
    ASKED,
    asked,
    begin,
    button,
    fill,
    hand_in,
    question,
    result,
    take,
)


def test_no_question_is_in_the_page_before_it_is_begun(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(f"{address}/quizzes/exam.html")
    expect(button(page, "Begin")).to_be_visible()
    expect(page.locator("course-question")).to_have_count(0)
    assert not [url for url in witness.requests if "/questions/" in url]


def test_only_drawn_questions_get_a_body_and_another_attempt_brings_others(
    page: Page, address: str
) -> None:
    begin(page, address)
    first = {one.get_attribute("id") for one in asked(page)}
    expect(page.locator("course-question")).to_have_count(7)
    page.reload()
    expect(page.locator("course-question")).to_have_count(7)
    assert {one.get_attribute("id") for one in asked(page)} == first
    take(page)
    expect(result(page)).to_contain_text("7 of 7")
    button(page, "Take it again").click()
    button(page, "Begin").click()
    expect(page.locator(ASKED)).to_have_count(7)
    expect(page.locator("course-question[state]")).to_have_count(0)


def test_where_they_do_not_come_it_says_so_and_can_be_begun_again(
    page: Page, address: str, witness: Witness
) -> None:
    witness.forgive("ERR_FAILED")

    def lost(route: Route) -> None:
        route.abort()

    page.route("**/assets/questions/*.js", lost)
    page.goto(f"{address}/quizzes/exam.html")
    button(page, "Begin").click()
    expect(result(page)).to_have_text(
        "The questions could not be loaded. Is there still a connection?"
    )
    page.unroute("**/assets/questions/*.js", lost)
    button(page, "Begin").click()
    expect(page.locator(ASKED)).to_have_count(7)


def test_it_is_taken_from_a_disk(page: Page, site: Path) -> None:
    page.goto((site / "quizzes/exam.html").as_uri())
    button(page, "Begin").click()
    expect(page.locator(ASKED)).to_have_count(7)
    hand_in(page)
    expect(result(page)).to_be_visible()


def test_its_questions_can_be_read_in_both_schemes(
    new_page: NewPage, address: str, axe: Axe
) -> None:
    page = new_page()
    page.goto(f"{address}/assets/questions/exam.html")
    assert axe(page) == []
    page.emulate_media(color_scheme="dark")
    assert axe(page, runOnly=COLOUR_RULES) == []


def test_while_its_questions_are_on_their_way_another_tab_hands_it_in(
    page: Page, address: str
) -> None:
    begin(page, address)
    fill(question(page, "exam-word"), "sorry")
    other = page.context.new_page()
    held: list[Route] = []
    other.route("**/assets/questions/*.js", lambda route: held.append(route))
    with other.expect_request("**/assets/questions/*.js"):
        other.goto(f"{address}/quizzes/exam.html")
    expect(button(other, "Begin")).to_be_hidden()
    hand_in(page)
    expect(result(page)).to_contain_text("1 of 7 points")
    held[0].continue_()
    expect(result(other)).to_contain_text("1 of 7 points")
    expect(other.locator(ASKED)).to_have_count(7)
    assert len(held) == 1
