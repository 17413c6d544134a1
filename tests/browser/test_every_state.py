"""axe on each kind of page as a learner meets it: begun, under way, handed in, looked through.

In both schemes, and where a reader's own few colours replace ours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Page, expect

from generator.kinds import KINDS
from tests.support.accessibility import in_both_schemes, violations
from tests.support.browser import NewPage
from tests.support.main_path import RIGHT, course
from tests.support.quiz_pages import button, fill, hand_in, look_over, question, right
from tests.support.server import SiteServer
from tests.support.shared import SharedSite


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    return site_server(shared_site("main-path", course()), "training/course")


def answered(page: Page, address: str) -> None:
    """Every kind, right, on one page."""
    page.goto(f"{address}/first-module/keys.html")
    for kind in KINDS:
        example, response = RIGHT[kind]
        one = page.locator(f"#q-{example.question.id}-keys")
        one.evaluate("(q, response) => (q.draft(response), q.check())", response)


def under_way(page: Page, address: str) -> None:
    """An exam that is begun, with one answer."""
    page.goto(f"{address}/quizzes/exam.html")
    page.locator(".course-start button").first.click()
    fill(question(page, "exam-word"), "sorry")


def asked_again(page: Page, address: str) -> None:
    """An exam with open questions, about to be handed in."""
    under_way(page, address)
    look_over(page)
    expect(button(page, "Hand in anyway")).to_be_visible()


def handed_in(page: Page, address: str) -> None:
    """An exam with its result."""
    asked_again(page, address)
    button(page, "Hand in anyway").click()
    expect(page.locator("course-quiz")).to_have_attribute("done", "")
    button(page, "Show all").click()


def compared(page: Page, address: str) -> None:
    """A test with what has changed since the one before."""
    for name in ("before", "after"):
        page.goto(f"{address}/quizzes/{name}.html")
        for topic in ("till", "oven"):
            one = question(page, f"{name}-{topic}")
            fill(one, right(one))
        hand_in(page)
        expect(page.locator("course-quiz")).to_have_attribute("done", "")


def in_the_middle(page: Page, address: str) -> None:
    """A conversation that is not at its end."""
    page.goto(f"{address}/first-module/practise.html")
    page.get_by_role("button", name="Start the conversation").click()
    page.get_by_role("button", name="What did you order?").click()
    page.get_by_role("log").get_by_text("The blue one").wait_for()


def at_its_end(page: Page, address: str) -> None:
    """A conversation with all that is to be said of it, unfolded."""
    in_the_middle(page, address)
    page.locator(".course-choice").last.click()
    expect(page.locator("course-scenario[outcome]")).to_be_visible()
    for folded in page.locator("course-scenario details").all():
        folded.evaluate("one => { one.open = true }")


def full_progress(page: Page, address: str) -> None:
    """The page on one's progress, with some."""
    answered(page, address)
    at_its_end(page, address)
    page.goto(f"{address}/progress.html")
    page.get_by_role("button", name="Erase my progress").click()


def begun_home(page: Page, address: str) -> None:
    """The first page of somebody who comes back."""
    answered(page, address)
    page.goto(f"{address}/index.html")


def search_open(page: Page, address: str) -> None:
    """The search, with what it has found."""
    page.goto(f"{address}/index.html")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox", name="Search the course").press_sequentially("asking")
    expect(page.locator(".course-search-hit").first).to_be_visible()


STATES: Mapping[str, Callable[[Page, str], None]] = {
    one.__name__: one
    for one in (
        *(answered, under_way, asked_again, handed_in, compared, in_the_middle, at_its_end),
        *(full_progress, begun_home, search_open),
    )
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_light_or_dark_or_a_readers_own_colours(
    state: str, new_page: NewPage, address: str
) -> None:
    page = new_page(reduced_motion="reduce")
    STATES[state](page, address)
    assert in_both_schemes(page) == []
    page.emulate_media(forced_colors="active", color_scheme="dark")
    # Which colours there are is the reader's own choice, and axe reads a property that stays ours.
    assert violations(page, runOnly=["link-in-text-block"]) == []
    shown = """() => [...document.querySelectorAll(".course-button")]
        .filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).color)"""
    assert set(page.evaluate(shown)) <= {"rgb(255, 255, 255)", "rgb(255, 255, 0)"}
    told = page.locator(".course-mark:visible").all_inner_texts()
    assert all(told), "what colour tells is told in words"
