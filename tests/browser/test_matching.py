"""Pairs, groups, tables and gaps in a real browser: by keys, on a telephone, without a script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import INTERACTION, NewPage, Witness
from tests.support.profiles import Profiles
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite
from tests.support.specification import Example, specification

KINDS = ("match", "sort", "matrix", "gaps")
LONG = "What nobody expects who has ever read a label from its first word to its last one"
WIDE: dict[str, Any] = {
    "id": "long-texts",
    "kind": "match",
    "prompt": "What does it say?",
    "pairs": [
        {"item": f"{LONG}, and then again", "target": f"{LONG} on one side"},
        {"item": "Unaussprechlichkeitsvermutungen" * 2, "target": f"{LONG} on the other side"},
    ],
}
MANY: dict[str, Any] = {
    "id": "many-targets",
    "kind": "match",
    "prompt": "What is it in German?",
    "pairs": [{"item": "Egg", "target": "Ei"}, {"item": "Lake", "target": "See"}],
    "more_targets": ["Zwei", "Drei", "Vier", "Acht", "Zehn", "Six"],
}


def questions(attempts: int | None, more: tuple[dict[str, Any], ...] = ()) -> str:
    """A lesson with the first two examples of each kind."""
    blocks = ["---\ntitle: A lesson\nobjectives: [first]\n---\n"]
    for example in (one for kind in KINDS for one in specification(kind).examples[:2]):
        data = dict(example.tree.data)
        if attempts:
            data |= {"id": f"{data['id']}-limited", "attempts": attempts}
        blocks.append(f"```question\n{json.dumps(data)}\n```\n")
    blocks += [f"```question\n{json.dumps(one)}\n```\n" for one in more]
    return "\n".join(blocks)


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """The folder of the lessons in a small course with these kinds."""
    files = {
        "content/first-module/free.md": questions(None, (WIDE, MANY)),
        "content/first-module/limited.md": questions(1),
    }
    return f"{site_server(shared_site('matching', files))}/first-module"


@contextmanager
def shown(profiles: Profiles, address: str) -> Iterator[Page]:
    """A page with the first lesson, for several tests, and nothing to complain of at its end."""
    witness = Witness()
    with profiles.lent() as page:
        unwatch = witness.watch(page.context)
        page.goto(f"{address}/free.html")
        yield page
        unwatch()
    assert witness.complaints() == []


@pytest.fixture(scope="module")
def fresh(profiles: Profiles, address: str) -> Iterator[Page]:
    """The lesson, in which nobody answers anything."""
    with shown(profiles, address) as page:
        yield page


@pytest.fixture(scope="class")
def typing(profiles: Profiles, address: str) -> Iterator[Page]:
    """The lesson, whose questions are each answered in one test."""
    with shown(profiles, address) as page:
        yield page


def at_width(page: Page, width: int) -> Page:
    """The page on the screen, so many px wide."""
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": width, "height": 800})
    return settled(page)


def example(kind: str) -> Example:
    return specification(kind).examples[0]


def responses(kind: str, state: str) -> list[Any]:
    """The answers to the first example of a kind that end in a state, as the page sends them."""
    one = example(kind)
    given = zip(one.cases(), one.responses, strict=True)
    return [case["response"] for case, promised in given if promised.state == state]


def of(page: Page, kind: str) -> Locator:
    """The question that is the first example of a kind."""
    return page.locator(f"course-question[kind={kind}]").first


def fill(question: Locator, response: dict[str, Any]) -> None:
    """Give an answer with the mouse."""
    for part, given in response.items():
        row = question.locator(f"[data-part='{part}']")
        typed = row.locator("[type=text]")
        if row.locator("select").count():
            row.locator("select").select_option(given)
        elif typed.count():
            typed.fill(given)
        else:
            for target in [given] if isinstance(given, str) else given:
                row.locator(f"input[value='{target}']").check()


def check(question: Locator) -> None:
    question.locator(".course-actions button").click()


def marks(question: Locator) -> list[str]:
    """What is said of each part: at the head of its row, or in the text where its gap is."""
    places = ":not(.course-option, legend) > .course-mark:visible"
    return [text.strip() for text in question.locator(places).all_inner_texts()]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_asks_is_marked_in_words_and_there_after_a_reload(
    kind: str, page: Page, address: str
) -> None:
    """With the mouse: nothing, a part, a wrong answer, the right one, and that one locked."""
    page.goto(f"{address}/free.html")
    question = of(page, kind)
    check(question)
    expect(question.get_by_role("status")).to_contain_text("first.")
    assert question.get_attribute("state") is None
    part, given = next(iter(responses(kind, "right")[0].items()))
    fill(question, {part: given})
    check(question)
    expect(question).to_have_attribute("state", "partly")
    assert marks(question) == ["right"]

    fill(question, responses(kind, "wrong")[0])
    assert marks(question) == []
    check(question)
    expect(question).to_have_attribute("state", "wrong")
    assert set(marks(question)) == {"not right"}
    expect(question.get_by_role("status")).to_contain_text("Not yet.")
    wrong = next(one for one in example(kind).responses if one.state == "wrong")
    for named in example(kind).named():
        if named.text in wrong.feedback and named.feedback:
            expect(question.get_by_role("status")).to_contain_text(named.feedback)
    fill(question, responses(kind, "right")[0])
    assert marks(question) == []
    check(question)
    expect(question).to_have_attribute("state", "right")
    assert set(marks(question)) == {"right"}

    page.reload()
    expect(question).to_have_attribute("state", "right")
    before = values(question)
    for control in (controls(question)[0], controls(question)[-1]):
        control.focus()
        for key in ("ArrowDown", "x", " ", "ArrowUp", "ArrowUp"):
            page.keyboard.press(key)
        page.keyboard.press("Escape")
    assert values(question) == before
    expect(question).to_have_attribute("state", "right")
    check(question)
    assert values(question) != before


def test_each_can_be_filled_in_and_looked_up_without_a_script(
    new_page: NewPage, address: str
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{address}/free.html")
    for kind in KINDS:
        question = of(page, kind)
        expect(question.get_by_role("button", name="Check")).to_be_hidden()
        fill(question, responses(kind, "right")[0])
        key = question.locator(".course-key")
        expect(key).to_be_hidden()
        question.locator("summary", has_text="Show the answer").click()
        expect(key).to_be_visible()


def controls(question: Locator) -> list[Locator]:
    return question.locator(".course-answer :is(input, select)").all()


def values(question: Locator) -> list[Any]:
    found: list[Any] = question.locator(".course-answer :is(input, select)").evaluate_all(
        "all => all.map((c) => c.matches('[type=radio], [type=checkbox]') ? c.checked : c.value)"
    )
    return found


class TestKeyboardAlone:
    """Each of another question, all on one page."""

    def enter(self, page: Page, question: Locator) -> None:
        """Put the focus where Tab leads to from above the question's answer."""
        question.locator(".course-prompt").evaluate("p => { p.tabIndex = -1; p.focus() }")
        page.keyboard.press("Tab")

    @pytest.mark.parametrize("kind", ["match", "sort"])
    def test_rows_are_chosen_for_with_the_arrow_keys(self, kind: str, typing: Page) -> None:
        page = typing
        question = of(page, kind)
        self.enter(page, question)
        self.choose(page, json.loads(question.evaluate(INTERACTION)))
        self.press_check(page, question)

    def test_many_targets_are_chosen_from_lists_by_letters(self, typing: Page) -> None:
        page = typing
        question = page.locator("#q-many-targets")
        self.enter(page, question)
        # One letter at a time: a browser puts those together that come within a second.
        for number, target in enumerate(("Ei", "See")):
            chosen = question.locator("select").nth(number).locator("option:checked")
            for _ in range(2):  # each press leads to the next one that begins so
                if chosen.inner_text() != target:
                    page.keyboard.press(target[0])
            expect(chosen).to_have_text(target)
            page.keyboard.press("Tab")
        self.press_check(page, question)

    def test_a_table_is_ticked_with_the_arrow_keys(self, typing: Page) -> None:
        page = typing
        question = of(page, "matrix")
        self.enter(page, question)
        self.choose(page, json.loads(question.evaluate(INTERACTION)))
        self.press_check(page, question)

    def test_gaps_are_typed_and_chosen_and_enter_checks_them(self, typing: Page) -> None:
        page = typing
        question = of(page, "gaps")
        self.enter(page, question)
        page.keyboard.type("the baker")
        page.keyboard.press("Tab")
        for key in ("Space", "ArrowDown"):
            page.keyboard.press(key)
        expect(question.locator(".course-blank-text")).to_have_text("within the hour")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        expect(question).to_have_attribute("state", "right")

    def choose(self, page: Page, data: dict[str, Any]) -> None:
        """Give each row its target, and go on to the next."""
        for part in data["sources"]:
            page.keyboard.press("Space")
            for _ in range(data["targets"].index(data["correct"][part][0])):
                page.keyboard.press("ArrowDown")
            page.keyboard.press("Tab")

    def press_check(self, page: Page, question: Locator) -> None:
        """Go on to the button, past the hint, and press it."""
        if page.evaluate("document.activeElement.matches('summary')"):
            page.keyboard.press("Tab")
        expect(question.get_by_role("button", name="Check")).to_be_focused()
        page.keyboard.press("Enter")
        expect(question).to_have_attribute("state", "right")


class TestNames:
    def test_every_control_says_what_it_is_for(self, fresh: Page) -> None:
        page = at_width(fresh, 1280)
        match, sort, matrix, gaps = (of(page, kind) for kind in KINDS)
        for name in ("Fish", "Sesame", "Egg"):
            row = match.get_by_role("radiogroup", name=name, exact=True)
            expect(row.get_by_role("radio", name="Mayonnaise", exact=True)).to_have_count(1)
        quiche = sort.get_by_role("radiogroup", name="Quiche", exact=True)
        expect(quiche.get_by_role("radio", name="Shelf", exact=True)).to_have_count(1)
        for row in ("Chicken that goes into the oven", "Lettuce", "Cheddar"):
            for column in ("Red", "Green", "White"):
                name = f"{row} {column}"
                expect(matrix.get_by_role("radio", name=name, exact=True)).to_have_count(1)
        expect(matrix.get_by_role("rowheader")).to_have_count(3)
        expect(matrix.get_by_role("columnheader")).to_have_count(3)
        expect(gaps.get_by_role("textbox", name="Gap 1", exact=True)).to_have_count(1)
        second = gaps.get_by_role("group", name="Gap 2", exact=True)
        expect(second.get_by_role("radio", name="soon", exact=True)).to_have_count(1)

    def test_a_row_keeps_its_names_where_the_table_is_a_stack(self, fresh: Page) -> None:
        page = at_width(fresh, 390)
        matrix = of(page, "matrix")
        expect(matrix.get_by_role("radio", name="Lettuce Green", exact=True)).to_have_count(1)
        expect(matrix.locator("thead")).to_be_hidden()
        shown = matrix.locator("tr[data-part] label:visible").all_inner_texts()
        assert [text.strip() for text in shown] == ["Red", "Green", "White"] * 3

    def test_the_mark_is_heard_at_the_control(self, page: Page, address: str) -> None:
        page.goto(f"{address}/free.html")
        for kind in KINDS:
            question = of(page, kind)
            fill(question, responses(kind, "right")[0])
            check(question)
            said = "right" if kind == "gaps" else "your answer, right"
            for control in controls(question):
                chosen = control.evaluate("one => one.type !== 'radio' || one.checked")
                expect(control).to_have_accessible_description(said if chosen else "")

    def test_what_nobody_ticked_in_a_table_is_neither_right_nor_wrong(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/free.html")
        question = of(page, "matrix")
        look = """cells => cells.map((cell) => [cell.querySelector("input").checked,
            cell.dataset.mark ?? null, getComputedStyle(cell).backgroundColor])"""
        for state in ("right", "wrong"):
            fill(question, responses("matrix", state)[0])
            check(question)
            page.mouse.move(0, 0)  # what the pointer is over looks otherwise
            for width in (390, 1366):
                page.set_viewport_size({"width": width, "height": 800})
                looks: dict[bool, set[str]] = {True: set(), False: set()}
                settled(page)
                for ticked, mark, colour in question.locator("tbody td").evaluate_all(look):
                    assert mark == (state if ticked else None)
                    looks[ticked].add(colour)
                assert not looks[True] & looks[False] and len(looks[False]) == 1
            if state == "right":
                check(question)  # starts it afresh

    def test_the_rows_of_a_table_have_the_room_that_its_boxes_do_not_need(
        self, fresh: Page
    ) -> None:
        page = at_width(fresh, 1366)
        settled(page)
        for table in page.locator(".course-matrix").all():
            for head in table.get_by_role("rowheader").all():
                lines = "head => head.querySelector('span').getClientRects().length"
                assert head.evaluate(lines) == 1
            for cell in table.locator("tbody td").all():
                box = cell.bounding_box()
                assert box and box["width"] >= 64, "beside the box a sign has its place"


@pytest.mark.parametrize("state", ["fresh", "exhausted"])
def test_axe_finds_nothing_with_long_texts_and_without_a_try(
    state: str, page: Page, address: str, axe_in_both: Axe
) -> None:
    """For all states of these kinds, see test_states.py, and test_every_state.py at a desk."""
    page.goto(f"{address}/{'limited' if state == 'exhausted' else 'free'}.html")
    for kind in KINDS if state == "exhausted" else ():
        question = of(page, kind)
        fill(question, responses(kind, "wrong")[0])
        check(question)
        expect(question).to_have_attribute("finished", "")
    assert axe_in_both(page, wide=1280) == []


# What of a question is too low for a thumb, or reaches beyond its edge.
OUT_OF_REACH = """questions => questions.flatMap((question) => {
    const edge = question.getBoundingClientRect().right;
    const controls = question.querySelectorAll(".course-answer :is(input, select)");
    return [...controls].filter((one) => {
        const box = one.matches("[type=radio], [type=checkbox]");
        const {height, right} = (box ? one.closest("label") : one).getBoundingClientRect();
        return height < 43.5 || right > edge;
    }).map((one) => one.outerHTML);
})"""


def test_nothing_is_wider_than_the_screen_or_too_small_for_a_thumb(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/free.html")
    for answered in (False, True):
        for kind in KINDS if answered else ():
            fill(of(page, kind), responses(kind, "wrong")[0])
            check(of(page, kind))
        # 640 is 1280 at 200 %, and 320 the same at 400 %.
        for width in (320, 390, 640, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            settled(page)
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{wide} px too wide at {width}"
            assert page.locator("course-question").evaluate_all(OUT_OF_REACH) == [], width


def test_on_paper_there_is_all_that_one_can_choose(fresh: Page) -> None:
    page = at_width(fresh, 1280)
    on_paper = page.locator("#q-many-targets .course-on-paper")
    expect(on_paper).to_be_hidden()
    page.emulate_media(media="print")
    expect(on_paper).to_contain_text("Zehn · See")
    expect(of(page, "match").locator(".course-row").first).to_contain_text("Tomato ketchup")
    expect(of(page, "sort").locator(".course-row").first).to_contain_text("Fridge")
    expect(of(page, "gaps").locator(".course-choices")).to_contain_text("within the hour")
