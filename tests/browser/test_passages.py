"""Passages, pictures, ratings and free answers in a real browser."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite
from tests.support.specification import specification

KINDS = ("highlight", "hotspot", "rate", "open")
TRUE = {"id": "true", "kind": "true-false", "prompt": "Is it?", "answer": "true"}
KEY = "course:the-starter"


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """The pages of two quizzes: the first example of each kind, and the unscored ones alone."""
    first = {name: specification(name).examples[0].tree.data for name in KINDS}
    both = specification("hotspot").examples[1].tree.data
    alone = [{**first[name], "id": f"{name}-alone"} for name in ("rate", "open")]
    files = {
        "quizzes/first-quiz.yml": quiz([*first.values(), both, TRUE]),
        "quizzes/unscored.yml": quiz(alone),
    }
    return f"{site_server(shared_site('passages', files))}/quizzes"


def quiz(questions: list[object]) -> str:
    return json.dumps({"title": "A quiz", "questions": questions}, ensure_ascii=False)


@pytest.fixture
def opened(page: Page, address: str) -> Page:
    page.goto(f"{address}/first-quiz.html")
    return page


def question(page: Page, kind: str) -> Locator:
    return page.locator(f"course-question[kind={kind}]").first


def press(one: Locator) -> None:
    one.locator(".course-actions button").click()


def rate(one: Locator, *places: int) -> None:
    for number, place in enumerate(places):
        one.locator(".course-statement").nth(number).locator("input").nth(place - 1).check()


def record(page: Page, name: str) -> dict[str, Any]:
    stored: dict[str, Any] = page.evaluate(
        "([key, id]) => JSON.parse(localStorage[key]).questions[id]", [KEY, name]
    )
    return stored


def answer_all(page: Page) -> None:
    question(page, "highlight").get_by_label("It is what it is").check()
    question(page, "highlight").get_by_label("I can see that.").check()
    question(page, "hotspot").get_by_label("The till").check()
    page.locator("#q-what-is-wiped").get_by_label("The cake stand").check()
    rate(question(page, "rate"), 4, 1, 2)
    question(page, "open").locator("textarea").fill("Sorry.\nTen minutes.")
    question(page, "true-false").get_by_label("True").check()
    for one in page.locator("course-question").all():
        press(one)


class TestHighlight:
    def test_is_answered_by_keyboard_alone(self, opened: Page) -> None:
        one = question(opened, "highlight")
        one.locator("input").first.focus()
        for key in ("Tab", "Space", "Tab", "Space", "Enter"):
            opened.keyboard.press(key)
        expect(one).to_have_attribute("state", "right")
        expect(one.get_by_role("status")).to_contain_text("A door that closes.")
        marked = one.locator("[data-mark=right] .course-mark")
        expect(marked).to_have_text(["your answer, right"] * 2)

    def test_a_box_stays_with_its_phrase_and_words_out_of_the_text(self, opened: Page) -> None:
        one = question(opened, "highlight")
        lines = """all => all.map((box) => {
            const range = document.createRange();
            range.setStart(box.nextSibling, 0);
            range.setEnd(box.nextSibling, 1);
            const [word, place] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
            return word.left >= place.right && word.top < place.bottom && word.bottom > place.top;
        })"""
        for width in (*range(320, 480, 16), 768, 1366):
            opened.set_viewport_size({"width": width, "height": 800})
            settled(opened)
            assert set(one.locator("input").evaluate_all(lines)) == {True}, width
        box = one.locator("input").first
        line = "input => getComputedStyle(input.closest('.course-option-text')).textDecorationLine"
        assert box.evaluate(line) == "none"
        box.check()
        assert box.evaluate(line) == "underline", "what is picked is not only ticked"
        press(one)
        mark = one.locator("[data-mark] > .course-mark").first
        assert mark.evaluate("one => getComputedStyle(one).fontSize") == "0px"


class TestHotspot:
    def test_is_answered_by_keyboard_alone_and_followed_in_the_picture(self, opened: Page) -> None:
        one = question(opened, "hotspot")
        one.locator("input").first.focus()
        for key in ("Space", "Enter"):
            opened.keyboard.press(key)
        expect(one).to_have_attribute("state", "wrong")
        expect(one.locator("[data-region]").first).to_have_attribute("data-mark", "wrong")
        opened.keyboard.press("ArrowDown")
        expect(one.locator("[data-region][data-mark]")).to_have_count(0)
        expect(one.locator("[data-region]").nth(1)).to_have_attribute("data-chosen", "")

    def test_several_places_are_pressed_one_after_the_other(self, opened: Page) -> None:
        one = opened.locator("#q-what-is-wiped")
        for number in (0, 2, 1, 2):
            one.locator("[data-region]").nth(number).click(position={"x": 9, "y": 9})
        press(one)
        expect(one).to_have_attribute("state", "right")
        opened.reload()
        expect(one).to_have_attribute("state", "right")
        expect(one.locator("[data-chosen][data-mark=right]")).to_have_count(2)

    def test_places_lie_where_they_were_written_and_one_is_pressed(self, opened: Page) -> None:
        """Pressing it is choosing it in the list."""
        one = question(settled(opened), "hotspot")
        picture = one.locator("img").bounding_box()
        place = one.locator("[data-region] rect").first.bounding_box()
        assert picture and place
        left = (place["x"] - picture["x"]) / picture["width"]
        high = place["height"] / picture["height"]
        assert left == pytest.approx(0.06, abs=0.01) and high == pytest.approx(0.34, abs=0.01)
        places = one.locator("[data-region]")
        places.nth(0).click()
        expect(one.get_by_label("The till")).to_be_checked()
        places.nth(2).click()
        expect(one.get_by_label("The folder")).to_be_checked()
        expect(one.get_by_label("The till")).not_to_be_checked()
        expect(one.locator("[data-chosen]")).to_have_count(1)
        press(one)
        expect(one).to_have_attribute("state", "right")
        places.nth(0).click()
        expect(one.get_by_label("The folder")).to_be_checked()


class TestRate:
    def test_asks_for_what_is_missing_and_counts_nothing(self, opened: Page) -> None:
        one = question(opened, "rate")
        rate(one, 4)
        press(one)
        expect(one.get_by_role("status")).to_contain_text("I speak faster when somebody shouts.")
        expect(one).not_to_have_attribute("finished", "")
        assert json.loads(opened.evaluate("key => localStorage[key]", KEY))["questions"] == {}

    def test_gives_a_profile_by_keyboard_alone_and_never_a_score(self, opened: Page) -> None:
        heard = "document.addEventListener('course-answered', (e) => (window.heard = e.detail))"
        opened.evaluate(heard)
        one = question(opened, "rate")
        one.locator("input").first.focus()
        keys = "ArrowUp Tab Space ArrowDown ArrowDown Tab Space ArrowDown Enter"
        for key in keys.split():
            opened.keyboard.press(key)
        expect(one).to_have_attribute("finished", "")
        assert one.get_attribute("state") is None
        result = one.get_by_role("status")
        expect(result).to_contain_text("Loud people cost you strength.")
        expect(result).to_contain_text("You keep your pace.")
        expect(result).to_contain_text("On average: \u201cSometimes\u201d.")
        expect(result).to_contain_text("None of this is good or bad.")
        expect(result).not_to_contain_text(re.compile("point|right:|wrong:"))
        detail = opened.evaluate("heard")
        assert (detail["score"], detail["max"]) == (0, 0)
        assert sorted(detail["response"].values()) == ["2", "3", "4"]

    def test_is_there_after_a_reload_and_can_be_started_afresh(self, opened: Page) -> None:
        one = question(opened, "rate")
        rate(one, 2, 3, 4)
        press(one)
        opened.reload()
        expect(one).to_have_attribute("finished", "")
        expect(one.locator("input:checked")).to_have_count(3)
        expect(one.get_by_role("status")).to_contain_text(
            "In between: most for \u201cI speak faster when somebody shouts.\u201d"
        )
        one.locator("input").first.click(force=True)
        expect(one.locator("input:checked").first).to_have_value("2")
        press(one)
        expect(one.locator("input:checked")).to_have_count(0)
        expect(one.get_by_role("status")).to_be_empty()
        assert record(opened, "at-the-counter")["state"] is None


class TestOpen:
    def test_is_answered_by_keyboard_alone(self, opened: Page) -> None:
        one = question(opened, "open")
        one.locator("textarea").focus()
        opened.keyboard.type("Sorry.\nTen minutes.")
        one.locator(".course-actions button").focus()
        opened.keyboard.press("Enter")
        expect(one.get_by_text("The next ones are ready in")).to_be_visible()
        for key in ("Tab", "Tab", "Space"):
            opened.keyboard.press(key)
        expect(one.locator("input").first).to_be_checked()
        kept = record(opened, "burnt-tray")
        assert kept["state"] == "done" and kept["attempts"] == 1
        response = kept["response"]
        assert isinstance(response, dict) and len(response["ticked"]) == 1
        assert response["answer"] == "Sorry.\nTen minutes."

    def test_asks_for_a_text_keeps_it_over_a_reload_and_lets_it_be_changed(
        self, opened: Page
    ) -> None:
        """The model answer is hidden until there is a text."""
        one = question(opened, "open")
        expect(one.locator(".course-solution")).to_be_hidden()
        press(one)
        expect(one.get_by_role("status")).to_contain_text("Type your answer first.")
        expect(one.locator(".course-solution")).to_be_hidden()
        field = one.locator("textarea")
        field.fill("Sorry.")
        press(one)
        one.locator("input").last.check()
        opened.reload()
        expect(field).to_have_value("Sorry.")
        expect(one.locator("input").last).to_be_checked()
        expect(one).to_have_attribute("finished", "")
        assert not field.is_editable()
        press(one)
        expect(field).to_be_editable()
        assert record(opened, "burnt-tray")["response"]["answer"] == "Sorry."
        field.fill("I am sorry.")
        press(one)
        assert record(opened, "burnt-tray")["response"]["answer"] == "I am sorry."
        expect(one.locator("input").last).to_be_checked()

    def test_what_was_written_comes_out_on_paper(self, opened: Page) -> None:
        one = question(opened, "open")
        one.locator("textarea").fill("A line.\n" * 30)
        press(one)
        opened.emulate_media(media="print")
        expect(one.get_by_text("The next ones are ready in")).to_be_visible()
        expect(one.locator(".course-checklist")).to_be_visible()
        cut = "field => field.scrollHeight - field.clientHeight"
        assert one.locator("textarea").evaluate(cut) <= 0


class TestAmongOthers:
    def test_a_quiz_counts_them_and_leaves_them_out_of_its_sum(self, opened: Page) -> None:
        answer_all(opened)
        result = opened.locator(".course-quiz-result")
        expect(result).to_contain_text("of 5 points")
        opened.get_by_role("button", name="Take the quiz again").click()
        expect(result).to_have_text("0 of 6 answered")
        expect(question(opened, "open").locator("textarea")).to_have_value("")

    def test_a_quiz_without_points_says_that_all_is_answered(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/unscored.html")
        rate(question(page, "rate"), 1, 2, 3)
        press(question(page, "rate"))
        expect(page.locator(".course-quiz-result")).to_have_text("1 of 2 answered")
        question(page, "open").locator("textarea").fill("Sorry.")
        press(question(page, "open"))
        expect(page.locator(".course-quiz-result")).to_have_text("All answered.")
        page.reload()
        expect(page.locator(".course-quiz-result")).to_have_text("All answered.")

    @pytest.mark.parametrize("turn", range(2))
    def test_garbage_in_the_store_breaks_nothing(self, turn: int, opened: Page) -> None:
        """Of every sort, and by turns in another question."""
        common = {"score": 0, "max": 0, "state": "done", "attempts": 1, "tries": 1}
        common["at"] = "2026-01-01T00:00:00Z"
        names = ("where-it-turns", "where-is-the-list", "at-the-counter", "burnt-tray")
        garbage = [{"answer": 5}, {"answer": ["a"], "ticked": "b"}, "text", {"x": "1"}, ["a"]]
        store = {"version": 1, "course": "the-starter", "lessons": {}}
        store["questions"] = {
            name: {**common, "response": garbage[(number + 1 - 2 * turn) % len(garbage)]}
            for number, name in enumerate(names)
        }
        opened.evaluate("([key, store]) => (localStorage[key] = store)", [KEY, json.dumps(store)])
        opened.reload()
        answer_all(opened)
        expect(opened.locator(".course-quiz-result")).to_contain_text("points")


def test_axe_finds_nothing_fresh_or_finished_and_all_fits_the_screen(
    page: Page, address: str, axe_in_both: Axe
) -> None:
    page.goto(f"{address}/first-quiz.html")
    for turn, act in enumerate((lambda: None, lambda: answer_all(page))):
        act()
        assert axe_in_both(page, wide=1200, turn=turn) == []
        for width in (390, 1200):
            page.set_viewport_size({"width": width, "height": 900})
            settled(page)
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


class TestWithoutJavaScript:
    @pytest.fixture
    def plain(self, new_page: NewPage, address: str) -> Page:
        page = new_page(java_script_enabled=False)
        page.goto(f"{address}/first-quiz.html")
        return page

    def test_each_can_be_filled_in_and_its_answer_unfolded(self, plain: Page) -> None:
        for kind in KINDS:
            one = question(plain, kind)
            if kind == "open":
                one.locator("textarea").fill("Sorry.")
            else:
                one.locator(".course-answer input").first.check()
            key = one.locator(".course-key")
            expect(key).to_be_hidden()
            one.locator(".course-solution summary").click()
            expect(key).to_be_visible()

    def test_the_numbers_of_a_picture_lead_to_its_list(self, plain: Page) -> None:
        one = question(plain, "hotspot")
        expect(one.get_by_role("img")).to_have_attribute("alt", re.compile("^A counter"))
        expect(one.locator("svg text")).to_have_text(["1", "2", "3"])
        expect(one.get_by_label("3. The folder")).to_be_visible()

    def test_the_checklist_can_be_ticked(self, plain: Page) -> None:
        one = question(plain, "open")
        one.locator(".course-solution summary").click()
        one.get_by_label("It leaves her a choice.").check()


def test_pictures_and_answers_of_these_kinds_are_asked_from_nowhere_else(
    opened: Page, address: str
) -> None:
    source = question(opened, "hotspot").locator("img").get_attribute("src")
    assert source == "../counter.svg"
    assert opened.locator("img").first.evaluate("image => image.naturalWidth") == 600
