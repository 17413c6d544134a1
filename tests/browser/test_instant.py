"""Material's instant navigation: pages are swapped without being loaded, and all of ours works on.

What a theme swaps it takes out of the page and puts in anew; it runs the scripts that stand in the
text once more, and nothing tells a page that it has gone. So each test asks three things: does
what came to the page live, is what was there before over, and is nothing there twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.engines.mkdocs.project import read_course
from generator.locales.messages import Messages
from generator.model.scenario_example import PATH, SOUND
from generator.site.bundles import bundle
from tests.support.accessibility import Axe
from tests.support.browser import NewPage, Witness
from tests.support.building import copy_course, run_module
from tests.support.course import STARTER, lay_over
from tests.support.profiles import Profiles, empty, origin_of
from tests.support.rendering import renderer_of
from tests.support.server import SiteServer
from tests.support.shared import Share, SharedSite
from tests.support.specification import specification
from tests.support.swapping import open_swapping, prepare

EXAM = """\
title: Exam
exam: true
time_limit: 20
questions:
  - {id: word, kind: text, objective: first, prompt: Which word?, answers: [sorry]}
"""
SITE_URL = "https://course.invalid/training/"
LESSON = "---\ntitle: {title}\nobjectives: [first]\n---\n\nRead this.\n\n```{fence}\n{name}\n```\n"

# How often each thing is listened to in the window and in the document. What the theme listens to
# while a page is there comes and goes; ours is known by its name, or listens to the store.
COUNT = """
window.heard = {};
for (const [name, target] of Object.entries({window, document})) {
    const add = target.addEventListener;
    target.addEventListener = (type, ...rest) => {
        if (/^course-|^storage$|^pageshow$/.test(type)) {
            const key = `${name} ${type}`;
            heard[key] = (heard[key] ?? 0) + 1;
        }
        return add.call(target, type, ...rest);
    };
}
window.answers = [];
document.addEventListener("course-answered", ({detail}) => answers.push(detail.question));
"""


@pytest.fixture(scope="module")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    """A course with questions, a conversation and an exam, whose pages are swapped."""
    settings = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace(
        'site_url: !ENV [SITE_URL, ""]', f"site_url: {SITE_URL}", 1
    ).replace("  font: false", "  features: [navigation.instant]\n  font: false", 1)
    files = {
        "mkdocs.yml": settings,
        PATH: SOUND,
        "quizzes/exam.yml": EXAM,
        "content/first-module/exam.md": LESSON.format(title="Exam", fence="quiz", name="exam"),
        "content/first-module/talk.md": LESSON.format(
            title="Talk", fence="scenario", name="wrong-parcel"
        ),
    }
    return site_server(shared_site("instant", files), "training")


@pytest.fixture(scope="module")
def visiting(profiles: Profiles, address: str) -> Iterator[Page]:
    """A page that counts what is listened to, for several tests."""
    with profiles.lent(reduced_motion="reduce") as page:
        page.add_init_script(COUNT)
        prepare(page, address, SITE_URL)
        yield page


@pytest.fixture
def visit(visiting: Page, witness: Witness, address: str) -> Iterator[Page]:
    """The home page of the course, with nothing left of other tests."""
    unwatch = witness.watch(visiting.context)
    open_swapping(visiting, f"{address}/index.html")
    yield visiting
    unwatch()
    empty(visiting, origin_of(address))


def go(page: Page, link: str, to: str) -> None:
    """Follow a link of the page; the page is swapped, not loaded."""
    page.get_by_role("link", name=link).first.click()
    arrived(page, to)


def arrived(page: Page, to: str) -> None:
    page.wait_for_url(f"**/{to}*")
    expect(page.locator(f"article :is(h1, h2):has-text('{TITLES[to]}')").first).to_be_visible()
    assert page.evaluate("window.loaded"), "the page was loaded, not swapped"


TITLES = {
    "index.html": "My first course",
    "first-module/index.html": "First module",
    "first-module/first-lesson.html": "First lesson",
    "first-module/talk.html": "Talk",
    "talk.html": "Talk",
    "first-module/exam.html": "Exam",
    "progress.html": "Your progress",
}


def answer(page: Page) -> None:
    page.get_by_label("Right after the thought").check()
    page.locator("#q-where-it-belongs .course-actions button").click()
    expect(page.locator("#q-where-it-belongs")).to_have_attribute("state", "right")


def say(page: Page, line: str) -> None:
    page.locator(".course-choices").get_by_role("button", name=line).click()


class TestPagesThatAreSwapped:
    def test_are_found_again_as_they_were_left(self, visit: Page) -> None:
        go(visit, "First lesson", "first-module/first-lesson.html")
        answer(visit)
        go(visit, "Talk", "first-module/talk.html")
        visit.get_by_role("button", name="Start the conversation").click()
        expect(visit.locator("course-scenario")).to_have_attribute("scene", "opening")
        listened = visit.evaluate("({...heard})")  # what conversations need is there by now
        assert listened["document course-answered"] > 1
        say(visit, "What did you order?")
        expect(visit.locator(".course-log .course-turn")).to_have_count(3)
        visit.go_back()
        arrived(visit, "first-module/first-lesson.html")
        question = visit.locator("#q-where-it-belongs")
        expect(question).to_have_attribute("state", "right")
        expect(question.locator(".course-lead")).to_have_text("Right.")
        visit.go_forward()
        arrived(visit, "first-module/talk.html")
        expect(visit.locator("course-scenario")).to_have_attribute("scene", "he-tells")
        say(visit, "Friday.")
        expect(visit.locator("course-scenario")).to_have_attribute("outcome", "good")
        assert visit.evaluate("answers") == [
            "where-it-belongs",
            "wrong-parcel/opening",
            "wrong-parcel/he-tells",
            "wrong-parcel",
        ]
        go(visit, "Your progress", "progress.html")
        expect(visit.locator(".course-progress-text").first).to_contain_text("2 of 5 exercises")
        assert visit.evaluate("heard") == listened, "something is listened to twice"
        assert visit.locator("body > .course-hidden[role=status]").count() == 1

    def test_have_the_head_that_belongs_to_them(self, visit: Page, address: str) -> None:
        menu = visit.locator(".course-header .course-menu")
        expect(menu).to_have_count(0)
        go(visit, "First lesson", "first-module/first-lesson.html")
        expect(menu).to_have_count(1)
        skip = visit.locator(".course-skip")
        expect(skip).to_have_attribute(
            "href", f"{address}/first-module/first-lesson.html#course-text"
        )
        skip.focus()
        visit.keyboard.press("Enter")
        expect(visit.locator("#course-text")).to_be_focused()
        go(visit, "Your progress", "progress.html")
        here = visit.locator(".course-header [aria-current]")
        expect(here).to_have_attribute("href", f"{address}/progress.html")
        visit.go_back()
        arrived(visit, "first-module/first-lesson.html")
        expect(here).to_have_count(0)

    def test_lead_back_to_where_one_was(self, visit: Page) -> None:
        go(visit, "First lesson", "first-module/first-lesson.html")
        visit.go_back()
        arrived(visit, "index.html")
        go(visit, "Continue: First lesson", "first-module/first-lesson.html")

    def test_are_as_accessible_as_pages_that_are_loaded(self, visit: Page, axe: Axe) -> None:
        go(visit, "First lesson", "first-module/first-lesson.html")
        answer(visit)
        assert axe(visit) == []


class TestAnExam:
    def test_goes_on_where_it_was_left_and_its_clock_with_it(self, visit: Page) -> None:
        go(visit, "Exam", "first-module/exam.html")
        visit.get_by_role("button", name="Begin").click()
        clock = visit.locator(".course-clock-text")
        expect(clock).to_have_text("20 min left")
        # The style of exams came with the page.
        assert clock.evaluate("one => getComputedStyle(one.parentElement).position") == "sticky"
        visit.locator("#q-word input").fill("sorry")
        visit.go_back()
        arrived(visit, "index.html")
        kept = "getComputedStyle(document.documentElement).getPropertyValue('--course-bar')"
        visit.wait_for_function(f"{kept} === '0px'")
        visit.go_forward()
        arrived(visit, "first-module/exam.html")
        expect(clock).to_have_text(re.compile("(20|19) min left"))
        expect(visit.locator("#q-word input")).to_have_value("sorry")
        visit.get_by_role("button", name="Hand in").click()
        expect(visit.locator(".course-quiz-result")).to_contain_text("1 of 1 point")
        assert visit.evaluate("answers") == ["word"]


PLAIN = """\
site_name: Somebody's documentation
site_url: {url}
use_directory_urls: false
plugins: []
theme: {{name: material, font: false, features: [navigation.instant]}}
extra: {{generator: false}}
nav: [index.md, talk.md]
"""
FILES = ("elements.css", "scenario.css", "course.js", "scenario.js")


@pytest.fixture(scope="module")
def elsewhere(share: Share, site_server: SiteServer) -> str:
    """Material as it comes: one page has elements of ours, and with them what they need."""
    return site_server(share("plain", build_plain) / "site", "training")


def build_plain(root: Path) -> None:
    course = read_course(lay_over(copy_course(root / "course", STARTER), {PATH: SOUND})).course
    assert course
    renderer = renderer_of(course)
    (root / "docs").mkdir()
    for name in FILES:
        (root / "docs" / name).write_bytes(bundle(name, Messages.of()).content)
    tags = [
        f'<link rel="stylesheet" href="{name}">'
        if name.endswith("css")
        else f'<script src="{name}"></script>'
        for name in FILES
    ]
    question = renderer.question(specification("choice").examples[0].question)
    talk = renderer.scenario(course.scenario["wrong-parcel"], "talk.html")
    files = {
        "docs/index.md": "# My first course\n\n[To the talk](talk.md)\n",
        "docs/talk.md": "\n\n".join(["# Talk", *tags, question, talk]),
        "mkdocs.yml": PLAIN.format(url=SITE_URL),
    }
    run_module(["mkdocs", "build", "-q"], lay_over(root, files), NO_MKDOCS_2_WARNING="1")


def test_elements_come_to_life_that_are_swapped_into_a_page_without_any(
    new_page: NewPage, elsewhere: str
) -> None:
    page = new_page(reduced_motion="reduce")
    page.add_init_script(COUNT)
    prepare(page, elsewhere, SITE_URL)
    open_swapping(page, f"{elsewhere}/index.html")
    assert not page.evaluate("customElements.get('course-question')")
    for option, state, start in (
        (0, "wrong", "Start the conversation"),
        (1, "right", "Play again"),
    ):
        go(page, "To the talk", "talk.html")
        question, talk = page.locator("course-question"), page.locator("course-scenario")
        question.locator(".course-answer input").nth(option).check()
        question.locator(".course-actions button").click()
        expect(question).to_have_attribute("state", state)
        talk.get_by_role("button", name=start).first.click()
        say(page, "What did you order?")
        say(page, "Friday.")
        expect(talk).to_have_attribute("outcome", "good")
        page.go_back()
        arrived(page, "index.html")
    assert len(page.evaluate("answers")) == 2 * 4
    twice = [
        key for key, times in page.evaluate("heard").items() if "answered" in key and times > 4
    ]
    assert twice == []


def test_the_scripts_may_run_again(visit: Page) -> None:
    go(visit, "First lesson", "first-module/first-lesson.html")
    listened = visit.evaluate("({...heard})")
    visit.evaluate("""async () => {
        const all = performance.getEntriesByType("resource").map(({name}) => name);
        const urls = all.filter((src) => /course\\.[^/]*js$/.test(src));
        for (const src of [...urls, ...urls]) await new Promise((done) => {
            const script = document.createElement("script");
            Object.assign(script, {src, onload: done, onerror: done});
            document.querySelector("article").append(script);
        });
    }""")
    assert visit.locator("article script[src*='course.']").count() == 2
    answer(visit)
    assert visit.evaluate("answers") == ["where-it-belongs"]
    assert visit.evaluate("heard") == listened
