"""What stands around a page's text: where one is, how long it takes, where to go next."""

from __future__ import annotations

import pytest

from generator.engines.mkdocs.project import read_course
from generator.site.frames import Frames
from tests.support.course import MakeCourse

LESSON = "---\ntitle: {0}\nobjectives: [first]\n---\n\n" + "word " * 360


@pytest.fixture
def frames(make_course: MakeCourse) -> Frames:
    root = make_course(
        {
            "content/second-module/third.md": LESSON.format("Third"),
            "content/first-module/second.md": LESSON.format("Second"),
        }
    )
    course = read_course(root).course
    assert course is not None
    return Frames(course)


def test_the_next_lesson_may_stand_in_the_next_module(frames: Frames) -> None:
    frame = frames.of("content/first-module/second.md", "first-module/second.html")
    assert frame.previous and frame.previous.url == "first-lesson.html"
    assert frame.next and frame.next.url == "../second-module/third.html"
    assert (frame.kind, frame.number) == ("lesson", 2)


def test_the_first_lesson_has_nothing_before_it_and_the_last_nothing_after(frames: Frames) -> None:
    first = frames.of("content/first-module/first-lesson.md", "first-module/first-lesson.html")
    last = frames.of("content/second-module/third.md", "second-module/third.html")
    assert first.previous is None and last.next is None


def test_a_lesson_knows_its_own_module_only(frames: Frames) -> None:
    frame = frames.of("content/second-module/third.md", "second-module/third.html")
    assert frame.module and [item.title for item in frame.module.lessons] == ["Third"]
    assert frame.modules == ()


def test_the_last_lesson_of_a_module_says_what_one_can_do_after_it(frames: Frames) -> None:
    first = frames.of("content/first-module/first-lesson.md", "first-module/first-lesson.html")
    second = frames.of("content/first-module/second.md", "first-module/second.html")
    assert first.abilities == ()
    assert second.abilities[:1] == ("Place a question where it belongs in a lesson.",)
    third = frames.of("content/second-module/third.md", "second-module/third.html")
    assert third.abilities == ()  # what it lists was stated in the first module


def test_the_last_lesson_of_the_course_and_no_other_lists_them_all(frames: Frames) -> None:
    second = frames.of("content/first-module/second.md", "first-module/second.html")
    last = frames.of("content/second-module/third.md", "second-module/third.html")
    assert second.lessons == ()
    assert [one.url for one in last.lessons][-2:] == ["../first-module/second.html", "third.html"]


def test_the_home_page_knows_all_modules_and_how_long_they_take(frames: Frames) -> None:
    frame = frames.of("content/index.md", "index.html")
    assert [module.title for module in frame.modules] == ["First module", "Second module"]
    assert frame.minutes == sum(module.minutes for module in frame.modules)


def test_minutes_are_the_authors_else_reading_and_a_minute_a_question(frames: Frames) -> None:
    frame = frames.of("content/index.md", "index.html")
    first, second = frame.modules[0].lessons
    assert (first.minutes, second.minutes) == (5, 2)


def test_a_lesson_tells_its_objectives_in_words_wherever_they_are_stated(frames: Frames) -> None:
    frame = frames.of("content/first-module/second.md", "first-module/second.html")
    assert frame.objectives == ("Place a question where it belongs in a lesson.",)


def test_a_lesson_names_its_quizzes_with_a_pass_mark_and_which_attempt_counts(
    make_course: MakeCourse,
) -> None:
    question = "{{id: {1}, kind: true-false, prompt: Is it so?, answer: true}}"
    quiz = "title: Q\n{0}questions:\n  - " + question + "\n"
    page = "---\ntitle: L\nobjectives: [first]\n---\n\nText.\n"
    fences = "".join(f"\n```quiz\n{name}\n```\n" for name in ("best", "last", "free"))
    root = make_course(
        {
            "content/first-module/second.md": page + fences,
            "quizzes/best.yml": quiz.format("pass_mark: 70\n", "x"),
            "quizzes/last.yml": quiz.format("pass_mark: 62.5\ncounts: last\n", "y"),
            "quizzes/free.yml": quiz.format("pass_mark: 0\n", "z"),
        }
    )
    course = read_course(root).course
    assert course is not None
    frame = Frames(course).of("content/first-module/second.md", "first-module/second.html")
    assert frame.lesson and frame.lesson.passes == ("best:70", "last:62.5:last")


def test_a_module_leads_to_the_next(frames: Frames) -> None:
    first = frames.of("content/first-module/index.md", "first-module/index.html")
    assert first.kind == "module"
    assert first.next_module and first.next_module.lessons[0].url.endswith("third.html")


def test_a_lesson_knows_to_which_others_its_text_leads(make_course: MakeCourse) -> None:
    text = "[One](../first-module/first-lesson.md#here), [itself](#there), [away](https://a.test/)."
    page = f"{LESSON.format('Third')}\n\n{text}\n\n## There\n"
    course = read_course(make_course({"content/second-module/third.md": page})).course
    assert course
    third = Frames(course).of("content/second-module/third.md", "second-module/third.html")
    assert third.refers == (("../first-module/first-lesson.html", "first-lesson"),)


def test_the_own_page_of_an_exam_knows_that_it_is_one(make_course: MakeCourse) -> None:
    quiz = (
        "title: T\nexam: {0}\nquestions:\n"
        "  - {{id: {1}, kind: text, objective: first, prompt: Which word?, answers: [sorry]}}\n"
    )
    root = make_course(
        {
            "quizzes/trial.yml": quiz.format("true", "trial"),
            "quizzes/try.yml": quiz.format("false", "try"),
        }
    )
    course = read_course(root).course
    assert course is not None
    pages = {made.name: path for path, made in course.generated.items() if made.kind == "quiz"}
    frames = Frames(course)
    assert frames.of(pages["trial"], "quizzes/trial.html").exam
    assert not frames.of(pages["try"], "quizzes/try.html").exam
