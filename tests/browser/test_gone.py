"""What a page asks for later and does not get: after a new version of the site, or without a host.

Some hosts send a page, with 200, in the place of what is gone.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.browser import Witness
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

Answer = Callable[[Route], None]


def fail(route: Route) -> None:
    route.fulfill(status=404, body="")


def send_a_page(route: Route) -> None:
    route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Home</title>")


@pytest.fixture
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    return site_server(shared_site("gone", {}))


@pytest.fixture(params=[fail, send_a_page])
def answer(request: pytest.FixtureRequest, witness: Witness) -> Answer:
    for said in ("Failed to load resource", "Unexpected token", "Refused to", "MIME type"):
        witness.forgive(said)
    return request.param


def test_a_search_that_does_not_come_is_a_sentence_each_time_and_a_button_that_gets_it(
    answer: Answer, page: Page, address: str
) -> None:
    page.goto(f"{address}/first-module/first-lesson.html")
    page.route("**/assets/search.*", answer)
    said = page.locator(".course-notice")
    for _ in range(2):
        page.get_by_role("button", name="Search").click()
        expect(said).to_have_count(1)
        expect(said).to_contain_text("could not be loaded")
        said.get_by_role("button", name="Close").click()
        expect(said).to_have_count(0)
    page.keyboard.press("/")
    expect(said).to_contain_text("could not be loaded")
    page.unroute("**/assets/search.*")
    with page.expect_navigation():
        said.get_by_role("button", name="Load the page again").click()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_an_index_that_does_not_come_is_a_sentence_and_a_button_that_gets_it(
    answer: Answer, page: Page, address: str
) -> None:
    page.goto(f"{address}/index.html")
    page.route("**/search/terms-*.js", answer)
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("lesson")
    expect(page.locator(".course-search-hit")).to_have_count(0)
    expect(page.locator(".course-search-said")).to_contain_text("could not be loaded")
    again = page.get_by_role("button", name="Load the page again")
    expect(again).to_be_visible()
    page.unroute("**/search/terms-*.js")
    page.get_by_role("searchbox").fill("first")  # the connection is back
    expect(page.locator(".course-search-hit").first).to_be_visible()
    expect(again).to_be_hidden()
