"""A course in somebody else's page: in frames that allow little, and alone in one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.support.browser import NewPage, Witness
from tests.support.policy import hosted, strict_course
from tests.support.shared import SharedSite

Frame = Callable[..., FrameLocator]
KINDS = "first-module/kinds.html"
# What a page without an origin is refused: icons as masks, the sitemap.
REFUSED = ("CORS policy", "ERR_FAILED", "Network error", "Blocked form submission")


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the page around."""
    return tmp_path_factory.mktemp("around")


@pytest.fixture(scope="module")
def hosts(shared_site: SharedSite, around: Path) -> Iterator[tuple[str, str]]:
    """The address of a course, and that of somebody else's site, which is another origin."""
    (around / "404.html").write_text("There is nothing.")
    with ExitStack() as stack:
        course = stack.enter_context(hosted(shared_site("strict", strict_course()), {}))
        other = stack.enter_context(hosted(around, {}, prefix=""))
        yield course, other.replace("127.0.0.1", "localhost")


@pytest.fixture
def outside(new_page: NewPage) -> Page:
    return new_page(viewport={"width": 1000, "height": 800}, reduced_motion="reduce")


@pytest.fixture
def framed(outside: Page, hosts: tuple[str, str], around: Path, witness: Witness) -> Frame:
    """`framed(path, sandbox=None, own=False, folded=False)`: a page of the course in a frame.

    own: whether the page around is of the course's host; folded: whether it hides the frame.
    """
    witness.forgive("status of 404")  # the icon of the page around

    def show(
        path: str, sandbox: str | None = None, own: bool = False, folded: bool = False
    ) -> FrameLocator:
        course, other = hosts
        limits = "" if sandbox is None else f' sandbox="{sandbox}"'
        text = (
            f'<!doctype html><h1>Around</h1><script src="{course}/assets/embed.js"></script>'
            f'<iframe src="{course}/{path}" title="A course" width="900"{limits}></iframe>'
        )
        if folded:
            text = text.replace("<iframe", "<details><summary>Unfold</summary><iframe")
        if own:
            outside.route(
                "**/around", lambda route: route.fulfill(body=text, content_type="text/html")
            )
            outside.goto(f"{course}/around")
        else:
            (around / "around.html").write_text(text)
            outside.goto(f"{other}/around.html")
        return outside.frame_locator("iframe")

    return show


def wait_in(frame: FrameLocator, asked: str) -> None:
    """Wait until a question about the whole page of a frame is answered with yes."""
    frame.locator("html").evaluate(
        f"async (e) => {{ while (!({asked})(e)) await new Promise(requestAnimationFrame); }}"
    )


def answered(page: Page, course: str) -> None:
    """Answer a question of the course, so that there is something to save."""
    page.goto(f"{course}/{KINDS}")
    choice = page.locator("course-question[kind=choice]")
    choice.locator("input").first.check()
    choice.get_by_role("button", name="Check").click()


class TestShutOff:
    """A frame that allows scripts and nothing else."""

    @pytest.fixture
    def shut_off(self, framed: Frame, witness: Witness) -> Callable[[str], FrameLocator]:
        for part in REFUSED:
            witness.forgive(part)
        return lambda path: framed(path, "allow-scripts")

    def test_an_answer_is_checked_once_by_a_press_and_by_enter(
        self, shut_off: Callable[[str], FrameLocator], outside: Page
    ) -> None:
        frame = shut_off(KINDS)
        count = "q => { q.seen = 0; q.addEventListener('course-answered', () => q.seen++); }"
        choice = frame.locator("course-question[kind=choice]")
        choice.evaluate(count)
        choice.locator("input").first.check()
        choice.get_by_role("button", name="Check").click()
        text = frame.locator("course-question[kind=text]")
        text.evaluate(count)
        text.locator("input[type=text]").fill("no idea")
        text.locator("input[type=text]").press("Enter")
        for question in (choice, text):
            assert question.evaluate("q => [q.seen, q.attempts]") == [1, 1]
            expect(question.get_by_role("status")).not_to_be_empty()

    def test_an_exam_can_be_begun(self, shut_off: Callable[[str], FrameLocator]) -> None:
        frame = shut_off("quizzes/exam.html")
        frame.get_by_role("button", name="Begin").click()
        expect(frame.locator(".course-clock")).to_be_visible()

    def test_the_palette_and_the_search_work(
        self, shut_off: Callable[[str], FrameLocator], witness: Witness
    ) -> None:
        frame = shut_off(KINDS)
        frame.get_by_label("Dark").check()
        expect(frame.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        frame.get_by_role("button", name="Search").click()
        frame.get_by_role("searchbox").press_sequentially("folded")
        expect(frame.locator(".course-search-hit").first).to_contain_text("Much on a page")
        assert not [error for error in witness.errors if "__md" in error]

    def test_icons_come_in_the_text_of_a_sheet(
        self, shut_off: Callable[[str], FrameLocator]
    ) -> None:
        frame = shut_off("first-module/rich.html")
        expect(frame.locator(".note > .admonition-title")).to_be_visible()
        mask = "getComputedStyle(document.querySelector('.admonition-title'), '::before').maskImage"
        wait_in(frame, f"() => {mask}.startsWith('url(\"data:image/svg+xml')")


class TestSaving:
    def test_where_downloads_are_forbidden_the_text_can_be_copied(
        self, framed: Frame, witness: Witness, outside: Page, hosts: tuple[str, str]
    ) -> None:
        witness.forgive("Download is disallowed")
        answered(outside, hosts[0])
        frame = framed("progress.html", "allow-scripts allow-same-origin", own=True)
        frame.locator("[data-do=save]").click()
        expect(frame.locator(".course-keeper-status")).to_contain_text("allows no downloads, so")
        text = frame.locator(".course-keeper-copy textarea")
        assert json.loads(text.input_value())["course"] == "the-starter"
        frame.get_by_role("button", name="Copy the text").click()
        expect(frame.locator(".course-keeper-copy button")).not_to_have_text("Copy the text")
        assert text.evaluate("f => f.value.slice(f.selectionStart, f.selectionEnd) === f.value")

    def test_where_nobody_knows_both_are_offered(
        self, framed: Frame, outside: Page, hosts: tuple[str, str]
    ) -> None:
        answered(outside, hosts[0])
        frame = framed("progress.html", own=True)
        frame.locator("[data-do=save]").click()
        expect(frame.locator(".course-keeper-status")).to_contain_text("If none arrives")
        expect(frame.locator(".course-keeper-copy textarea")).to_be_visible()

    def test_a_page_of_its_own_offers_no_text(self, outside: Page, hosts: tuple[str, str]) -> None:
        outside.goto(f"{hosts[0]}/progress.html")
        outside.locator("[data-do=save]").click()
        expect(outside.locator(".course-keeper-status")).not_to_be_empty()
        expect(outside.locator("textarea")).to_have_count(0)


class TestEmbedded:
    def height(self, page: Page) -> float:
        return float(page.locator("iframe").evaluate("f => f.getBoundingClientRect().height"))

    def test_a_lesson_stands_without_what_is_around_it_in_its_own_height(
        self, framed: Frame, outside: Page
    ) -> None:
        frame = framed("first-module/rich.html?embed")
        expect(frame.get_by_role("heading", name="Much on a page")).to_be_visible()
        for selector in (".course-header", ".course-nav", ".course-footer", ".course-onward"):
            expect(frame.locator(selector)).to_be_hidden()
        outside.wait_for_function("document.querySelector('iframe').offsetHeight > 1000")
        # Nothing is cut off.
        wait_in(frame, "e => e.scrollHeight <= e.clientHeight + 1")

    def test_a_question_stands_alone_and_its_height_follows(
        self, framed: Frame, outside: Page
    ) -> None:
        frame = framed(f"{KINDS}?embed#q-nut-free-lesson")
        question = frame.locator("#q-nut-free-lesson")
        expect(question).to_be_visible()
        assert frame.locator("course-question:visible").count() == 1
        expect(frame.locator("h1")).to_be_hidden()
        outside.wait_for_function("document.querySelector('iframe').offsetHeight !== 150")
        wait_in(frame, "e => e.scrollHeight <= e.clientHeight + 1")  # or a press goes beside it
        before = self.height(outside)
        assert before < 800
        question.locator("input").last.check()
        question.get_by_role("button", name="Check").click()
        grown = "before => document.querySelector('iframe').offsetHeight > before"
        outside.wait_for_function(grown, arg=before)
        question.get_by_role("button", name="Check").or_(
            question.get_by_role("button", name="Answer again")
        ).first.click()

    def test_a_frame_that_was_folded_away_gets_its_height_when_it_is_seen(
        self, framed: Frame, outside: Page
    ) -> None:
        frame = framed("first-module/rich.html?embed", folded=True)
        outside.wait_for_load_state()
        assert self.height(outside) < 1000
        outside.get_by_text("Unfold").click()
        expect(frame.get_by_role("heading", name="Much on a page")).to_be_visible()
        outside.wait_for_function("document.querySelector('iframe').offsetHeight > 1000")

    def test_platforms_are_told_in_their_own_words(self, framed: Frame, outside: Page) -> None:
        outside.add_init_script(
            """addEventListener("message", ({data}) => {
                if (typeof data === "string") (window.told ??= []).push(JSON.parse(data));
            })"""
        )
        framed("first-module/rich.html?embed")
        outside.wait_for_function("window.told?.at(-1)?.height > 1000")
        assert outside.evaluate("told.at(-1).subject") == "lti.frameResize"

    def test_a_question_that_its_quiz_hands_in_comes_with_the_quiz(self, framed: Frame) -> None:
        frame = framed("quizzes/before.html?embed#q-before-till")
        expect(frame.locator("#q-before-till")).to_be_visible()
        frame.get_by_role("button", name="Next").click()
        expect(frame.locator("#q-before-oven")).to_be_visible()
        frame.get_by_role("button", name="Look it over").click()
        expect(frame.locator(".course-hand-in button")).to_be_visible()

    def test_links_open_beside_it(self, framed: Frame, outside: Page, witness: Witness) -> None:
        frame = framed("first-module/index.html?embed")
        with outside.context.expect_page() as opened:
            frame.get_by_role("link", name="Start the first lesson").click()
        expect(opened.value.locator(".course-header")).to_be_visible()
        expect(frame.locator(".course-header")).to_be_hidden()

    def test_a_page_that_is_not_asked_for_so_is_whole(self, framed: Frame, outside: Page) -> None:
        frame = framed(KINDS)
        expect(frame.locator(".course-header")).to_be_visible()
        assert self.height(outside) < 200
