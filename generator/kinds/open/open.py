"""A free answer, compared with a model answer."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.model.interaction import LongTextInteraction
from generator.model.part import Part
from generator.model.passage import Recalled
from generator.model.question import Id, Kind, Unscored, part_ids
from generator.model.words import Block, Inline


class OpenQuestion(Unscored):
    """Write freely, then compare."""

    kind: Literal["open"] = Field(description="A free answer, compared with a model answer.")
    model: Block = Field(description="A model answer, shown once something is written. Markdown.")
    lines: int = Field(4, ge=1, le=40, description="How many lines there are to write on.")
    checklist: tuple[Inline, ...] = Field(
        (), description="What a good answer does; the learner ticks what the own one does."
    )
    recall: Id | None = Field(
        None, description="The id of an earlier free answer, which is shown again here."
    )

    @property
    def recalls(self) -> str | None:
        """The free answer that is shown again here."""
        return self.recall


def _interaction(question: OpenQuestion) -> LongTextInteraction:
    ids = part_ids(question.checklist)
    recalled = Recalled(question.recall) if question.recall else None
    checklist = tuple(Part(i, text) for i, text in zip(ids, question.checklist, strict=True))
    return LongTextInteraction(question.lines, checklist, question.model, recalled)


KIND = Kind(
    name="open",
    title="A free answer",
    model=OpenQuestion,
    interaction=_interaction,
    check=OpenQuestion.check,
)
