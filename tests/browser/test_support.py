"""The fixtures do what the other tests believe they do."""

from __future__ import annotations

import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Page, Witness
from tests.support.javascript import Node
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
