"""What a lesson comes after, the menu, and what the end of a module says."""

from __future__ import annotations

import json

import pytest

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.site.frame import Frame
from generator.site.frames import MOST_LINKS, Frames
from generator.site.outline import outline
from tests.support.course import MakeCourse, problems_in

QUIZ = """title: The quiz of {0}
pass_mark: 80
questions:
  - {{id: {0}-one, kind: true-false, objective: first, prompt: Is it?, answer: true}}
"""
TEXT = "\n## One & two\n\nText.\n\n### Below\n"


def lesson(name: str, more: str = "", quiz: bool = True) -> dict[str, str]:
    asked = f"quiz: {name}\n" if quiz else ""
    front = f"title: {name.upper()}\n{more}objectives: [first]\n{asked}"
    page = f"---\n{front}---\n{TEXT}"
    module = "first" if name < "c" else "second"
    files = {f"content/{module}-module/{name}.md": page}
    return {**files, f"quizzes/{name}.yml": QUIZ.format(name)} if quiz else files


def read(make_course: MakeCourse, *lessons: dict[str, str]) -> Course:
    course = read_course(make_course({k: v for one in lessons for k, v in one.items()})).course
    assert course is not None
    return course


def frame(course: Course, path: str) -> Frame:
    return Frames(course).of(f"content/{path}.md", course.urls[f"content/{path}.md"])


class TestAfter:
    def test_a_lesson_names_what_comes_first_and_what_counts_as_done(
        self, make_course: MakeCourse
    ) -> None:
        course = read(make_course, lesson("a"), lesson("c", "after: [a, first-lesson]\n"))
        one, two = frame(course, "second-module/c").after
        assert (one.title, one.url, one.lessons) == ("A", "../first-module/a.html", "a")
        assert (one.questions, one.passes) == (("a-one",), ("a:80",))
        assert two.lessons == "first-lesson"

    def test_a_list_knows_what_closes_a_lesson_and_so_does_the_menu(
        self, make_course: MakeCourse
    ) -> None:
        course = read(make_course, lesson("a"), lesson("c", "after: [a]\n"))
        (item,) = (one for one in frame(course, "second-module/c").module.lessons if one.id == "c")  # type: ignore[union-attr]
        assert dict(item.after) == {"after": "a-one", "after-passes": "a:80"}
        menu = outline(Frames(course)).decode()
        assert '{"after":"a-one","after-passes":"a:80"}' in menu

    def test_a_quiz_is_found_where_it_stands_else_on_its_own_page(
        self, make_course: MakeCourse
    ) -> None:
        alone = {"quizzes/alone.yml": QUIZ.format("alone")}
        course = read(make_course, alone, lesson("c", "after: [first-quiz, alone]\n", quiz=False))
        urls = [one.url for one in frame(course, "second-module/c").after]
        assert urls == [
            "../first-module/first-lesson.html#first-quiz",
            "../quizzes/alone.html#alone",
        ]

    @pytest.mark.parametrize(
        ("first", "second", "told"),
        [
            ("after: d\n", "", []),
            ("after: d\n", "after: c\n", ["'c' → 'd' → 'c'", "'d' → 'c' → 'd'"]),
            ("after: c\n", "", ["'c' → 'c'"]),
            ("after: [quiz-of-none]\n", "", ["'quiz-of-none'"]),
        ],
        ids=["in order", "each after the other", "after itself", "after nothing"],
    )
    def test_what_can_never_be_done_first_is_a_mistake(
        self, make_course: MakeCourse, first: str, second: str, told: list[str]
    ) -> None:
        files = {**lesson("c", first, quiz=False), **lesson("d", second, quiz=False)}
        found = [p.message for p in problems_in(make_course(files)) if p.severity == "error"]
        assert len(found) == len(told)
        assert all(part in message for part, message in zip(told, found, strict=True))


class TestTomorrow:
    def test_the_last_lesson_says_it_wherever_it_is_written(self, make_course: MakeCourse) -> None:
        index = {"content/first-module/index.md": "---\ntitle: One\ntomorrow: Of the page.\n---\n"}
        course = read(make_course, index, lesson("a"), lesson("c", "tomorrow: Of the lesson.\n"))
        assert frame(course, "second-module/c").tomorrow == "Of the lesson."
        last = course.modules[0].lessons[-1]
        told = {one.id: frame(course, one.path[8:-3]).tomorrow for one in course.modules[0].lessons}
        assert {id for id, text in told.items() if text} == {last.id}
        assert told[last.id] == "Of the page."


class TestMenu:
    def test_it_names_all_modules_and_the_headings_of_the_second_level(
        self, make_course: MakeCourse
    ) -> None:
        course = read(make_course, lesson("a"), lesson("c"))
        found = frame(course, "second-module/c")
        assert [(one.number, one.title) for one in found.links] == [
            (1, "First module"),
            (2, "Second module"),
        ]
        assert found.headings == (("one-two", "One & two"),)

    def test_a_page_of_a_long_course_names_no_other_module(self, make_course: MakeCourse) -> None:
        many = {
            f"content/m{number:02}/only-{number}.md": "---\ntitle: T\nobjectives: [first]\n---\n"
            for number in range(MOST_LINKS + 1)
        }
        assert frame(read(make_course, many), "m00/only-0").links == ()

    def test_the_script_holds_every_lesson_as_its_lists_show_it(
        self, make_course: MakeCourse
    ) -> None:
        course = read(make_course, lesson("a"), lesson("c"))
        text = outline(Frames(course)).decode()
        modules = json.loads(text.removeprefix("courseOutline="))
        ids = [id for _, _, lessons in modules for id, *_ in lessons]
        assert ids == [one.id for one in course.lessons]
        assert ["c", "C", "second-module/c.html", "c-one", "c:80"] in modules[1][2]
