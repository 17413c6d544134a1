"""A page that loads little: what is ours works alone, by keys, from a disk, without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Witness
from tests.support.course import STARTER
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

RICH = """\
---
title: Rich
objectives: [first]
description: About refusing a wish.
---

Whoever shouts is heard first.

## Later on {#later}

The supervisor came at four.

=== "Tea"

    Hot.

=== "Milk"

    Cold.

```sh
make site
```
"""

# Keeps what a button says, and be it for a moment.
FOLLOW = """button => {
    window.said = [];
    new MutationObserver(() => said.push(button.textContent)).observe(button, {childList: true});
}"""
# Types a word and presses a key in the same moment.
AT_ONCE = """(field, [word, key]) => {
    field.value = word;
    field.dispatchEvent(new Event("input", {bubbles: true}));
    field.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
}"""


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    settings = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace(
        "  font: false", "  features: [content.code.copy]\n  font: false", 1
    )
    settings = settings.replace(
        "  - pymdownx.superfences",
        "  - pymdownx.superfences\n  - pymdownx.tabbed: {alternate_style: true}",
    )
    pages = {"content/first-module/rich.md": RICH}
    return shared_site("light", {"mkdocs.yml": settings, **pages})


@pytest.fixture(scope="module")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site, "training/first")


@pytest.fixture(scope="module", params=["disk", "sub-folder"])
def anywhere(request: pytest.FixtureRequest, site: Path, address: str) -> str:
    """Where it matters how files come: for the search, for what is stored, for icons."""
    return site.as_uri() if request.param == "disk" else address


def rich(page: Page, address: str) -> Page:
    page.goto(f"{address}/first-module/rich.html")
    return page


def asked_for(witness: Witness, part: str) -> list[str]:
    return [url for url in witness.requests if part in url]


class TestSearch:
    def test_is_loaded_when_it_is_opened_and_leads_to_the_section(
        self, page: Page, anywhere: str, witness: Witness
    ) -> None:
        page.goto(f"{anywhere}/index.html")
        expect(page.get_by_role("button", name="Search")).to_be_visible()
        assert not asked_for(witness, "search") and not asked_for(witness, "javascripts/")
        page.keyboard.press("/")
        field = page.get_by_role("searchbox", name="Search the course")
        expect(field).to_be_focused()
        assert not asked_for(witness, "terms-")
        field.press_sequentially("suprevisor")
        expect(page.get_by_role("status").last).to_contain_text("No page has “suprevisor”")
        hit = page.locator(".course-search-hit")
        expect(hit).to_have_count(1)
        for part in ("First module", "Rich", "Later on", "came at four"):
            expect(hit).to_contain_text(part)
        expect(hit.locator("mark")).to_have_text("supervisor")
        field.press("Enter")
        page.wait_for_url("**/first-module/rich.html#later")

    def test_a_page_is_found_by_what_it_is_about(self, page: Page, address: str) -> None:
        page.goto(f"{address}/index.html")
        page.get_by_role("button", name="Search").click()
        page.get_by_role("searchbox").press_sequentially("refuse")
        expect(page.locator(".course-search-hit").first).to_contain_text("About refusing a wish.")

    def test_keys_open_it_escape_closes_it_and_the_focus_comes_back(
        self, page: Page, address: str
    ) -> None:
        rich(page, address)
        button = page.get_by_role("button", name="Search")
        for key in ("/", "s", "Control+k"):
            button.focus()
            page.keyboard.press(key)
            field = page.get_by_role("searchbox")
            expect(field).to_be_focused()
            expect(field).to_have_value("")
            for _ in range(6):
                page.keyboard.press("Tab")
                inside = "one => one === document.body || one.closest('dialog') !== null"
                assert page.evaluate(f"({inside})(document.activeElement)"), "the focus has left"
            page.keyboard.press("Escape")
            expect(page.locator(".course-search-box")).to_be_hidden()
            expect(button).to_be_focused()

    def test_arrows_lead_through_what_was_found(self, page: Page, address: str) -> None:
        rich(page, address)
        page.keyboard.press("/")
        field = page.get_by_role("searchbox")
        field.press_sequentially("first")
        hits = page.locator(".course-search-hit")
        expect(hits.nth(1)).to_be_visible()
        page.keyboard.press("ArrowDown")
        expect(hits.first).to_be_focused()
        page.keyboard.press("ArrowDown")
        expect(hits.nth(1)).to_be_focused()
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        expect(field).to_be_focused()

    def test_a_key_that_comes_before_what_is_found_waits_for_it(
        self, page: Page, address: str
    ) -> None:
        """Who types quickly means what was typed, and not what is still in the list."""
        rich(page, address)
        page.keyboard.press("/")
        field = page.get_by_role("searchbox")
        hits = page.locator(".course-search-hit")
        for key in ("ArrowDown", "Enter"):
            field.fill("first")
            expect(hits.nth(1)).to_be_visible()
            field.evaluate(AT_ONCE, ["supervisor", key])
            if key == "ArrowDown":
                expect(hits).to_have_count(1)
                expect(hits).to_be_focused()
        page.wait_for_url("**/first-module/rich.html#later")

    def test_a_key_in_a_field_writes(self, page: Page, address: str) -> None:
        page.goto(f"{address}/first-module/first-lesson.html")
        field = page.locator("input[type=text]").first
        if not field.count():
            page.evaluate(
                "document.querySelector('article').append(document.createElement('input'))"
            )
            field = page.locator("article > input")
        field.press_sequentially("s/s")
        expect(field).to_have_value("s/s")
        expect(page.locator(".course-search-box")).to_have_count(0)

    def test_what_is_nowhere_is_said_in_a_sentence(
        self, page: Page, address: str, axe: Axe
    ) -> None:
        rich(page, address)
        page.keyboard.press("s")
        status = page.locator(".course-search-said")
        expect(status).to_contain_text("Type a word or two")
        page.get_by_role("searchbox").press_sequentially("xyzzyplugh")
        expect(status).to_have_text(
            "Nothing was found for “xyzzyplugh”. Try another word, or fewer."
        )
        assert axe(page, within=".course-search-box") == []


class TestPalette:
    def test_follows_the_system_until_somebody_chooses(
        self, new_page: NewPage, anywhere: str
    ) -> None:
        page = rich(new_page(color_scheme="dark"), anywhere)
        body = page.locator("body")
        expect(body).to_have_attribute("data-md-color-scheme", "slate")
        page.emulate_media(color_scheme="light")
        expect(body).to_have_attribute("data-md-color-scheme", "default")
        stored = "Object.keys(localStorage).filter((key) => key.includes('palette'))"
        assert page.evaluate(stored) == []
        page.get_by_label("Dark").check()
        expect(body).to_have_attribute("data-md-color-scheme", "slate")
        page.goto(f"{anywhere}/index.html")
        expect(body).to_have_attribute("data-md-color-scheme", "slate")
        expect(page.get_by_label("Dark")).to_be_checked()


def test_the_menu_of_a_telephone_opens_and_closes_by_keys(new_page: NewPage, address: str) -> None:
    page = rich(new_page(viewport={"width": 390, "height": 844}), address)
    button = page.get_by_role("button", name="Lessons")
    button.focus()
    page.keyboard.press("Enter")
    menu = page.locator("#course-nav")
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


def test_tabs_change_and_code_is_copied(new_page: NewPage, address: str) -> None:
    page = rich(new_page(permissions=["clipboard-read", "clipboard-write"]), address)
    page.get_by_text("Milk", exact=True).click()
    expect(page.get_by_text("Cold.")).to_be_visible()
    expect(page.get_by_text("Hot.")).to_be_hidden()
    page.locator(".course-copy").evaluate(FOLLOW)
    page.get_by_role("button", name="Copy").click()
    page.wait_for_function("said.includes('Copied')")
    assert page.evaluate("navigator.clipboard.readText()") == "make site"


def test_code_is_copied_where_a_host_has_no_encryption(new_page: NewPage, address: str) -> None:
    page = new_page(permissions=["clipboard-read"])
    page.add_init_script("clip = navigator.clipboard")
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    rich(page, address)
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("clip.readText()") == "make site"
    assert page.evaluate("String(getSelection())") == ""


def test_a_key_that_writes_in_somebodys_own_element_opens_no_search(
    page: Page, address: str
) -> None:
    rich(page, address)
    page.evaluate("""() => {
        const widget = document.querySelector("main").appendChild(document.createElement("div"));
        const field = document.createElement("input");
        widget.attachShadow({ mode: "open" }).append(field);
        field.focus();
    }""")
    page.keyboard.type("sys/s")
    assert page.evaluate("document.activeElement.shadowRoot.firstChild.value") == "sys/s"
    expect(page.locator(".course-search-box")).to_have_count(0)


def test_without_a_script_nothing_is_offered_that_needs_one(
    new_page: NewPage, anywhere: str, witness: Witness
) -> None:
    # From a disk it is a script that lets icons be seen.
    witness.forgive("blocked by CORS")
    witness.forgive("ERR_FAILED")
    page = rich(new_page(java_script_enabled=False), anywhere)
    expect(page.locator("h1")).to_be_visible()
    for part in (".course-search", ".course-palette"):
        expect(page.locator(part)).to_be_hidden()
    page.get_by_text("Milk", exact=True).click()
    expect(page.get_by_text("Cold.")).to_be_visible()
