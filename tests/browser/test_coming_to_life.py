"""A page comes to life in pieces: nobody sees it jump, and whoever came for a place is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import NewPage
from tests.support.server import SiteServer
from tests.support.settled import settled

SHIFTS = """
    window.shifts = 0;
    new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
    }).observe({ type: "layout-shift", buffered: true });
"""

NOW = "2026-11-20T10:00:00Z"
WRONG = {"response": {"choice": ["x"]}, "score": 0, "max": 1, "state": "wrong", "attempts": 1}
RESULT = {"seed": 1, "score": 1, "max": 2, "at": NOW, "objectives": {}}
STORED = json.dumps(
    {
        "version": 1,
        "course": "difficult-customers",
        "questions": {"run-steam-signs": {**WRONG, "tries": 1, "at": NOW}},
        "quizzes": {
            "final-assessment": {"seed": 1, "drawn": [], "results": [RESULT], "at": NOW},
        },
    }
)


@pytest.fixture(scope="module")
def address(flagship: Path, site_server: SiteServer) -> str:
    return site_server(flagship / "site")


def alive(page: Page, address: str, name: str) -> Page:
    page.set_viewport_size({"width": 390, "height": 844})
    page.add_init_script(SHIFTS)
    page.goto(f"{address}/{name}")
    expect(page.locator("course-learners:defined")).to_be_attached()
    return settled(page)


def test_what_fills_the_progress_page_pushes_nothing_down_that_is_seen(
    page: Page, address: str
) -> None:
    assert alive(page, address, "progress.html").evaluate("shifts") < 0.02


@pytest.mark.parametrize("place", ["wrong", "quizzes", "keep", "learners", "results"])
def test_whoever_came_for_a_part_of_that_page_is_there(
    page: Page, address: str, place: str
) -> None:
    page.add_init_script(f"localStorage.setItem('course:difficult-customers', '{STORED}')")
    box = alive(page, address, f"progress.html#{place}").locator(f"#{place}").bounding_box()
    assert box and -1 <= box["y"] < 110
    fold = page.locator(f"details#{place}, #{place} > details:only-of-type")
    assert fold.count() == fold.and_(page.locator("[open]")).count()


def test_whoever_has_gone_on_or_comes_back_to_it_stays_where_they_are(
    page: Page, address: str
) -> None:
    alive(page, address, "progress.html#keep")
    page.evaluate("scrollTo(0, 900)")
    page.reload()
    expect(page.locator("course-learners:defined")).to_be_attached()
    assert abs(settled(page).evaluate("scrollY") - 900) < 100


def test_a_page_that_is_fetched_ahead_counts_as_visited_when_it_is_shown(
    page: Page, address: str
) -> None:
    ahead = "Object.defineProperty(document, 'prerendering', {value: true, configurable: true})"
    page.add_init_script(ahead)
    page.goto(f"{address}/hear-them-out/let-it-run.html", wait_until="load")
    assert page.evaluate("localStorage.getItem('course:difficult-customers')") is None
    page.evaluate("delete document.prerendering")
    page.evaluate("document.dispatchEvent(new Event('prerenderingchange'))")
    expect(page.locator("course-lesson:defined")).to_be_attached()
    page.wait_for_function("localStorage.getItem('course:difficult-customers')")


def test_enter_that_no_script_hears_leads_nowhere_and_loses_nothing(
    new_page: NewPage, address: str
) -> None:
    page = new_page(java_script_enabled=False)
    here = f"{address}/limits/when-to-let-go.html"
    page.goto(here)
    field = page.locator("course-question input[inputmode=decimal]").first
    choice = page.locator("course-question input[type=radio]").first
    choice.check()
    field.fill("5")
    field.press("Enter")
    choice.press("Enter")
    assert page.url == here and field.input_value() == "5" and choice.is_checked()
