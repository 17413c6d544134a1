"""Questions come back: over days, by the browser's clock, as another implementation reckons it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fsrs import Card, Rating, Scheduler
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.answers import PHONE
from tests.support.browser import NewPage
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

KEY = "course:the-starter"
DAY_1 = datetime(2026, 11, 2, 10, tzinfo=UTC)
LESSONS = "abcde"
ORACLE = Scheduler(
    learning_steps=(), relearning_steps=(), maximum_interval=365, enable_fuzzing=False
)


def asked(name: str) -> str:
    return (
        f"```question\nid: {name}\nkind: true-false\nobjective: first\n"
        f"prompt: Is it [{name}](a.md)?\nanswer: true\n```\n\n"
    )


EXAM = (
    "title: The exam\nexam: true\nquestions:\n  - id: in-the-exam\n    kind: true-false\n"
    "    objective: first\n    prompt: Is it in the exam?\n    answer: true\n"
)


@pytest.fixture(scope="session")
def site(shared_site: SharedSite) -> Path:
    """Five lessons with two questions each, and an exam at the end of the last."""
    files = {
        f"content/first-module/{name}.md": f"---\ntitle: Lesson {name.upper()}\n"
        f"objectives: [first]\n{'quiz: exam' if name == 'e' else ''}\n---\n\nText.\n\n"
        f"{asked(f'{name}-one')}{asked(f'{name}-two')}"
        for name in LESSONS
    }
    return shared_site("review", {**files, "quizzes/exam.yml": EXAM})


@pytest.fixture(scope="module")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site, "training")


def on_day(page: Page, day: int) -> None:
    page.clock.set_fixed_time(DAY_1 + timedelta(days=day - 1))


def answer(question: Locator, right: bool) -> None:
    question.get_by_role("radio", name="True" if right else "False").check()
    question.get_by_role("button", name="Check").click()
    expect(question).to_have_attribute("state", "right" if right else "wrong")


def progress(page: Page) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads(page.evaluate("key => localStorage[key]", KEY))
    return stored


def due_by_oracle(page: Page, day: int) -> int:
    """How many are due by then, of what was answered on which day, by the browser's calendar."""
    today = "time => new Date(time).toLocaleDateString('sv')"
    now = (DAY_1 + timedelta(days=day - 1)).timestamp() * 1000
    end = date.fromisoformat(page.evaluate(today, now))
    count = 0
    for review in progress(page)["reviews"].values():
        card = Card()
        for then, rating in review["log"]:
            at = datetime.combine(date.fromisoformat(then), datetime.min.time(), UTC)
            card, _ = ORACLE.review_card(card, Rating(rating), at)
        count += card.due.date() <= end
    return count


# By script, which is quicker; in a sitting, questions are answered by hand.
GIVE = """name => ["one", "two"].map((which) => {
    const question = document.getElementById(`q-${name}-${which}`);
    question.draft([String(which === "two")]);
    question.check();
    return question.state;
})"""


def study(page: Page, address: str, lessons: str = LESSONS) -> None:
    """On the first day: some lessons, the first question of each answered wrongly."""
    on_day(page, 1)
    for name in lessons:
        page.goto(f"{address}/first-module/{name}.html")
        assert page.evaluate(GIVE, name) == ["wrong", "right"]


def sit(page: Page, answers: list[bool]) -> None:
    """Go through a sitting on the page of the review."""
    page.get_by_role("button", name="Start").click()
    for number, right in enumerate(answers, 1):
        expect(page.locator(".course-review-place b")).to_have_text(f"{number} of {len(answers)}")
        answer(page.locator("course-review course-question"), right)
        name = "Finish" if number == len(answers) else "Next question"
        page.get_by_role("button", name=name).click()
    expect(page.locator("course-review")).to_have_attribute("state", "done")


def test_yesterdays_mistakes_come_back_and_day_nine_is_as_fsrs_has_it(
    page: Page, address: str
) -> None:
    study(page, address)
    before = progress(page)["questions"]
    page.goto(f"{address}/index.html")
    offer = page.locator(".course-hero course-due")
    expect(offer).to_have_attribute("due", "0")
    expect(offer).to_be_hidden()

    on_day(page, 2)
    page.reload()
    expect(offer).to_have_text("Review 5 questions")
    offer.get_by_role("link").click()
    expect(page.locator("course-review")).to_have_attribute("due", "5")
    expect(page.locator(".course-review-week li").first).to_contain_text("Today")
    sit(page, [True, False, True, False, True])
    expect(page.locator(".course-review-due")).to_have_text("Done. You knew 3 of 5.")
    assert progress(page)["questions"] == before, "what stands in the lessons stays"

    on_day(page, 3)
    page.reload()
    expect(page.locator("course-review")).to_have_attribute("due", str(due_by_oracle(page, 3)))
    on_day(page, 9)
    page.reload()
    due = due_by_oracle(page, 9)
    assert due > 5
    expect(page.locator("course-review")).to_have_attribute("due", str(due))
    page.goto(f"{address}/progress.html")
    expect(page.locator("course-due")).to_have_text(f"Review {due} questions")


@pytest.mark.parametrize("from_disk", [False, True], ids=["sub-folder", "disk"])
def test_a_question_leads_to_its_place_and_what_it_links_to_is_found(
    from_disk: bool, page: Page, site: Path, address: str
) -> None:
    address = site.as_uri() if from_disk else address
    study(page, address, "a")
    on_day(page, 2)
    page.goto(f"{address}/review.html")
    page.get_by_role("button", name="Start").click()
    inside = page.locator("course-review course-question .course-prompt a")
    expect(inside).to_have_attribute("href", f"{address}/first-module/a.html")
    page.locator(".course-review-place a").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Lesson A")
    expect(page.locator("#q-a-one")).to_have_attribute("state", "wrong")


def test_a_question_of_an_exam_comes_back_once_the_exam_is_handed_in(
    page: Page, address: str
) -> None:
    on_day(page, 1)
    page.goto(f"{address}/first-module/e.html")
    page.get_by_role("button", name="Begin").click()
    question = page.locator("#q-in-the-exam")
    question.get_by_role("radio", name="False").check()
    on_day(page, 2)
    page.goto(f"{address}/review.html")
    expect(page.locator("course-review")).to_have_attribute("state", "empty")
    on_day(page, 1)
    page.goto(f"{address}/first-module/e.html")
    page.get_by_role("button", name="Hand in").first.click()
    expect(question).to_have_attribute("state", "wrong")
    on_day(page, 2)
    page.goto(f"{address}/review.html")
    expect(page.locator("course-review")).to_have_attribute("due", "1")
    page.get_by_role("button", name="Start").click()
    expect(page.locator("course-review .course-prompt")).to_have_text("Is it in the exam?")


def test_every_state_is_accessible_and_fits_a_phone(
    new_page: NewPage, address: str, axe_in_both: Axe
) -> None:
    page = new_page(**PHONE)
    page.goto(f"{address}/review.html")
    expect(page.locator("course-review")).to_have_attribute("state", "empty")
    assert axe_in_both(page) == []
    study(page, address, "ab")
    on_day(page, 2)
    page.goto(f"{address}/index.html")
    expect(page.locator("course-due a")).to_be_visible()
    assert axe_in_both(page) == []
    page.goto(f"{address}/review.html")
    expect(page.get_by_role("button", name="Start")).to_be_visible()
    assert axe_in_both(page) == []
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Start").press("Enter")
    answer(page.locator("course-review course-question"), right=True)
    assert axe_in_both(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_javascript_the_page_says_what_it_needs(new_page: NewPage, address: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{address}/review.html")
    expect(page.locator("#course-text noscript p")).to_be_visible()
