"""A quiz file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import Field

from generator.model.question import OfAll, Question, Text
from generator.model.quiz import Pool, Quiz, QuizSettings
from generator.reader.question_reader import read_question
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule
from generator.text.yaml_tree import Tree

_QUESTION = "{id: one, kind: true-false, prompt: Is it?, answer: true, objective: first}"

NO_QUESTIONS = Rule(
    id="no-questions",
    message="this quiz asks nothing: it has no questions and no pools of questions",
    hint="add 'questions:', and below it at least one question that starts with '- id: …'",
    why="The learner would meet a title with nothing below it.",
    example={"quizzes/second-quiz.yml": "title: A quiz\nintro: Ready?\n"},
)
POOL_TOO_SMALL = Rule(
    id="pool-too-small",
    message="this pool draws {draw} questions and holds {count}",
    hint="write more questions into it, or let 'draw' be {count} or less",
    why="No attempt could ask what the quiz promises.",
    example={
        "quizzes/second-quiz.yml": "title: A quiz\npools:\n  - draw: 2\n    questions:\n"
        f"      - {_QUESTION}\n"
    },
)


class PoolFile(Authored):
    """A set of questions of which some are drawn for each attempt."""

    title: Annotated[Text | None, OfAll()] = Field(
        None, description="What the pool is about; learners do not see it."
    )
    draw: int = Field(ge=1, le=1000, description="How many questions are asked each time.")
    questions: tuple[Any, ...] = Field(min_length=1, description="The questions to draw from.")


class QuizFile(QuizSettings):
    """What stands in a quiz file."""

    questions: tuple[Any, ...] = Field((), description="The questions that are asked each time.")
    pools: tuple[PoolFile, ...] = Field((), description="Sets of questions to draw from.")

    @property
    def settings(self) -> QuizSettings:
        """What it says of the quiz as a whole: its questions are read by themselves."""
        own = {name: getattr(self, name) for name in QuizSettings.model_fields}
        found = QuizSettings.model_construct(self.model_fields_set & own.keys(), **own)
        found.was_read_from(self._read_from)
        return found


@dataclass(frozen=True)
class QuizReading:
    """A quiz, or None, the objectives of its unreadable questions, and what is wrong."""

    quiz: Quiz | None
    half_read: frozenset[str | None]
    problems: list[Problem]


def read_quiz(tree: Tree, path: str, id: str | None = None) -> QuizReading:
    """The quiz that a file states. One bad question does not take the others with it.

    id: its name, where the file's is not it.
    """
    file, problems = QuizFile.from_tree(tree)
    found = _Questions()
    always = found.below(tree)
    pools = tuple(_pool(pool, found) for pool in _listed(tree, "pools"))
    quiz_id = id or PurePosixPath(path).stem
    quiz = Quiz(
        id=quiz_id,
        path=path,
        settings=file.settings if file else QuizSettings(title=_title(tree) or quiz_id),
        always=always,
        pools=tuple(pool for pool in pools if pool.questions),
    )
    problems += [*found.problems, *_check(tree)]
    return QuizReading(quiz, frozenset(found.half_read), problems)


class _Questions:
    """Reads lists of questions, and remembers what could not be read."""

    def __init__(self) -> None:
        self.half_read: set[str | None] = set()
        self.problems: list[Problem] = []

    def below(self, tree: Tree) -> tuple[Question, ...]:
        """Those under the `questions:` of a quiz or a pool."""
        return tuple(one for child in _listed(tree, "questions") if (one := self.read(child)))

    def read(self, tree: Tree) -> Question | None:
        question, wrong = read_question(tree)
        self.problems += wrong
        if question is None:
            objective = tree.data.get("objective") if isinstance(tree.data, dict) else None
            self.half_read.add(objective if isinstance(objective, str) else None)
        return question


def _listed(tree: Tree, name: str) -> list[Tree]:
    """The entries of a list in the file; none where something else stands there."""
    found = tree.children.get(name)
    return list(found.children.values()) if found and isinstance(found.data, list) else []


def _pool(tree: Tree, found: _Questions) -> Pool:
    """A pool as far as it can be read: a preview shows it while its mistakes are mended."""
    questions = found.below(tree)
    file, _ = PoolFile.from_tree(tree)
    draw = file.draw if file else len(questions)
    return Pool(min(draw, len(questions)), questions, file.title if file else None)


def _title(tree: Tree) -> str:
    title = tree.data.get("title") if isinstance(tree.data, dict) else None
    return title.strip() if isinstance(title, str) else ""


def _check(tree: Tree) -> Iterator[Problem]:
    """What is wrong with the lists of a quiz beyond what each entry can say."""
    if isinstance(tree.data, dict):
        lists = [tree.data.get(name, []) for name in ("questions", "pools")]
        if lists == [[], []]:
            yield NO_QUESTIONS.at(tree.head())
    for pool in _listed(tree, "pools"):
        file, _ = PoolFile.from_tree(pool)
        if file and file.draw > len(file.questions):
            count = len(file.questions)
            yield POOL_TOO_SMALL.at(pool.span_of(("draw",)), draw=file.draw, count=count)
