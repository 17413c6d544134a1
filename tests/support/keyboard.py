"""Answering without a mouse. Nothing here clicks, ticks or fills: it walks with Tab, and presses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from playwright.sync_api import Locator, Page

FURTHEST = 60  # presses of Tab, from the top of a page to any of its controls
ANSWERS = ".course-answer :is(input, select, textarea):visible"

WATCH = """() => {
    window.lost = [];
    const look = ({key}) => document.activeElement === document.body && lost.push(key);
    addEventListener("keyup", look, true);
}"""

# Where a control lies from the focus: 1 ahead, -1 behind, 0 here. Radio buttons of one name are
# one stop of Tab.
WAY = """target => {
    const now = document.activeElement;
    const one = now.type === "radio" && now.name === target.name && now.form === target.form;
    if (now === target || one) return 0;
    return now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}"""

# How many presses of an arrow lead from the radio button that has the focus to this one.
STEPS = """target => {
    const group = [...target.form.elements].filter((one) => one.name === target.name);
    return group.indexOf(target) - group.indexOf(document.activeElement);
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

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def go(self, target: Locator) -> None:
        """Walk with Tab until a control has the focus."""
        first = target.evaluate(WAY)
        way = first
        for _ in range(FURTHEST):
            if way == 0:
                return
            assert way == first, f"Tab passes over {target}"
            self.press("Tab" if way > 0 else "Shift+Tab")
            way = target.evaluate(WAY)
        raise AssertionError(f"Tab never comes to {target}")

    def answer(self, question: Locator, response: Any) -> None:
        """Give an answer, as the page would send it."""
        if question.locator(".course-sortable").count():
            return self.arrange(question, response)
        controls = question.locator(ANSWERS)
        for number, control in enumerate(controls.evaluate_all(CONTROLS)):
            self.set(controls.nth(number), control, given(response, control.get("part", "")))

    def set(self, target: Locator, control: dict[str, Any], wanted: str | Sequence[str]) -> None:
        """Set one control to what is wanted there."""
        several = [wanted] if isinstance(wanted, str) else list(wanted)
        if control["type"] == "radio":
            if control["value"] in several:
                self.choose(target)
        elif control["type"] == "checkbox":
            if (control["value"] in several) != control["on"]:
                self.go(target)
                self.press("Space")
        elif control["options"]:
            self.go(target)
            self.press("Home", *["ArrowDown"] * control["options"].index("".join(several)))
        else:
            self.go(target)
            self.press("Control+a", "Delete")
            self.page.keyboard.type("".join(several))

    def choose(self, radio: Locator) -> None:
        """Choose a radio button: with the arrows, or with Space where one stands on it."""
        self.go(radio)
        steps = radio.evaluate(STEPS)
        self.press(*["ArrowDown" if steps > 0 else "ArrowUp"] * abs(steps))
        if not radio.is_checked():
            self.press("Space")

    def arrange(self, question: Locator, order: Sequence[str]) -> None:
        """Move items up with the arrows, until they stand in this order."""
        for place, part in enumerate(order):
            steps = question.evaluate(PARTS).index(part) - place
            if steps:
                self.go(question.locator(f"[data-part='{part}'] [data-move='-1']"))
                self.press(*["ArrowUp"] * steps)

    def check(self, question: Locator) -> None:
        """Press the question's one button. On the way there the focus was never lost."""
        button = question.locator(".course-actions button")
        self.go(button)
        self.press("Enter")
        assert button.evaluate("button => button === document.activeElement")
        assert self.page.evaluate("lost") == []


def given(response: Any, part: str) -> str | Sequence[str]:
    """What a response gives to a part: nothing, if it does not speak of it."""
    if not isinstance(response, Mapping):
        answer: str | Sequence[str] = response
    else:
        answer = response["answer"] if "answer" in response else response.get(part, "")
    return answer


def stops(question: Locator) -> list[Locator]:
    """Where Tab stops in a question before its hints and its button."""
    return question.locator(f"{ANSWERS}, .course-move").all()
