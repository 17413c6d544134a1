"""Content tabs without Material's script: which one is open, and what opens another."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.support.course import STARTER
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

MANY = 20  # Material styles no more
TABBED = """\
# Pots

[To the cup](#cup), [to the pot](#pot).

=== "Tea"

    Hot.

    === "By the pot"

        ## Pot {#pot}

    === "By the cup"

        ## Cup {#cup}

        Samovar.

=== "Milk"

    Cold.

<details><summary>More</summary>Lukewarm.</details>
"""

# Puts links behind the title of a page.
LINKS = "html => document.querySelector('h1').insertAdjacentHTML('afterend', html)"


@pytest.fixture(scope="module")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    settings = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace(
        "  - pymdownx.superfences",
        "  - pymdownx.superfences\n  - pymdownx.tabbed: {alternate_style: true}",
    )
    many = "\n".join(f'=== "T{n}"\n\n    Text {n}.\n' for n in range(MANY))
    pages = {"content/pots.md": TABBED, "content/many.md": f"# Many\n\n{many}"}
    return site_server(shared_site("tabs", {"mkdocs.yml": settings, **pages}))


class TestAClosedTab:
    @pytest.fixture
    def closed(self, page: Page, address: str) -> Page:
        page.goto(f"{address}/pots.html")
        page.get_by_text("Milk", exact=True).click()
        expect(page.locator("#cup")).to_be_hidden()
        return page

    def test_opens_for_a_link_each_time(self, closed: Page) -> None:
        for id in ("cup", "pot", "pot", "cup"):
            closed.get_by_role("link", name=f"to the {id}").click()
            expect(closed.locator(f"#{id}")).to_be_in_viewport()
            closed.get_by_text("Milk", exact=True).click()

    def test_opens_for_a_link_in_a_drawing(self, closed: Page) -> None:
        drawing = "<svg width=99 height=99><a href='#cup'><rect width=99 height=99 /></a></svg>"
        closed.evaluate(LINKS, drawing)
        closed.locator("h1 + svg rect").click()
        expect(closed.locator("#cup")).to_be_in_viewport()

    def test_stays_closed_for_links_that_lead_elsewhere(self, closed: Page) -> None:
        closed.evaluate("addEventListener('click', (event) => event.preventDefault())")
        closed.evaluate(LINKS, "<a href='index.html#cup'>Out</a> <a href='#cup'>Here</a>")
        closed.get_by_role("link", name="Out").click()
        expect(closed.locator("#cup")).to_be_hidden()
        here = closed.get_by_role("link", name="Here")
        for key in ("Control", "Meta", "Shift", "Alt"):
            here.click(modifiers=[key])
            expect(closed.locator("#cup")).to_be_hidden()
        here.click()
        expect(closed.locator("#cup")).to_be_visible()

    def test_opens_for_what_the_search_has_found_in_it(self, closed: Page) -> None:
        closed.keyboard.press("/")
        closed.get_by_role("searchbox").fill("samovar")
        closed.locator(".course-search-hit").click()
        expect(closed.locator("#cup")).to_be_in_viewport()

    def test_opens_for_an_address(self, page: Page, closed: Page, address: str) -> None:
        page.evaluate("location.hash = 'cup'")
        expect(page.locator("#cup")).to_be_in_viewport()
        page.goto("about:blank")
        page.goto(f"{address}/pots.html#cup")
        expect(page.locator("#cup")).to_be_in_viewport()


def test_whoever_uses_keys_sees_which_tab_is_open_and_which_fold_has_the_focus(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/pots.html")
    tea, milk = (
        page.locator("label", has_text=re.compile(f"^{name}$")) for name in ("Tea", "Milk")
    )
    page.get_by_role("radio", name="Tea").focus()
    page.keyboard.press("ArrowRight")
    expect(milk).to_have_css("outline-style", "solid")
    expect(milk).not_to_have_css("box-shadow", "none")
    expect(tea).to_have_css("outline-style", "none")
    expect(tea).to_have_css("box-shadow", "none")
    page.keyboard.press("Tab")
    expect(page.get_by_text("More")).to_have_css("outline-style", "solid")
    expect(milk).to_have_css("outline-style", "none")


def test_where_colours_are_forced_a_line_tells_which_tab_is_open(page: Page, address: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{address}/pots.html")
    tea, milk = (
        page.locator("label", has_text=re.compile(f"^{name}$")) for name in ("Tea", "Milk")
    )
    for shown, other in ((tea, milk), (milk, tea)):
        shown.click()
        expect(shown).to_have_css("outline-style", "solid")
        expect(other).to_have_css("outline-style", "none")


def test_of_all_tabs_that_material_can_show_the_open_one_has_a_line(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/many.html")
    labels = page.locator(".tabbed-labels > label").all()
    assert len(labels) == MANY
    for label in labels[::3]:
        label.click()
        lines = [
            one.evaluate("one => getComputedStyle(one).boxShadow !== 'none'") for one in labels
        ]
        assert [one for one, line in zip(labels, lines, strict=True) if line] == [label]


def test_on_paper_all_tabs_are_open_and_none_has_a_line(page: Page, address: str) -> None:
    page.goto(f"{address}/pots.html")
    page.emulate_media(media="print")
    expect(page.get_by_text("Cold.")).to_be_visible()
    for label in page.locator(".tabbed-labels > label").all():
        expect(label).to_have_css("box-shadow", "none")


def test_only_pages_with_tabs_load_what_marks_them(page: Page, address: str) -> None:
    marks = page.locator("link[href*='assets/tabs.']")
    page.goto(f"{address}/pots.html")
    expect(marks).to_have_count(1)
    page.goto(f"{address}/index.html")
    expect(marks).to_have_count(0)
