"""The flagship course in a real browser: read, answered, left, and taken up again."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import INTERACTION, NewPage, Witness
from tests.support.server import SiteServer

LESSON = "hear-them-out/let-it-run.html"
QUIZ = "quizzes/let-it-run.html"


@pytest.fixture(scope="session")
def address(flagship: Path, site_server: SiteServer) -> str:
    return site_server(flagship / "site", "training/course")


def questions(page: Page, kind: str = "") -> Locator:
    return page.locator(f"course-question[kind={kind}]" if kind else "course-question")


def answer(question: Locator, right: bool) -> None:
    """Answer a question of options rightly or wrongly, by the key that the page carries."""
    data = json.loads(question.evaluate(INTERACTION))
    for part in data["parts"]:
        wanted = (part in data["correct"]) == right
        box = question.locator(f"input[value='{part}']")
        if wanted or data["multiple"]:
            box.set_checked(wanted)
        if wanted and not data["multiple"]:
            break
    question.get_by_role("button", name=re.compile("^Check")).click()


class TestAnswering:
    def test_what_it_is_worth_is_in_words_and_the_button_keeps_focus(
        self, page: Page, address: str
    ) -> None:
        """Nothing, which counts as no try, a wrong answer, the right one, and afresh."""
        page.goto(f"{address}/{QUIZ}")
        question = questions(page, "choice").first
        result = question.get_by_role("status")
        button = question.locator(".course-actions button")
        button.click()
        expect(result).to_contain_text("Choose an answer first.")
        expect(question).not_to_have_attribute("state", re.compile("."))
        for right, state, said in ((False, "wrong", "Not yet."), (True, "right", "Right.")):
            answer(question, right)
            expect(question).to_have_attribute("state", state)
            expect(result).to_contain_text(said)
            expect(button).to_be_focused()
        button.click()
        expect(button).to_be_focused()
        expect(question).not_to_have_attribute("state", "right")

    def test_programs_hear_of_an_answer_and_can_hold_it_back(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/{QUIZ}")
        page.evaluate(
            """() => {
                window.heard = [];
                for (const name of ["course-answer", "course-answered"])
                    document.addEventListener(name, (event) => {
                        window.heard.push([name, Object.keys(event.detail).sort().join()]);
                        if (name === "course-answer" && window.heard.length > 2)
                            event.preventDefault();
                    });
            }"""
        )
        question = questions(page, "choice").first
        answer(question, right=False)
        fields = "attempt,kind,max,question,response,score"
        assert page.evaluate("heard") == [["course-answer", fields], ["course-answered", fields]]
        answer(question, right=True)
        assert len(page.evaluate("heard")) == 3
        expect(question).to_have_attribute("state", "wrong")

    def test_a_whole_lesson_with_its_quiz_ends_with_done(self, page: Page, address: str) -> None:
        page.goto(f"{address}/{LESSON}")
        for question in questions(page).all():
            fill(question)
        expect(page.locator(".course-lesson-state")).to_have_text(re.compile("done", re.I))
        expect(page.locator("course-quiz .course-quiz-result")).to_contain_text("%")


def fill(question: Locator) -> None:
    """Answer a question of any kind that this lesson has rightly."""
    data = json.loads(question.evaluate(INTERACTION))
    if data["shape"] == "choice":
        return answer(question, right=True)
    if data["shape"] == "matching":
        for source, targets in data["correct"].items():
            question.locator(f"[data-part='{source}'] input[value='{targets[0]}']").check()
    elif data["shape"] == "sequencing":
        for goal, part in enumerate(data["correct"]):
            item = question.locator(f"[data-part='{part}']")
            while [
                element.get_attribute("data-part")
                for element in question.locator("[data-part]").all()
            ].index(part) > goal:
                item.get_by_role("button", name=re.compile("^Move up")).click()
    else:
        text = data["accept"][0] if data["shape"] == "fill-in" else str(data["value"])
        question.get_by_label(re.compile("^Your answer")).fill(text)
    question.get_by_role("button", name="Check").click()


class TestKeyboardAlone:
    def test_a_choice_is_answered_without_a_mouse(self, page: Page, address: str) -> None:
        page.goto(f"{address}/{QUIZ}")
        question = questions(page, "choice").first
        for _ in range(60):
            page.keyboard.press("Tab")
            if question.evaluate("q => q.contains(document.activeElement)"):
                break
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(question).to_have_attribute("state", re.compile("right|wrong"))

    def test_an_order_is_made_and_every_move_is_said(self, page: Page, address: str) -> None:
        page.goto(f"{address}/{LESSON}")
        question = questions(page, "order").first
        parts = question.locator("[data-part]")
        before = [part.get_attribute("data-part") for part in parts.all()]
        down = parts.first.get_by_role("button", name=re.compile("^Move down"))
        down.focus()
        page.keyboard.press("Enter")
        after = [part.get_attribute("data-part") for part in parts.all()]
        assert after == [before[1], before[0], *before[2:]]
        assert (
            page.evaluate("document.activeElement.closest('[data-part]').dataset.part")
            == (before[0])
        )
        said = page.get_by_text(re.compile(rf"moved to position 2 of {len(before)}"))
        expect(said).to_have_count(1)


class TestComingBack:
    def test_answers_are_there_after_a_reload_under_one_documented_key(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/{QUIZ}")
        question = questions(page, "choice").first
        answer(question, right=True)
        chosen = question.locator("input:checked").get_attribute("value")
        page.reload()
        expect(question).to_have_attribute("state", "right")
        assert question.locator("input:checked").get_attribute("value") == chosen
        keys = page.evaluate("Object.keys(localStorage)")  # the theme keeps its light or dark there
        assert [k for k in keys if "__palette" not in k] == ["course:difficult-customers"]
        record = json.loads(page.evaluate("localStorage['course:difficult-customers']"))
        assert record["version"] == 1 and len(record["questions"]) == 1

    def test_the_home_page_leads_to_where_one_was(self, page: Page, address: str) -> None:
        page.goto(f"{address}/{LESSON}")
        page.goto(f"{address}/index.html")
        onward = page.locator("course-continue a")
        expect(onward).to_contain_text("Continue")
        onward.click()
        page.wait_for_url(f"**/{LESSON}")

    def test_a_file_carries_progress_to_another_browser(
        self, new_page: NewPage, address: str, tmp_path: Path
    ) -> None:
        here, there = new_page(accept_downloads=True), new_page()
        here.goto(f"{address}/{QUIZ}")
        answer(questions(here, "choice").first, right=True)
        here.goto(f"{address}/progress.html")
        with here.expect_download() as saved:
            here.locator("[data-do=save]").click()
        file = tmp_path / "progress.json"
        saved.value.save_as(file)
        there.goto(f"{address}/progress.html")
        there.locator("input[data-do=load]").set_input_files(file)
        expect(there.locator(".course-keeper-status")).to_contain_text("This file adds 1 answer")
        there.get_by_role("button", name="Load it").click()
        expect(there.locator(".course-keeper-status")).to_contain_text("Loaded.")
        there.goto(f"{address}/{QUIZ}")
        expect(questions(there, "choice").first).to_have_attribute("state", "right")

    def test_a_damaged_store_never_breaks_a_page_and_is_told_once(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/{QUIZ}")
        question = questions(page, "choice").first
        for damage in ("{", '"text"', "[1, 2]", '{"version": 1, "questions": 3}'):
            write = """damage => {
                localStorage.clear();
                sessionStorage.clear();  // what was told before
                localStorage['course:difficult-customers'] = damage;
            }"""
            page.evaluate(write, damage)
            page.reload()
            expect(page.locator(".course-notice")).to_have_count(1)
            expect(question).not_to_have_attribute("state", "right")
            answer(question, right=True)
            page.reload()
            expect(question).to_have_attribute("state", "right")
            expect(page.locator(".course-notice")).to_have_count(0)

    def test_where_nothing_can_be_stored_one_is_told_and_goes_on(
        self, page: Page, address: str, witness: Witness
    ) -> None:
        witness.forgive("blocked")  # the theme's own script says so of its light and dark
        page.add_init_script(
            "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked') }})"
        )
        page.goto(f"{address}/{QUIZ}")
        question = questions(page, "choice").first
        answer(question, right=True)
        expect(question).to_have_attribute("state", "right")
        expect(page.locator(".course-notice")).to_have_count(1)


class TestWithoutJavaScript:
    def test_a_lesson_can_be_read_and_every_answer_unfolded(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(java_script_enabled=False)
        page.goto(f"{address}/{LESSON}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        for question in questions(page).all():
            expect(question.locator(".course-prompt")).to_be_visible()
            expect(question.get_by_role("button", name="Check")).to_be_hidden()
            solution = question.locator("details.course-solution")
            expect(solution.locator(".course-key")).to_be_hidden()
            solution.locator("summary").click()
            expect(solution.locator(".course-key")).to_be_visible()

    def test_one_gets_from_the_first_page_into_a_second_module(
        self, new_page: NewPage, address: str, flagship: Path
    ) -> None:
        """What stands in all other lessons, tests/flagship/test_site.py reads."""
        page = new_page(java_script_enabled=False)
        page.goto(f"{address}/index.html")
        page.locator("course-continue a").click()
        data = json.loads((flagship / "site/course.json").read_bytes())
        first, second = data["modules"][:2]
        for lesson in [*first["lessons"], second["lessons"][0]]:
            page.wait_for_url(f"{address}/{lesson['url']}")
            page.locator("a.course-next:visible").click()
            if lesson == first["lessons"][-1]:
                expect(page.get_by_role("heading", level=1)).to_have_text(second["title"])
                page.locator("main a.course-button").first.click()  # on the module's own page


class TestAnywhere:
    def test_the_course_opens_from_a_disk(self, page: Page, flagship: Path) -> None:
        page.goto((flagship / "site/index.html").as_uri())
        page.locator("course-continue a").click()
        expect(page.locator("course-lesson")).to_have_count(1)
        page.goto((flagship / "site" / QUIZ).as_uri())
        answer(questions(page, "choice").first, right=True)
        page.reload()
        expect(questions(page, "choice").first).to_have_attribute("state", "right")

    def test_every_link_of_every_page_leads_somewhere(self, flagship: Path) -> None:
        site = flagship / "site"
        for page in site.rglob("*.html"):
            if page.name == "404.html":
                continue
            text = page.read_text(encoding="utf-8")
            for target in re.findall(r'(?:href|src)="([^"]+)"', text):
                path = target.partition("#")[0].partition("?")[0]
                if path and not re.match(r"[a-z]+:", target):
                    found = (page.parent / path).resolve()
                    assert found.exists(), f"{page.relative_to(site)} leads to {target}"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_job_aid_is_one_sheet_of_paper_with_room_to_write(
    paper: str, page: Page, address: str
) -> None:
    page.goto(f"{address}/job-aids.html")
    cards = page.locator("h2").count()
    sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper))
    assert len(sheets) == cards
    page.emulate_media(media="print")
    millimetres = "all => all.map((one) => one.getBoundingClientRect().height / 96 * 25.4)"
    rows = page.locator("tr:has(td:empty)").evaluate_all(millimetres)
    assert len(rows) > 20 and min(rows) >= 8


def test_the_cards_are_printed_by_a_button(page: Page, address: str) -> None:
    page.goto(f"{address}/job-aids.html")
    page.evaluate("window.print = () => (window.printed = true)")
    page.get_by_role("button", name="Print the cards").click()
    assert page.evaluate("window.printed")


def test_a_drawing_takes_the_colours_of_the_scheme(new_page: NewPage, address: str) -> None:
    for scheme, filtered in (("light", False), ("dark", True)):
        drawing = new_page(color_scheme=scheme)
        drawing.goto(f"{address}/{LESSON}")
        shown = drawing.locator("img.course-diagram")
        assert (shown.evaluate("e => getComputedStyle(e).filter") != "none") == filtered
        assert shown.evaluate("e => e.naturalWidth") > 0


def test_answered_questions_have_no_violation_that_axe_can_find(
    page: Page, address: str, axe_in_both: Axe
) -> None:
    page.goto(f"{address}/{QUIZ}")
    for number, question in enumerate(questions(page).all()):
        if question.locator("input[type=radio], input[type=checkbox]").count():
            answer(question, right=bool(number % 2))
    assert axe_in_both(page, within="course-question") == []
