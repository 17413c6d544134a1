"""What a learner does with a quiz, and what it shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.support.browser import INTERACTION, PATIENCE
from tests.support.settled import settled

ANYWAY = "Hand in anyway"
OVERVIEW = re.compile("All questions|Look it over")


def opened(context: BrowserContext) -> Iterator[Page]:
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def question(page: Page, name: str) -> Locator:
    return page.locator(f"#q-{name}")


ASKED = "course-quiz:not([phase=start]) .course-questions > li:not([hidden]) course-question"


def asked(page: Page) -> list[Locator]:
    """The questions of this attempt, in their order; those of an exam come when it is begun.

    In steps one of them is shown.
    """
    page.locator(ASKED).first.wait_for(state="attached")
    return page.locator(ASKED).all()


def texts(page: Page, selector: str) -> list[str]:
    return page.locator(f"{selector}:visible").all_inner_texts()


def result(page: Page) -> Locator:
    return page.locator(".course-quiz-result")


def notes(page: Page) -> Locator:
    return page.locator(".course-report-notes")


def report(page: Page) -> Locator:
    return page.locator(".course-report")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def right(one: Locator) -> Any:
    """The right answer, by the key that the page carries."""
    data = json.loads(one.evaluate(INTERACTION))
    accepted = data.get("accept")
    return accepted[0] if accepted else str(data["value"]) if "value" in data else data["correct"]


# Gives an answer, as the page would send it, to a question that is still empty. By script, which
# is quicker; by hand, the tests of the keyboard do it.
FILL = """(question, response) => {
    const give = (place, value) => {
        const option = place.querySelector(`input[value="${value}"]`);
        if (option) return option.click();
        const field = place.querySelector("input[type=text], select, textarea");
        field.value = value;
        field.dispatchEvent(new Event("input", {bubbles: true}));
    };
    const parts = (name) => [...question.querySelectorAll(`[data-part="${name}"]`)];
    const part = (name) => parts(name).find((one) => one.querySelector("input, select"));
    if (question.querySelector(".course-sortable")) {
        for (const name of response.reverse())
            while (part(name).previousElementSibling)
                part(name).querySelector("[data-move='-1']").click();
    } else if (typeof response === "string" || Array.isArray(response)) {
        for (const value of [response].flat()) give(question, value);
    } else if (question.getAttribute("kind") === "open") give(question, response.answer);
    else for (const [name, given] of Object.entries(response))
        for (const value of [given].flat()) give(part(name), value);
}"""


def fill(one: Locator, response: Any) -> None:
    one.evaluate(FILL, response)


def begin(page: Page, address: str, path: str = "quizzes/exam.html") -> None:
    page.goto(f"{address}/{path}")
    button(page, "Begin").click()
    asked(page)


def look_over(page: Page) -> None:
    """Go to the overview of a quiz in steps."""
    way = page.locator(".course-step-foot button:visible", has_text=OVERVIEW)
    way.or_(page.locator(".course-hand-in button:visible")).first.wait_for()
    if way.count():
        way.first.click()


def go_on(page: Page) -> None:
    """To the next question."""
    page.locator(".course-step-foot").get_by_role("button", name="Next", exact=True).click()


def step(page: Page) -> Locator:
    """Where one is in a quiz that is taken in steps."""
    return page.locator(".course-step-title")


def hand_in(page: Page) -> None:
    """Hand in, with gaps if there are any."""
    look_over(page)
    quiz = page.locator("course-quiz")
    for _ in range(2):
        page.locator(".course-hand-in button").click()
        # Either it is handed in, or the button has another name by now.
        page.locator("course-quiz[phase=done]").or_(button(page, ANYWAY)).first.wait_for()
        if quiz.get_attribute("phase") == "done":
            return
    expect(quiz).to_have_attribute("phase", "done")


def take(page: Page) -> None:
    """Answer every question rightly, and hand in."""
    for one in asked(page):
        fill(one, right(one))
    hand_in(page)


UNDER_THE_CLOCK = """one => {
    const clock = document.querySelector(".course-clock:not([hidden])");
    if (!clock || clock.contains(one)) return false;
    const [a, b] = [one, clock].map((element) => element.getBoundingClientRect());
    return a.top < b.bottom && a.bottom > b.top;
}"""


def under_the_clock(place: Locator) -> bool:
    """Once the place has been scrolled to."""
    settled(place.page)
    return bool(place.evaluate(UNDER_THE_CLOCK))


def rendered(page: Page) -> str:
    """All the text that is painted, and so all that can be found in the page."""
    return page.locator("body").inner_text()


def findable(page: Page, text: str) -> bool:
    """Whether the browser's own search comes to a text."""
    page.evaluate("getSelection().removeAllRanges()")
    return bool(page.evaluate("text => find(text, false, false, true)", text))


def clock(page: Page) -> Locator:
    return page.locator(".course-clock-text")


# Checks answers to statements, each with whether it is true and how sure one is.
SURELY = """answers => answers.forEach(([name, answer, level]) => {
    const inputs = document.querySelectorAll(`#q-${name} input`);
    inputs[answer ? 0 : 1].click();
    inputs[level + 1].click();
    document.querySelector(`#q-${name} .course-actions button`).click();
})"""


def button_of(one: Locator) -> Locator:
    return one.locator(".course-actions button")


def laid_out(page: Page) -> list[list[str]]:
    """The questions of an attempt and their options, in their order, once they are there."""
    asked(page)
    found: list[list[str]] = page.evaluate(LAID_OUT)
    return found


LAID_OUT = """() => [...document.querySelectorAll("course-question")]
    .filter((one) => !one.closest(".course-questions > [hidden]"))
    .map((one) => [one.id, ...[...one.querySelectorAll("[data-shuffle] > li")]
        .map((option) => option.textContent.trim())])"""


def between(above: Locator, below: Locator) -> float:
    """How many pixels lie between two elements."""
    settled(above.page)
    one, other = above.bounding_box(), below.bounding_box()
    assert one and other
    return other["y"] - one["y"] - one["height"]
