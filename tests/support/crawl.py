"""A learner who does everything that can be done in a course, and a witness of what is met.

Whatever comes into a page, be it for a moment, is heard
by a witness in it: texts, also hidden ones and those for screen readers, names, titles, hints.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.support.accessibility import violations
from tests.support.crawl_scripts import ANSWER, FILL, PRESS, SELECT, SIT
from tests.support.strangers import Abroad


@dataclass
class Crawl:
    """A learner who does everything, and what was met."""

    course: Abroad
    page: Page
    address: str
    met: dict[str, str] = field(default_factory=dict)
    without: list[str] = field(default_factory=list)
    unreachable: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        self.page.goto(f"{self.address}/{path}.html")
        return self.page

    def hear(self, where: str) -> None:
        """Take down what was met since the page was opened."""
        for text in self.page.evaluate("hearAll()"):
            self.met.setdefault(text, where)
        self.met.setdefault(self.page.title(), where)
        if self.page.locator("html").get_attribute("lang") != self.course.language:
            self.without.append(where)

    def look(self, where: str) -> None:
        """Ask axe; of Arabic pages others do: tests/browser/test_right_to_left.py."""
        if self.course.language != "ar":
            self.unreachable += [f"{where}: {one}" for one in violations(self.page)]

    def press(self, *selectors: str) -> None:
        """Press buttons that need not be seen, as they would be on another screen."""
        for selector in selectors:
            self.page.locator(selector).first.evaluate(PRESS)

    def steps(self) -> Iterator[Callable[[], None]]:
        yield from (self.begin, self.lessons, self.notes, self.small_quizzes, self.exam)
        yield from (self.in_steps, self.talk, self.record, self.progress, self.learners)
        yield from (self.again, self.search, self.review, self.time_up)
        yield from (self.troubles, self.blocked)

    def begin(self) -> None:
        page = self.go("index")
        self.hear("home")
        page.locator("input[name=course-path]").first.check()
        self.hear("home, with a path")
        for empty in ("progress", "record", "review", "notes", "404", "on-paper"):
            self.go(empty)
            self.hear(empty)
        self.go(self.course.module)
        self.press(".course-header .course-menu")
        self.hear("module, with the menu")

    def lessons(self) -> None:
        for lesson in self.course.lessons:
            page = self.go(lesson)
            self.hear(lesson)
            assert page.evaluate(ANSWER, self.course.typed) == []
            for number in page.locator("course-question[kind=number] input").all():
                number.evaluate("""(one) => {
                    const question = one.closest("course-question");
                    question.afresh();
                    one.value = "؟";
                    question.check();
                }""")
            page.evaluate("scrollTo(0, document.body.scrollHeight)")
            self.hear(f"{lesson}, answered")
        self.look("a lesson, answered")

    def notes(self) -> None:
        page = self.go(self.course.lessons[0])
        self.press(".course-jot")
        page.locator(".course-jotting textarea").first.fill(self.course.typed)
        page.evaluate(SELECT)
        marker = page.locator(".course-highlight").first
        marker.wait_for(state="attached")
        self.hear("a passage that is chosen")
        marker.evaluate(PRESS)
        page.locator("mark").first.wait_for(state="attached")
        self.hear("a note")
        page = self.go("notes")
        page.locator(".course-notes-list > li").first.wait_for(state="attached")
        for typed in (self.course.typed, "☃"):
            page.locator("course-notes input[type=search]").fill(typed)
            self.hear("notes, searched")

    def hand_in(self) -> None:
        quiz = self.page.locator("course-quiz")
        for _ in range(3):
            if quiz.get_attribute("phase") == "done":
                break
            self.press(".course-hand-in button")
            self.hear("handing in")
        expect(quiz).to_have_attribute("phase", "done")

    def small_quizzes(self) -> None:
        for path in self.course.quizzes:
            page = self.go(path)
            self.hear(path)
            for well in (False, True):
                page.evaluate(FILL, [self.course.typed, well])
                self.hear(f"{path}, answered")
                self.press(".course-quiz-actions button")
                self.hear(f"{path}, again")

    def opened(self, path: str) -> None:
        """A quiz, started anew if it was handed in before."""
        self.go(path)
        self.page.locator("course-quiz[phase]").wait_for()
        self.hear(path)
        if self.page.locator("course-quiz[phase=done]").count():
            self.press(".course-quiz-actions button:last-of-type")
            self.hear(f"{path}, again")

    def through(self, where: str) -> None:
        """Question by question, to the overview."""
        page = self.page
        page.locator("li[data-here]").wait_for(state="attached")
        self.hear(where)
        self.press(".course-step-mark")
        for _ in range(8):
            onward = page.locator(".course-step-foot button:not([hidden])").last
            if not onward.count() or page.locator(".course-step-overview:not([hidden])").count():
                break
            onward.evaluate(PRESS)
            self.hear(where)
        self.hear(f"{where}, overview")

    def exam(self) -> None:
        page = self.page
        for well in (False, True):
            self.opened(self.course.exam)
            self.press(".course-start button")
            self.through("exam")
            page.locator("course-quiz course-question").first.wait_for(state="attached")
            if well:
                page.evaluate(FILL, [self.course.typed, True])
            self.hand_in()
            page.evaluate("""() => [...document.querySelectorAll("course-quiz button")]
                .filter((one) => one.checkVisibility() && !one.closest(".course-quiz-actions"))
                .forEach((one) => one.click())""")
            self.hear("exam, handed in")
        self.look("an exam, handed in")

    def in_steps(self) -> None:
        for well in (False, True):
            self.opened(self.course.steps)
            self.through("steps")
            self.page.evaluate(FILL, [self.course.typed, well])
            self.hand_in()
            self.hear("steps, handed in")

    def talk(self) -> None:
        page = self.go(self.course.talk)
        self.hear("conversation")
        page.locator(".course-start :is(a, button)").first.evaluate(PRESS)
        talk = page.locator("course-scenario")
        for outcome, way in (("mixed", "--"), ("bad", "++"), ("good", "+-")):
            for turn in way:
                # Of two choices the first one, or the second.
                choices = page.locator(".course-choice:not([disabled])")
                expect(choices).to_have_count(2)
                (choices.first if turn == "+" else choices.last).evaluate(PRESS)
                self.hear("in the conversation")
            expect(talk).to_have_attribute("outcome", outcome)
            self.hear("the end of a conversation")
            self.press(".course-debrief button:last-of-type")
            self.hear("the conversation again")

    def loaded(self, text: str) -> None:
        name = f"{self.course.typed}.json"
        file: Any = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
        status = self.page.locator(".course-keeper-status")
        status.evaluate("one => { one.textContent = '' }")
        self.page.locator("input[data-do=load]").set_input_files(file)
        expect(status).not_to_be_empty()
        self.hear("a file")

    def progress(self) -> None:
        page = self.go("progress")
        self.hear("progress")
        self.look("progress")
        with page.expect_download() as download:
            page.locator("[data-do=save]").click()
        saved = Path(download.value.path()).read_text("utf-8")
        self.hear("saved")
        stored = json.loads(saved)
        for text in ("", "☃", saved, saved[: len(saved) // 2], '{"version": 1'):
            self.loaded(text)
        self.loaded(json.dumps({**stored, "version": 99}))
        self.loaded(json.dumps({**stored, "course": "☃"}))
        self.press("[data-do=erase]")
        self.hear("about to erase")
        self.press("[data-do=erase]")
        self.hear("erased")
        for actions in (("last",), ("first", "first"), ("first",)):
            self.loaded(saved)
            for which in actions:
                button = page.locator(".course-keeper-actions button")
                (button.last if which == "last" else button.first).evaluate(PRESS)
                self.hear("loaded")
        page.reload()
        self.hear("progress, once more")

    def learners(self) -> None:
        page = self.page
        self.press("[data-do=add]")
        self.hear("a learner without a name")
        page.locator("course-learners details").evaluate("one => { one.open = true }")
        page.locator("[data-do=name]").fill(self.course.typed)
        with page.expect_navigation():
            self.press("[data-do=add]")
        self.hear("another learner")
        with page.expect_navigation():
            self.press(".course-learners-others button:first-of-type")
        page.locator("course-learners details").evaluate("one => { one.open = true }")
        for _ in range(2):
            self.press(".course-learners-others [data-away]")
            self.hear("a learner goes")

    def record(self) -> None:
        page = self.go("record")
        self.hear("record")
        page.locator("course-record input").first.fill(self.course.typed)
        page.locator("course-record input").first.blur()
        self.press("[data-do=print]", "[data-do=save]")
        self.hear("record, saved")

    def again(self) -> None:
        for path in ("index", "progress", self.course.module, *self.course.lessons):
            self.go(path)
            self.hear(f"{path}, once more")

    def search(self) -> None:
        page = self.go("index")
        self.press(".course-search")
        field = page.locator("dialog input")
        self.hear("search, empty")
        said = page.locator(".course-search-said")
        for typed in (self.course.wanted, "☃☃", f"{self.course.wanted} 9876"):
            before = said.inner_text()
            field.fill(typed)
            expect(said).not_to_have_text(before)
            self.hear("search")
        field.fill(self.course.wanted)
        page.locator(".course-search-hit").first.wait_for()
        self.hear("search, with hits")

    def review(self) -> None:
        self.page.clock.install()
        self.page.clock.set_system_time("2031-03-05T10:00:00Z")
        page = self.go("index")
        self.hear("home, years later")
        page = self.go("review")
        page.locator("course-review[state=start]").wait_for()
        self.hear("review")
        self.press("course-review button")
        for number in range(12):
            page.locator("course-review[state=question], course-review[state=done]").wait_for()
            if page.locator("course-review[state=done]").count():
                break
            page.evaluate(SIT, [number == 0, self.course.typed])
            self.hear("review, a question")
            page.evaluate("document.querySelector('.course-review-after button')?.click()")
        self.hear("review, done")
        page.reload()
        page.locator("course-review[state=start]").wait_for()
        self.hear("review, nothing due")

    def time_up(self) -> None:
        self.opened(self.course.exam)
        self.press(".course-start button")
        for more in self.page.locator(".course-clock button").all():
            more.evaluate(PRESS)
            self.hear("more time")
        self.page.locator("li[data-here]").wait_for(state="attached")
        self.page.clock.fast_forward("30:00")
        self.hear("time up")

    def troubles(self) -> None:
        """What is stored is damaged, or of a newer version; or there is no room for more."""
        page = self.go("progress")
        kept = page.evaluate(
            "() => Object.keys(localStorage).find((one) => /^course:[^:]+$/.test(one))"
        )
        whole = page.evaluate("key => localStorage[key]", kept)
        newer = json.dumps({**json.loads(whole), "version": 99})
        for text in (whole[: len(whole) // 2], "☃", newer):
            page.evaluate(
                "([key, text]) => { localStorage[key] = text; sessionStorage.clear(); }",
                [kept, text],
            )
            for path in ("progress", "review", "record", self.course.lessons[0]):
                self.go(path)
                self.hear(f"{path}, with trouble")
        self.go("progress")
        page.evaluate("([key, text]) => { localStorage[key] = text; }", [kept, whole])

    def blocked(self) -> None:
        self.page.add_init_script(
            "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})"
        )
        page = self.go("progress")
        page.locator(".course-keeper-trouble p").wait_for(state="attached")
        self.hear("progress, without storage")
        page = self.go(self.course.lessons[0])
        assert page.evaluate(ANSWER, self.course.typed) == []
        page.locator(".course-notice p").wait_for(state="attached")
        self.hear("a lesson, without storage")
