"""A question of each format that can be imported is taken: with its key, and with a mistake."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from generator.import_.importing import Surroundings, imported
from generator.import_.source import Source
from generator.kinds import KINDS
from generator.model.question import Unscored
from tests.support.browser import INTERACTION
from tests.support.formats import EACH_FORMAT
from tests.support.quiz_pages import FILL
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

UNSCORED = {name for name, kind in KINDS.items() if issubclass(kind.model, Unscored)}


def brought() -> dict[str, bytes]:
    """What `course import` writes for a file of each format, one after the other."""
    files: dict[str, bytes] = {}
    for name, content in EACH_FORMAT.items():
        data = content if isinstance(content, bytes) else content.encode()
        there = {path: text.decode() for path, text in files.items() if path.endswith(".yml")}
        done = imported(Source(name, data), Surroundings(quizzes=there))
        assert done.carried and done.path, name
        files |= done.files
    return files


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    return site_server(shared_site("imported", brought()))


def key(data: dict[str, Any]) -> Any:
    """A right answer, by what the page knows of it."""
    if "blanks" in data:
        return {blank["id"]: blank["accept"][0] for blank in data["blanks"]}
    if "accept" in data:
        return data["accept"][0]
    return str(data["value"]) if "value" in data else data["correct"]


def mistake(data: dict[str, Any]) -> Any:
    """An answer that can be given and is not wholly right."""
    match data["shape"]:
        case "choice":
            return [next(part for part in data["parts"] if part not in data["correct"])]
        case "sequencing":
            return [*data["correct"][1:], data["correct"][0]]
        case "matching":
            targets = data["targets"]
            return {
                item: [next(one for one in targets if one not in right)]
                for item, right in data["correct"].items()
            }
        case "cloze":
            blanks = {blank["id"]: blank.get("options") or ["nothing"] for blank in data["blanks"]}
            accepted = {blank["id"]: blank["accept"] for blank in data["blanks"]}
            return {
                name: next(one for one in words if one not in accepted[name])
                for name, words in blanks.items()
            }
    return "12345"


READ = f"all => all.map((one) => [one.getAttribute('kind'), ({INTERACTION})(one)])"
# By script, for all questions of a page at once; by hand, the tests of the kinds do it.
TAKE = f"""(all, given) => all.forEach((question, number) => {{
    ({FILL})(question, given[number]);
    question.querySelector(".course-actions button").click();
}})"""


def taken(page: Page, address: str, path: str, answer: Callable[[dict[str, Any]], Any]) -> set[str]:
    """The states of the questions of a quiz, after each was answered and checked."""
    page.goto(f"{address}/{path.removesuffix('.yml')}.html")
    questions = page.locator("course-question")
    questions.first.wait_for()
    read = [(kind in UNSCORED, json.loads(data)) for kind, data in questions.evaluate_all(READ)]
    given = [{"answer": "Mine"} if unscored else answer(data) for unscored, data in read]
    questions.evaluate_all(TAKE, given)
    expect(questions.locator(".course-result:not(:empty)")).to_have_count(len(read))
    states = questions.evaluate_all("all => all.map(({state}) => state)")
    return {state for state, (unscored, _) in zip(states, read, strict=True) if not unscored}


def test_a_question_of_each_format_is_right_with_its_key_and_else_not(
    page: Page, address: str
) -> None:
    quizzes = [path for path in brought() if path.endswith(".yml")]
    assert len(quizzes) == len(EACH_FORMAT)
    for path in quizzes:
        assert taken(page, address, path, mistake) <= {"wrong", "partly"}, path
    page.evaluate("localStorage.clear()")
    pictures = 0
    for path in quizzes:
        assert taken(page, address, path, key) <= {"right"}, path
        shown = page.locator("course-question img")
        pictures += shown.count()
        assert shown.evaluate_all("each => each.every(one => one.naturalWidth > 0)"), path
    assert pictures >= 2
