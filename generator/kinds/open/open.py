"""A free answer, compared with a model answer."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.interaction import LongFillIn
from generator.model.question import Kind, Part, Text, Unscored, part_ids


class OpenQuestion(Unscored):
    """Write freely, then compare."""

    kind: Literal["open"] = Field(description="A free answer, compared with a model answer.")
    model: Text = Field(description="A model answer, shown once something is written. Markdown.")
    lines: int = Field(4, ge=1, le=40, description="How many lines there are to write on.")
    checklist: tuple[Text, ...] = Field(
        (), description="What a good answer does; the learner ticks what the own one does."
    )


def _parts(question: OpenQuestion) -> tuple[Part, ...]:
    texts = question.checklist
    return tuple(Part(i, text) for i, text in zip(part_ids([*texts]), texts, strict=True))


KIND = Kind(
    name="open",
    title="A free answer",
    model=OpenQuestion,
    interaction=lambda q: LongFillIn(q.lines, tuple(part.id for part in _parts(q))),
    parts=_parts,
    key=lambda question: (question.model,),
    check=OpenQuestion.check,
)
