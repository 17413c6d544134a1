"""A number to type, with a tolerance and a unit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.interaction import Numeric, NumericMistake
from generator.model.question import Kind, Part, Question, Text
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
    feedback: Text = Field(description="Shown to those who typed it. Markdown.")


class NumberQuestion(Question):
    """Type a number."""

    kind: Literal["number"] = Field(description="A number to type.")
    answer: float = Field(allow_inf_nan=False, description="The right number.")
    tolerance: float = Field(
        0, ge=0, allow_inf_nan=False, description="How far above or below still counts as right."
    )
    unit: Text | None = Field(None, description="The unit, shown behind the field.")
    mistakes: tuple[NumberMistake, ...] = Field((), description="Typical wrong numbers.")


def _interaction(question: NumberQuestion) -> Numeric:
    mistakes = tuple(
        NumericMistake(f"m{n}", m.answer, m.tolerance) for n, m in enumerate(question.mistakes, 1)
    )
    return Numeric(question.answer, question.tolerance, question.unit or "", mistakes)


def _with_unit(number: float, unit: str | None) -> str:
    return f"{number:.15g} {unit}" if unit else f"{number:.15g}"


def _key(question: NumberQuestion) -> tuple[str, ...]:
    answer = _with_unit(question.answer, question.unit)
    if not question.tolerance:
        return (answer,)
    low = f"{question.answer - question.tolerance:.15g}"
    high = _with_unit(question.answer + question.tolerance, question.unit)
    return (f"{answer} (anything from {low} to {high} counts)",)


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
    parts=lambda q: tuple(
        Part(f"m{n}", _with_unit(m.answer, q.unit), m.feedback) for n, m in enumerate(q.mistakes, 1)
    ),
    key=_key,
    check=_check,
)
