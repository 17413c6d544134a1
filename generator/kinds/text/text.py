"""A word or a short phrase to type."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.interaction import TextInteraction
from generator.model.question import Kind, Question
from generator.model.typed import TextMistake, check_typed, typed_mistakes
from generator.model.words import Plain


class TextQuestion(Question):
    """Type a word or a short phrase."""

    kind: Literal["text"] = Field(description="A word or a short phrase to type.")
    answers: tuple[Plain, ...] = Field(
        min_length=1, description="Every accepted answer; the first is the one shown."
    )
    mistakes: tuple[TextMistake, ...] = Field((), description="Typical wrong answers.")
    case_matters: bool = Field(False, description="Whether 'Sorry' and 'sorry' differ.")
    accents_matter: bool = Field(False, description="Whether 'resume' and 'résumé' differ.")


KIND = Kind(
    name="text",
    title="A word or short phrase to type",
    model=TextQuestion,
    interaction=lambda q: TextInteraction(
        q.answers, typed_mistakes(q, "m"), q.case_matters, q.accents_matter
    ),
    check=lambda question: check_typed(question, question.span),
)
