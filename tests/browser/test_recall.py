"""Drafts of every kind over a reload; a text of one's own where a later question speaks of it."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from generator.kinds import KINDS
from tests.support.answers import lesson, shown
from tests.support.browser import INTERACTION
from tests.support.quiz_pages import fill
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

FIRST = {"id": "then", "kind": "open", "prompt": "What would you say?", "model": "I am sorry."}
LATER = {"id": "now", "kind": "open", "prompt": "And now?", "model": "I am.", "recall": "then"}
ANSWER = "question => document.getElementById(question).answer"


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """A page with each kind, and a quiz that speaks of what was written on another."""
    files = {
        "content/first-module/kinds.md": lesson((shown(kind)[0], "") for kind in KINDS),
        "quizzes/first-quiz.yml": json.dumps({"title": "Then", "questions": [FIRST]}),
        "quizzes/later.yml": json.dumps({"title": "Now", "questions": [LATER]}),
    }
    return site_server(shared_site("recalled", files))


def test_what_is_not_checked_yet_is_there_after_a_reload_in_every_kind(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/first-module/kinds.html")
    given = {}
    for kind in KINDS:
        question = page.locator(f"course-question[kind={kind}]")
        response = shown(kind)[0].cases()[0]["response"]
        data = json.loads(question.evaluate(INTERACTION))
        if data["shape"] == "sequencing":
            response = [*data["parts"][1:], data["parts"][0]]
        fill(question, response)
        given[str(question.get_attribute("id"))] = question.evaluate("one => one.answer")
    assert len(given) == len(KINDS) and all(given.values())
    page.reload()
    expect(page.locator("course-question").last.locator(".course-actions")).to_be_visible()
    assert {name: page.evaluate(ANSWER, name) for name in given} == given


@pytest.mark.parametrize("checked", [False, True], ids=["a draft", "an answer"])
def test_a_text_of_ones_own_is_shown_where_a_later_question_speaks_of_it(
    checked: bool, page: Page, address: str
) -> None:
    page.goto(f"{address}/quizzes/later.html")
    recalled = page.locator("#q-now course-recall")
    expect(page.locator("#q-now textarea")).to_be_visible()
    expect(recalled).to_be_hidden()
    page.goto(f"{address}/quizzes/first-quiz.html")
    page.locator("textarea").fill("Sorry.\n<b>Ten</b> minutes.")
    if checked:
        page.locator(".course-actions button").click()
    page.goto(f"{address}/quizzes/later.html")
    expect(recalled).to_contain_text("What you wrote then")
    expect(recalled.locator("blockquote")).to_have_text("Sorry. <b>Ten</b> minutes.")


def test_a_finished_text_that_was_taken_up_again_is_there_after_a_reload(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/quizzes/first-quiz.html")
    field, button = page.locator("textarea"), page.locator(".course-actions button")
    field.fill("Sorry.")
    button.click()
    button.click()
    field.fill("Sorry, I was late.")
    page.reload()
    expect(field).to_have_value("Sorry, I was late.")
    expect(field).to_be_editable()
