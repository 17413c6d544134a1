"""Options to tick: what `choice` and `choices` share."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from generator.model.interaction import ChoiceInteraction
from generator.model.part import Part
from generator.model.question import Former, Id, TextAlone, part_ids
from generator.model.words import Block, Inline


class Option(TextAlone):
    """One option of a question."""

    text: Inline = Field(description="What the learner reads. Markdown, one line.")
    right: bool = Field(False, description="Whether this option is right.")
    feedback: Block | None = Field(None, description="Shown to those who chose it. Markdown.")
    fixed: bool = Field(False, description="Keeps its place where a quiz shuffles the options.")
    id: Id | None = Field(
        None, description="Keeps saved answers when the option's text is rewritten; optional."
    )
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")


def options_to_tick(options: Sequence[Option], multiple: bool) -> ChoiceInteraction:
    """The options, with ids that survive reordering. multiple: more than one may be ticked."""
    ids = part_ids([o.text for o in options], [o.id for o in options])
    named = list(zip(ids, options, strict=True))
    return ChoiceInteraction(
        parts=tuple(Part(i, o.text, o.feedback, o.fixed, formerly=o.formerly) for i, o in named),
        correct=tuple(i for i, o in named if o.right),
        multiple=multiple,
    )
