"""A learner goes from one language of a course to another."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage
from tests.support.in_languages import make_in_languages
from tests.support.quiz_pages import question
from tests.support.server import SiteServer
from tests.support.shared import Share


def test_what_was_answered_in_one_language_is_answered_in_the_other(
    new_page: NewPage, share: Share, site_server: SiteServer, axe_in_both: Axe
) -> None:
    """The switch leads to the same question, and is in the menu where there is little room."""
    page = new_page(viewport={"width": 1440, "height": 900})
    address = site_server(share("in-languages", make_in_languages) / "site", "training")
    page.goto(f"{address}/one/first.html#q-again-first")
    asked = question(page, "again-first")
    asked.get_by_role("radio", name="True").check()
    asked.get_by_role("button", name="Check").click()
    expect(asked).to_have_attribute("state", "right")
    page.get_by_role("button", name="Language: English").click()
    switch = page.get_by_role("navigation", name="Languages")
    expect(switch.get_by_role("link")).to_have_text(["English", "Deutsch", "العربية"])
    assert axe_in_both(page) == []
    switch.get_by_role("link", name="Deutsch").click()
    expect(page).to_have_url(re.compile("/de/one/first.html#q-again-first$"))
    expect(asked).to_have_attribute("state", "right")
    expect(asked).to_contain_text("Ist es so?")
    page.set_viewport_size({"width": 390, "height": 800})
    expect(page.locator(".course-header button.course-language")).to_be_hidden()
    page.get_by_role("button", name="Lektionen").click()
    page.locator(".course-nav").get_by_role("link", name="العربية").click()
    expect(page).to_have_url(re.compile("/ar/index.html$"))
    page.get_by_role("button", name="العربية").click()
    assert axe_in_both(page) == []
    way = page.get_by_role("navigation", name="اللغات").get_by_role("link", name="English")
    expect(way).to_have_attribute("href", "../index.html")
