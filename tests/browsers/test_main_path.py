"""The main path in Chromium, Firefox and WebKit, written once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.kinds import KINDS
from tests.support.answers import KEY, UNSCORED
from tests.support.main_path import RIGHT, by_keys, by_mouse, course, state
from tests.support.server import SiteServer
from tests.support.shared import SharedSite
from tests.support.visitor import Visitor, click, texts, until

READY = "() => !!customElements.get('course-question')"
SAYS = "(where, text) => document.querySelector(where)?.innerText.includes(text)"
VALUE = "(where, text) => document.querySelector(where).value === text"


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    return site_server(shared_site("main-path", course()), "training/course")


@pytest.mark.parametrize("answer", [by_mouse, by_keys], ids=["mouse", "keys"])
def test_all_kinds_are_answered_and_are_there_after_a_reload(
    answer: object, visitor: Visitor, address: str
) -> None:
    name = "mouse" if answer is by_mouse else "keys"
    visitor.open(f"{address}/first-module/{name}.html")
    until(visitor, READY)
    seen = {}
    for kind in KINDS:
        example, response = RIGHT[kind]
        id = f"q-{example.question.id}-{name}"
        answer(visitor, id, response)  # type: ignore[operator]
        seen[id] = state(visitor, id)
        assert seen[id]["state"] == ("done" if kind in UNSCORED else "right"), kind
        assert seen[id]["finished"], kind
    visitor.reload()
    until(visitor, READY)
    assert {id: state(visitor, id) for id in seen} == seen


def test_a_page_is_read_and_its_links_have_a_line(visitor: Visitor, address: str) -> None:
    """Whoever sees no colours tells a link from the text by its line."""
    visitor.open(f"{address}/first-module/first-lesson.html")
    assert texts(visitor, "h1") == ["First lesson"]
    line = """() => [...document.querySelectorAll(".course-kicker a, .course-back a")]
        .map((link) => getComputedStyle(link).textDecorationLine)"""
    assert set(visitor.run(line)) == {"underline"}
    click(visitor, ".course-next")
    moved = "before => ![undefined, before].includes(document.querySelector('h1')?.innerText)"
    until(visitor, moved, "First lesson")


# What leads to the overview of a quiz in steps: of the last question it is the way on.
OVERVIEW = (
    ".course-step-foot > .course-link:not([hidden]), "
    ".course-step-foot > .course-link[hidden] + .course-button:not([hidden])"
)
PLACE = """name => [...document.querySelectorAll(".course-questions > li:not([hidden])")]
    .findIndex((one) => one.dataset.question === name) + 1"""


def test_an_exam_is_begun_handed_in_and_told_afterwards(visitor: Visitor, address: str) -> None:
    visitor.open(f"{address}/quizzes/exam.html")
    until(visitor, READY)
    assert texts(visitor, "course-question") == []
    click(visitor, ".course-start button")
    until(visitor, "() => document.querySelector('.course-clock')?.innerText.includes('left')")
    for kind, name in (("text", "word"), ("number", "minutes")):
        click(visitor, OVERVIEW)
        place = visitor.run(PLACE, f"exam-{name}")
        click(visitor, f".course-step-numbers li:nth-child({place}) button")
        click(visitor, f"#q-exam-{name} input")
        typed = {"text": "sorry", "number": "40"}[kind]
        visitor.press(*typed)
        until(visitor, VALUE, f"#q-exam-{name} input", typed)
    assert texts(visitor, "course-question .course-result:not(:empty)") == []
    visitor.reload()
    until(visitor, "() => document.querySelector('#q-exam-word input')?.value === 'sorry'")
    click(visitor, OVERVIEW)
    said = "words => document.querySelector('.course-hand-in button').innerText === words"
    until(visitor, said, "Hand in anyway")
    click(visitor, ".course-hand-in button")
    until(visitor, "() => document.querySelector('course-quiz').hasAttribute('done')")
    click(visitor, ".course-answers-head button")
    assert state(visitor, "q-exam-word")["state"] == "right"
    until(visitor, SAYS, "#q-exam-word", "The reason can wait.")


def test_a_conversation_is_held_to_its_end(visitor: Visitor, address: str) -> None:
    visitor.open(f"{address}/first-module/practise.html")
    click(visitor, ".course-start button, button.course-start")
    for scene, number in (("opening", 2), ("he-tells", 2)):
        at = "scene => document.querySelector('course-scenario').getAttribute('scene') === scene"
        until(visitor, at, scene)
        click(visitor, f".course-choices li:nth-child({number}) button")
    until(visitor, "() => document.querySelector('course-scenario').getAttribute('outcome')")
    visitor.reload()
    until(visitor, "() => document.querySelector('course-scenario')?.getAttribute('outcome')")


def test_progress_is_saved_to_a_file_erased_and_loaded_again(
    visitor: Visitor, address: str, downloads: Path
) -> None:
    visitor.open(f"{address}/first-module/keys.html")
    until(visitor, READY)
    example, response = RIGHT["choice"]
    by_mouse(visitor, f"q-{example.question.id}-keys", response)
    visitor.open(f"{address}/progress.html")
    click(visitor, "[data-do=save]")
    until(visitor, "() => document.querySelector('.course-keeper-status').innerText")
    kept = visitor.run("key => localStorage[key]", KEY)
    file = wait_for_file(visitor, downloads / visitor.name)
    assert json.loads(file.read_text("utf-8")) == json.loads(kept)
    for _ in range(2):
        click(visitor, "[data-do=erase]")
    until(visitor, "key => !(localStorage[key] ?? '').includes('attempts')", KEY)
    visitor.give_file("[data-do=load]", file)
    until(visitor, "() => document.querySelector('.course-keeper-actions button')")
    click(visitor, ".course-keeper-actions button")
    until(visitor, "key => (localStorage[key] ?? '').includes('attempts')", KEY)
    until(visitor, SAYS, ".course-keeper-status", "Loaded.")


def wait_for_file(visitor: Visitor, folder: Path) -> Path:
    """The file that comes, once it is whole."""
    for _ in range(200):
        for file in folder.glob("*-progress*.json"):
            text = file.read_text("utf-8")
            if text.endswith("}"):
                return file
        visitor.run("() => new Promise((next) => setTimeout(next, 50))")
    raise AssertionError(f"nothing came into {sorted(folder.iterdir())}")


def test_what_is_looked_for_is_found(visitor: Visitor, address: str) -> None:
    visitor.open(f"{address}/index.html")
    until(visitor, READY)
    click(visitor, ".course-search")
    until(visitor, "() => document.activeElement?.matches('.course-search-head input')")
    visitor.press(*"asking")
    # Of the whole word: while it is typed, other pages may stand there.
    until(visitor, SAYS, ".course-search-hit", "Asking")
    click(visitor, ".course-search-hit")
    until(visitor, "() => document.querySelector('h1')?.innerText === 'Asking'")
