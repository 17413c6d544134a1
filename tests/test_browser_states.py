"""Every kind of question in every state: by keyboard alone, announced, and after a reload."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.engines.markdown_text import converter
from generator.kinds import KINDS
from generator.model.graded import as_data
from generator.model.question import Unscored
from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Witness
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
LEADS = {"wrong": "Not yet.", "partly": "Partly right", "right": "Right."}

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
    data = as_data(example.item.interaction)
    for case, promised in zip(example.cases(), example.responses, strict=True):
        given = case["response"]
        yield given, promised, CAN_BE_SENT[data["shape"]](data, given)


def shown(kind: str) -> list[Example]:
    """The first example of a kind; of those that have boxes for several answers, one as well."""
    found: dict[bool, Example] = {}
    for example in specification(kind).examples:
        data = as_data(example.item.interaction)
        found.setdefault(data.get("multiple", False) or data.get("several", False), example)
    return list(found.values())


def ending_in(kind: str, state: str) -> Iterator[tuple[Example, Any, Answered]]:
    """The examples of a kind that can end in a state, and what has to be answered for that."""
    for example in shown(kind):
        for given, promised, can in responses(example):
            if can and promised.state == state and not promised.unreadable:
                yield example, given, promised
                break


def lesson(examples: Iterable[tuple[Example, str]], **more: Any) -> str:
    """A lesson of nothing but questions; each example with what its id ends in."""
    text = "---\ntitle: A lesson\nobjectives: [first]\n---\n"
    for example, end in examples:
        data = {**example.tree.data, "id": f"{example.tree.data['id']}{end}", **more}
        text += f"\n```question\n{json.dumps(data)}\n```\n"
    return text


def lessons() -> dict[str, str]:
    """The examples, as they are and with one try, twice; the unscored ones; every response."""
    scored = [one for kind in SCORED for one in shown(kind)]
    files = {kind: lesson((one, "") for one in shown(kind)) for kind in UNSCORED}
    for page in ("keys", "axe"):
        files[page] = lesson((one, f"-{page}") for one in scored)
        files[f"{page}-once"] = lesson(((one, f"-{page}-once") for one in scored), attempts=1)
    files["each"] = lesson(
        (one, f"-{number}")
        for kind in KINDS
        for one in specification(kind).examples
        for number, _ in enumerate(one.responses)
    )
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


PHONE: Any = {"viewport": {"width": 390, "height": 800}, "reduced_motion": "reduce"}


@pytest.fixture
def phone(new_page: NewPage) -> Page:
    """A telephone."""
    return new_page(**PHONE)


@contextmanager
def lasting(browser: Browser, address: str) -> Iterator[Page]:
    """A telephone at a lesson, for several tests that do not get into each other's way."""
    witness = Witness()
    context = browser.new_context(**PHONE)
    witness.watch(context)
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()
    assert witness.complaints() == []


@pytest.fixture(scope="session")
def keys(browser: Browser, address: str) -> Iterator[Keyboard]:
    """A keyboard at the examples."""
    with lasting(browser, f"{address}/keys.html") as page:
        yield Keyboard(page)


@pytest.fixture(scope="session")
def keys_once(browser: Browser, address: str) -> Iterator[Keyboard]:
    """A keyboard at the examples with one try."""
    with lasting(browser, f"{address}/keys-once.html") as page:
        yield Keyboard(page)


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
    own = [one.feedback for one in example.named() if one.text in promised.feedback]
    return [*own, getattr(example.question.feedback, promised.state, None)]


def assert_axe_finds_nothing(page: Page, axe: Axe) -> None:
    """Neither in the light nor in the dark, which the theme switches by an attribute."""
    for scheme in ("default", "slate"):
        page.evaluate("scheme => (document.body.dataset.mdColorScheme = scheme)", scheme)
        assert axe(page, "course-question") == [], scheme


@pytest.mark.parametrize("kind", SCORED)
class TestByKeyboardAlone:
    def test_it_asks_for_an_answer_and_tells_of_a_wrong_a_partly_right_and_a_right_one(
        self, kind: str, keys: Keyboard
    ) -> None:
        for example in shown(kind) if kind != "order" else ():
            question = of(keys.page, example, "-keys")
            keys.begin(question)
            keys.check(question)
            assert question.get_attribute("state") is None
            assert_tells(question, "Type a number" if kind == "number" else " first.")
        for state, lead in LEADS.items():
            for example, response, promised in ending_in(kind, state):
                question = of(keys.page, example, "-keys")
                keys.begin(question)
                keys.answer(question, response)
                keys.check(question)
                assert question.get_attribute("state") == state
                assert_tells(question, lead, *remarks(example, promised))

    def test_without_a_try_left_it_tells_so_is_locked_and_can_be_started_afresh(
        self, kind: str, keys_once: Keyboard
    ) -> None:
        keys = keys_once
        for example, response, promised in ending_in(kind, "wrong"):
            question = of(keys.page, example, "-keys-once")
            keys.begin(question)
            keys.answer(question, response)
            keys.check(question)
            assert question.evaluate("q => [q.state, q.finished]") == ["wrong", True]
            last = ("Not right.", "No tries left.", example.question.explanation)
            assert_tells(question, *last, *remarks(example, promised))
            before = question.evaluate("q => q.answer")
            for stop in stops(question):
                keys.go(stop)
                for tried in (["ArrowUp"], ["ArrowDown", "ArrowDown", "x", "Space", "Escape"]):
                    keys.press(*tried)
                    assert question.evaluate("q => q.answer") == before
            keys.check(question)
            assert question.evaluate("q => [q.state, q.finished]") == [None, False]
            assert told(question).inner_text() == ""
            assert kind == "order" or question.evaluate("q => q.answer") is None


@pytest.mark.parametrize("state", ["fresh", "right", "partly", "wrong", "exhausted"])
def test_axe_finds_nothing_in_any_state_of_any_kind_in_light_or_dark(
    state: str, phone: Page, address: str, axe: Axe
) -> None:
    end = "-axe-once" if state == "exhausted" else "-axe"
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

    def test_ratings_are_handed_in_when_all_are_there_and_given_afresh(
        self, phone: Page, address: str, axe: Axe
    ) -> None:
        phone.goto(f"{address}/rate.html")
        keys = Keyboard(phone)
        ((example, whole, _),) = ending_in("rate", "done")
        question = of(phone, example)
        assert_axe_finds_nothing(phone, axe)
        first = next(iter(whole))
        keys.answer(question, {first: whole[first]})
        keys.check(question)
        assert question.evaluate("q => q.state") is None
        assert_tells(question, "Rate every statement first.")
        assert_axe_finds_nothing(phone, axe)
        for again in (whole, dict.fromkeys(whole, "3")):
            keys.answer(question, again)
            keys.check(question)
            assert question.evaluate("q => [q.state, q.score, q.answer]") == ["done", 0, again]
            assert_tells(question, "Your profile. Nothing here is right or wrong.")
            assert_axe_finds_nothing(phone, axe)
            keys.check(question)  # starts it afresh
            assert question.evaluate("q => [q.state, q.answer]") == [None, {}]
            expect(told(question)).to_be_empty()

    def test_a_text_is_handed_in_compared_ticked_and_changed(
        self, phone: Page, address: str, axe: Axe
    ) -> None:
        phone.goto(f"{address}/open.html")
        keys = Keyboard(phone)
        questions = [of(phone, example) for example, *_ in ending_in("open", "done")]
        assert_axe_finds_nothing(phone, axe)
        for question in questions:
            keys.answer(question, "  ")
            keys.check(question)
            assert question.evaluate("q => q.state") is None
            assert_tells(question, "Type your answer first.")
        assert_axe_finds_nothing(phone, axe)
        for text in ("Sorry.", "I am sorry."):
            for question in questions:
                keys.answer(question, text)
                keys.check(question)
                assert question.evaluate("q => [q.state, q.score]") == ["done", 0]
                assert_tells(question, "Your answer is kept. Compare it with the model answer")
                expect(question.locator(".course-key")).to_be_visible()
                before = question.evaluate("q => q.answer.ticked")
                boxes = question.locator(".course-checklist input").all()
                for box in boxes:
                    keys.go(box)
                    keys.press("Space")
                kept = question.evaluate("q => q.answer")
                assert kept["answer"] == text
                assert len(kept["ticked"]) + len(before) == len(boxes)
            assert_axe_finds_nothing(phone, axe)
            for question in questions:
                keys.check(question)  # lets one change it
                expect(question).not_to_have_attribute("finished", "")
                expect(told(question)).to_be_empty()


# What a question shows and says of itself.
LOOK = """() => window.look = (id) => {
    const question = document.getElementById(id);
    const told = question.querySelector(".course-result").innerText;
    const {answer, state, score, attempts, finished} = question;
    return {answer, state, score, attempts, finished, told};
}"""
# Puts every response into the form of its question, and presses the button.
ANSWER = """each => each.map(([id, response]) => {
    const question = document.getElementById(id);
    question.draft(response);
    const {answer} = question;
    question.check();
    return {...look(id), answer};
})"""
# Lets the store hold what no page has written.
DAMAGE = """([key, records]) => {
    const progress = JSON.parse(localStorage[key]);
    Object.assign(progress.questions, records);
    localStorage[key] = JSON.stringify(progress);
}"""


@dataclass(frozen=True)
class Sent:
    """A response of the specification, and the question of a page that it was given to."""

    kind: str
    id: str
    response: Any
    promised: Answered
    can_be_sent: bool


EACH = [
    Sent(kind, f"q-{example.question.id}-{number}", *one)
    for kind in KINDS
    for example in specification(kind).examples
    for number, one in enumerate(responses(example))
]
Looks = dict[str, dict[str, Any]]


@pytest.fixture(scope="session")
def looks(browser: Browser, address: str) -> tuple[Looks, Looks]:
    """How each question looks once its response was sent, or cannot be; and after a reload."""
    names = [one.id for one in EACH]
    sent = [one for one in EACH if one.can_be_sent]
    record = {"score": 0, "max": 1, "state": "wrong", "attempts": 1, "at": "2026-01-01T00:00:00Z"}
    unsent = {
        one.id[2:]: {**record, "response": one.response} for one in EACH if not one.can_be_sent
    }
    with lasting(browser, f"{address}/each.html") as page:
        page.evaluate(LOOK)
        fresh = page.evaluate("ids => ids.map(look)", names)
        seen = page.evaluate(ANSWER, [(one.id, one.response) for one in sent])
        page.evaluate(DAMAGE, [KEY, unsent])
        page.reload()
        page.evaluate(LOOK)
        again = page.evaluate("ids => ids.map(look)", names)
    before = dict(zip(names, fresh, strict=True))
    before |= zip((one.id for one in sent), seen, strict=True)
    return before, dict(zip(names, again, strict=True))


@pytest.mark.parametrize("kind", KINDS)
class TestEveryResponseOfTheSpecification:
    def test_goes_through_the_form_and_earns_what_it_promises(
        self, kind: str, looks: tuple[Looks, Looks]
    ) -> None:
        for one in EACH:
            if one.kind != kind or not one.can_be_sent:
                continue
            seen = looks[0][one.id]
            state = None if one.promised.unreadable else one.promised.state
            assert plain(seen["answer"], kind) == plain(one.response, kind)
            assert (seen["state"], round(seen["score"], 2)) == (state, one.promised.score), (
                one.response
            )
            assert seen["attempts"] == (state is not None), one.response

    def test_is_there_after_a_reload_with_all_that_was_said_of_it(
        self, kind: str, looks: tuple[Looks, Looks]
    ) -> None:
        for one in EACH:
            if one.kind == kind and one.can_be_sent and looks[0][one.id]["state"]:
                assert looks[1][one.id] == looks[0][one.id]

    def test_is_worth_nothing_and_leaves_the_form_free_where_no_page_can_have_sent_it(
        self, kind: str, looks: tuple[Looks, Looks]
    ) -> None:
        for one in EACH:
            if one.kind != kind or one.can_be_sent:
                continue
            before, after = (look[one.id] for look in looks)
            assert (one.promised.state, one.promised.score, after["score"]) == ("wrong", 0, 0)
            assert (after["answer"], after["finished"]) == (before["answer"], False), one.response


def plain(response: Any, kind: str) -> Any:
    """A response without what says nothing: the order of ticking, gaps with nothing in them."""
    if isinstance(response, dict):
        said = {name: plain(given, kind) for name, given in response.items()}
        return {name: given for name, given in said.items() if kind != "gaps" or given.strip()}
    return sorted(response) if isinstance(response, list) and kind != "order" else response
