"""A conversation in a real browser: by keyboard, by ear, without a script, on a phone, on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.accessibility import Axe
from tests.support.browser import NewPage
from tests.support.conversations import with_talk
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite

LESSON = "first-module/practise.html"
OWN = "quizzes/wrong-parcel.html"
CALM = {"reduced_motion": "reduce"}

# What a screen reader would say of what is put into live regions, in order. The theme's search
# says something of its own when it is ready.
LISTEN = """() => {
    window.spoken = [];
    const hear = (records) => {
        for (const {target, addedNodes} of records) {
            const region = target.closest("[aria-live], [role=log], [role=status]");
            if (region && region.getAttribute("aria-live") !== "off" && !region.closest("header"))
                for (const node of addedNodes)
                    window.spoken.push(node.textContent.replace(/\\s+/g, " ").trim());
        }
    };
    new MutationObserver(hear).observe(document.body, {childList: true, subtree: true});
}"""


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    """A course with a conversation in a lesson, built."""
    talk = with_talk()
    for path, text in talk.items():
        if path.startswith("quizzes/"):
            more = "  hides: It is for a wedding.\nmeters:"
            text = text.replace("meters:", more, 1)
            text = text.replace("  opening:\n", "  opening:\n    thinks: Red, of all colours.\n", 1)
            talk[path] = text.replace("outcome: good,", "outcome: good, says: Thank you.,", 1)
    return shared_site("scenario", talk)


@pytest.fixture(scope="module")
def address(site: Path, site_server: SiteServer) -> str:
    return site_server(site, "training/course")


def scenario(page: Page) -> Locator:
    return page.locator("course-scenario")


def say(page: Page, *lines: str) -> None:
    """Press the buttons whose sentences begin so."""
    for line in lines:
        page.get_by_role("button", name=re.compile("^" + re.escape(line))).click()


def to_the_end(page: Page) -> None:
    say(page, "Start", "We can refund", "I will look it up")
    expect(scenario(page)).to_have_attribute("scene", "refused")


def focused(page: Page) -> str:
    found = page.evaluate("document.activeElement.className || document.activeElement.localName")
    return str(found).split()[0]  # the theme adds a class of its own


class TestByKeyboard:
    def test_a_whole_conversation_and_back_again(self, new_page: NewPage, address: str) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{LESSON}")
        start = page.get_by_role("button", name="Start the conversation")
        while not start.evaluate("button => button === document.activeElement"):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        for scene in ("opening", "he-tells"):
            expect(scenario(page)).to_have_attribute("scene", scene)
            assert focused(page) == "course-choices"
            for _ in range(2):
                page.keyboard.press("Tab")
                assert focused(page) == "course-choice"
            page.keyboard.press("Space")
        expect(scenario(page)).to_have_attribute("scene", "half-solved")
        assert focused(page) == "course-ending-title"
        back = page.get_by_role("button", name=re.compile("^Go back to this moment.*turn 2$"))
        while not back.evaluate("button => button === document.activeElement"):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(scenario(page)).to_have_attribute("scene", "he-tells")
        assert focused(page) == "course-turn", "the customer's line"
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(scenario(page)).to_have_attribute("scene", "refused")
        expect(page.get_by_text("2 of 3 endings found")).to_be_visible()

    def test_the_focus_is_never_lost(self, new_page: NewPage, address: str) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{OWN}")
        presses = (
            "Start",
            "We can",
            "I will",
            "Go back",
            "What did",
            "Friday.",
            "Play again",
            "We",
        )
        for press in presses:
            page.get_by_role("button", name=re.compile(f"^{press}")).first.click()
            assert focused(page) != "body", press

    def test_a_held_enter_says_one_line(self, new_page: NewPage, address: str) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{OWN}")
        say(page, "Start")
        page.keyboard.press("Tab")
        for _ in range(3):
            page.keyboard.down("Enter")
        page.keyboard.up("Enter")
        expect(scenario(page)).to_have_attribute("scene", "he-tells")


class TestByEar:
    def test_each_turn_is_announced_once_in_order_and_the_mood_in_words(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{LESSON}")
        page.evaluate(LISTEN)
        say(page, "Start", "What did you order")
        mood = page.get_by_role("list", name="How Mr Ode is now")
        expect(mood).to_contain_text("Anger: cross")
        expect(mood).to_contain_text("Trust: some")
        expect(page.get_by_role("log", name="Conversation with Mr Ode")).to_be_visible()
        say(page, "Friday. Let me ring")
        assert page.evaluate("spoken") == [
            "Mr Ode: This is not what I ordered.",
            "You: What did you order?",
            "Trust: none →to some",
            "Mr Ode: The blue one, for Friday.",
            "You: Friday. Let me ring the store now.",
            "Mr Ode: Thank you.",
        ]

    def test_what_is_put_back_is_not_announced(self, new_page: NewPage, address: str) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{LESSON}")
        say(page, "Start", "What did you order")
        page.add_init_script(f"addEventListener('DOMContentLoaded', {LISTEN})")
        page.reload()
        expect(scenario(page)).to_have_attribute("scene", "he-tells")
        assert page.evaluate("spoken") == []
        say(page, "I will look it up")
        expect(page.get_by_role("log")).not_to_have_attribute("aria-live", "off")
        page.evaluate("spoken.length = 0")
        page.get_by_role("button", name=re.compile("^Go back.*turn 2")).click()
        assert page.evaluate("spoken") == [], "the customer's line is read, as it has the focus"


def test_axe_has_nothing_against_start_middle_and_end(
    new_page: NewPage, address: str, axe_in_both: Axe
) -> None:
    """On its own page; tests/browser/test_every_state.py looks at one in a lesson."""
    page = new_page(**CALM)
    page.goto(f"{address}/{OWN}")
    assert axe_in_both(page, wide=1280) == []
    say(page, "Start", "We can refund")
    assert axe_in_both(page, wide=1280, turn=1) == []
    say(page, "I will look it up")
    page.locator(".course-compare summary").click()
    assert axe_in_both(page, wide=1280) == []


class TestWithoutJavaScript:
    @pytest.fixture
    def plain(self, new_page: NewPage, address: str) -> Page:
        page = new_page(java_script_enabled=False)
        page.goto(f"{address}/{LESSON}")
        return page

    def test_it_is_played_by_following_links(self, plain: Page) -> None:
        passages = plain.locator(".course-scene")
        assert [one.is_visible() for one in passages.all()] == [False] * 5
        plain.get_by_role("link", name="Start the conversation").click()
        for words, scene in (
            ("What did you order?", "opening"),
            ("If trust is 5 or more", "he-tells"),
            ("Talk to Mr Ode again", "solved"),
        ):
            expect(plain.locator(f"#wrong-parcel--{scene}")).to_be_visible()
            visible = [one.get_attribute("id") for one in passages.all() if one.is_visible()]
            assert visible == [f"wrong-parcel--{scene}"]
            link = plain.get_by_role("link", name=words).locator("visible=true")
            expect(link).to_be_in_viewport()
            link.click()
        expect(plain).to_have_url(re.compile("#wrong-parcel--opening$"))

    def test_what_a_line_does_is_folded_away(self, plain: Page) -> None:
        plain.get_by_role("link", name="Start the conversation").click()
        comment = plain.get_by_text("You ask before you offer.")
        expect(comment).to_be_hidden()
        plain.get_by_text("What this line does").first.click()
        expect(comment).to_be_visible()

    def test_axe_has_nothing_against_it(self, new_page: NewPage, address: str, axe: Axe) -> None:
        """With a script that fails, so that axe can still be run."""
        page = new_page()
        page.route("**/scenario.*.js", lambda route: route.fulfill(body=""))
        page.goto(f"{address}/{LESSON}")
        page.get_by_role("link", name="Start the conversation").click()
        assert axe(page) == []
        page.get_by_role("link", name="What did you order?").click()
        page.get_by_role("link", name="Otherwise").click()
        expect(page.get_by_text("A mixed ending")).to_be_visible()
        assert axe(page) == []


class TestTakenUpAgain:
    def test_a_reload_goes_on_in_the_middle_and_at_the_end(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{LESSON}")
        say(page, "Start", "We can refund")
        page.reload()
        log = page.get_by_role("log")
        expect(log).to_contain_text("A refund? I need a kettle!")
        expect(page.get_by_role("button", name="Start the conversation")).to_be_hidden()
        say(page, "I will look it up")
        page.reload()
        expect(scenario(page)).to_have_attribute("scene", "refused")
        expect(page.locator(".course-unsaid")).to_contain_text("It is for a wedding.")

    def test_its_own_page_goes_on_where_the_lesson_was_left(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{LESSON}")
        say(page, "Start", "What did you order")
        page.goto(f"{address}/{OWN}")
        expect(scenario(page)).to_have_attribute("scene", "he-tells")

    def test_progress_is_kept_on_a_disk_too(self, new_page: NewPage, site: Path) -> None:
        page = new_page(**CALM)
        page.goto((site / LESSON).as_uri())
        to_the_end(page)
        page.reload()
        expect(page.get_by_text("1 of 3 endings found")).to_be_visible()

    def test_the_end_completes_the_lesson_until_progress_is_erased(
        self, new_page: NewPage, address: str
    ) -> None:
        page = new_page(**CALM)
        page.goto(f"{address}/{LESSON}")
        state = page.locator(".course-lesson-state")
        expect(state).not_to_have_text("Lesson done")
        to_the_end(page)
        expect(state).to_have_text("Lesson done")
        page.goto(f"{address}/progress.html")
        page.get_by_role("button", name="Erase my progress").click()
        page.get_by_role("button", name="Really erase").click()
        page.goto(f"{address}/{LESSON}")
        expect(page.get_by_role("button", name="Start the conversation")).to_be_visible()
        expect(state).not_to_have_text("Lesson done")


def test_no_page_scrolls_sideways_and_whatever_is_pressed_is_large_enough(
    new_page: NewPage, address: str
) -> None:
    page = new_page(**CALM)
    page.goto(f"{address}/{LESSON}")
    pressed = page.locator("course-scenario :is(button, summary):visible")
    heights: list[float] = []

    def fits() -> None:
        for width in (320, 390, 768, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            settled(page)
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, width
            heights.extend(
                pressed.evaluate_all("all => all.map((one) => one.getBoundingClientRect().height)")
            )

    fits()
    say(page, "Start")
    fits()
    say(page, "We can refund")
    fits()
    say(page, "I will look it up")
    fits()
    page.locator(".course-compare summary").click()
    fits()
    assert len(heights) >= 4 * 6 and min(heights) >= 44


@pytest.mark.parametrize("size", [(390, 844), (1440, 900)])
def test_what_is_new_is_in_view(size: tuple[int, int], new_page: NewPage, address: str) -> None:
    page = new_page(viewport={"width": size[0], "height": size[1]}, **CALM)
    page.goto(f"{address}/{LESSON}")
    say(page, "Start", "What did you order")
    for selector in (".course-log > :last-child", ".course-choices", ".course-meters"):
        expect(page.locator(selector)).to_be_in_viewport(ratio=1)
    say(page, "Friday. Let me ring")
    expect(page.locator(".course-debrief .course-ending-title")).to_be_in_viewport(ratio=1)


def test_motion_is_short_and_only_for_those_who_want_it(new_page: NewPage, address: str) -> None:
    for motion, expected in (("reduce", "none"), ("no-preference", "course-appear")):
        page = new_page(reduced_motion=motion)
        page.goto(f"{address}/{LESSON}")
        say(page, "Start", "We can refund")
        turn = page.locator(".course-log > :last-child")
        assert turn.evaluate("turn => getComputedStyle(turn).animationName") == expected
        assert turn.evaluate("turn => parseFloat(getComputedStyle(turn).animationDuration)") < 0.5


def test_on_paper_there_is_the_transcript_and_nothing_to_press(
    new_page: NewPage, address: str
) -> None:
    page = new_page(**CALM)
    page.goto(f"{address}/{LESSON}")
    to_the_end(page)
    page.emulate_media(media="print")
    for words in ("This is not what I ordered.", "An offer that he did not ask for."):
        expect(page.locator(".course-transcript").get_by_text(words)).to_be_visible()
    expect(page.locator(".course-log")).to_be_hidden()
    expect(page.locator("course-scenario").get_by_role("button")).to_have_count(0)


def test_a_strict_content_security_policy_is_kept(
    new_page: NewPage, site: Path, site_server: SiteServer
) -> None:
    """Nothing inline, nothing evaluated: only Material's own inline scripts are let through."""
    page = new_page(**CALM)
    address = site_server(site)
    script = (site / "first-module/practise.html").read_text(encoding="utf-8")
    assert not re.search(r"<course-scenario.*?\son\w+=", script, re.S)
    assert "style=" not in script.partition("<course-scenario")[2].partition("</course-scenario")[0]
    page.goto(f"{address}/{LESSON}")
    to_the_end(page)
