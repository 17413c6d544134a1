"""A course of two claims, to see what of it is taught and practised."""

from __future__ import annotations

from pathlib import Path

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.model.scenario_example import SOUND

SOURCES = """\
works:
  - title: House rules
    author: The owners
    published: "2025"
    claims:
      - {id: H1, text: The float is counted first.}
      - {id: H2, text: What is missing is written down.}
"""
FIRST = "content/first-module/first-lesson.md"
LATER = "content/second-module/later-lesson.md"
NO_QUIZ = {"quizzes/first-quiz.yml": None}
QUESTION = "kind: true-false, prompt: Is the float counted?, answer: true"


def lesson(*ids: str, sources: str = "", more: str = "") -> str:
    """A lesson that states these objectives."""
    stated = "".join(f"  - {{id: {name}, text: Do the {name} thing.}}\n" for name in ids)
    front = f"title: A lesson\nobjectives:\n{stated}sources: [{sources}]\n"
    return f"---\n{front}---\n\nText.\n\n{more}"


def fence(name: str, objective: str = "first", sources: str = "") -> str:
    fields = f"id: {name}, {QUESTION}, objective: {objective}, sources: [{sources}]"
    return f"```question\n{{{fields}}}\n```\n"


def quiz(*names: str, objective: str = "first", sources: str = "") -> str:
    listed = (
        f"  - {{id: {name}, {QUESTION}, objective: {objective}, sources: [{sources}]}}\n"
        for name in names
    )
    return "title: A quiz\nquestions:\n" + "".join(listed)


def talk(sources: str = "", choice: str = "", objectives: str = "") -> str:
    """The example of a conversation, saying what it is for."""
    head = f"sources: [{sources}]\nobjectives: [{objectives}]\ncustomer:"
    text = SOUND.replace("customer:", head, 1)
    return text.replace("        to: he-tells\n", f"        to: he-tells\n{choice}", 1)


def course_of(root: Path) -> Course:
    """The course in a folder."""
    course = read_course(root).course
    assert course is not None
    return course
