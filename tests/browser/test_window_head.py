"""What stays at the head of the window never lies on what has the focus (WCAG 2.2, 2.4.11).

Whatever font a machine has, however large its owner sets it, and however far apart the letters
stand: a bar is as high as it comes out, and the page keeps that much free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from generator.model.scenario_example import PATH, SOUND
from tests.support.browser import Witness
from tests.support.keyboard import Keyboard
from tests.support.profiles import Profiles, empty
from tests.support.quiz_pages import look_over
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite

EXAM = """\
title: Exam
exam: true
time_limit: 20
shuffle: none
questions:
  - {id: word, kind: text, objective: first, prompt: Which word?, answers: [sorry]}
  - id: steps
    kind: order
    objective: first
    prompt: Put the first steps of the day in order.
    items: [Switch on the oven, Count the float, Write the labels, Open the door]
  - id: hides
    kind: match
    objective: first
    prompt: Where does it hide?
    pairs: [{item: Fish, target: Worcester sauce}, {item: Egg, target: Mayonnaise}]
  - id: gluten
    kind: choices
    objective: first
    prompt: Which of these hold gluten?
    options: [{text: Rye, right: true}, {text: Barley, right: true}, {text: Rice}]
"""


@dataclass(frozen=True)
class Reader:
    """Somebody's screen, fonts and settings. `size`: the browser's own font size in px."""

    name: str
    width: int
    height: int
    css: str = ""
    size: int = 16


# WCAG 2.2, 1.4.12.
SPACED = """* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
}"""
READERS = [
    Reader("telephone", 320, 640),
    Reader("wide letters", 320, 640, "* { font-family: 'DejaVu Sans' !important; }"),
    Reader("spaced", 320, 640, SPACED),
    Reader("twice as large", 1280, 800, size=32),
    Reader("twice as large on a telephone", 390, 844, size=32),
    Reader("four hundred per cent", 320, 256),
    Reader("on its side", 667, 375),
]
# For whom a bar takes most of the window, or something is led to its very edge.
HARD_PRESSED = [READERS[0], READERS[1], READERS[4], READERS[5]]

# What stays where it is while the page scrolls, but for layers that one opens over the page.
LAYERS = ".course-skip, .course-nav"
WATCH = """layers => {
    const text = document.querySelector(".course-text");
    const stays = (one) => ["sticky", "fixed"].includes(getComputedStyle(one).position);
    const bars = () => [...document.querySelectorAll("body *")]
        .filter((one) => stays(one) && one.checkVisibility() && !one.matches(layers))
        .filter((one) => one.getBoundingClientRect().top <= innerHeight / 3);
    window.taken = () => Math.max(
        0, ...bars().map((bar) => bar.getBoundingClientRect().bottom).filter((end) => end > 0)
    );
    [window.seen, window.covered, window.most] = [0, [], 0];
    window.look = () => {
        const one = document.activeElement;
        if (!text.contains(one)) return;
        const {top, bottom} = one.getBoundingClientRect();
        const over = bars().filter((bar) => !bar.contains(one) && !one.contains(bar));
        const ends = over.map((bar) => bar.getBoundingClientRect());
        seen += 1;
        const heights = ends.map(({height}) => height).reduce((a, b) => a + b, 0);
        most = Math.max(most, heights / innerHeight);
        if (ends.some((bar) => bar.bottom > 0 && top < bar.bottom - 0.5 && bottom > bar.top + 0.5))
            covered.push(`${one.outerHTML.slice(0, 90)} at ${top}: ${JSON.stringify(ends)}`);
    };
    // What is new is brought into view with the next frame.
    const frame = () => new Promise(requestAnimationFrame);
    window.drawn = () => frame().then(frame);
    addEventListener("keyup", () => drawn().then(look), true);
}"""


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    """A course with an exam and a conversation, each on a page of its own."""
    pages = {
        "content/first-module/exam.md": "exam",
        "content/first-module/talk.md": "wrong-parcel",
    }
    lessons = {
        path: f"---\ntitle: {name}\nobjectives: [first]\n---\n\n{'Words. ' * 90}\n\n"
        f"```{'quiz' if name == 'exam' else 'scenario'}\n{name}\n```\n"
        for path, name in pages.items()
    }
    return shared_site("head", {"quizzes/exam.yml": EXAM, PATH: SOUND, **lessons})


@pytest.fixture(scope="module")
def address(site: Path, site_server: SiteServer) -> str:
    return f"{site_server(site)}/first-module"


@pytest.fixture(scope="module", params=READERS, ids=lambda reader: reader.name)
def settings(request: pytest.FixtureRequest, profiles: Profiles) -> Iterator[Page]:
    """A page with the settings of one reader, for several tests."""
    who: Reader = request.param
    size: ViewportSize = {"width": who.width, "height": who.height}
    with profiles.lent(size, reduced_motion="reduce") as page:
        set_up(page, who)
        yield page


@pytest.fixture
def reader(settings: Page, witness: Witness, address: str) -> Iterator[Page]:
    """The same, in which nothing is left of what other tests did."""
    unwatch = witness.watch(settings.context)
    yield settings
    empty(settings, address.removesuffix("/first-module"))
    unwatch()


def set_up(page: Page, who: Reader) -> None:
    devtools = page.context.new_cdp_session(page)
    devtools.send("Page.enable")
    sizes = {"standard": who.size, "fixed": who.size}
    devtools.send("Page.setFontSizes", {"fontSizes": sizes})
    page.add_init_script(f"""addEventListener("DOMContentLoaded", () => {{
        const sheet = new CSSStyleSheet();
        sheet.replaceSync({who.css!r});
        document.adoptedStyleSheets.push(sheet);
    }});""")


hard_pressed = pytest.mark.parametrize(
    "settings", HARD_PRESSED, ids=lambda reader: reader.name, indirect=True, scope="module"
)


# Puts the focus before the text, or behind it; answers with how many stops there can be in it.
BEGIN = """end => {
    const text = document.querySelector(".course-text");
    const place = document.createElement("span");
    place.tabIndex = -1;
    text[end](place);
    place.focus();
    place.addEventListener("blur", () => place.remove());
    const stops = "a[href], button, summary, input, select, textarea";
    return [...text.querySelectorAll(stops)].filter((one) => one.checkVisibility()).length;
}"""


def walk(page: Page) -> int:
    """Tab through the whole text, and back to its beginning; with how many stops."""
    stops = 0
    for key, start in (("Tab", "before"), ("Shift+Tab", "after")):
        stops = page.evaluate(BEGIN, start)
        for _ in range(stops + 1):
            page.keyboard.press(key)
            page.evaluate("drawn()")  # else the next key may come before it was looked at
    return stops


class TestWhatHasTheFocusIsFree:
    def test_throughout_an_exam(self, reader: Page, address: str) -> None:
        reader.goto(f"{address}/exam.html")
        reader.get_by_role("button", name="Begin").click()
        expect(reader.locator(".course-clock")).to_be_visible()
        reader.evaluate(WATCH, LAYERS)
        reader.evaluate("look()")
        stops = 0
        for _ in range(2):
            stops += walk(reader)
            reader.get_by_role("button", name="Next", exact=True).click()
        seen, covered, most = reader.evaluate(
            "drawn().then(drawn).then(() => [seen, covered, most])"
        )
        assert stops >= 8 and seen >= 2 * stops - 4, "a group of options may be one stop"
        assert covered == []
        assert most <= 0.41, "the page has more than half of the window"

    @hard_pressed
    def test_where_a_link_leads_to_a_question(self, reader: Page, address: str) -> None:
        reader.goto(f"{address}/exam.html")
        reader.get_by_role("button", name="Begin").click()
        for number in range(4):
            look_over(reader)
            link = reader.locator(".course-hand-in-text a").nth(number)
            link.focus()
            name = (link.get_attribute("href") or "").lstrip("#")
            reader.keyboard.press("Enter")
            prompt = reader.locator(f"[id='{name}'] .course-prompt")
            expect(prompt).to_be_in_viewport()
            settled(reader)
            reader.evaluate(WATCH, LAYERS)
            top = prompt.evaluate("one => one.getBoundingClientRect().top")
            assert top >= reader.evaluate("taken()") - 0.5

    @hard_pressed
    def test_throughout_a_conversation(self, reader: Page, address: str) -> None:
        reader.goto(f"{address}/talk.html")
        keys = Keyboard(reader)
        keys.go(reader.get_by_role("button", name="Start the conversation"))
        keys.press("Enter")
        reader.evaluate(WATCH, LAYERS)
        for line in ("What did you order?", "Friday."):
            walk_to = reader.locator(".course-choices").get_by_role("button", name=line)
            keys.go(walk_to)
            reader.wait_for_function("document.activeElement.matches('.course-choice')")
            reader.evaluate("drawn().then(look)")
            keys.press("Enter")
        expect(reader.locator(".course-ending-title[tabindex]")).to_be_focused()
        seen, covered = reader.evaluate("drawn().then(drawn).then(() => [seen, covered])")
        assert seen >= 4 and covered == []


CUT = """() => {
    const name = document.querySelector(".course-brand span");
    name.textContent = "Dealing with Difficult Customers";
    return [name.scrollHeight - name.clientHeight, name.scrollWidth - name.clientWidth];
}"""


def test_the_name_of_a_course_is_read_whole_in_its_header(reader: Page, address: str) -> None:
    reader.goto(f"{address}/../index.html")
    assert max(settled(reader).evaluate(CUT)) <= 1


def test_a_bar_that_grows_while_it_is_there_keeps_its_place_free(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 600, "height": 900})
    page.goto(f"{address}/exam.html")
    page.get_by_role("button", name="Begin").click()
    bar = "getComputedStyle(document.documentElement).getPropertyValue('--course-bar')"
    page.wait_for_function(f"parseFloat({bar}) > 0")  # the clock comes with the questions
    kept = "getComputedStyle(document.documentElement).scrollPaddingTop"
    before = float(page.evaluate(kept).removesuffix("px"))
    page.add_style_tag(content=".course-clock { padding-block: 60px !important; }")
    page.wait_for_function(f"parseFloat({kept}) > {before} + 90")
    page.get_by_role("button", name="No limit").click()
    page.wait_for_function(f"parseFloat({kept}) < {before}")
