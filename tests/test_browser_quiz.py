"""How quizzes behave in a real browser: handed in, timed, drawn, and asked how sure one is."""

from __future__ import annotations

import datetime
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect

from generator.kinds import KINDS
from tests.support.accessibility import Axe
from tests.support.browser import INTERACTION, PATIENCE, NewPage, Witness
from tests.support.course import STARTER, lay_over
from tests.support.flagship import build_course
from tests.support.keyboard import Keyboard
from tests.support.machine import PROJECT
from tests.support.server import SiteServer
from tests.support.specification import specification

SIZE: ViewportSize = {"width": 1280, "height": 800}

LESSON = """---
title: {title}
objectives: [{{id: {name}, text: {text}}}]
quiz: {quiz}
---

Text.
"""

HINTS = ["It is short.", "It begins with an s.", "It rhymes with lorry."]
EXAM = """
title: Final test
intro: Everything, once.
exam: true
time_limit: 20
shuffle: both
pass_mark: 60
questions:
  - id: exam-word
    kind: text
    objective: till
    prompt: A customer's order is late. Which word do you say first?
    answers: [sorry]
    hint: [It is short., It begins with an s.]
    explanation: The reason can wait.
  - id: exam-minutes
    kind: number
    objective: oven
    prompt: How many minutes before opening is the oven switched on?
    answer: 40
    unit: minutes
    explanation: Twenty to get hot, twenty to bake.
  - id: exam-order
    kind: order
    objective: oven
    prompt: Put the first steps of the day in order.
    items: [Switch on the oven, Count the float, Write the labels, Open the door]
  - id: exam-hides
    kind: match
    objective: till
    prompt: Where does it hide?
    pairs:
      - {item: Fish, target: Worcester sauce, feedback: There are anchovies in the sauce.}
      - {item: Egg, target: Mayonnaise}
  - id: exam-gluten
    kind: choices
    objective: oven
    prompt: Which of these hold gluten?
    options:
      - {text: Rye, right: true}
      - {text: Barley, right: true}
      - {text: Rice, feedback: No kind of rice does.}
      - {text: All of them, fixed: true}
pools:
  - title: Known to authors only
    draw: 2
    questions:
"""
DRAWN = [
    {
        "id": f"exam-{name.lower()}",
        "kind": "choice",
        "objective": "till",
        "prompt": f"What is the sign for {name}?",
        "options": [
            {"text": f"{name} in red", "right": True, "feedback": f"{name} is red everywhere."},
            {"text": f"{name} in blue", "feedback": "Blue is water."},
            {"text": f"{name} in green"},
            {"text": "None of these", "fixed": True},
        ],
    }
    for name in ("Fire", "Water", "Doors", "Stairs")
]


def true(name: str, **more: Any) -> dict[str, Any]:
    """A statement that is true."""
    return {"id": name, "kind": "true-false", "prompt": f"Is {name} so?", "answer": True, **more}


def quiz(title: str, questions: list[Any], **settings: Any) -> str:
    return json.dumps({"title": title, "questions": questions, **settings}, ensure_ascii=False)


def objectives(base: str, **more: Any) -> list[dict[str, Any]]:
    return [true(f"{base}-{one}", objective=one, **more) for one in ("till", "oven")]


CERTAIN = [f"sure-{number}" for number in range(9)]
QUIZZES = {
    "exam": EXAM + "\n".join(f"      - {json.dumps(one)}" for one in DRAWN),
    "practice": quiz("Practice", [true("practised", hint=HINTS)]),
    "sure": quiz("How sure", [true(name) for name in CERTAIN], certainty=True),
    "before": quiz("Where you stand", objectives("before"), feedback="at-end", pass_mark=0),
    "after": quiz("Where you stand now", objectives("after"), feedback="at-end", pretest="before"),
    "kinds": quiz(
        "All kinds",
        [specification(kind).examples[0].tree.data for kind in KINDS],
        feedback="at-end",
    ),
}
FILES = {
    "content/first-module/first-lesson.md": LESSON.format(
        title="At the till", name="till", text="Count what is in the till.", quiz="practice"
    ),
    "content/first-module/second-lesson.md": LESSON.format(
        title="At the oven", name="oven", text="Have bread when the door opens.", quiz="exam"
    ),
    "quizzes/first-quiz.yml": None,
    **{f"quizzes/{name}.yml": text for name, text in QUIZZES.items()},
}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a small course with a quiz for each way to behave."""
    root = tmp_path_factory.mktemp("quiz") / "course"
    shutil.copytree(STARTER, root)
    lay_over(root, FILES)
    shutil.copy(PROJECT / "manual/content/counter.svg", root / "content")
    return build_course(root)


@pytest.fixture(scope="session")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site)


def opened(context: BrowserContext) -> Iterator[Page]:
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One page for most of these tests, as a new one costs more than most of them."""
    yield from opened(browser.new_context(viewport=SIZE))


@pytest.fixture
def page(tab: Page, witness: Witness) -> Iterator[Page]:
    """A page in which nothing is left of what other tests did."""
    witness.watch(tab.context)
    yield tab
    for other in tab.context.pages[1:]:
        other.close()
    tab.evaluate("localStorage.clear()")
    tab.unroute_all()
    tab.emulate_media(media="screen")
    tab.set_viewport_size(SIZE)


def question(page: Page, name: str) -> Locator:
    return page.locator(f"#q-{name}")


def asked(page: Page) -> list[Locator]:
    """The questions of this attempt, in their order."""
    return page.locator("course-question:visible").all()


def texts(page: Page, selector: str) -> list[str]:
    return page.locator(f"{selector}:visible").all_inner_texts()


def result(page: Page) -> Locator:
    return page.locator(".course-quiz-result")


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
    const part = (name) => question.querySelector(`[data-part="${name}"]`);
    if (question.querySelector(".course-sortable")) {
        for (const name of response.reverse())
            while (part(name).previousElementSibling)
                part(name).querySelector("[data-move='-1']").click();
    } else if (typeof response === "string" || Array.isArray(response)) {
        for (const value of [response].flat()) give(question, value);
    } else if (response.answer) give(question, response.answer);
    else for (const [name, given] of Object.entries(response))
        for (const value of [given].flat()) give(part(name), value);
}"""


def fill(one: Locator, response: Any) -> None:
    one.evaluate(FILL, response)


def begin(page: Page, address: str, path: str = "quizzes/exam.html") -> None:
    page.goto(f"{address}/{path}")
    button(page, "Begin").click()


def hand_in(page: Page) -> None:
    """Hand in, with gaps if there are any."""
    press = page.locator(".course-hand-in button")
    press.click()
    if press.is_visible():
        press.click()


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

# After each key: does the clock lie on what has the focus?
WATCH_THE_CLOCK = f"""() => {{
    const under = {UNDER_THE_CLOCK};
    [window.seen, window.covered] = [0, []];
    addEventListener("keyup", () => {{
        seen += 1;
        if (under(document.activeElement)) covered.push(document.activeElement.outerHTML);
    }}, true);
}}"""


def under_the_clock(place: Locator) -> bool:
    return bool(place.evaluate(UNDER_THE_CLOCK))


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size({"width": 390, "height": 800})
    return page


class TestAnExamByKeyboardAlone:
    def test_is_taken_from_its_beginning_to_its_result(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/exam.html")
        keys = Keyboard(page)
        keys.go(page.get_by_label("20 minutes"))
        keys.press("ArrowDown")
        expect(page.get_by_label("30 minutes")).to_be_checked()
        keys.press("Tab", "Enter")
        expect(page.locator(".course-clock")).to_contain_text("30 minutes left")
        expect(asked(page)[0]).to_be_focused()
        keys.press("Tab")
        for one in asked(page)[:-2]:
            keys.answer(one, right(one))
        keys.go(button(page, "Hand in"))
        keys.press("Enter")
        gaps = page.locator(".course-hand-in-text")
        expect(gaps).to_have_text("2 questions are not answered yet: 6, 7.")
        expect(button(page, "Hand in anyway")).to_be_focused()
        keys.press("Shift+Tab", "Enter")
        last = asked(page)[-1]
        expect(last.locator(".course-prompt")).to_be_in_viewport()
        assert not under_the_clock(last.locator(".course-prompt"))
        page.keyboard.press("Tab")
        expect(last.locator(":focus")).to_have_count(1)
        keys.go(button(page, "Hand in anyway"))
        keys.press("Enter")
        expect(result(page)).to_be_focused()
        expect(result(page)).to_have_text("You have 5 of 7 points, 71 %: passed.")

    def test_leads_to_what_to_read_again_and_to_unseen_questions(
        self, page: Page, address: str
    ) -> None:
        begin(page, address)
        drawn = {one["id"] for one in DRAWN}
        first = {one.get_attribute("id") for one in asked(page)}
        hand_in(page)
        keys = Keyboard(page)
        keys.press("Tab")
        keys.go(report(page).get_by_role("link", name="At the till"))
        keys.press("Enter")
        page.wait_for_url("**/first-lesson.html")
        page.go_back()
        expect(result(page)).to_contain_text("0 of 7 points")
        keys = Keyboard(page)
        keys.go(button(page, "Take it again"))
        keys.press("Enter")
        expect(page.locator("course-quiz")).to_be_focused()
        keys.press("Tab")
        keys.go(button(page, "Begin"))
        keys.press("Enter")
        second = {one.get_attribute("id") for one in asked(page)}
        assert first ^ second == {f"q-{name}" for name in drawn}
        expect(page.locator("course-question[state]")).to_have_count(0)

    @pytest.mark.parametrize(("width", "height"), [(320, 640), (1024, 900)])
    def test_never_has_the_focus_under_the_clock(
        self, width: int, height: int, page: Page, address: str
    ) -> None:
        page.set_viewport_size({"width": width, "height": height})
        begin(page, address, "first-module/second-lesson.html")
        page.evaluate(WATCH_THE_CLOCK)
        button(page, "Hand in").focus()
        Keyboard(page).go(button(page, "No limit"))
        seen, covered = page.evaluate("[seen, covered]")
        assert seen > 15 and covered == []


def between(above: Locator, below: Locator) -> float:
    """How many pixels lie between two elements."""
    one, other = above.bounding_box(), below.bounding_box()
    assert one and other
    return other["y"] - one["y"] - one["height"]


def rendered(page: Page) -> str:
    """All the text that is painted, and so all that can be found in the page."""
    return page.locator("body").inner_text()


def findable(page: Page, text: str) -> bool:
    """Whether the browser's own search comes to a text."""
    page.evaluate("getSelection().removeAllRanges()")
    return bool(page.evaluate("text => find(text, false, false, true)", text))


PROMPTS = ("Which word do you say first?", "Where does it hide?", "What is the sign for")
TOLD_AFTERWARDS = (
    "The reason can wait.",
    "Twenty to get hot",
    "There are anchovies",
    "No kind of rice does.",
    "red everywhere",
)


class TestAnExamKeepsItsCounsel:
    @pytest.mark.parametrize("path", ["quizzes/exam.html", "first-module/second-lesson.html"])
    def test_shows_its_rules_and_no_question_before_it_begins(
        self, path: str, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/{path}")
        expect(button(page, "Begin")).to_be_visible()
        assert "7 questions, drawn from 9." in rendered(page)
        for prompt in (*PROMPTS, *TOLD_AFTERWARDS, *HINTS[:2]):
            assert prompt not in rendered(page) and not findable(page, prompt)

    def test_paints_no_question_while_the_script_is_still_on_its_way(
        self, page: Page, address: str, witness: Witness
    ) -> None:
        witness.forgive("ERR_FAILED")
        page.route("**/assets/course.*.js", lambda route: route.abort())
        page.goto(f"{address}/quizzes/exam.html")
        assert not page.evaluate("customElements.get('course-quiz')")
        questions = page.locator(".course-questions")
        assert questions.evaluate("list => getComputedStyle(list).display") == "none"
        assert not any(prompt in rendered(page) for prompt in PROMPTS)
        page.goto(f"{address}/quizzes/kinds.html")
        expect(page.locator("course-question").first).to_be_visible()

    def test_gives_no_hint_and_no_answer_until_it_is_handed_in(
        self, page: Page, address: str
    ) -> None:
        begin(page, address)
        expect(page.locator(":is(.course-hint, .course-solution):visible")).to_have_count(0)
        expect(page.locator("course-question .course-actions:visible")).to_have_count(0)
        assert all(findable(page, prompt) for prompt in PROMPTS)
        for text in (*TOLD_AFTERWARDS, *HINTS[:2]):
            assert text not in rendered(page) and not findable(page, text), text
        # Wrongly, so that there is most to say.
        page.get_by_label("Rice").check()
        question(page, "exam-hides").locator("select").first.select_option(label="Mayonnaise")
        hand_in(page)
        for text in TOLD_AFTERWARDS[:-1]:
            assert text in rendered(page), text

    def test_says_which_questions_are_open_and_takes_the_reader_there(
        self, phone: Page, address: str
    ) -> None:
        begin(phone, address)
        fill(asked(phone)[1], right(asked(phone)[1]))
        button(phone, "Hand in").click()
        gaps = phone.locator(".course-hand-in-text")
        expect(gaps).to_have_text("6 questions are not answered yet: 1, 3, 4, 5, 6, 7.")
        assert between(gaps, button(phone, "Hand in anyway")) >= 12
        for link in gaps.get_by_role("link").all():
            link.click()
            one = asked(phone)[int(link.inner_text()) - 1]
            expect(one.locator(".course-prompt")).to_be_in_viewport(ratio=1)
            assert not under_the_clock(one)
        fill(asked(phone)[0], right(asked(phone)[0]))
        expect(gaps).to_be_empty()
        expect(button(phone, "Hand in")).to_be_visible()


NOON = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)
HEAR = """() => {
    window.heard = [];
    const region = document.querySelector("body > .course-hidden[role=status]");
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {childList: true});
}"""


@pytest.fixture(scope="module")
def stopped(browser: Browser) -> Iterator[Page]:
    """A page in which only the tests move the time."""
    context = browser.new_context()
    context.clock.install(time=NOON)
    context.clock.pause_at(NOON + datetime.timedelta(minutes=1))
    yield from opened(context)


@pytest.fixture
def timed(stopped: Page, witness: Witness, address: str) -> Iterator[Page]:
    """An exam of twenty minutes that has just begun."""
    witness.watch(stopped.context)
    begin(stopped, address)
    yield stopped
    stopped.evaluate("localStorage.clear()")


def clock(page: Page) -> Locator:
    return page.locator(".course-clock-text")


class TestTheClock:
    def test_goes_on_over_a_reload(self, timed: Page) -> None:
        expect(clock(timed)).to_have_text("20 minutes left")
        timed.clock.fast_forward("05:00")
        expect(clock(timed)).to_have_text("15 minutes left")
        timed.reload()
        expect(clock(timed)).to_have_text("15 minutes left")
        timed.clock.fast_forward("13:30")
        expect(clock(timed)).to_have_text("1:30 left")
        timed.clock.run_for(1000)
        expect(clock(timed)).to_have_text("1:29 left")

    def test_gives_more_time_as_often_as_it_is_asked(self, timed: Page) -> None:
        timed.clock.fast_forward("18:00")
        for minutes in (7, 12, 17, 22):
            button(timed, "+ 5 minutes").click()
            expect(clock(timed)).to_have_text(f"{minutes} minutes left")
        timed.reload()
        expect(clock(timed)).to_have_text("22 minutes left")

    def test_can_be_switched_off_for_good(self, timed: Page) -> None:
        button(timed, "No limit").click()
        expect(timed.locator(".course-clock")).to_be_hidden()
        expect(timed.locator(":focus")).to_be_visible()
        timed.clock.fast_forward("10:00:00")
        timed.reload()
        expect(timed.locator("course-quiz")).to_have_attribute("phase", "open")
        expect(timed.locator(".course-clock")).to_be_hidden()

    def test_is_not_there_for_who_wants_no_limit(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/exam.html")
        page.get_by_label("No limit").check()
        button(page, "Begin").click()
        expect(asked(page)[0]).to_be_visible()
        expect(page.locator(".course-clock")).to_be_hidden()

    def test_is_heard_at_ten_five_and_one_minutes_and_at_no_other_time(self, timed: Page) -> None:
        timed.evaluate(HEAR)
        timed.clock.run_for("19:59")
        heard = ["10 minutes left", "5 minutes left", "1 minute left"]
        assert timed.evaluate("heard") == heard
        # What counts every second must not be read out every second.
        expect(timed.get_by_role("timer")).to_have_attribute("aria-live", "off")
        expect(timed.get_by_role("timer")).to_have_text("0:01 left")

    def test_hands_in_what_is_there_when_time_is_up_and_says_so(self, timed: Page) -> None:
        fill(question(timed, "exam-word"), "sorry")
        timed.evaluate(HEAR)
        timed.clock.fast_forward("20:01")
        up = "Time is up. What you had answered has been handed in."
        expect(report(timed)).to_contain_text(up)
        assert up in timed.evaluate("heard")
        expect(result(timed)).to_be_focused()
        expect(result(timed)).to_contain_text("1 of 7 points")
        expect(timed.locator(".course-clock")).to_be_hidden()

    def test_hands_in_on_the_way_back_what_was_there_when_the_page_was_closed(
        self, timed: Page, address: str
    ) -> None:
        fill(question(timed, "exam-word"), "sorry")
        timed.goto(f"{address}/index.html")
        timed.clock.fast_forward("30:00")
        timed.goto(f"{address}/quizzes/exam.html")
        expect(report(timed)).to_contain_text("Time is up.")
        expect(result(timed)).to_contain_text("1 of 7 points")
        timed.reload()
        expect(result(timed)).to_contain_text("1 of 7 points")


# What is chosen, typed or put into order in a question.
STANDING = """question => [
    [...question.querySelectorAll(".course-sortable [data-part]")].map((one) => one.dataset.part),
    [...question.querySelectorAll(".course-answer :is(input, select, textarea)")].map((one) =>
        one.matches("[type=radio], [type=checkbox]") ? one.checked : one.value),
]"""


def examples() -> dict[str, Any]:
    """For each kind, the first answer to its first example, as the page would send it."""
    first = {kind: specification(kind).examples[0] for kind in KINDS}
    return {kind: example.cases()[0]["response"] for kind, example in first.items()}


class TestHandedInAtTheEnd:
    def test_what_is_answered_waits_over_a_reload_in_every_kind(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/quizzes/kinds.html")
        kinds = {kind: page.locator(f"course-question[kind={kind}]") for kind in KINDS}
        fresh = {kind: one.evaluate(STANDING) for kind, one in kinds.items()}
        for kind, response in examples().items():
            fill(kinds[kind], response)
        before = {kind: one.evaluate(STANDING) for kind, one in kinds.items()}
        assert all(before[kind] != fresh[kind] for kind in KINDS)
        page.reload()
        assert {kind: one.evaluate(STANDING) for kind, one in kinds.items()} == before
        expect(page.locator("course-question[state], [data-mark]")).to_have_count(0)
        expect(result(page)).to_have_text(f"{len(KINDS)} of {len(KINDS)} answered")
        button(page, "Hand in").click()
        expect(result(page)).to_contain_text("points, 100 %")

    def test_a_rating_that_is_not_whole_is_named_as_open_and_can_be_made_whole_later(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/quizzes/kinds.html")
        rate = page.locator("course-question[kind=rate]")
        rate.locator("input").first.check()
        page.reload()
        expect(rate.locator("input").first).to_be_checked()
        button(page, "Hand in").click()
        number = list(KINDS).index("rate") + 1
        named = page.locator(".course-hand-in-text").get_by_role("link", name=f"{number}")
        expect(named).to_have_count(1)
        button(page, "Hand in anyway").click()
        expect(rate.locator(".course-actions button")).to_be_visible()

    def test_there_is_no_check_and_enter_hands_nothing_in(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/kinds.html")
        expect(page.locator(".course-actions:visible")).to_have_count(0)
        field = page.locator("course-question[kind=text] input")
        field.fill("sorry")
        field.press("Enter")
        expect(page.locator("course-quiz")).to_have_attribute("phase", "open")
        expect(page.locator("course-question[state]")).to_have_count(0)


# Checks answers to statements, each with whether it is true and how sure one is.
SURELY = """answers => answers.forEach(([name, answer, level]) => {
    const inputs = document.querySelectorAll(`#q-${name} input`);
    inputs[answer ? 0 : 1].click();
    inputs[level + 1].click();
    document.querySelector(`#q-${name} .course-actions button`).click();
})"""


def button_of(one: Locator) -> Locator:
    return one.locator(".course-actions button")


class TestCertainty:
    def test_is_asked_beside_each_answer_and_named_as_a_group(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        for one in asked(page):
            group = one.get_by_role("group", name="How sure are you?")
            levels = group.get_by_role("radio")
            expect(levels).to_have_count(3)
            expect(levels.nth(0)).to_have_accessible_name("Not very right 1, wrong 0")
            expect(levels.nth(2)).to_have_accessible_name("Very right 3, wrong \u22126")

    @pytest.mark.parametrize("width", [390, 1280])
    def test_stands_apart_from_the_options(self, width: int, page: Page, address: str) -> None:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(f"{address}/quizzes/sure.html")
        one = question(page, "sure-0")
        assert between(one.locator(".course-option").last, one.locator("legend")) >= 16

    def test_has_to_be_said_before_an_answer_counts(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        one = question(page, "sure-0")
        one.get_by_label("True").check()
        button_of(one).click()
        expect(one.get_by_role("status")).to_have_text("Say first how sure you are.")
        expect(one).not_to_have_attribute("state", re.compile("."))
        expect(button_of(one)).to_be_focused()

    def test_stays_as_it_was_said_and_is_there_after_a_reload(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        page.evaluate(SURELY, [["sure-0", True, 2]])
        one = question(page, "sure-0")
        levels = one.locator(".course-certainty input")
        for _ in range(2):
            expect(one).to_have_attribute("state", "right")
            levels.nth(2).click(force=True)
            levels.nth(1).focus()
            page.keyboard.press("ArrowDown")
            expect(levels.nth(1)).to_be_checked()
            expect(levels.nth(1)).to_have_attribute("aria-disabled", "true")
            page.reload()

    def test_ends_with_words_on_how_well_it_fitted(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/sure.html")
        rights = (True, False, False, True, True, False, True, True, True)
        given = enumerate(zip(CERTAIN, rights, strict=True))
        page.evaluate(SURELY, [[name, right, 3 - number // 3] for number, (name, right) in given])
        expect(result(page)).to_contain_text("6 of 9 points")
        expect(report(page).get_by_role("heading")).to_have_text(["How sure you were"])
        expect(report(page)).to_contain_text("\u22124 of 27 certainty marks.")
        for line, said in (
            ("Not very: 3 answers, 3 right", "You could have been surer."),
            ("Fairly: 3 answers, 2 right", "That fits."),
            ("Very: 3 answers, 1 right", "You were surer than you were right."),
        ):
            item = report(page).get_by_role("listitem").filter(has_text=line)
            expect(item).to_contain_text(said)


class TestBeforeAndAfter:
    @pytest.mark.parametrize("from_disk", [False, True], ids=["served", "from a disk"])
    def test_the_gain_is_told_for_each_objective(
        self, from_disk: bool, page: Page, site: Path, address: str
    ) -> None:
        base = site.as_uri() if from_disk else address
        page.goto(f"{base}/quizzes/before.html")
        question(page, "before-till").get_by_label("False").check()
        question(page, "before-oven").get_by_label("True").check()
        hand_in(page)
        expect(result(page)).to_have_text("You have 1 of 2 points, 50 %.")
        page.goto(f"{base}/quizzes/after.html")
        take(page)
        expect(report(page).get_by_role("heading")).to_have_text(["What has changed"])
        items = report(page).get_by_role("listitem")
        expect(items.nth(0)).to_contain_text("Before 0 %, now 100 %: up by 100")
        expect(items.nth(1)).to_contain_text("Before 100 %, now 100 %: as before")
        page.reload()
        expect(items.nth(0)).to_contain_text("up by 100")

    def test_without_a_result_of_before_nothing_is_compared(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/after.html")
        take(page)
        expect(report(page).get_by_role("heading")).to_have_text(["What you can do"])
        expect(report(page)).not_to_contain_text("Before")


LAID_OUT = """() => [...document.querySelectorAll("course-question")]
    .filter((one) => one.checkVisibility())
    .map((one) => [one.id, ...[...one.querySelectorAll("[data-shuffle] > li")]
        .map((option) => option.innerText.trim())])"""


class TestChance:
    def test_deals_the_same_after_a_reload_and_anew_in_another_browser(
        self, page: Page, new_page: NewPage, address: str
    ) -> None:
        begin(page, address)
        dealt = page.evaluate(LAID_OUT)
        page.reload()
        assert page.evaluate(LAID_OUT) == dealt
        page.goto(f"{address}/first-module/second-lesson.html")
        assert page.evaluate(LAID_OUT) == dealt
        other = new_page()
        begin(other, address)
        assert other.evaluate(LAID_OUT) != dealt

    def test_leaves_a_fixed_option_in_the_last_place(self, page: Page, address: str) -> None:
        begin(page, address)
        orders = set()
        for _ in range(4):
            for name, *options in page.evaluate(LAID_OUT):
                assert not options or options[-1] in ("None of these", "All of them")
                orders.add((name, *options))
            hand_in(page)
            button(page, "Take it again").click()
            button(page, "Begin").click()
        assert len(orders) > 9


class TestProgress:
    def test_a_lesson_counts_its_exam_as_one_exercise_that_is_done_when_it_is_handed_in(
        self, page: Page, address: str
    ) -> None:
        begin(page, address, "first-module/second-lesson.html")
        state = page.locator(".course-lesson-state")
        expect(state).to_have_text("0 of 1 exercise done")
        fill(asked(page)[0], right(asked(page)[0]))
        expect(state).to_have_text("0 of 1 exercise done")
        hand_in(page)
        expect(state).to_have_text("Lesson done")
        button(page, "Take it again").click()
        expect(state).to_have_text("Lesson done")
        page.goto(f"{address}/progress.html")
        expect(page.get_by_text("1 of 2 exercises").first).to_be_visible()

    def test_a_file_brings_results_and_an_exam_under_way_to_another_browser(
        self, page: Page, new_page: NewPage, address: str, tmp_path: Path
    ) -> None:
        here, there = page, new_page()
        # There, too, the exam is under way; the one that was begun later goes on.
        begin(there, address)
        here.goto(f"{address}/quizzes/before.html")
        take(here)
        begin(here, address)
        fill(question(here, "exam-word"), "sorry")
        dealt = here.evaluate(LAID_OUT)
        here.goto(f"{address}/progress.html")
        with here.expect_download() as saved:
            here.locator("[data-do=save]").click()
        file = tmp_path / "progress.json"
        saved.value.save_as(file)
        there.goto(f"{address}/progress.html")
        there.locator("input[data-do=load]").set_input_files(file)
        expect(there.locator(".course-keeper-status")).to_contain_text("loaded from the file")
        there.goto(f"{address}/quizzes/exam.html")
        assert there.evaluate(LAID_OUT) == dealt
        expect(question(there, "exam-word").locator("input")).to_have_value("sorry")
        expect(clock(there)).to_contain_text("minutes left")
        there.goto(f"{address}/quizzes/before.html")
        expect(result(there)).to_have_text("You have 2 of 2 points, 100 %.")
        there.goto(f"{address}/quizzes/after.html")
        take(there)
        expect(report(there)).to_contain_text("Before 100 %")


class TestHints:
    def test_open_one_after_another(self, page: Page, address: str) -> None:
        page.goto(f"{address}/quizzes/practice.html")
        hints = page.locator(".course-hint")
        expect(hints).to_have_count(3)
        for number, text in enumerate(HINTS, 1):
            expect(page.locator(".course-hint:visible")).to_have_count(number)
            assert text not in rendered(page)
            hints.nth(number - 1).locator("summary").press("Enter")
            assert text in rendered(page)


class TestWithoutJavaScript:
    @pytest.fixture
    def plain(self, new_page: NewPage, address: str) -> Page:
        page = new_page(java_script_enabled=False)
        page.goto(f"{address}/quizzes/exam.html")
        return page

    def test_every_question_of_an_exam_and_its_pools_is_there_to_be_read(self, plain: Page) -> None:
        prompts = texts(plain, ".course-prompt")
        assert len(prompts) == 9
        for one in DRAWN:
            assert one["prompt"] in prompts
        expect(plain.locator(".course-quiz-rules li")).to_have_text(
            [
                "7 questions, drawn from 9.",
                "You see how you did when you hand in.",
                "20 minutes. You can take more time, or switch the limit off.",
                "Passed with 60 %.",
            ]
        )
        expect(plain.get_by_role("button", name=re.compile("Begin|Hand in|Check"))).to_have_count(0)

    def test_answers_and_hints_are_folded_and_can_be_unfolded(self, plain: Page) -> None:
        one = question(plain, "exam-word")
        key = one.locator(".course-key")
        for text in (*TOLD_AFTERWARDS, *HINTS[:2]):
            assert text not in rendered(plain)
        one.locator(".course-solution summary").click()
        expect(key).to_be_visible()
        one.get_by_text("Hint 2 of 2").click()
        expect(one.get_by_text(HINTS[1])).to_be_visible()


NOT_ON_PAPER = ":is(button, summary, .course-clock, .course-start, .course-hand-in):visible"


class TestOnPaper:
    def test_without_a_script_all_questions_come_out_and_nothing_that_can_be_pressed(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(java_script_enabled=False)
        for name, questions in (("exam", 9), ("practice", 1), ("sure", len(CERTAIN))):
            page.goto(f"{address}/quizzes/{name}.html")
            page.emulate_media(media="print")
            expect(page.locator(".course-prompt:visible")).to_have_count(questions)
            expect(page.locator(f"main {NOT_ON_PAPER}")).to_have_count(0)
            expect(page.locator(".course-key:visible")).to_have_count(0)

    def test_an_exam_comes_out_without_clock_and_buttons_in_each_of_its_phases(
        self, page: Page, address: str
    ) -> None:
        page.goto(f"{address}/quizzes/exam.html")
        for act in (
            lambda: None,
            button(page, "Begin").click,
            button(page, "Hand in").click,
            button(page, "Hand in anyway").click,
        ):
            act()
            page.emulate_media(media="print")
            expect(page.locator(f"main {NOT_ON_PAPER}")).to_have_count(0)
            page.emulate_media(media="screen")
        page.emulate_media(media="print")
        expect(result(page)).to_be_visible()


class TestTwoTabs:
    def test_what_is_handed_in_in_one_is_not_undone_by_the_others_next_input(
        self, page: Page, address: str
    ) -> None:
        begin(page, address)
        fill(question(page, "exam-word"), "sorry")
        other = page.context.new_page()
        other.goto(f"{address}/quizzes/exam.html")
        expect(question(other, "exam-word").locator("input")).to_have_value("sorry")
        hand_in(page)
        one = question(other, "exam-minutes").locator("input")
        one.evaluate(
            "one => (one.value = '40', one.dispatchEvent(new Event('input', {bubbles: true})))"
        )
        for tab in (page, other):
            tab.reload()
            expect(result(tab)).to_contain_text("1 of 7 points")

    def test_the_other_shows_the_result_and_stops_its_clock(self, page: Page, address: str) -> None:
        begin(page, address)
        other = page.context.new_page()
        other.goto(f"{address}/first-module/second-lesson.html")
        expect(clock(other)).to_be_visible()
        fill(question(page, "exam-word"), "sorry")
        expect(question(other, "exam-word").locator("input")).to_have_value("sorry")
        hand_in(page)
        expect(result(other)).to_contain_text("1 of 7 points")
        expect(clock(other)).to_be_hidden()
        expect(other.locator(".course-lesson-state")).to_have_text("Lesson done")

    def test_answers_given_in_both_are_all_handed_in(self, page: Page, address: str) -> None:
        begin(page, address)
        other = page.context.new_page()
        other.goto(f"{address}/quizzes/exam.html")
        fill(question(page, "exam-word"), "sorry")
        expect(question(other, "exam-word").locator("input")).to_have_value("sorry")
        fill(question(other, "exam-minutes"), "40")
        expect(question(page, "exam-minutes").locator("input")).to_have_value("40")
        hand_in(page)
        expect(result(page)).to_contain_text("2 of 7 points")


STORAGE = {
    "blocked": "Object.defineProperty(window, 'localStorage', {get() { throw Error('blocked') }})",
    "full": "Storage.prototype.setItem = () => { throw Error('full') }",
}


@pytest.mark.parametrize("trouble", STORAGE)
def test_where_nothing_can_be_stored_an_exam_is_still_taken_to_its_result(
    trouble: str, new_page: NewPage, address: str, witness: Witness
) -> None:
    witness.forgive("blocked")  # the theme's own script says so of its light and dark
    page = new_page()
    page.add_init_script(STORAGE[trouble])
    begin(page, address)
    expect(page.locator(".course-notice")).to_have_count(1)
    expect(page.locator(".course-notice")).to_contain_text("until you leave this page")
    button(page, "Close").click()
    button(page, "+ 5 minutes").click()
    expect(clock(page)).to_have_text("25 minutes left")
    take(page)
    expect(result(page)).to_have_text("You have 7 of 7 points, 100 %: passed.")
    button(page, "Take it again").click()
    button(page, "Begin").click()
    expect(page.locator("course-question[state]")).to_have_count(0)
    expect(asked(page)[0]).to_be_focused()


SMALL = """() => [...document.querySelectorAll(
        "course-quiz :is(a[href], button, summary, select, input, textarea)")]
    .filter((one) => one.checkVisibility())
    .map((one) => one.closest("label") ?? one)
    .filter((one) => {
        const {width, height} = one.getBoundingClientRect();
        return width < 24 || height < 24;
    })
    .map((one) => one.outerHTML)"""


def walk(page: Page, address: str) -> Iterator[str]:
    """Through everything that a quiz can look like, one state after another."""
    page.goto(f"{address}/first-module/second-lesson.html")
    yield "an exam that is not begun"
    button(page, "Begin").click()
    yield "under way"
    button(page, "Hand in").click()
    yield "the question about gaps"
    fill(question(page, "exam-word"), "sorry")
    fill(question(page, "exam-minutes"), "20")
    hand_in(page)
    yield "the result of an exam"
    page.goto(f"{address}/quizzes/sure.html")
    yield "how sure one is"
    page.evaluate(
        SURELY, [[name, number % 2, number % 3 + 1] for number, name in enumerate(CERTAIN)]
    )
    yield "how sure one was"
    page.goto(f"{address}/quizzes/before.html")
    take(page)
    page.goto(f"{address}/quizzes/after.html")
    question(page, "after-till").get_by_label("False").check()
    question(page, "after-oven").get_by_label("True").check()
    hand_in(page)
    yield "what has changed"


@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_in_any_state_in_light_or_dark(
    width: int, page: Page, address: str, axe: Axe
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for state in walk(page, address):
        assert axe(page, within="main") == [], state
        page.get_by_label("Dark").check()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        assert axe(page, within="main", runOnly=["color-contrast"]) == [], f"{state}, dark"
        page.get_by_label("Light").check()


def test_everything_fits_a_narrow_screen_and_can_be_hit(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    for state in walk(page, address):
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{state}: {wide} px too wide"
        assert page.evaluate(SMALL) == [], state
