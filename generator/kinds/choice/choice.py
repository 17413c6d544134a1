"""One right option among several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.options import Option, options_to_tick
from generator.model.question import Kind, Question
from generator.text.problems import Problem, Rule

NOT_ONE_RIGHT = Rule(
    id="not-one-right-option",
    message="a choice needs one right option, and this one has {count}",
    hint="mark one option with 'right: true'; for several right ones use 'kind: choices'",
    why="With none right nobody can answer; with two, the second right answer counts as wrong.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: choice\n"
        "    prompt: Which?\n    options:\n      - text: This\n      - text: That\n"
    },
)


class ChoiceQuestion(Question):
    """Pick one option."""

    kind: Literal["choice"] = Field(description="A choice: one right option among several.")
    options: tuple[Option, ...] = Field(
        min_length=2, description="The options, in the order shown."
    )


def _check(question: ChoiceQuestion) -> Iterator[Problem]:
    right = [number for number, option in enumerate(question.options) if option.right]
    if not right:
        yield NOT_ONE_RIGHT.at(question.span("options"), count="none")
    for number in right[1:]:
        place = question.span("options", number, "right")
        yield NOT_ONE_RIGHT.at(place, count=len(right))


KIND = Kind(
    name="choice",
    title="One right option",
    model=ChoiceQuestion,
    interaction=lambda question: options_to_tick(question.options, multiple=False),
    check=_check,
)
