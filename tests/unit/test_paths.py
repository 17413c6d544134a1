"""Paths through a course: what an author declares, and what the pages are told of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.site.course_json import course_json
from generator.site.frame import Frame
from generator.site.frames import Frames
from tests.support.course import STARTER, MakeCourse, problems_in

LESSON = "---\ntitle: {0}\nminutes: {1}\nobjectives: [first]\n---\n\nText.\n"
NAMES = ("a", "b", "c", "d")
LESSONS = {
    f"content/{'first' if name < 'c' else 'second'}-module/{name}.md": LESSON.format(
        name.upper(), 10
    )
    for name in NAMES
}
SHORT = "- {id: short, title: The short way, description: For a day., lessons: [b, d]}"
LONG = "- {id: long, title: The long way, lessons: [a, b, d]}"


def with_paths(*paths: str) -> str:
    """The configuration of the starter with these paths, under an id of its own."""
    text = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    listed = "\n      paths:" + "".join(f"\n        {path}" for path in paths) if paths else ""
    own = f"      id: a-course-of-paths{listed}"
    return re.sub("^      id: .*$", own, text, flags=re.MULTILINE)


@pytest.fixture
def make(make_course: MakeCourse) -> MakeCourse:
    """`make(*paths)`: the folder of a course of the lessons a to d, after the starter's own."""

    def made(*paths: str) -> Path:
        return make_course({**LESSONS, "mkdocs.yml": with_paths(*paths)})

    return made


def course(root: Path) -> Course:
    read = read_course(root).course
    assert read
    return read


def frame(of: Course, name: str) -> Frame:
    page = next((lesson for lesson in of.lessons if lesson.id == name), None)
    path = page.path if page else f"{of.content}/{name}.md"
    return Frames(of).of(path, of.urls[path])


def titles(paths: Course) -> list[tuple[str, list[str]]]:
    return [(path.title, [lesson.id for lesson in path.lessons]) for path in paths.paths]


class TestDeclaring:
    def test_the_path_through_everything_is_there_without_being_declared(
        self, make: MakeCourse
    ) -> None:
        every = [lesson.id for lesson in course(make(SHORT)).lessons]
        assert len(every) > len(NAMES)

    def test_a_course_without_paths_has_none(self, make: MakeCourse) -> None:
        assert course(make()).paths == ()

    def test_to_name_the_path_through_everything_alone_is_no_choice(self, make: MakeCourse) -> None:
        assert course(make("- {id: all, title: All of it}")).paths == ()

    def test_lessons_come_in_the_order_of_the_path(self, make: MakeCourse) -> None:
        own, whole = titles(course(make("- {id: back, title: Back, lessons: [d, a]}")))
        assert own == ("Back", ["d", "a"])
        assert whole[0] == "Everything" and set(NAMES) < set(whole[1])

    def test_a_path_without_lessons_names_the_path_through_everything(
        self, make: MakeCourse
    ) -> None:
        found = course(make("- {id: all, title: All of it}", SHORT)).paths
        assert [(path.id, path.whole) for path in found] == [("all", True), ("short", False)]


class TestMistakes:
    @pytest.mark.parametrize(
        ("paths", "rule", "hint"),
        [
            (["- {id: p, title: P, lessons: [a, zebra]}"], "unknown-lesson", "its file"),
            (["- {id: p, title: P, lessons: [first-lessn]}"], "unknown-lesson", "first-lesson"),
            (["- {id: p, title: P, lessons: [first-module/a.md]}"], "unknown-lesson", "'a'"),
            (["- {id: p, title: P, lessons: [index]}"], "unknown-lesson", "no lesson"),
            (["- {id: p, title: P, lessons: [a, b, a]}"], "lesson-twice-in-path", "take one"),
            (["- {id: p, title: P, lessons: []}"], "wrong-value", "add what is missing"),
            ([SHORT, SHORT], "duplicate-id", "another id"),
            (["- {id: everything, title: P, lessons: [a]}"], "path-of-everything", "another id"),
            (["- {id: p, lessons: [a]}"], "missing-field", "title"),
            (["- {id: p, title: P, lesons: [a]}"], "unknown-field", "lessons"),
        ],
    )
    def test_are_told_in_their_place_with_what_to_do(
        self, paths: list[str], rule: str, hint: str, make: MakeCourse
    ) -> None:
        root = make(*paths)
        (problem,) = problems_in(root)
        assert (problem.rule.id, problem.span.path) == (rule, "mkdocs.yml")
        assert hint in problem.hint
        line = (root / "mkdocs.yml").read_text("utf-8").splitlines()[problem.span.line - 1]
        assert line.strip() == paths[-1]

    def test_a_page_that_cannot_be_read_may_be_the_lesson_that_is_meant(
        self, make: MakeCourse
    ) -> None:
        root = make("- {id: p, title: P, lessons: [a, renamed]}")
        (root / "content/second-module/d.md").write_text("---\ntitle: [\n---\n")
        assert "unknown-lesson" not in {problem.rule.id for problem in problems_in(root)}


class TestFrames:
    def test_the_home_page_knows_lessons_and_minutes_of_each_path(self, make: MakeCourse) -> None:
        home = frame(course(make(SHORT)), "index")
        short, whole = home.paths
        assert (short.minutes, [lesson.title for lesson in short.lessons]) == (20, ["B", "D"])
        assert (short.description, short.whole, whole.whole) == ("For a day.", False, True)
        assert whole.minutes == home.minutes

    def test_a_lesson_knows_where_each_path_leads(self, make: MakeCourse) -> None:
        short, long = frame(course(make(SHORT, LONG)), "b").ways
        assert (short.number, short.of, short.previous) == (1, 2, None)
        assert short.next and short.next.url == "../second-module/d.html"
        assert (long.number, long.of) == (2, 3)
        assert long.previous and long.previous.url == "a.html"

    def test_a_lesson_carries_the_lessons_of_a_path_only_at_its_end(self, make: MakeCourse) -> None:
        found = course(make(SHORT))
        assert frame(found, "b").ways[0].path.lessons == ()
        end = frame(found, "d").ways[0]
        assert end.last and [lesson.title for lesson in end.path.lessons] == ["B", "D"]

    def test_an_extra_lesson_leads_back_to_what_follows_it_on_the_path(
        self, make: MakeCourse
    ) -> None:
        found = course(make(SHORT))
        before, behind = frame(found, "a").ways[0], frame(found, "c").ways[0]
        assert (before.number, before.last) == (0, False)
        assert before.next and before.next.title == "B"
        assert behind.next and behind.next.title == "D"

    def test_behind_its_last_lesson_a_path_leads_back_to_that(self, make: MakeCourse) -> None:
        way = frame(course(make("- {id: p, title: P, lessons: [a, b]}")), "d").ways[0]
        assert way.next and way.next.title == "B"

    def test_the_end_of_a_path_tells_what_the_others_have_besides(self, make: MakeCourse) -> None:
        found = course(make(SHORT, LONG))
        long, whole = frame(found, "d").ways[0].more
        assert (long.title, long.lessons, long.minutes) == ("The long way", 1, 10)
        assert (whole.title, whole.lessons) == ("Everything", len(found.lessons) - 2)
        assert [more.title for more in frame(found, "d").ways[1].more] == ["Everything"]

    def test_without_paths_no_page_knows_any(self, make: MakeCourse) -> None:
        found = course(make())
        assert frame(found, "index").paths == () and frame(found, "a").ways == ()


def test_paths_leave_course_json_as_it_is(make: MakeCourse) -> None:
    lists = json.loads(course_json(course(make(SHORT))))
    assert "paths" not in lists and len(lists["modules"]) == 2
