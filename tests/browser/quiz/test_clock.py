"""The clock of an exam."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.browser import Witness
from tests.support.quiz_pages import (
    asked,
    begin,
    button,
    clock,
    fill,
    notes,
    opened,
    question,
    result,
)

NOON = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)
HEAR = """() => {
    window.heard = [];
    const region = document.querySelector("body > .course-hidden[role=status]");
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {childList: true});
}"""

# What is put off to the next task waits for no time to pass: a page comes to life in such.
AT_ONCE = """
    const later = setTimeout;
    window.setTimeout = (act, time, ...more) => time ? later(act, time, ...more) : soon(act);
"""


@pytest.fixture(scope="module")
def stopped(browser: Browser) -> Iterator[Page]:
    """A page in which only the tests move the time."""
    context = browser.new_context()
    context.add_init_script("window.soon = setTimeout.bind(window)")
    context.clock.install(time=NOON)
    context.clock.pause_at(NOON + datetime.timedelta(minutes=1))
    context.add_init_script(AT_ONCE)
    yield from opened(context)


@pytest.fixture
def timed(stopped: Page, witness: Witness, address: str) -> Iterator[Page]:
    """An exam of twenty minutes that has just begun."""
    witness.watch(stopped.context)
    begin(stopped, address)
    yield stopped
    stopped.evaluate("localStorage.clear()")


class TestTheClock:
    def test_goes_on_over_a_reload(self, timed: Page) -> None:
        expect(clock(timed)).to_have_text("20 min left")
        timed.clock.fast_forward("05:00")
        expect(clock(timed)).to_have_text("15 min left")
        timed.reload()
        expect(clock(timed)).to_have_text("15 min left")
        timed.clock.fast_forward("13:30")
        expect(clock(timed)).to_have_text("1:30 left")
        timed.clock.run_for(1000)
        expect(clock(timed)).to_have_text("1:29 left")

    def test_gives_more_time_as_often_as_it_is_asked(self, timed: Page) -> None:
        timed.clock.fast_forward("18:00")
        for minutes in (7, 12, 17, 22):
            button(timed, "5 more minutes").click()
            expect(clock(timed)).to_have_text(f"{minutes} min left")
        timed.reload()
        expect(clock(timed)).to_have_text("22 min left")

    def test_shows_no_more_than_its_limit_when_time_is_set_back(self, timed: Page) -> None:
        timed.clock.fast_forward("05:00")
        timed.clock.set_system_time(NOON - datetime.timedelta(hours=2))
        timed.clock.run_for(1000)
        expect(clock(timed)).to_have_text("20 min left")
        button(timed, "5 more minutes").click()
        expect(clock(timed)).to_have_text("25 min left")

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
        expect(notes(timed)).to_contain_text(up)
        assert up in timed.evaluate("heard")
        expect(result(timed)).to_be_focused()
        expect(result(timed)).to_contain_text("1 of 7 points")
        expect(timed.locator(".course-clock")).to_be_hidden()

    def test_hands_in_on_the_way_back_if_the_page_was_closed(
        self, timed: Page, address: str
    ) -> None:
        fill(question(timed, "exam-word"), "sorry")
        timed.goto(f"{address}/index.html")
        timed.clock.fast_forward("30:00")
        timed.goto(f"{address}/quizzes/exam.html")
        expect(notes(timed)).to_contain_text("Time is up.")
        expect(result(timed)).to_contain_text("1 of 7 points")
        timed.reload()
        expect(result(timed)).to_contain_text("1 of 7 points")
