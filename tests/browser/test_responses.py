"""Every response of the specification goes through its form, and is there after a reload."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser

from generator.kinds import KINDS
from tests.support.answers import KEY, lasting, lesson, responses
from tests.support.server import SiteServer
from tests.support.shared import SharedSite
from tests.support.specification import Answered, specification


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """A lesson with a question for every response."""
    each = lesson(
        (one, f"-{number}")
        for kind in KINDS
        for one in specification(kind).examples
        for number, _ in enumerate(one.responses)
    )
    files = {"content/first-module/each.md": each}
    return f"{site_server(shared_site('responses', files))}/first-module/each.html"


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
# Puts every response into its form, and leaves it there.
BEGIN = """each => each.map(([id, response]) => {
    const question = document.getElementById(id);
    question.draft(response);
    const form = question.querySelector("form");
    form.dispatchEvent(new Event("input", {bubbles: true}));
    return question.answer;
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
def looks(browser: Browser, address: str) -> tuple[Looks, Looks, Looks]:
    """How each question looks once its response was sent, or cannot be; and after a reload.

    And before that, where each response was begun, and the page loaded anew.
    """
    names = [one.id for one in EACH]
    sent = [one for one in EACH if one.can_be_sent]
    record = {"score": 0, "max": 1, "state": "wrong", "attempts": 1, "at": "2026-01-01T00:00:00Z"}
    unsent = {
        one.id[2:]: {**record, "response": one.response} for one in EACH if not one.can_be_sent
    }
    with lasting(browser, address) as page:
        page.evaluate(LOOK)
        fresh = page.evaluate("ids => ids.map(look)", names)
        begun = page.evaluate(BEGIN, [(one.id, one.response) for one in sent])
        page.reload()
        page.evaluate(LOOK)
        kept = page.evaluate("ids => ids.map(look)", [one.id for one in sent])
        seen = page.evaluate(ANSWER, [(one.id, one.response) for one in sent])
        page.evaluate(DAMAGE, [KEY, unsent])
        page.reload()
        page.evaluate(LOOK)
        again = page.evaluate("ids => ids.map(look)", names)
    before = dict(zip(names, fresh, strict=True))
    before |= zip((one.id for one in sent), seen, strict=True)
    drafts = {
        one.id: {"given": given, **look} for one, given, look in zip(sent, begun, kept, strict=True)
    }
    return before, dict(zip(names, again, strict=True)), drafts


@pytest.mark.parametrize("kind", KINDS)
class TestEveryResponse:
    def test_goes_through_the_form_and_earns_what_it_promises(
        self, kind: str, looks: tuple[Looks, Looks, Looks]
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

    def test_is_there_after_a_reload_with_what_was_said_of_it(
        self, kind: str, looks: tuple[Looks, Looks, Looks]
    ) -> None:
        for one in EACH:
            if one.kind == kind and one.can_be_sent and looks[0][one.id]["state"]:
                assert looks[1][one.id] == looks[0][one.id]

    def test_is_worth_nothing_where_no_page_can_have_sent_it(
        self, kind: str, looks: tuple[Looks, Looks, Looks]
    ) -> None:
        for one in EACH:
            if one.kind != kind or one.can_be_sent:
                continue
            before, after = (look[one.id] for look in looks[:2])
            assert (one.promised.state, one.promised.score, after["score"]) == ("wrong", 0, 0)
            assert (after["answer"], after["finished"]) == (before["answer"], False), one.response


def test_every_response_of_every_kind_is_there_after_a_reload_unchecked(
    looks: tuple[Looks, Looks, Looks],
) -> None:
    drafts = looks[2]
    assert len(drafts) == len([one for one in EACH if one.can_be_sent]) > 100
    for name, look in drafts.items():
        found = (look["answer"], look["state"], look["attempts"], look["told"])
        assert found == (look["given"], None, 0, ""), name


def plain(response: Any, kind: str) -> Any:
    """A response without what says nothing: the order of ticking, gaps with nothing in them."""
    if isinstance(response, dict):
        said = {name: plain(given, kind) for name, given in response.items()}
        return {name: given for name, given in said.items() if kind != "gaps" or given.strip()}
    return sorted(response) if isinstance(response, list) and kind != "order" else response
