"""A number to type, with a tolerance and a unit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from generator.model.interaction import NO_UNIT, NumberInteraction
from generator.model.part import NumericMistake
from generator.model.question import Kind, OfAll, Question
from generator.model.words import Block, Plain
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule

MISTAKE_IN_TOLERANCE = Rule(
    id="mistake-in-tolerance",
    message="the mistake {value:g} counts as right: the answer is {answer:g} ± {tolerance:g}",
    hint="make the tolerance smaller, or take the mistake out",
    why="The remark on this mistake could never be shown.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: number\n"
        "    prompt: How many?\n    answer: 40\n    tolerance: 5\n"
        "    mistakes: [{answer: 44, feedback: No.}]\n"
    },
)


class NumberMistake(Authored):
    """A wrong number that people typically reach, and what to say to them."""

    answer: float = Field(allow_inf_nan=False, description="The wrong number.")
    tolerance: float = Field(0, ge=0, allow_inf_nan=False, description="How far off still counts.")
    feedback: Block = Field(description="Shown to those who typed it. Markdown.")


class NumberQuestion(Question):
    """Type a number."""

    kind: Literal["number"] = Field(description="A number to type.")
    answer: float = Field(allow_inf_nan=False, description="The right number.")
    tolerance: float = Field(
        0, ge=0, allow_inf_nan=False, description="How far above or below still counts as right."
    )
    unit: Annotated[Plain | None, OfAll()] = Field(
        None, description="The unit, shown behind the field."
    )
    mistakes: tuple[NumberMistake, ...] = Field((), description="Typical wrong numbers.")


def _interaction(question: NumberQuestion) -> NumberInteraction:
    return NumberInteraction(
        question.answer,
        question.tolerance,
        question.unit or NO_UNIT,
        tuple(
            NumericMistake(f"m{n}", m.answer, m.tolerance, m.feedback)
            for n, m in enumerate(question.mistakes, 1)
        ),
    )


def _check(question: NumberQuestion) -> Iterator[Problem]:
    # A hair more, as in the runtime: 0.1 + 0.3 is not 0.4 for a computer.
    room = question.tolerance + 1e-9 * max(1, abs(question.answer))
    for number, mistake in enumerate(question.mistakes):
        if abs(mistake.answer - question.answer) <= room:
            yield MISTAKE_IN_TOLERANCE.at(
                question.span("mistakes", number, "answer"),
                value=mistake.answer,
                answer=question.answer,
                tolerance=question.tolerance,
            )


KIND = Kind(
    name="number",
    title="A number to type",
    model=NumberQuestion,
    interaction=_interaction,
    check=_check,
)
