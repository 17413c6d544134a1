"""What a learner meets where other plugins bring scripts of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.browser import NewPage
from tests.support.guests import PAGES, Guest, build, git, in_git, pages
from tests.support.server import SiteServer
from tests.support.shared import Share

# Versions, published with mike.


@pytest.fixture(scope="session")
def versions(share: Share) -> Path:
    """A site with the versions 1.0 and 2.0; the second lesson is in the first of them only."""

    def make(root: Path) -> None:
        root.mkdir()
        more = {"extra": {"version": {"provider": "mike"}}, "site_url": "https://example.org/all/"}
        Guest(more=more, course={"look": "course"}).write(root)
        in_git(root)
        deploy(root, "1.0")
        (root / "content/one/second.md").unlink()
        (root / "quizzes/about-second.yml").unlink()
        deploy(root, "2.0", "latest")
        git(root, "worktree", "add", "-q", "published", "gh-pages")

    return share("versions", make) / "published"


def deploy(root: Path, *names: str) -> None:
    here = Path(sys.executable).parent
    path = f"{here}{os.pathsep}{os.environ['PATH']}"
    someone = {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
    done = subprocess.run(
        [here / "mike", "deploy", "--alias-type", "copy", *names],
        cwd=root,
        capture_output=True,
        text=True,
        env={**os.environ, **someone, "PATH": path, "NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def question(page: Page, name: str) -> Locator:
    return page.locator(f"#q-{name}")


def answer(page: Page, name: str) -> None:
    """Choose the first option, which is right, and check it."""
    asked = question(page, name)
    asked.locator("label").first.click()
    asked.get_by_role("button", name="Check").click()
    expect(asked).to_have_attribute("state", "right")


def test_progress_goes_along_from_version_to_version_and_back(
    versions: Path, page: Page, site_server: SiteServer
) -> None:
    address = site_server(versions, "all")
    for name in ("first", "second"):
        page.goto(f"{address}/1.0/one/{name}.html")
        answer(page, f"in-{name}")
    page.goto(f"{address}/2.0/one/first.html")
    expect(question(page, "in-first")).to_have_attribute("state", "right")
    page.goto(f"{address}/2.0/quizzes/about-first.html")
    answer(page, "again-first")
    # What the newer version does not have is kept for the older one.
    page.goto(f"{address}/1.0/one/second.html")
    expect(question(page, "in-second")).to_have_attribute("state", "right")
    page.goto(f"{address}/1.0/quizzes/about-first.html")
    expect(question(page, "again-first")).to_have_attribute("state", "right")


@pytest.mark.parametrize("width", [320, 1440])
def test_the_header_leads_to_the_same_lesson_of_another_version(
    width: int, versions: Path, new_page: NewPage, site_server: SiteServer
) -> None:
    page = new_page(viewport={"width": width, "height": 800})
    address = site_server(versions, "all")
    page.goto(f"{address}/1.0/one/first.html")
    current = page.get_by_role("button", name="Select version")
    expect(current).to_have_text("1.0")
    other = page.get_by_role("link", name="2.0")
    expect(other).not_to_be_visible()
    current.focus()
    expect(other).to_be_visible()
    box = current.bounding_box()
    assert box and box["height"] >= 44 and box["width"] >= 44
    below = other.bounding_box()
    assert below and below["x"] >= 0 and below["x"] + below["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    other.click()
    page.wait_for_url(f"{address}/2.0/one/first.html")
    expect(page.get_by_role("button", name="Select version")).to_have_text("2.0")


# Pictures that open in a box of their own.


@pytest.fixture(scope="session", params=["site", "course"])
def pictures(request: pytest.FixtureRequest, share: Share) -> Path:
    """A lesson with a picture in its text, and one in an option."""
    look = request.param

    def make(root: Path) -> None:
        text = pages(first="\n![A dot in the text](dot.svg)\n")
        assert "![A dot](dot.svg)" in PAGES["one/first.md"]
        build(Guest(plugins=["glightbox"], texts=text, course={"look": look}).write(root))

    return share(f"pictures-{look}", make) / "site"


def test_a_picture_in_an_option_chooses_it_and_one_in_the_text_grows(
    pictures: Path, page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server(pictures)}/one/first.html")
    box = page.locator(".glightbox-container")
    asked = question(page, "in-first")
    asked.get_by_role("img", name="A dot").click()
    expect(asked.get_by_role("radio", name="A dot")).to_be_checked()
    expect(box).to_have_count(0)
    page.get_by_role("img", name="A dot in the text").click()
    expect(box).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    asked.get_by_role("button", name="Check").click()
    expect(asked).to_have_attribute("state", "wrong")
