"""What a blind learner hears of each kind of question, before and after Check, right and wrong."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from generator.kinds import KINDS
from tests.support.answers import SCORED, lesson, responses, shown
from tests.support.golden import Golden
from tests.support.server import SiteServer
from tests.support.shared import SharedSite
from tests.support.specification import Example
from tests.support.transcripts import bring_reader, heard_on_checking, read_through

STATES = ("wrong", "partly", "right", "done")


def said_to(example: Example) -> dict[str, object]:
    """The first answer of an example to each state that a page can send."""
    found: dict[str, object] = {}
    for given, promised, can in responses(example):
        if can and not promised.unreadable:
            found.setdefault(promised.state, given)
    return {state: found[state] for state in STATES if state in found}


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """For each kind a lesson: its questions once for every state, and once with a single try."""
    files = {}
    for kind in KINDS:
        each = [(one, f"-{state}") for one in shown(kind) for state in ("fresh", *said_to(one))]
        text = lesson(each)
        if kind in SCORED:
            once = lesson(((one, "-once") for one in shown(kind)), attempts=1)
            text += once.split("---\n", 2)[2]
        files[f"content/first-module/{kind}.md"] = text
    return f"{site_server(shared_site('transcripts', files))}/first-module"


@pytest.mark.parametrize("kind", KINDS)
def test_a_screen_reader_tells_all_of_it_once_and_as_it_is(
    kind: str, page: Page, address: str, golden: Golden
) -> None:
    text = {}
    page.goto(f"{address}/{kind}.html")
    bring_reader(page)
    for example in shown(kind):
        question = page.locator(f"#q-{example.question.id}-fresh")
        text[example.title] = [f"# {example}", "## Before an answer", read_through(question)]
        for state, response in said_to(example).items():
            question = page.locator(f"#q-{example.question.id}-{state}")
            text[example.title] += [f"## Check: {state}", heard_on_checking(question, response)]
            text[example.title] += ["## Read again", read_through(question)]
    for example in shown(kind) if kind in SCORED else ():
        question = page.locator(f"#q-{example.question.id}-once")
        heard = heard_on_checking(question, said_to(example)["wrong"])
        text[example.title] += ["## Check: wrong, and no try left", heard]
        text[example.title] += ["## Read again", read_through(question)]
    told = "\n\n".join(part for parts in text.values() for part in parts)
    judged = [line for line in told.splitlines() if "your answer" in line and "checked" in line]
    assert [line for line in judged if "not checked" in line] == [], "nobody chose that"
    golden(f"transcripts/{kind}.txt", told + "\n")
