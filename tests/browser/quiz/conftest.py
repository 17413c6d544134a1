"""The small course with a quiz for each way to behave, built, and a page for its tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support.browser import NewPage
from tests.support.quiz_course import FILES, SIZE
from tests.support.server import SiteServer
from tests.support.shared import SharedSite


@pytest.fixture(scope="session")
def site(shared_site: SharedSite) -> Path:
    """The site of a small course with a quiz for each way to behave."""
    return shared_site("quizzes", FILES)


@pytest.fixture(scope="session")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site)


@pytest.fixture
def page(new_page: NewPage) -> Page:
    return new_page(viewport=SIZE)


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size({"width": 390, "height": 800})
    return page
