"""A learner's record, from the first answer to the sheet and the file that are handed in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.accessibility import Axe
from tests.support.course import STARTER
from tests.support.forks import run
from tests.support.quiz_pages import button, fill, question, right
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

CONFIGURATION = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
RECORDED = CONFIGURATION.replace("pass_mark: 70 # per cent", "pass_mark: 70\n      completion: {}")
LESSON = "first-module/first-lesson.html"
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 5


@pytest.fixture(scope="session")
def course(shared_site: SharedSite) -> Path:
    return shared_site("record", {"mkdocs.yml": RECORDED}).parent


@pytest.fixture
def address(course: Path, site_server: SiteServer) -> str:
    return site_server(course / "site")


def answer_all(page: Page, address: str) -> None:
    page.goto(f"{address}/{LESSON}")
    for one in page.locator("course-question").all():
        fill(one, right(one))
        one.locator("button[type=submit]").click()
        expect(one).to_have_attribute("state", "right")


def verified(course: Path, *files: Path) -> tuple[int, str]:
    done = run(["generator", "verify", *map(str, files)], course)
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout


def test_from_nothing_to_a_sheet_and_a_file_that_fits(
    page: Page, address: str, course: Path, tmp_path: Path, axe: Axe
) -> None:
    page.goto(f"{address}/progress.html")
    page.locator("a:visible", has_text="Your record").click()
    standing = page.locator(".course-record-standing")
    expect(standing).to_contain_text("Nothing is done here yet")
    answer_all(page, address)
    page.goto(f"{address}/record.html")
    expect(standing).to_contain_text("You have done all that this course asks for")
    name = page.get_by_role("textbox", name="Your name")
    name.fill("عبد الله")
    name.blur()
    assert axe(page) == []
    with page.expect_download() as download:
        button(page, "Save the result file").click()
    file = tmp_path / "results.json"
    download.value.save_as(file)
    code, said = verified(course, file)
    assert code == 0, said
    printed = page.locator(".course-record-code code").inner_text()
    assert f"code: {printed}" in said and "name: عبد الله" in said
    # To open a lesson again changes nothing, and all that is done leads to the record.
    page.goto(f"{address}/{LESSON}")
    page.goto(f"{address}/index.html")
    page.locator(".course-hero").get_by_role("link", name="Your record").click()
    expect(page.locator(".course-record-code code")).to_have_text(printed)
    changed = tmp_path / "changed.json"
    text = file.read_text(encoding="utf-8")
    changed.write_text(re.sub(r'"score":1\b', '"score":0', text, count=1), encoding="utf-8")
    code, said = verified(course, file, changed)
    assert code == 1 and "it was changed after it was saved" in said
    assert verified(course, tmp_path / "gone.json")[0] == 2


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_record_prints_on_one_page_whatever_the_name(
    page: Page, address: str, paper: str
) -> None:
    answer_all(page, address)
    page.goto(f"{address}/record.html")
    for typed in ("", LONG, "😀 \u202egnul"):
        page.get_by_role("textbox", name="Your name").fill(typed)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper))) == 1


def test_what_is_missing_is_said_with_the_way_there(page: Page, address: str) -> None:
    page.goto(f"{address}/{LESSON}")
    one = page.locator("course-question").first
    fill(one, right(one))
    one.locator("button[type=submit]").click()
    page.goto(f"{address}/record.html")
    missing = page.locator(".course-record-criteria a")
    expect(missing.first).to_have_attribute("href", LESSON)
    expect(page.locator(".course-record-sheet")).to_be_hidden()
    missing.first.click()
    expect(question(page, "where-it-belongs")).to_be_visible()
