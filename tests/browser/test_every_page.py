"""Each kind of page of the flagship course: led past its header, within the screen, for axe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Witness
from tests.support.profiles import Profiles
from tests.support.server import SiteServer
from tests.support.settled import settled

PAGES = {
    "home": "index.html",
    "module": "hear-them-out/index.html",
    "lesson": "hear-them-out/let-it-run.html",
    "quiz": "quizzes/let-it-run.html",
    "progress": "progress.html",
    "about": "about.html",
    "coverage": "coverage.html",
    "pre-test": "start/where-you-stand.html",
    "exam": "practice/final-assessment.html",
    # Shown at any depth, so it can only name its files from the host's root.
    "not-found": "404.html",
}
WIDTHS = (320, 390, 768, 1440)


@pytest.fixture(scope="session")
def root(flagship: Path, site_server: SiteServer) -> str:
    return site_server(flagship / "site")


# The page of coverage is six hundred entries, all made alike.
THIN_OUT = """() => {
    for (const list of document.querySelectorAll("main ul"))
        for (const entry of [...list.children].slice(5)) entry.remove();
}"""


@pytest.fixture(scope="class", params=PAGES)
def kind(
    request: pytest.FixtureRequest, profiles: Profiles, root: str
) -> Iterator[tuple[str, Page]]:
    """The name of a kind of page, and the page."""
    witness = Witness()
    with profiles.lent() as page:
        unwatch = witness.watch(page.context)
        page.goto(f"{root}/{PAGES[request.param]}")
        yield request.param, page
        unwatch()
    assert witness.complaints() == []


class TestEveryKindOfPage:
    """Each is loaded once for all of these, in their order."""

    def test_leads_past_its_header_with_its_first_stop(self, kind: tuple[str, Page]) -> None:
        name, page = kind
        page.keyboard.press("Tab")
        if name == "not-found":  # which has nothing but its text
            return expect(page.locator("main :focus")).to_be_visible()
        expect(page.locator(":focus")).to_have_text(re.compile("Skip"))
        page.keyboard.press("Enter")
        expect(page.locator("main :target")).to_have_count(1)

    def test_fits_the_width_of_the_screen(self, kind: tuple[str, Page]) -> None:
        _, page = kind
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            settled(page)
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{wide} px too wide at {width}"

    def test_has_no_violation_that_axe_can_find(
        self, kind: tuple[str, Page], axe_in_both: Axe
    ) -> None:
        name, page = kind
        if name == "coverage":
            page.evaluate(THIN_OUT)
        assert axe_in_both(page, wide=1440, turn=list(PAGES).index(name)) == []


def test_no_page_of_the_course_is_wider_than_320_px(
    new_page: NewPage, flagship: Path, root: str
) -> None:
    """As it is written: what scripts make of a question, small courses are tried with.

    The own page of a quiz is not looked at where a lesson holds the same quiz.
    """
    page = new_page(viewport={"width": 320, "height": 800}, java_script_enabled=False)
    wide = []
    site = flagship / "site"
    pages = {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(site.rglob("*.html"))
        if path.name != "404.html"  # which finds its style by a script
    }
    lessons = "".join(text for path, text in pages.items() if not path.startswith("quizzes/"))
    held = re.findall(r'<course-(?:quiz|scenario)\b[^>]* id="([^"]+)"', lessons)
    looked_at = pages.keys() - {f"quizzes/{name}.html" for name in held}
    assert 50 < len(looked_at) < len(pages)
    for path in sorted(looked_at):
        page.goto(f"{root}/{path}")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(path)
    assert wide == []
