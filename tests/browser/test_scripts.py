"""Courses in Japanese and German as their learners have them: from a disk, in a narrow window."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from generator.locales.messages import Messages
from tests.support.building import build_course, copy_course
from tests.support.machine import PROJECT
from tests.support.shared import Share

COURSES = PROJECT / "tests/support"


@pytest.fixture(scope="module", params=["japanese", "german"])
def course(request: pytest.FixtureRequest, share: Share) -> Path:
    """The site of a course."""
    source = COURSES / f"{request.param}_course"
    return share(request.param, lambda root: build_course(copy_course(root, source))) / "site"


def said(course: Path) -> Messages:
    """What its pages say."""
    return Messages.of("ja" if "japanese" in str(course) else "de")


def address(course: Path, path: str) -> str:
    return f"file://{course}/{quote(path, safe='/?#')}"


def test_no_page_is_wider_than_the_narrowest_window(course: Path, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    # The page for a missing page looks for its folder, and from a disk it asks in vain.
    for file in sorted(set(course.rglob("*.html")) - {course / "404.html"}):
        page.goto(address(course, str(file.relative_to(course))))
        expect(page.locator("html")).to_have_js_property("scrollWidth", 320)


def test_names_in_ones_own_script_lead_where_they_say(course: Path, page: Page) -> None:
    japanese = "japanese" in str(course)
    first, second = (
        ("第一章/最後まで聞く", "第一章/返事を書く")
        if japanese
        else ("beschwerdegespräche/erst-zuhören", "beschwerdegespräche/antworten")
    )
    heading = "三つの手順" if japanese else "gesprachsfuhrungsgrundsatze-fur-beschwerdegesprache"
    page.goto(address(course, f"{second}.html"))
    page.get_by_role("link", name="三つの手順" if japanese else "Grundsätze").first.click()
    expect(page.locator(f'[id="{heading}"]')).to_be_in_viewport()
    question = "お詫びの言葉" if japanese else "frage-ü"
    typed = "もうしわけございません。" if japanese else "ENTSCHULDIGUNG"
    page.goto(address(course, f"{first}.html"))
    asked = page.locator(f'[id="q-{question}"]')
    asked.get_by_role("textbox").fill(typed)
    asked.get_by_role("button", name=said(course)("question-check")).click()
    expect(asked).to_have_attribute("state", "right")
    page.reload()
    expect(asked).to_have_attribute("state", "right")
    page.goto(address(course, f"{first}.html?embed#q-{question}"))
    expect(asked).to_be_visible()


def test_the_search_finds_and_marks_words_without_spaces(course: Path, page: Page) -> None:
    japanese = "japanese" in str(course)
    page.goto(address(course, "index.html"))
    page.get_by_role("button", name=said(course)("page-search")).first.click()
    field = page.get_by_role("searchbox")
    field.fill("苦情" if japanese else "bestaetigung")
    hit = page.locator(".course-search-hit").first
    expect(hit.locator("mark").first).to_have_text(
        "苦情" if japanese else "Rückerstattungsbestätigung"
    )
    field.press("Enter")
    found = "第一章/最後まで聞く.html" if japanese else "beschwerdegespräche/erst-zuhören.html"
    expect(page).to_have_url(re.compile(f"^{re.escape(address(course, found))}(#|$)"))
