"""A learner's way through a small course, in whatever browser: what is there, how to answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.kinds import KINDS
from tests.support.answers import UNSCORED, ending_in, lesson, shown
from tests.support.conversations import with_talk
from tests.support.course import Files
from tests.support.keyboard import CONTROLS, PARTS, given
from tests.support.quiz_course import FILES
from tests.support.specification import Example
from tests.support.visitor import Visitor, click, until

# The first example of each kind with an answer that is right, or, where none is, handed in.
RIGHT: Mapping[str, tuple[Example, Any]] = {
    kind: next(
        (example, response)
        for example, response, _ in ending_in(kind, "done" if kind in UNSCORED else "right")
    )
    for kind in KINDS
}
ANSWERS = ".course-answer :is(input, select, textarea)"
SEEN = "one => one.checkVisibility({visibilityProperty: true})"
LOOK = f"""(id, look) => {{
    const controls = [...document.getElementById(id).querySelectorAll("{ANSWERS}")];
    return ({CONTROLS})(controls.filter({SEEN}));
}}"""
# Names the control that is to be answered with, so that a selector finds it.
NAME = f"""(id, number) => {{
    document.querySelector("[data-next]")?.removeAttribute("data-next");
    const controls = [...document.getElementById(id).querySelectorAll("{ANSWERS}")];
    controls.filter({SEEN})[number].setAttribute("data-next", "");
}}"""
NEXT = "[data-next]"
# Whether the focus is where it is to be: on an element, or among the radio buttons of its name.
THERE = """selector => {
    const [here, there] = [document.activeElement, document.querySelector(selector)];
    return here === there || here.type === "radio" && there.type === "radio"
        && here.name === there.name && here.form === there.form;
}"""
STATE = """id => {
    const one = document.getElementById(id);
    return one.state && {state: one.state, finished: one.finished, answer: one.answer};
}"""


def course() -> Files:
    """Lessons with each kind twice, quizzes with settings, a conversation."""
    first = [RIGHT[kind][0] for kind in KINDS]
    assert all(shown(kind) for kind in KINDS)
    return {
        **with_talk(),
        **{path: text for path, text in FILES.items() if path.startswith("quizzes/") and text},
        "content/first-module/till.md": FILES["content/first-module/first-lesson.md"],
        "content/first-module/oven.md": FILES["content/first-module/second-lesson.md"],
        "content/first-module/mouse.md": lesson((one, "-mouse") for one in first),
        "content/first-module/keys.md": lesson((one, "-keys") for one in first),
    }


def by_mouse(visitor: Visitor, id: str, response: Any) -> None:
    """Give an answer with the mouse, and check it; only what is typed is typed."""
    question = f"#{id}"
    if visitor.run("id => !!document.querySelector(`#${id} .course-sortable`)", id):
        for place, part in enumerate(response):
            parts = visitor.run(f"id => ({PARTS})(document.getElementById(id))", id)
            for _ in range(parts.index(part) - place):
                click(visitor, f'{question} [data-part="{part}"] [data-move="-1"]')
    else:
        for number, control in enumerate(visitor.run(LOOK, id)):
            wanted = given(response, control.get("part") or "")
            visitor.run(NAME, id, number)
            if control["type"] in ("radio", "checkbox"):
                if (control["value"] in wanted) != control["on"]:
                    click(visitor, NEXT)
            elif control["options"]:
                visitor.choose(NEXT, "".join(wanted))
            else:
                click(visitor, NEXT)
                visitor.press(*"".join(wanted))
    click(visitor, f"{question} .course-actions button")


def by_keys(visitor: Visitor, id: str, response: Any) -> None:
    """Give an answer by keys alone, and check it."""
    begin = "id => { const p = document.querySelector(`#${id} .course-prompt`);"
    visitor.run(begin + " p.tabIndex = -1; p.focus(); }", id)
    if visitor.run("id => !!document.querySelector(`#${id} .course-sortable`)", id):
        for place, part in enumerate(response):
            parts = visitor.run(f"id => ({PARTS})(document.getElementById(id))", id)
            steps = parts.index(part) - place
            if steps:
                visitor.run(begin + " p.focus(); }", id)
                walk(visitor, f'#{id} [data-part="{part}"] [data-move="-1"]')
                visitor.press(*["ArrowUp"] * steps)
    else:
        for number, control in enumerate(visitor.run(LOOK, id)):
            set_by_keys(visitor, id, number, control, given(response, control.get("part") or ""))
    walk(visitor, f"#{id} .course-actions button")
    visitor.press("Enter")


def set_by_keys(
    visitor: Visitor, id: str, number: int, control: Mapping[str, Any], wanted: list[str]
) -> None:
    """Set one control."""
    if control["type"] in ("radio", "checkbox") and (control["value"] in wanted) == control["on"]:
        return
    visitor.run(NAME, id, number)
    if control["type"] == "radio" and control["value"] not in wanted:
        return
    walk(visitor, NEXT)
    if control["type"] == "checkbox":
        visitor.press("Space")
    elif control["type"] == "radio":
        visitor.press("Space")
        for _ in range(10):
            if visitor.run(f"() => document.querySelector('{NEXT}').checked"):
                break
            visitor.press("ArrowDown")
    elif control["options"]:
        visitor.press("Home", *["ArrowDown"] * control["options"].index("".join(wanted)))
    else:
        visitor.press(*"".join(wanted))


def walk(visitor: Visitor, selector: str) -> None:
    """Press Tab until the focus is there."""
    for _ in range(60):
        if visitor.run(THERE, selector):
            return
        visitor.press("Tab")
    raise AssertionError(f"{visitor.name}: Tab does not lead to {selector}")


def state(visitor: Visitor, id: str) -> Mapping[str, Any]:
    """What a question says of itself, once it is answered."""
    return dict(until(visitor, STATE, id))
