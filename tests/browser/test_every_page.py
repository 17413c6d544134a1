"""Each kind of page of the flagship course: led past its header, within the screen, for axe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import join, normpath

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


# Style sheets that many pages have, and so can stand beside each other.
SHARED = {"course", "main", "menu", "palette", "answers", "assessment", "jot", "scenario"}
SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)')
ADDRESS = re.compile(r'\b(src|href)="(?![a-z]+:|[#/])([^"]*)')
TOO_WIDE = """all => all.filter((one) => one.scrollWidth > innerWidth || one.clientWidth < 300)
    .map((one) => one.dataset.page)"""


def texts_of(site: Path) -> tuple[dict[str, str], list[str]]:
    """All pages but those of quizzes that a lesson holds as well; and those with a style alone.

    The text of a page as it would stand in the folder of the site, with its style sheets.
    """
    pages = {
        file.relative_to(site).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(site.rglob("*.html"))
        if file.name != "404.html"
    }
    lessons = "".join(text for path, text in pages.items() if not path.startswith("quizzes/"))
    held = set(re.findall(r'<course-(?:quiz|scenario)\b[^>]* id="([^"]+)"', lessons))
    texts, alone = {}, []
    for path, text in pages.items():
        folder, _, name = path.rpartition("/")
        if folder == "quizzes" and name.removesuffix(".html") in held:
            continue
        sheets = SHEET.findall(text)
        main = re.search(r"<main\b.*</main>", text, re.DOTALL)
        if not main or {Path(one).name.partition(".")[0] for one in sheets} - SHARED:
            alone.append(path)
            continue
        here = "".join(f'<link rel="stylesheet" href="{one}">' for one in sheets) + main[0]
        texts[path] = ADDRESS.sub(
            lambda found, folder=folder: f'{found[1]}="{normpath(join(folder, found[2]))}', here
        ).replace("<main", f'<main data-page="{path}"', 1)
    return texts, alone


def test_no_text_of_the_course_is_wider_than_320_px(
    new_page: NewPage, flagship: Path, root: str
) -> None:
    """As it is written, and all one below the other: small courses are tried with scripts."""
    page = new_page(viewport={"width": 320, "height": 800}, java_script_enabled=False)
    texts, alone = texts_of(flagship / "site")
    assert len(texts) > 50 and alone
    whole = "<!doctype html><html><body>" + "".join(texts.values())
    page.route("**/all.html", lambda one: one.fulfill(body=whole, content_type="text/html"))
    page.goto(f"{root}/all.html")
    assert page.locator("main").evaluate_all(TOO_WIDE) == []
    for path in alone:
        page.goto(f"{root}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
