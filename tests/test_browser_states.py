"""Every kind of question in every state: by keyboard alone, announced, and after a reload."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from generator.adapters.markdown_text import converter
from generator.interaction import as_data
from generator.kinds import KINDS
from generator.question import Unscored
from tests.support.accessibility import Axe
from tests.support.browser import NewPage
from tests.support.course import STARTER, lay_over
from tests.support.flagship import build_course
from tests.support.keyboard import Keyboard, stops
from tests.support.machine import PROJECT
from tests.support.markup import Markup, squeezed
from tests.support.server import SiteServer
from tests.support.specification import Answered, Example, specification

UNSCORED = [name for name, kind in KINDS.items() if issubclass(kind.model, Unscored)]
SCORED = [name for name in KINDS if name not in UNSCORED]
KEY = "course:my-first-course"
LEADS = {"right": "Right.", "partly": "Partly right", "wrong": "Not yet."}

# Whether a page can send a response; a damaged store can send anything.
CAN_BE_SENT: dict[str, Callable[[dict[str, Any], Any], bool]] = {
    "choice": lambda data, given: len(given) == 1 or (len(given) > 1 and data["multiple"]),
    "sequencing": lambda data, given: len(given) == len(data["parts"]),
    "fill-in": lambda _, given: bool(given.strip()),
    "numeric": lambda _, given: bool(given.strip()),
    "matching": lambda data, given: (
        len(given) > 0 and all(len(ids) == 1 or data["several"] for ids in given.values())
    ),
    "cloze": lambda _, given: len(given) > 0 and all(isinstance(v, str) for v in given.values()),
    "likert": lambda data, given: (
        isinstance(given, dict) and set(given.values()) <= set("123456789"[: data["scale"]])
    ),
    "long-fill-in": lambda _, given: (
        isinstance(given, dict) and bool(given.get("answer", "").strip())
    ),
}


def responses(example: Example) -> Iterator[tuple[Any, Answered, bool]]:
    """What is answered to an example, what that promises, and whether a page can send it."""
    data = as_data(example.kind.interaction(example.question))
    for case, promised in zip(example.cases(), example.responses, strict=True):
        given = case["response"]
        yield given, promised, CAN_BE_SENT[data["shape"]](data, given)


def ending_in(kind: str, state: str) -> Iterator[tuple[Example, Any, Answered]]:
    """Of the first two examples of a kind, those that a page can bring into a state, and how."""
    for example in specification(kind).examples[:2]:
        for given, promised, can in responses(example):
            if can and promised.state == state and not promised.unreadable:
                yield example, given, promised
                break


PARTLY = [kind for kind in SCORED if any(ending_in(kind, "partly"))]


def lesson(examples: Iterator[tuple[Example, str]], **more: Any) -> str:
    """A lesson of nothing but questions; each example with what its id ends in."""
    text = "---\ntitle: A lesson\nobjectives: [first]\n---\n"
    for example, end in examples:
        data = {**example.tree.data, "id": f"{example.tree.data['id']}{end}", **more}
        text += f"\n```question\n{json.dumps(data)}\n```\n"
    return text


def lessons() -> dict[str, str]:
    """For each kind its first examples, the same with one try, and one for every response."""
    first = {kind: specification(kind).examples[:2] for kind in KINDS}
    files = {kind: lesson((one, "") for one in first[kind]) for kind in KINDS}
    for kind in SCORED:
        files[f"{kind}-once"] = lesson(((one, "-once") for one in first[kind]), attempts=1)
    for kind in KINDS:
        files[f"{kind}-each"] = lesson(
            (one, f"-{number}")
            for one in specification(kind).examples
            for number, _ in enumerate(one.responses)
        )
    scored = [one for kind in SCORED for one in first[kind]]
    files["all"] = lesson((one, "-all") for one in scored)
    files["all-once"] = lesson(((one, "-all-once") for one in scored), attempts=1)
    return {f"content/first-module/{name}.md": text for name, text in files.items()}


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory, site_server: SiteServer) -> str:
    """The folder of these lessons in a small course."""
    root = tmp_path_factory.mktemp("states") / "course"
    shutil.copytree(STARTER, root)
    lay_over(root, lessons())
    shutil.copy(PROJECT / "manual/content/counter.svg", root / "content")
    build_course(root)
    return f"{site_server(root / 'site')}/first-module"


@pytest.fixture
def phone(new_page: NewPage) -> Page:
    """A telephone, with a keyboard."""
    return new_page(viewport={"width": 390, "height": 800}, reduced_motion="reduce")


def of(page: Page, example: Example, end: str = "") -> Locator:
    return page.locator(f"#q-{example.question.id}{end}")


def told(question: Locator) -> Locator:
    """What screen readers are told of an answer."""
    return question.get_by_role("status")


def assert_tells(question: Locator, *texts: str | None) -> None:
    """Each text, which may be Markdown, is announced."""
    announced = squeezed(told(question).inner_text())
    for text in filter(None, texts):
        assert squeezed(Markup(converter()(text)).text) in announced, text


def remarks(example: Example, promised: Answered) -> list[str | None]:
    """What there is to say of an answer."""
    parts = example.kind.parts(example.question)
    own = [part.feedback for part in parts if part.text in promised.feedback]
    return [*own, getattr(example.question.feedback, promised.state, None)]


def assert_axe_finds_nothing(page: Page, axe: Axe) -> None:
    """Neither in the light nor in the dark, which the theme switches by an attribute."""
    for scheme in ("default", "slate"):
        page.evaluate("scheme => (document.body.dataset.mdColorScheme = scheme)", scheme)
        assert axe(page, "course-question") == [], scheme


@pytest.mark.parametrize("kind", SCORED)
class TestByKeyboardAlone:
    def test_it_is_answered_wrongly_partly_and_rightly_and_each_time_one_is_told(
        self, kind: str, phone: Page, address: str
    ) -> None:
        phone.goto(f"{address}/{kind}.html")
        keys = Keyboard(phone)
        for state in LEADS:
            for example, response, promised in ending_in(kind, state):
                question = of(phone, example)
                if question.get_attribute("finished") is not None:
                    keys.check(question)  # starts it afresh
                keys.answer(question, response)
                keys.check(question)
                expect(question).to_have_attribute("state", state)
                assert_tells(question, LEADS[state], *remarks(example, promised))

    def test_without_an_answer_one_is_asked_for_it(
        self, kind: str, phone: Page, address: str
    ) -> None:
        phone.goto(f"{address}/{kind}.html")
        keys = Keyboard(phone)
        for example in specification(kind).examples[:2]:
            question = of(phone, example)
            expect(told(question)).to_be_empty()
            keys.check(question)
            if kind == "order":  # as it stands is an answer
                assert question.get_attribute("state")
            else:
                assert question.get_attribute("state") is None
                assert_tells(question, " first.")

    def test_without_a_try_left_it_is_told_it_is_locked_and_can_be_started_afresh(
        self, kind: str, phone: Page, address: str
    ) -> None:
        phone.goto(f"{address}/{kind}-once.html")
        keys = Keyboard(phone)
        for example, response, promised in ending_in(kind, "wrong"):
            question = of(phone, example, "-once")
            keys.answer(question, response)
            keys.check(question)
            expect(question).to_have_attribute("finished", "")
            assert question.get_attribute("state") == "wrong"
            last = ("Not right.", "No tries left.", example.question.explanation)
            assert_tells(question, *last, *remarks(example, promised))
            before = question.evaluate("q => q.answer")
            for stop in stops(question):
                keys.go(stop)
                keys.press("x", "Space", "ArrowUp", "ArrowDown", "Escape")
            assert question.evaluate("q => q.answer") == before
            keys.check(question)
            expect(question).not_to_have_attribute("finished", "")
            expect(told(question)).to_be_empty()
            assert question.evaluate("q => q.answer") != before


@pytest.mark.parametrize("state", ["fresh", "right", "partly", "wrong", "exhausted"])
def test_axe_finds_nothing_in_any_state_of_any_kind_in_light_or_dark(
    state: str, phone: Page, address: str, axe: Axe
) -> None:
    end = "-all-once" if state == "exhausted" else "-all"
    phone.goto(f"{address}/{end[1:]}.html")
    last = "wrong" if state == "exhausted" else state
    for kind in SCORED:
        for example, response, _ in ending_in(kind, last):
            question = of(phone, example, end)
            question.evaluate("(q, response) => (q.draft(response), q.check())", response)
            assert question.get_attribute("state") == last
    assert_axe_finds_nothing(phone, axe)


class TestWhatHasNoRightAnswer:
    """Fresh, not whole yet, handed in, changed and handed in again; all by keyboard alone."""

    def test_ratings_are_handed_in_when_all_are_there_and_can_be_given_afresh(
        self, phone: Page, address: str, axe: Axe
    ) -> None:
        phone.goto(f"{address}/rate.html")
        assert_axe_finds_nothing(phone, axe)
        keys = Keyboard(phone)
        ((example, whole, _),) = ending_in("rate", "done")
        question = of(phone, example)
        first, *_ = whole
        keys.answer(question, {first: whole[first]})
        keys.check(question)
        assert question.get_attribute("finished") is None
        assert_tells(question, "Rate every statement first.")
        assert_axe_finds_nothing(phone, axe)
        for again in (whole, dict.fromkeys(whole, "3")):
            keys.answer(question, again)
            keys.check(question)
            expect(question).to_have_attribute("finished", "")
            assert question.evaluate("q => [q.state, q.score, q.answer]") == ["done", 0, again]
            assert question.get_attribute("state") is None
            assert_tells(question, "Your profile. Nothing here is right or wrong.")
            assert_tells(question, *(t.title for t in example.question.traits))
            assert_axe_finds_nothing(phone, axe)
            keys.check(question)  # starts it afresh
            expect(told(question)).to_be_empty()

    def test_a_text_is_handed_in_compared_ticked_and_changed(
        self, phone: Page, address: str, axe: Axe
    ) -> None:
        phone.goto(f"{address}/open.html")
        assert_axe_finds_nothing(phone, axe)
        keys = Keyboard(phone)
        for example, response, _ in ending_in("open", "done"):
            question = of(phone, example)
            keys.answer(question, {"answer": "  "})
            keys.check(question)
            assert question.get_attribute("finished") is None
            assert_tells(question, "Type your answer first.")
            assert_axe_finds_nothing(phone, axe)
            for text in (response["answer"], "Something else."):
                keys.answer(question, {"answer": text})
                keys.check(question)
                expect(question).to_have_attribute("finished", "")
                assert question.evaluate("q => [q.state, q.score]") == ["done", 0]
                assert_tells(question, "Your answer is kept. Compare it with the model answer")
                expect(question.locator(".course-key")).to_be_visible()
                for box in question.locator(".course-checklist input").all():
                    keys.go(box)
                    keys.press("Space")
                kept = question.evaluate("q => q.answer")
                assert kept["answer"] == text
                assert_axe_finds_nothing(phone, axe)
                keys.check(question)  # lets one change it
                expect(question).not_to_have_attribute("finished", "")
                expect(told(question)).to_be_empty()


ANSWER_EACH = """each => each.map(([id, response]) => {
    const question = document.getElementById(id);
    question.draft(response);
    const {answer} = question;
    question.check();
    return {answer, ...look(id)};
})"""
LOOK = """window.look = (id) => {
    const question = document.getElementById(id);
    const {answer, state, score, attempts} = question;
    const told = question.querySelector(".course-result").innerText;
    return {now: answer, state, score, attempts, told};
}"""


@pytest.mark.parametrize("kind", KINDS)
class TestEveryResponseOfTheSpecification:
    def test_goes_into_the_form_earns_what_it_promises_and_is_there_after_a_reload(
        self, kind: str, phone: Page, address: str
    ) -> None:
        each = responses_of(kind)
        sent = [one for one in each if one[3]]
        phone.add_init_script(LOOK)
        phone.goto(f"{address}/{kind}-each.html")
        seen = phone.evaluate(ANSWER_EACH, [one[:2] for one in sent])
        for (_, given, promised, _), found in zip(sent, seen, strict=True):
            assert plain(found["answer"], kind) == plain(given, kind)
            counted = not promised.unreadable
            assert found["state"] == (promised.state if counted else None), given
            assert found["score"] == promised.score, given
            assert found["attempts"] == int(counted), given
        phone.reload()
        again = phone.evaluate("ids => ids.map(look)", [one[0] for one in sent])
        for before, after in zip(seen, again, strict=True):
            if before["state"]:
                assert after == {name: before[name] for name in after}

    def test_that_no_page_can_send_is_worth_nothing_and_leaves_the_form_free(
        self, kind: str, phone: Page, address: str
    ) -> None:
        unsent = [one for one in responses_of(kind) if not one[3]]
        phone.add_init_script(LOOK)
        phone.goto(f"{address}/{kind}-each.html")
        ids = [one[0] for one in unsent]
        empty = phone.evaluate("ids => ids.map((id) => look(id).now)", ids)
        phone.evaluate("([key, store]) => (localStorage[key] = store)", [KEY, store(unsent)])
        phone.reload()
        for one, before in zip(unsent, empty, strict=True):
            found = phone.evaluate("id => look(id)", one[0])
            assert (one[2].state, one[2].score, found["score"]) == ("wrong", 0, 0)
            assert found["now"] == before
            assert phone.locator(f"#{one[0]}").get_attribute("finished") is None


def responses_of(kind: str) -> list[tuple[str, Any, Answered, bool]]:
    """All that is answered to a kind: the element that takes it, and what `responses` says."""
    return [
        (f"q-{example.question.id}-{number}", *one)
        for example in specification(kind).examples
        for number, one in enumerate(responses(example))
    ]


def plain(response: Any, kind: str) -> Any:
    """A response without what says nothing: the order of ticking, gaps with nothing in them."""
    if isinstance(response, dict):
        said = {name: plain(given, kind) for name, given in response.items()}
        return {name: given for name, given in said.items() if kind != "gaps" or given.strip()}
    return sorted(response) if isinstance(response, list) and kind != "order" else response


def store(each: list[tuple[str, Any, Answered, bool]]) -> str:
    """Progress in which these are the answers."""
    record = {"score": 0, "max": 1, "state": "wrong", "attempts": 1, "tries": 1}
    questions = {
        name.removeprefix("q-"): {**record, "response": given, "at": "2026-01-01T00:00:00Z"}
        for name, given, _, _ in each
    }
    return json.dumps({"version": 1, "course": KEY[7:], "lessons": {}, "questions": questions})
