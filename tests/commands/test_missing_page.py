"""A missing page finds its style and its way home at any address; a sitemap has whole addresses."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from tests.support.building import build_course, copy_course
from tests.support.course import STARTER, lay_over
from tests.support.shared import Share

SETTINGS = (STARTER / "mkdocs.yml").read_text(encoding="utf-8").replace("my-first-c", "own-c")
SITE_URL = "https://example.org/training/bakery/"


def built(share: Share, name: str, **environment: str) -> Path:
    def make(root: Path) -> None:
        copy_course(root, STARTER)
        lay_over(root, {"mkdocs.yml": SETTINGS})
        build_course(root, **environment)

    return share(f"missing-page-{name}", make) / "site"


@pytest.fixture(scope="module")
def anywhere(share: Share) -> Path:
    """A site that does not know where it will lie."""
    return built(share, "anywhere")


@pytest.fixture(scope="module")
def known(share: Share) -> Path:
    """A site that knows its address."""
    return built(share, "known", SITE_URL=SITE_URL)


def links(site: Path) -> list[str]:
    page = (site / "404.html").read_text(encoding="utf-8")
    return re.findall(r'(?:href|src)="([^"]*)"', page)


@pytest.mark.parametrize("root", ["/", "/project/", "/a/b/"])
@pytest.mark.parametrize("asked", ["gone.html", "gone/", "a/b/c/gone", "a/b/c/d/e/f/g/gone.html"])
def test_the_first_script_that_answers_lies_in_the_sites_own_root(
    root: str, asked: str, anywhere: Path
) -> None:
    asked_for = f"https://example.org{root}{asked}"
    scripts = [urljoin(asked_for, link) for link in links(anywhere) if link.endswith(".js")]
    nearest = next(s for s in scripts if s.startswith(f"https://example.org{root}assets/"))
    further_in = scripts[: scripts.index(nearest)]
    assert not any((anywhere / s.split(root, 1)[1]).exists() for s in further_in if root != "/")
    assert (anywhere / "assets/missing.js").is_file()


def test_from_that_root_every_style_and_the_way_home_are_there(anywhere: Path) -> None:
    found = [link for link in links(anywhere) if not link.endswith(".js")]
    assert len(found) >= 4
    assert [link for link in found if not (anywhere / (link or "index.html")).exists()] == []


def test_with_an_address_every_link_starts_at_the_hosts_root(known: Path) -> None:
    found = links(known)
    assert [link for link in found if not link.startswith("/training/bakery/")] == []
    files = [link.removeprefix("/training/bakery/") for link in found]
    assert [file for file in files if not (known / file).exists()] == []


@pytest.mark.parametrize("site", ["anywhere", "known"])
def test_it_holds_no_script_and_no_style_of_its_own(
    site: str, request: pytest.FixtureRequest
) -> None:
    page = (request.getfixturevalue(site) / "404.html").read_text(encoding="utf-8")
    assert not re.search(r"<style|style=|<script(?! src=)|\son\w+=", page)


def test_without_an_address_there_is_no_sitemap(anywhere: Path) -> None:
    assert not list(anywhere.glob("sitemap.xml*"))


def test_a_sitemap_has_the_whole_address_of_every_page(known: Path) -> None:
    tree = ElementTree.parse(known / "sitemap.xml")
    listed = {element.text for element in tree.iter() if element.tag.endswith("loc")}
    pages = {page.relative_to(known).as_posix() for page in known.rglob("*.html")} - {
        "404.html",
        "on-paper.html",
    }
    assert listed == {urljoin(SITE_URL, page) for page in pages} or listed == {
        urljoin(SITE_URL, page.removesuffix("index.html") if page == "index.html" else page)
        for page in pages
    }
