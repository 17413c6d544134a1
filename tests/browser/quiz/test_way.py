"""What a learner is told of the way: what is done, what is passed, what comes next."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.support.quiz_pages import asked, begin, button, fill, hand_in, right

EXAM = "first-module/second-lesson.html"


def fail(page: Page, address: str) -> None:
    """Take the exam of the second lesson, with one right answer of seven."""
    begin(page, address, EXAM)
    fill(asked(page)[0], right(asked(page)[0]))
    hand_in(page)


def pass_again(page: Page) -> None:
    """Take it once more, with all answers right."""
    button(page, "Take it again").click()
    button(page, "Begin").click()
    for one in asked(page):
        fill(one, right(one))
    hand_in(page)


class TestDoneAndPassed:
    def test_a_failed_exam_has_no_tick_anywhere_until_it_is_passed(
        self, page: Page, address: str
    ) -> None:
        fail(page, address)
        foot = page.locator("course-lesson")
        expect(foot.get_by_role("link", name="Exam not passed yet")).to_have_attribute(
            "href", "#exam"
        )
        tick = (
            "getComputedStyle(document.querySelector('.course-lesson-state'), '::before').content"
        )
        assert page.evaluate(tick) == "none"
        page.goto(f"{address}/progress.html")
        mark = page.locator(".course-lessons course-progress").nth(1)
        expect(mark).to_have_attribute("state", "failed")
        expect(mark.locator(".course-progress-text")).to_have_text("Done, not passed yet")
        page.goto(f"{address}/{EXAM}")
        pass_again(page)
        expect(page.locator(".course-lesson-state")).to_have_text("Lesson done")
        page.goto(f"{address}/progress.html")
        expect(mark).to_have_attribute("state", "done")


class TestContinue:
    def test_leads_on_and_to_what_is_not_passed(self, page: Page, address: str) -> None:
        onward = page.locator("course-continue a")
        page.goto(f"{address}/first-module/first-lesson.html")
        page.get_by_role("radio", name="True").check()
        button(page, "Check").click()
        page.goto(f"{address}/index.html")
        expect(onward).to_have_text("Continue: At the oven")
        fail(page, address)
        page.goto(f"{address}/index.html")
        onward.click()
        page.wait_for_url(f"**/{EXAM}#exam")
        pass_again(page)
        page.goto(f"{address}/index.html")
        expect(onward).to_have_text("All is done: see how you did")
        onward.click()
        page.wait_for_url("**/progress.html")


class TestEnds:
    def test_the_course_ends_with_what_is_done_and_left(self, page: Page, address: str) -> None:
        fail(page, address)
        end, onward = page.locator("#course-end"), page.locator("a.course-next:visible")
        expect(end).to_contain_text("This was the last lesson of")
        expect(end).to_contain_text("0 of 2 lessons, 1 of 2 exercises, 0 of 2 quizzes passed")
        expect(onward).to_contain_text("At the till")  # what is left elsewhere, and not itself
        pass_again(page)
        expect(onward).to_contain_text("At the till")
        onward.click()
        page.get_by_role("radio", name="True").check()
        button(page, "Check").click()
        page.goto(f"{address}/{EXAM}")
        expect(end).to_contain_text("You have finished")
        expect(end).to_contain_text("2 of 2 lessons, 2 of 2 exercises, 2 of 2 quizzes passed")
        module = page.locator(".course-module-end").first
        expect(module).to_contain_text("You can now:")
        expect(module.get_by_role("listitem")).to_have_text(
            ["Count what is in the till.", "Have bread when the door opens."]
        )
        expect(onward).to_contain_text("See how you did")


class TestTheProgressPage:
    def test_tells_how_one_did_and_leads_on(self, page: Page, address: str) -> None:
        page.goto(f"{address}/progress.html")
        total = page.locator(".course-total")
        expect(total).to_contain_text("0 of 2 lessons, 0 of 2 exercises, 0 of 2 quizzes passed")
        expect(page.locator("course-results details:visible")).to_have_count(0)
        page.goto(f"{address}/first-module/first-lesson.html")
        page.get_by_role("radio", name="False").check()
        button(page, "Check").click()
        fail(page, address)
        page.goto(f"{address}/progress.html")
        results = page.locator("course-results")
        expect(results.locator("[data-quiz=exam]")).to_contain_text(
            "1 of 7 points, 14 %, not passed yet"
        )
        expect(total.locator("course-continue a")).to_have_text("Continue: At the oven")
        results.get_by_text("What went wrong").click()
        results.get_by_role("link", name="exercise 1").click()
        page.wait_for_url("**/first-lesson.html#q-practised")
        expect(page.locator("#q-practised")).to_have_attribute("state", "wrong")
