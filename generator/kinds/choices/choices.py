"""Several right options among several, with partial credit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.options import Option, options_to_tick
from generator.model.question import Kind, Question
from generator.text.problems import Problem, Rule

_HEAD = "title: A quiz\nquestions:\n  - id: one\n    kind: choices\n    prompt: Which?\n"

NONE_RIGHT = Rule(
    id="no-right-option",
    message="no option of this question is right",
    hint="mark each right option with 'right: true'",
    why="Nobody can answer a question without a right option.",
    example={"quizzes/first-quiz.yml": _HEAD + "    options: [{text: This}, {text: That}]\n"},
)
NONE_WRONG = Rule(
    id="no-wrong-option",
    message="every option of this question is right",
    hint="add a mistake that people really make",
    why="Ticking everything earns full marks, so the question shows nothing.",
    severity="warning",
    example={
        "quizzes/first-quiz.yml": _HEAD
        + "    options: [{text: This, right: true}, {text: That, right: true}]\n"
    },
)


class ChoicesQuestion(Question):
    """Tick every right option."""

    kind: Literal["choices"] = Field(description="Choices: several right options.")
    options: tuple[Option, ...] = Field(
        min_length=2, description="The options, in the order shown."
    )


def _check(question: ChoicesQuestion) -> Iterator[Problem]:
    right = sum(option.right for option in question.options)
    if right == 0:
        yield NONE_RIGHT.at(question.span("options"))
    if right == len(question.options):
        yield NONE_WRONG.at(question.span("options"))


KIND = Kind(
    name="choices",
    title="Several right options",
    model=ChoicesQuestion,
    interaction=lambda question: options_to_tick(question.options, multiple=True),
    check=_check,
)
