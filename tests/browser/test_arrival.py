"""While a page arrives, what is below the window is not laid out: nobody may notice.

The page is held in that state, however slow the machine is: what it would do when it is idle waits
for `release()`, and its patience has no end.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite

LESSON = "hear-them-out/let-it-run.html"
LAST = "course-question >> nth=-1"
HOLD = """
    window.held = [];
    window.requestIdleCallback = (act) => held.push(act);
    const later = window.setTimeout;
    window.setTimeout = (act, time, ...given) => time === 500 ? 0 : later(act, time, ...given);
    window.releaseOne = () => held.shift()();
    window.release = () => { while (held.length) held.shift()(); };
    window.shifts = 0;
    new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
    }).observe({ type: "layout-shift", buffered: true });
"""
SKIPPED = """() => [...document.querySelectorAll("course-question")].filter((one) =>
    !one.querySelector("form").checkVisibility({ contentVisibilityAuto: true })).length"""

UNSEEN = SKIPPED.replace("{ contentVisibilityAuto: true }", "")  # not even when looked for


@pytest.fixture(scope="module")
def address(flagship: Path, site_server: SiteServer) -> str:
    return site_server(flagship / "site")


@pytest.fixture
def arriving(page: Page, address: str) -> Page:
    page.set_viewport_size({"width": 390, "height": 844})
    page.add_init_script(HOLD)
    page.goto(f"{address}/{LESSON}")
    expect(page.locator("html[data-arriving]")).to_be_attached()
    assert page.evaluate(SKIPPED) > 3
    return page


def arrived(page: Page) -> Page:
    expect(page.locator("html[data-arriving]")).to_have_count(0)
    page.wait_for_function(f"({SKIPPED})() === 0")
    return settled(page)


def test_words_far_below_are_found_in_it(arriving: Page) -> None:
    arriving.evaluate("releaseOne()")  # the browser was idle once
    assert arriving.evaluate(SKIPPED) > 0
    prompt = arriving.locator(f"{LAST} >> .course-prompt p").first
    words = str(prompt.evaluate("one => one.textContent.trim().slice(0, 40)"))
    assert len(words) > 20 and arriving.evaluate("words => window.find(words)", words)
    arriving.wait_for_function("scrollY > innerHeight")


def test_a_link_leads_to_its_place(arriving: Page) -> None:
    arriving.evaluate("""() => {
        const link = document.createElement("a");
        [link.href, link.textContent] = ["#course-text", "To the last"];
        link.hash = [...document.querySelectorAll("course-question")].at(-1).id;
        document.querySelector("h1").append(link);
    }""")
    arriving.get_by_text("To the last").click()
    box = arrived(arriving).locator(LAST).bounding_box()
    assert box and 0 <= box["y"] < 844 / 2


def test_what_is_read_stays_and_the_page_becomes_what_it_was(arriving: Page, address: str) -> None:
    for turn in range(1, 9):
        arriving.mouse.wheel(0, 600)
        # What comes into the window has its own height only then.
        arriving.wait_for_function("least => scrollY >= least", arg=turn * 600 - 1)
    assert arriving.evaluate(SKIPPED) > 0
    read = arriving.evaluate_handle("""() => [...document.querySelectorAll("#course-text p")].find(
        (one) => one.getBoundingClientRect().top > 100)""")
    before = read.evaluate("one => one.getBoundingClientRect().top")
    assert 100 < before < 844
    arriving.evaluate("release()")
    arrived(arriving)
    assert abs(read.evaluate("one => one.getBoundingClientRect().top") - before) < 2
    assert arriving.evaluate("shifts") < 0.01
    html = "document.getElementById('course-text').outerHTML"
    height = "document.documentElement.scrollHeight"
    found = [arriving.evaluate(html), arriving.evaluate(height)]
    arriving.goto("about:blank")
    arriving.goto(f"{address}/{LESSON}#course-text")
    assert found == [arrived(arriving).evaluate(html), arriving.evaluate(height)]


def test_paper_has_all_of_it(arriving: Page) -> None:
    arriving.emulate_media(media="print")
    arriving.wait_for_function(f"({SKIPPED})() === 0")


def test_no_form_far_below_is_laid_out_for_those_who_look_for_forms(arriving: Page) -> None:
    assert arriving.evaluate(UNSEEN) > 3
    arriving.mouse.wheel(0, 100)
    arriving.wait_for_function(f"({UNSEEN})() === 0")
    assert arriving.evaluate(SKIPPED) > 3


def test_nothing_counts_as_moved_when_forms_far_below_come(arriving: Page, address: str) -> None:
    arriving.goto(f"{address}/hear-them-out/in-writing.html")
    assert arriving.evaluate(UNSEEN) > 3
    while arriving.evaluate("held.length"):
        arriving.evaluate("releaseOne()")
        arriving.evaluate("new Promise(requestAnimationFrame)")
    assert arrived(arriving).evaluate("shifts") < 0.02


# The shortest that can stand above a question.
WORD = "Yes.\n\n"
ASKED = "id: {}-{}\nkind: number\nprompt: Two?\nanswer: 2\n"


def in_a_row(name: str, count: int) -> str:
    return "".join(f"```question\n{ASKED.format(name, at)}```\n\n" for at in range(count))


SHORT = {
    "words": WORD * 40 + in_a_row("word", 1),
    "both": WORD * 7 + in_a_row("both", 12),
    "questions": in_a_row("question", 12),
    "quiz": "```quiz\nlong\n```\n",
}
ENTRY = "  - " + ASKED.replace("\n", "\n    ").rstrip() + "\n"
QUIZ = "title: Long\nquestions:\n" + "".join(ENTRY.format("long", at) for at in range(12))


@pytest.fixture(scope="module")
def short(shared_site: SharedSite, site_server: SiteServer) -> str:
    head = "---\ntitle: Short\nobjectives: [first]\n---\n\n"
    pages = {f"content/first-module/{name}.md": head + text for name, text in SHORT.items()}
    return site_server(shared_site("short", {"quizzes/long.yml": QUIZ, **pages}))


@pytest.mark.parametrize("height", [960, 1920])
@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("name", SHORT)
def test_no_question_that_a_window_shows_waits_and_others_do(
    page: Page, short: str, name: str, width: int, height: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.add_init_script(HOLD)
    page.goto(f"{short}/first-module/{name}.html")
    tops = page.evaluate("""() => [...document.querySelectorAll("course-question")]
        .filter((one) => !one.querySelector("form").checkVisibility())
        .map((one) => one.getBoundingClientRect().top)""")
    assert tops and min(tops) >= height


def test_in_a_window_higher_than_that_no_question_waits(page: Page, short: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 1930})
    page.add_init_script(HOLD)
    page.goto(f"{short}/first-module/questions.html")
    expect(page.locator("html[data-arriving]")).to_be_attached()
    assert page.evaluate(SKIPPED) == 0
