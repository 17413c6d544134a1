"""Courses in German, Arabic and Japanese: whatever a learner does, no English word is met.

What pages say as they are written is read in each language. What scripts say is met in one of them,
by a learner who does everything: they take it from the catalogues, in which no language has an
English word, says tests/unit/test_catalogues.py.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from generator.locales.messages import Messages, known_ids
from generator.locales.pattern import texts
from tests.support.browser import NewPage
from tests.support.crawl import Crawl
from tests.support.crawl_scripts import HEAR
from tests.support.server import SiteServer
from tests.support.shared import Share
from tests.support.strangers import COURSES, JAPANESE_COURSE, Abroad, site_of, strangers


def test_no_learner_meets_an_english_word(
    new_page: NewPage, share: Share, site_server: SiteServer
) -> None:
    """Nor where the browser itself speaks English."""
    course = JAPANESE_COURSE
    page = new_page(viewport={"width": 390, "height": 844}, reduced_motion="reduce", locale="en-GB")
    page.add_init_script(HEAR)
    crawl = Crawl(course, page, site_server(site_of(share, course)))
    for step in crawl.steps():
        step()
    assert strangers(course, crawl.met) == []
    assert crawl.unreachable == []
    assert crawl.without == [], "lang is that of the course"


@pytest.mark.parametrize("course", COURSES, ids=lambda one: one.language)
def test_no_page_says_an_english_word(course: Abroad, page: Page, share: Share) -> None:
    page.evaluate(HEAR)
    site = site_of(share, course)
    met, without = [], []
    for file in sorted(site.rglob("*.html")):
        *said, language = page.evaluate("html => hearPage(html)", file.read_text("utf-8"))
        met += said
        if language != course.language:
            without.append(file.name)
    assert len(met) > 500
    assert strangers(course, met) == []
    assert without == [], "lang is that of the course"


@pytest.mark.parametrize("course", COURSES, ids=lambda one: one.language)
def test_no_file_of_a_site_carries_an_english_message(course: Abroad, share: Share) -> None:
    """Also none that is seldom met: that a host is full, or that a version is newer."""
    said = Messages.of("en")
    pieces = {
        piece.strip()
        for id in known_ids()
        for text in texts(said.pattern(id))
        for piece in text.split("\n")
        if piece.strip().count(" ") > 1
    }
    site = site_of(share, course)
    files = [one for one in site.rglob("*") if one.suffix in (".html", ".js", ".json", ".xml")]
    found = [
        f"{file.relative_to(site)}: {piece}"
        for file in files
        for text in (file.read_text("utf-8"),)
        for piece in pieces
        if piece in text
    ]
    assert len(pieces) > 300 and len(files) > 20
    assert found == []
