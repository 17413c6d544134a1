"""Answering without a mouse: nothing here clicks, ticks or fills, only keys are pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from playwright.sync_api import Locator, Page

ANSWERS = ".course-answer :is(input, select, textarea):visible"

WATCH = """() => {
    window.lost = [];
    const look = ({key}) => document.activeElement === document.body && lost.push(key);
    addEventListener("keyup", look, true);
}"""

# How far a control lies from the focus: presses of Tab (below nought: back), and, among radio
# buttons of one name, which are one stop of Tab, presses of an arrow.
FAR = """target => {
    const here = document.activeElement;
    const radios = [...document.querySelectorAll("input[type=radio]")];
    const group = (one) => {
        const same = radios.filter((radio) => radio.name === one.name && radio.form === one.form);
        return one.type === "radio" ? same : [one];
    };
    const all = document.querySelectorAll(
        "a[href], button, input, select, textarea, summary, [tabindex]",
    );
    const shown = (one) => one.checkVisibility({visibilityProperty: true});
    const seen = [...all].filter((one) => one === here || (one.tabIndex >= 0 && shown(one)));
    const stops = [...new Set(seen.map((one) => group(one)[0]))];
    const tabs = stops.indexOf(group(target)[0]) - stops.indexOf(group(here)[0]);
    return [tabs, group(target).indexOf(target) - group(target).indexOf(here)];
}"""

CONTROLS = """controls => controls.map((control) => ({
    type: control.type,
    value: control.value,
    on: control.checked,
    part: control.closest("[data-part]")?.dataset.part,
    options: [...(control.options ?? [])].map((option) => option.value),
}))"""

PARTS = "question => [...question.querySelectorAll('[data-part]')].map((one) => one.dataset.part)"


class Keyboard:
    """The keys of a page, and an eye on its focus."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.evaluate(WATCH)

    def begin(self, question: Locator) -> None:
        """Read the prompt of a question, from where Tab leads on."""
        question.locator(".course-prompt").evaluate("p => { p.tabIndex = -1; p.focus(); }")

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def go(self, target: Locator) -> int:
        """Walk with Tab to a control, or to the group of a radio button.

        The answer is how many presses of an arrow are left.
        """
        # From a radio button that could not be chosen, Tab may first lead to the one that is.
        for _ in range(3):
            tabs, arrows = target.evaluate(FAR)
            if not tabs:
                return int(arrows)
            self.press(*["Tab" if tabs > 0 else "Shift+Tab"] * abs(tabs))
        raise AssertionError(f"Tab does not lead to {target}")

    def answer(self, question: Locator, response: Any) -> None:
        """Give an answer, as the page would send it."""
        if question.locator(".course-sortable").count():
            return self.arrange(question, response)
        controls = question.locator(ANSWERS)
        for number, control in enumerate(controls.evaluate_all(CONTROLS)):
            wanted = given(response, control.get("part", ""))
            self.set(controls.nth(number), control, wanted)

    def set(self, target: Locator, control: dict[str, Any], wanted: Sequence[str]) -> None:
        """Set one control to what is wanted there."""
        there = control["value"] in wanted
        if control["type"] == "radio":
            if there and not control["on"]:
                arrows = self.go(target)
                self.press(*["ArrowDown" if arrows > 0 else "ArrowUp"] * abs(arrows) or ["Space"])
        elif control["type"] == "checkbox":
            if there != control["on"]:
                self.go(target)
                self.press("Space")
        elif control["options"]:
            self.go(target)
            self.press("Home", *["ArrowDown"] * control["options"].index("".join(wanted)))
        else:
            self.go(target)
            self.press("Control+a", "Delete")
            self.page.keyboard.type("".join(wanted))

    def arrange(self, question: Locator, order: Sequence[str]) -> None:
        """Move items up with the arrows, until they stand in this order."""
        for place, part in enumerate(order):
            steps = question.evaluate(PARTS).index(part) - place
            if steps:
                self.go(question.locator(f"[data-part='{part}'] [data-move='-1']"))
                self.press(*["ArrowUp"] * steps)

    def check(self, question: Locator) -> None:
        """Press the question's one button, which keeps the focus; nothing before has lost it."""
        button = question.locator(".course-actions button")
        self.go(button)
        self.press("Enter")
        assert button.evaluate("one => one === document.activeElement"), "the focus has moved"
        lost = self.page.evaluate("lost.splice(0)")
        assert lost == [], f"{lost} lost the focus"


def given(response: Any, part: str) -> list[str]:
    """What a response gives to a part: nothing, if it does not speak of it."""
    if isinstance(response, Mapping):
        response = response["answer"] if "answer" in response else response.get(part, ())
    return [response] if isinstance(response, str) else list(response)


# Radio buttons of one name are one stop.
FIRST = """all => all.map((one) => one.type === "radio" && all.indexOf(one) !== all.findIndex(
    (other) => other.name === one.name && other.type === "radio"))"""


def stops(question: Locator) -> list[Locator]:
    """Where Tab stops in a question before its hints and its button."""
    found = question.locator(f"{ANSWERS}, .course-move:visible")
    others: list[bool] = found.evaluate_all(FIRST)
    return [found.nth(number) for number, other in enumerate(others) if not other]
