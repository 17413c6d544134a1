"""Every kind of question in every state: by keyboard alone, and announced."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.engines.markdown_text import SiteMarkdown
from tests.support.accessibility import Axe
from tests.support.answers import PHONE, SCORED, UNSCORED, ending_in, lasting, lesson, shown
from tests.support.browser import NewPage
from tests.support.keyboard import Keyboard, stops
from tests.support.markup import Markup, squeezed
from tests.support.server import SiteServer
from tests.support.shared import SharedSite
from tests.support.specification import Answered, Example

ANSWER = "name => document.getElementById(name).answer"
# What is said of a part, tests/browser/test_transcripts.py and test_responses.py hold.
LEADS = {"wrong": "Not yet.", "right": "Right."}


def lessons() -> dict[str, str]:
    """The examples, as they are and with one try, twice; the unscored ones."""
    scored = [one for kind in SCORED for one in shown(kind)]
    files = {kind: lesson((one, "") for one in shown(kind)) for kind in UNSCORED}
    for page in ("keys", "axe"):
        files[page] = lesson((one, f"-{page}") for one in scored)
        files[f"{page}-once"] = lesson(((one, f"-{page}-once") for one in scored), attempts=1)
    return {f"content/first-module/{name}.md": text for name, text in files.items()}


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """The folder of these lessons in a small course."""
    return f"{site_server(shared_site('states', lessons()))}/first-module"


@pytest.fixture
def phone(new_page: NewPage) -> Page:
    """A telephone."""
    return new_page(**PHONE)


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


MARKDOWN = SiteMarkdown()


def assert_tells(question: Locator, *texts: str | None) -> None:
    """Each text, which may be Markdown, is announced."""
    announced = squeezed(told(question).inner_text())
    for text in filter(None, texts):
        assert squeezed(Markup(MARKDOWN(text, False)).text) in announced, text


def remarks(example: Example, promised: Answered) -> list[str | None]:
    """What there is to say of an answer."""
    own = [one.feedback for one in example.named() if one.text in promised.feedback]
    return [*own, getattr(example.question.feedback, promised.state, None)]


@pytest.mark.parametrize("kind", SCORED)
class TestByKeyboardAlone:
    def test_it_asks_for_an_answer_and_tells_what_it_is_worth(
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

    def test_without_a_try_left_it_is_locked_and_can_start_afresh(
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
            name = question.get_attribute("id")
            before = keys.page.evaluate(ANSWER, name)
            for stop in stops(question):
                keys.go(stop)
                for tried in (["ArrowUp"], ["ArrowDown", "ArrowDown", "x", "Space", "Escape"]):
                    keys.press(*tried)
                    assert keys.page.evaluate(ANSWER, name) == before
            keys.check(question)
            assert question.evaluate("q => [q.state, q.finished]") == [None, False]
            assert told(question).inner_text() == ""
            assert kind == "order" or question.evaluate("q => q.answer") is None


@pytest.mark.parametrize("state", ["fresh", "right", "partly", "wrong", "exhausted"])
def test_axe_finds_nothing_in_any_state_of_any_kind_in_light_or_dark(
    state: str, phone: Page, address: str, axe_in_both: Axe
) -> None:
    end = "-axe-once" if state == "exhausted" else "-axe"
    phone.goto(f"{address}/{end[1:]}.html")
    last = "wrong" if state == "exhausted" else state
    for kind in SCORED:
        for example, response, _ in ending_in(kind, last):
            question = of(phone, example, end)
            question.evaluate("(q, response) => (q.draft(response), q.check())", response)
            assert question.get_attribute("state") == last
    assert axe_in_both(phone, "course-question") == []


class TestWhatHasNoRightAnswer:
    """Fresh, not whole yet, handed in, changed and handed in again; all by keyboard alone."""

    def test_ratings_are_handed_in_whole_and_given_afresh(
        self, phone: Page, address: str, axe_in_both: Axe
    ) -> None:
        phone.goto(f"{address}/rate.html")
        keys = Keyboard(phone)
        ((example, whole, _),) = ending_in("rate", "done")
        question = of(phone, example)
        first = next(iter(whole))
        keys.answer(question, {first: whole[first]})
        keys.check(question)
        assert question.evaluate("q => q.state") is None
        assert_tells(question, "Rate every statement first.")
        assert axe_in_both(phone, "course-question") == []
        for again in (whole, dict.fromkeys(whole, "3")):
            keys.answer(question, again)
            keys.check(question)
            assert question.evaluate("q => [q.state, q.score, q.answer]") == ["done", 0, again]
            assert_tells(question, "Your profile. Nothing here is right or wrong.")
            if again is whole:
                assert axe_in_both(phone, "course-question") == []
            keys.check(question)  # starts it afresh
            assert question.evaluate("q => [q.state, q.answer]") == [None, {}]
            expect(told(question)).to_be_empty()

    def test_a_text_is_handed_in_compared_ticked_and_changed(
        self, phone: Page, address: str, axe_in_both: Axe
    ) -> None:
        phone.goto(f"{address}/open.html")
        keys = Keyboard(phone)
        questions = [of(phone, example) for example, *_ in ending_in("open", "done")]
        for question in questions:
            keys.answer(question, "  ")
            keys.check(question)
            assert question.evaluate("q => q.state") is None
            assert_tells(question, "Type your answer first.")
        assert axe_in_both(phone, "course-question") == []
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
            if text == "Sorry.":
                assert axe_in_both(phone, "course-question") == []
            for question in questions:
                keys.check(question)  # lets one change it
                expect(question).not_to_have_attribute("finished", "")
                expect(told(question)).to_be_empty()
