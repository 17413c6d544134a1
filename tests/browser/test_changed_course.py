"""Who comes back to a course that was changed: nothing is lost, and what has changed is said."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.model.question import part_ids
from tests.support.browser import NewPage
from tests.support.building import build_course
from tests.support.course import STARTER, lay_over
from tests.support.old_and_new import new_course, old_course
from tests.support.quiz_pages import button, fill, hand_in, question, result, right
from tests.support.server import SiteServer

CONFIGURATION = (STARTER / "mkdocs.yml").read_text("utf-8")
IDS = {
    "two": part_ids(["Two people together"])[0],
    "ordered": part_ids(["What did you order?"])[0],
}
QUIZ = "quizzes/first-quiz.html"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The course as it was, and as it is."""
    root = tmp_path_factory.mktemp("changed") / "course"
    shutil.copytree(STARTER, root)
    old = build_course(lay_over(root, old_course(CONFIGURATION)))
    kept = shutil.copytree(old, root.parent / "old")
    return kept, build_course(lay_over(root, new_course(CONFIGURATION, IDS)))


@pytest.fixture
def publish(
    sites: tuple[Path, Path], tmp_path: Path, site_server: SiteServer
) -> Callable[..., str]:
    """`publish(new)`: puts the old or the new site to the same address, and gives that."""
    served = tmp_path / "served"
    served.mkdir()
    address = site_server(served)

    def put(new: bool) -> str:
        shutil.rmtree(served)
        shutil.copytree(sites[new], served)
        return address

    return put


def begin(page: Page, address: str) -> None:
    """Answer everything rightly in the old course, and be half through its conversation."""
    page.goto(f"{address}/{QUIZ}")
    for one in page.locator("course-question").all():
        fill(one, right(one))
        one.locator(".course-actions button").click()
        expect(one).to_have_attribute("state", "right")
    page.goto(f"{address}/quizzes/exam.html")
    for one in page.locator("course-question").all():
        fill(one, right(one))
    hand_in(page)
    page.goto(f"{address}/first-module/second-lesson.html")
    button(page, "Start the conversation").click()
    page.get_by_role("button", name="What did you order?").click()
    expect(page.locator("course-scenario")).to_have_attribute("scene", "he-tells")


def test_answers_go_on_under_the_names_of_today(page: Page, publish: Callable[..., str]) -> None:
    begin(page, publish(new=False))
    address = publish(new=True)
    page.goto(address)
    onward = page.locator("course-continue a").first
    expect(onward).to_contain_text("Second lesson")
    onward.click()
    expect(page).to_have_url(f"{address}/first-module/closing.html#q-kettle")
    expect(page.locator("course-scenario")).to_have_attribute("scene", "he-tells")
    expect(page.locator("course-scenario .course-turn").first).to_be_visible()
    page.goto(f"{address}/quizzes/final.html")
    expect(result(page)).to_contain_text("You have 2 of 2 points, 100 %")
    page.goto(f"{address}/{QUIZ}")
    for name in ("till-short", "first-thing", "in-new-words", "what-where"):
        expect(question(page, name)).to_have_attribute("state", "right")
    expect(question(page, "first-thing").locator("input:checked")).to_have_value("counting")
    page.goto(f"{address}/progress.html")
    # One waits to be answered anew, the conversation for its end; one was never answered.
    expect(page.get_by_text("6 of 9 exercises").first).to_be_visible()


def test_a_question_that_has_changed_says_so_once(page: Page, publish: Callable[..., str]) -> None:
    begin(page, publish(new=False))
    page.goto(f"{publish(new=True)}/{QUIZ}")
    corrected, anew = question(page, "wrong-key"), question(page, "made-anew")
    expect(corrected).to_have_attribute("state", "wrong")
    expect(corrected.locator(".course-result")).to_contain_text(
        "This question has been corrected since you answered it. Then your answer counted as right."
    )
    expect(anew.locator(".course-result")).to_have_text(
        "This question has changed since you answered it. Your answer then was right."
    )
    expect(anew.locator("input:checked")).to_have_value("true")
    expect(result(page)).to_have_text("5 of 6 answered")
    anew.locator(".course-actions button").click()
    expect(anew).to_have_attribute("state", "right")
    page.reload()
    expect(question(page, "made-anew")).to_have_attribute("state", "right")
    expect(question(page, "made-anew").locator(".course-result")).not_to_contain_text("changed")
    kept = json.loads(page.evaluate("localStorage.getItem('course:the-course')"))
    (earlier,) = kept["questions"]["made-anew"]["earlier"]
    assert (earlier["response"], earlier["state"]) == (["true"], "right")


def test_a_file_that_was_saved_before_loads(
    page: Page, new_page: NewPage, publish: Callable[..., str], tmp_path: Path
) -> None:
    address = publish(new=False)
    begin(page, address)
    page.goto(f"{address}/progress.html")
    with page.expect_download() as saved:
        page.locator("[data-do=save]").click()
    file = tmp_path / "progress.json"
    saved.value.save_as(file)
    publish(new=True)
    there = new_page()
    there.goto(f"{address}/progress.html")
    there.locator("input[data-do=load]").set_input_files(file)
    expect(there.locator(".course-keeper-status")).to_contain_text("This file adds 9 answers")
    button(there, "Load it").click()
    expect(there.locator(".course-keeper-status")).to_contain_text("Loaded.")
    there.goto(f"{address}/{QUIZ}")
    expect(question(there, "till-short")).to_have_attribute("state", "right")
