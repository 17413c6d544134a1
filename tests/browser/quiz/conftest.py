"""The small course with a quiz for each way to behave, built, and a page for its tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import Witness
from tests.support.quiz_course import FILES, SIZE
from tests.support.quiz_pages import opened
from tests.support.server import SiteServer
from tests.support.shared import SharedSite


@pytest.fixture(scope="session")
def site(shared_site: SharedSite) -> Path:
    """The site of a small course with a quiz for each way to behave."""
    return shared_site("quizzes", FILES)


@pytest.fixture(scope="session")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site)


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One page for most of these tests, as a new one costs more than most of them."""
    yield from opened(browser.new_context(viewport=SIZE))


@pytest.fixture
def page(tab: Page, witness: Witness) -> Iterator[Page]:
    """A page in which nothing is left of what other tests did."""
    witness.watch(tab.context)
    yield tab
    for other in tab.context.pages[1:]:
        other.close()
    tab.evaluate("localStorage.clear()")
    tab.unroute_all()
    tab.emulate_media(media="screen")
    tab.set_viewport_size(SIZE)


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size({"width": 390, "height": 800})
    return page
