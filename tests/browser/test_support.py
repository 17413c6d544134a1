"""The fixtures do what the other tests believe they do."""

from __future__ import annotations

import urllib.error
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Page, Witness
from tests.support.javascript import Node
from tests.support.profiles import Profiles
from tests.support.server import SiteServer

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>A page</title><main><h1>Hallå</h1>{}</main>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of three pages."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "index.html").write_text(PAGE.format("<a href='folder/'>on</a>"), encoding="utf-8")
    (tmp_path / "folder/index.html").write_text(PAGE.format("<p>there</p>"), encoding="utf-8")
    (tmp_path / "bad.html").write_text(
        PAGE.format(
            "<img src='https://elsewhere.example/dot.png'>"
            "<script>console.error('I complain')</script>"
            "<script>setTimeout(() => {throw Error('I break')})</script>"
        ),
        encoding="utf-8",
    )
    return tmp_path


def test_a_site_is_served_at_the_root_and_in_a_folder(
    page: Page, site_server: SiteServer, site: Path
) -> None:
    for prefix in ("", "/training/course"):
        address = site_server(site, prefix)
        page.goto(f"{address}/index.html")
        page.get_by_role("link").click()
        page.wait_for_url(f"{address}/folder/")
        assert page.locator("p").inner_text() == "there"
        page.goto(f"{address}/folder")
        assert page.url == f"{address}/folder/"


def test_nothing_is_served_outside_the_folder(site_server: SiteServer, site: Path) -> None:
    address = site_server(site, "/training")
    for away in ("/index.html", "/trainings/index.html"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(address.removesuffix("/training") + away)


def test_the_witness_sees_errors_and_strangers(
    page: Page, witness: Witness, site_server: SiteServer, site: Path
) -> None:
    with page.expect_event("pageerror"):
        page.goto(site_server(site) + "/bad.html")
    assert witness.strangers == ["https://elsewhere.example/dot.png"]
    complaints = "\n".join(witness.complaints())
    for part in ("I complain", "I break", "to another host", "ERR_NAME_NOT_RESOLVED"):
        assert part in complaints
        witness.forgive(part)
    assert witness.complaints() == []


# What a page may do long after a test: it stores as it is left and from time to time, it asks for
# files, and it stumbles over what is no longer there.
RESTLESS = """() => {
    const store = () => { localStorage.mine = sessionStorage.mine = 1; };
    for (const event of ["pagehide", "visibilitychange", "storage"]) addEventListener(event, store);
    setInterval(store, 1);
    const again = () => requestAnimationFrame(() => { fetch("/asked"); again(); });
    again();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
        document.querySelector("h1").textContent = "I am still here";
    });
    store();
}"""


def test_a_page_is_lent_again_as_good_as_fresh(
    profiles: Profiles, witness: Witness, site_server: SiteServer, site: Path
) -> None:
    address = f"{site_server(site)}/index.html"
    with profiles.lent() as page:
        page.goto(address)
        page.evaluate(RESTLESS)
        page.mouse.move(30, 30)
    for there in (f"{address}#main", address):
        with profiles.lent(color_scheme="light") as again, profiles.lent() as other:
            assert other is page and again is not page
            stop = witness.watch(page.context)
            page.emulate_media(color_scheme="dark")
            page.set_viewport_size({"width": 400, "height": 400})
            page.goto(there)
            expect(page.get_by_role("heading")).to_have_text("Hallå")
            assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
            stop()
    assert {url.partition("#")[0] for url in witness.requests} == {address}


def test_a_page_whose_clock_was_set_is_not_lent_again(
    profiles: Profiles, site_server: SiteServer, site: Path
) -> None:
    with profiles.lent() as page:
        page.clock.set_fixed_time("2026-01-01")
        page.goto(f"{site_server(site)}/index.html")
    with profiles.lent() as other:
        assert other is not page


def test_a_page_leaves_the_hosts_behind_that_it_has_been_at(
    profiles: Profiles, site_server: SiteServer, site: Path
) -> None:
    addresses = [f"{site_server(site)}/index.html", (site / "index.html").as_uri()]
    for visited in (addresses, addresses[:1]):
        with profiles.lent() as page:
            for address in visited:
                page.goto(address)
                page.evaluate("localStorage.mine = 1")
        with profiles.lent() as again:
            assert again is page
            for address in visited:
                page.goto(address)
                assert page.evaluate("localStorage.length") == 0


def test_a_page_from_disk_without_javascript(
    new_page: NewPage, witness: Witness, site: Path
) -> None:
    page = new_page(java_script_enabled=False, color_scheme="dark")
    page.goto((site / "bad.html").as_uri())
    assert page.get_by_role("heading").inner_text() == "Hallå"
    assert witness.errors == []
    witness.forgive("elsewhere.example")
    witness.forgive("ERR_NAME_NOT_RESOLVED")


def test_axe_says_what_is_wrong_and_where(page: Page, axe: Axe) -> None:
    page.set_content(PAGE.format("<p>fine</p>"))
    assert axe(page) == []
    page.set_content(PAGE.format("<input id='name'>"))
    (violation,) = axe(page)
    assert violation.startswith("label (critical)")
    assert "at #name: <input" in violation


def test_node_runs_modules(node: Node, tmp_path: Path) -> None:
    echo = "process.stdin.on('data', text => console.log(String(text).toUpperCase()))"
    assert node(echo, "å") == "Å\n"
    script = tmp_path / "script.mjs"
    script.write_text("import fs from 'node:fs'; console.log(process.argv[2])", encoding="utf-8")
    assert node(script, "", "x") == "x\n"
    with pytest.raises(AssertionError, match="I break"):
        node("throw Error('I break')")


def test_axe_looks_at_colours_in_the_dark_once_they_have_faded(
    page: Page, site_server: SiteServer, site: Path, axe_in_both: Axe
) -> None:
    style = (
        "p { color: black; background: white; transition: color 0.3s }"
        "body[data-md-color-scheme=slate] p { color: #ddd }"
    )
    text = PAGE.format(f"<style>{style}</style><p>white on white in the dark</p>")
    (site / "faded.html").write_text(text, encoding="utf-8")
    page.goto(site_server(site) + "/faded.html")
    (found,) = axe_in_both(page)
    assert found.startswith("in the dark: color-contrast")
    assert axe_in_both(page, within="h1") == []
    assert page.locator("p").evaluate("p => getComputedStyle(p).color") == "rgb(0, 0, 0)"
