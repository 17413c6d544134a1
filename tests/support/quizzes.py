"""Quiz files to make mistakes in, for a course whose lesson ends with the quiz `second-quiz`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.model.quiz import Quiz
from tests.support.markup import Markup

OWN_PAGE = "quizzes/second-quiz.html"
LESSON = "content/first-module/first-lesson.md"
HEAD = "---\ntitle: {0}\nobjectives: {1}\n{2}---\n\nText.\n"
SHARED = HEAD.format(
    "A lesson", "[{id: first, text: Name one.}, {id: second, text: Two.}]", "quiz: second-quiz\n"
)


def question(name: str, more: str = "objective: first") -> str:
    """A question in one line of YAML."""
    return f"{{id: {name}, kind: true-false, prompt: Is it?, answer: true, {more}}}"


def listed(*questions: str, indent: int = 2) -> str:
    """Questions as a list of YAML."""
    return "".join(f"{' ' * indent}- {one}\n" for one in questions)


POOLS = (
    "pools:\n"
    f"  - title: Known to authors only\n    draw: 1\n    questions:\n"
    f"{listed(question('b1'), question('b2'), indent=6)}"
    f"  - draw: 2\n    questions:\n"
    f"{listed(question('c1'), question('c2'), question('c3'), indent=6)}"
)


def quiz_file(settings: str = "", asked: str = "") -> str:
    """A quiz file: settings as lines, and what is asked; one question where nothing is said."""
    return f"title: A quiz\n{settings}{asked or 'questions:' + chr(10) + listed(question('one'))}"


def read(root: Path) -> Course:
    """The course in a folder; its mistakes are not looked at."""
    course = read_course(root).course
    assert course is not None
    return course


def quiz_of(course: Course) -> Quiz:
    """The quiz that the tests write."""
    return course.quiz["second-quiz"]


def data(page: Markup) -> Any:
    """What the page tells the script of a quiz."""
    text = page.html.partition('class="course-quiz-data">')[2].partition("</script>")[0]
    return json.loads(text)
