"""A statement that is true or false."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.interaction import ChoiceInteraction
from generator.model.part import Part
from generator.model.question import Kind, Question
from generator.model.words import Ours


class TrueFalseQuestion(Question):
    """Say whether a statement holds."""

    kind: Literal["true-false"] = Field(description="A statement that is true or false.")
    answer: bool = Field(description="Whether the statement is true.")


# In the order that everybody expects.
PARTS = (
    Part("true", Ours("true-false-true"), fixed=True),
    Part("false", Ours("true-false-false"), fixed=True),
)


KIND = Kind(
    name="true-false",
    title="True or false",
    model=TrueFalseQuestion,
    interaction=lambda question: ChoiceInteraction(
        PARTS, ("true" if question.answer else "false",)
    ),
    check=lambda question: iter(()),
)
