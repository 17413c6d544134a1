"""What a first visit loads, by kind of page: everything that the browser asks for, compressed.

The budgets are in page_weights.json, in KiB; what our bundles may weigh is in tests/runtime/.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import TAB_ICON, Witness
from tests.support.server import SiteServer

BUDGETS = json.loads(Path(__file__).with_name("page_weights.json").read_bytes())
SEARCH = 55  # KiB: the search itself, and what it loads until the first result is there


@pytest.fixture(scope="module")
def address(flagship: Path, site_server: SiteServer) -> str:
    return site_server(flagship / "site")


def loaded(witness: Witness, site: Path, address: str) -> dict[str, int]:
    """The files that were asked for, with their bytes."""
    start = len(urlsplit(address).path) + 1
    names = {unquote(urlsplit(url).path)[start:] for url in witness.requests}
    files = {name: site / name for name in names - {TAB_ICON} if (site / name).is_file()}
    return {name: len(gzip.compress(file.read_bytes(), 9)) for name, file in files.items()}


@pytest.mark.parametrize("kind", BUDGETS)
def test_a_first_visit_keeps_to_its_budget(
    kind: str, page: Page, witness: Witness, flagship: Path, address: str
) -> None:
    name, budget = BUDGETS[kind]
    page.goto(f"{address}/{name}", wait_until="networkidle")
    found = loaded(witness, flagship / "site", address)
    assert name in found and any("course." in file for file in found)
    weight = sum(found.values()) / 1024
    assert budget * 0.85 < weight <= budget, sorted(found.items(), key=lambda one: -one[1])


def test_the_first_result_of_a_search_keeps_to_its_budget(
    page: Page, witness: Witness, flagship: Path, address: str
) -> None:
    page.goto(f"{address}/index.html", wait_until="networkidle")
    before = loaded(witness, flagship / "site", address)
    page.keyboard.press("/")
    page.get_by_role("searchbox").press_sequentially("supervizor")  # a slip asks for all words
    expect(page.locator(".course-search-hit").first).to_contain_text("The supervisor question")
    after = loaded(witness, flagship / "site", address)
    more = {name: size for name, size in after.items() if name not in before}
    assert sum(more.values()) / 1024 <= SEARCH, more


# What a learner would ask, and the lesson that is about it.
ASKED = {
    "how to say no": "When there is no solution",
    "supervisor": "The supervisor question",
    "calm down": "Never say “calm down”",
    "apologize": "Short, sincere, specific",
    "callback": "Dead ends, and promises that you can keep",
    "rude e-mail": "In writing",
    "angry email": "In writing",
    "swearing": "Firm with a bully",
    "refnud": "Say it back",
    "promises": "Dead ends, and promises that you can keep",
}


def test_a_lesson_is_found_by_what_it_is_about(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    hits = page.locator(".course-search-hit b")
    for typed, title in ASKED.items():
        page.get_by_role("searchbox").fill(f"{typed} ")
        status = page.locator(".course-search-said")
        expect(status).to_contain_text("page")
        expect(hits.first).to_contain_text(title)
