"""A course in Arabic: its lines begin at the right, and everything that follows lines does, too.

What a learner reads besides the author's words is not asked here, but where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import NO_COLOURS, violations
from tests.support.arabic import arabic_site
from tests.support.browser import NewPage
from tests.support.keyboard import Keyboard
from tests.support.server import SiteServer
from tests.support.shared import Share

# Where the letters of a text come to lie: the left edge of each, in px.
LETTERS = """(element) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    const range = document.createRange();
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        for (let at = 0; at < node.length; at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            found.push([node.data[at], range.getBoundingClientRect().left]);
        }
    }
    return found;
}"""


@pytest.fixture(scope="module")
def site(share: Share) -> Path:
    return arabic_site(share)


@pytest.fixture(scope="module")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site)


def left(one: Locator) -> float:
    box: Any = one.bounding_box()
    return float(box["x"])


def right(one: Locator) -> float:
    box: Any = one.bounding_box()
    return float(box["x"] + box["width"])


def style(one: Locator, name: str, of: str = "") -> str:
    return str(one.evaluate("(e, [name, of]) => getComputedStyle(e, of)[name]", [name, of]))


def test_every_page_runs_from_right_to_left_and_fits_the_narrowest_phone(
    page: Page, site: Path, address: str
) -> None:
    """With nothing for axe to hold against it but colours, which have no direction."""
    page.set_viewport_size({"width": 320, "height": 640})
    wrong = []
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        page.goto(f"{address}/{name}")
        root = page.locator("html")
        for attribute, value in (("dir", "rtl"), ("lang", "ar")):
            if root.get_attribute(attribute) != value:
                wrong.append(f"{name}: {attribute} is not {value}")
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        wrong += [f"{name}: {wide} px too wide"] * (wide > 0)
        wrong += [f"{name}: {one}" for one in violations(page, **NO_COLOURS)]
    assert wrong == []


def test_a_lesson_begins_at_the_right(new_page: NewPage, address: str) -> None:
    page = new_page(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page.goto(f"{address}/module/listen.html")
    # The drawer comes from where lines begin.
    page.locator(".course-header .course-menu").click()
    menu = page.locator("#course-nav")
    expect(menu).to_be_visible()
    assert right(menu) == 390
    page.keyboard.press("Escape")

    theirs, own = (page.locator(f".course-turn{one}").first for one in (":first-child", "-own"))
    assert right(theirs) > right(own)
    assert left(theirs) > left(own)
    corners = [style(theirs, f"borderTop{side}Radius") for side in ("Right", "Left")]
    assert corners == ["2.4px", "14.4px"]
    # The arrow to what comes next is at the far end, and points there.
    onward = page.locator(".course-next").last
    assert style(onward, "borderLeftWidth", "::after") == "3px"
    assert style(onward, "borderRightWidth", "::after") == "0px"
    assert float(style(onward, "left", "::after").removesuffix("px")) < 60
    # What was looked at is half full from the right, bars grow from there.
    bar = page.locator(".course-progress-bar").first
    assert style(bar, "backgroundPositionX") == "100%"

    # A formula, code and what is typed run as they always do.
    page.goto(f"{address}/module/write.html")
    code = page.locator("pre").first
    assert style(code, "direction") == "ltr"
    assert [style(one, "direction") for one in page.locator("math").all()] == ["ltr"] * 3
    inline = [at for _, at in page.locator("p > code").first.evaluate(LETTERS)]
    assert inline == sorted(inline)
    field = page.locator("#q-typed-word input")
    field.fill("Sorry!")
    assert style(field, "direction") == "ltr"
    field.fill("نعتذر")
    assert style(field, "direction") == "rtl"


def test_words_of_the_other_direction_keep_theirs(page: Page, address: str) -> None:
    """A full stop stands at the end of an English sentence, wherever the sentence stands."""
    page.goto(f"{address}/module/listen.html")
    english = page.locator("#q-several-words .course-option-text", has_text="You called")
    letters = english.evaluate(LETTERS)
    assert letters[-1][0] == "."
    assert letters[-1][1] == max(at for _, at in letters)
    arabic = page.locator("#q-several-words .course-option-text", has_text="Wi-Fi")
    letters = arabic.evaluate(LETTERS)
    assert letters[-1][1] == min(at for _, at in letters)
    number = [at for _, at in page.locator("bdi", has_text="+966").first.evaluate(LETTERS)]
    assert number == sorted(number)

    # What an author gave a direction and a language has both.
    page.goto(f"{address}/module/write.html")
    paragraph = page.locator("p[lang=en]")
    assert [style(paragraph, name) for name in ("direction", "textAlign")] == ["ltr", "start"]
    phrase = page.locator("em[lang=en]").evaluate(LETTERS)
    assert phrase[-1][1] == max(at for _, at in phrase)
    listed = page.locator("div[lang=en] ol")
    assert style(listed, "marginRight") == "0px"
    assert style(page.locator("div[lang=en] blockquote"), "borderLeftStyle") == "solid"


def walked(page: Page) -> Iterator[str]:
    """What a learner does with keys alone: a lesson, a conversation, an exam."""
    keys = Keyboard(page)
    first = page.locator("#q-what-first")
    keys.begin(first)
    keys.go(first.locator("input").first)
    # Among options in a group the next one lies to the left.
    keys.press("Space", "ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight")
    keys.check(first)
    yield str(first.get_attribute("state"))
    order = page.locator("#q-steps-order")
    given: Any = order.evaluate(
        "q => JSON.parse(q.querySelector('template').content.textContent).correct"
    )
    keys.answer(order, given)
    keys.check(order)
    yield str(order.get_attribute("state"))


def test_a_learner_walks_through_it_with_keys(page: Page, address: str) -> None:
    page.goto(f"{address}/module/listen.html")
    assert list(walked(page)) == ["right", "right"]

    # A conversation: what is chosen is said, and what comes next has the focus.
    page.goto(f"{address}/quizzes/talk.html")
    keys = Keyboard(page)
    keys.go(page.locator(".course-start :is(a, button)").first)
    keys.press("Enter")
    for line, scene in enumerate(("the-date", "calm")):
        choice = page.locator(".course-choice").nth(line)
        expect(choice).to_be_visible()
        keys.go(choice)
        keys.press("Enter")
        expect(page.locator("course-scenario")).to_have_attribute("scene", scene)
    expect(page.locator("course-scenario")).to_have_attribute("outcome", "good")
    own, theirs = (page.locator(f".course-log .course-turn{one}").last for one in ("-own", ""))
    assert left(own) < left(theirs)
    expect(page.locator(".course-effects").first).to_contain_text(re.compile("غاضبة ←.* هادئة"))

    # An exam: question by question, to the result.
    page.goto(f"{address}/quizzes/exam.html")
    keys = Keyboard(page)
    start = page.locator(".course-start button").first
    expect(start).to_be_visible()
    keys.go(start)
    keys.press("Enter")
    for number in range(3):
        here = page.locator("li[data-here] course-question")
        expect(here).to_have_count(1)
        keys.go(here.locator("input").first)
        if number == 1:
            page.keyboard.type("3")
        else:
            keys.press("Space")
        foot = page.locator(".course-step-foot > :visible")
        assert left(foot.last) < left(foot.first)
        keys.go(foot.last)
        keys.press("Enter")
    hand_in = page.locator(".course-hand-in button")
    expect(hand_in).to_be_visible()
    keys.go(hand_in)
    keys.press("Enter")
    expect(page.locator("course-quiz")).to_have_attribute("phase", "done")
