"""A statement that is true or false."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.interaction import Choice
from generator.model.question import Kind, Part, Question


class TrueFalseQuestion(Question):
    """Say whether a statement holds."""

    kind: Literal["true-false"] = Field(description="A statement that is true or false.")
    answer: bool = Field(description="Whether the statement is true.")


PARTS = (Part("true", "True"), Part("false", "False"))


def _right(question: TrueFalseQuestion) -> Part:
    return PARTS[0] if question.answer else PARTS[1]


KIND = Kind(
    name="true-false",
    title="True or false",
    model=TrueFalseQuestion,
    interaction=lambda question: Choice(tuple(p.id for p in PARTS), (_right(question).id,)),
    parts=lambda question: PARTS,
    key=lambda question: (_right(question).text,),
    check=lambda question: iter(()),
)
