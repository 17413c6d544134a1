"""A quiz file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, ClassVar

from pydantic import Field

from generator.course import Quiz
from generator.located_yaml import Authored
from generator.problems import Problem
from generator.question import Question, Text
from generator.reader.question_reader import read_question
from generator.yaml_tree import Tree


class QuizFile(Authored):
    """What stands in a quiz file."""

    noun: ClassVar[str] = "the quiz"

    title: Text = Field(description="The quiz's title.")
    intro: Text | None = Field(None, description="Shown above the questions. Markdown.")
    pass_mark: float | None = Field(None, ge=0, le=100, description="Per cent needed to pass.")
    questions: tuple[Any, ...] = Field(min_length=1, description="The questions, in order.")


@dataclass(frozen=True)
class QuizReading:
    """A quiz, or None, the objectives of its unreadable questions, and what is wrong."""

    quiz: Quiz | None
    half_read: frozenset[str | None]
    problems: list[Problem]


def read_quiz(tree: Tree, path: str) -> QuizReading:
    """The quiz that a file states. One bad question does not take the others with it."""
    file, problems = QuizFile.from_tree(tree)
    questions: list[Question] = []
    half_read: set[str | None] = set()
    listed = tree.children.get("questions")
    for child in listed.children.values() if listed else ():
        question, wrong = read_question(child)
        problems += wrong
        if question:
            questions.append(question)
        else:
            objective = child.data.get("objective") if isinstance(child.data, dict) else None
            half_read.add(objective if isinstance(objective, str) else None)
    title = file.title if file else str(tree.data.get("title") if tree.keys else path)
    quiz = Quiz(
        id=PurePosixPath(path).stem,
        path=path,
        title=title,
        intro=file.intro if file else None,
        pass_mark=file.pass_mark if file else None,
        questions=tuple(questions),
    )
    return QuizReading(quiz, frozenset(half_read), problems)
