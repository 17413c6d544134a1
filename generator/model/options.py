"""Options to tick: what `choice` and `choices` share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from generator.model.question import Id, Part, Text, TextAlone, part_ids


class Option(TextAlone):
    """One option of a question."""

    text: Text = Field(description="What the learner reads. Markdown, one line.")
    right: bool = Field(False, description="Whether this option is right.")
    feedback: Text | None = Field(None, description="Shown to those who chose it. Markdown.")
    fixed: bool = Field(False, description="Keeps its place where a quiz shuffles the options.")
    id: Id | None = Field(
        None, description="Keeps saved answers when the option's text is rewritten; optional."
    )


def option_parts(options: Sequence[Option]) -> tuple[Part, ...]:
    """The options as parts, with ids that survive reordering."""
    ids = part_ids([o.text for o in options], [o.id for o in options])
    return tuple(Part(i, o.text, o.feedback) for i, o in zip(ids, options, strict=True))


def right_ids(options: Sequence[Option]) -> tuple[str, ...]:
    """The ids of the right options."""
    parts = option_parts(options)
    return tuple(p.id for p, o in zip(parts, options, strict=True) if o.right)


def options_view(options: Sequence[Option]) -> Mapping[str, Any]:
    """What the template knows beside the parts: which of them keep their place."""
    parts = option_parts(options)
    return {"fixed": {p.id for p, o in zip(parts, options, strict=True) if o.fixed}}
