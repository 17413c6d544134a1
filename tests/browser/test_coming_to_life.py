"""A page comes to life in pieces: nobody sees it jump, and whoever came for a place is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.server import SiteServer
from tests.support.settled import settled

SHIFTS = """
    window.shifts = 0;
    new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
    }).observe({ type: "layout-shift", buffered: true });
"""


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


@pytest.mark.parametrize("place", ["learners", "results"])
def test_whoever_came_for_a_part_of_that_page_is_there(
    page: Page, address: str, place: str
) -> None:
    box = alive(page, address, f"progress.html#{place}").locator(f"#{place}").bounding_box()
    assert box and -1 <= box["y"] < 844 / 2
