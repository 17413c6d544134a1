"""What grading knows of a question: its interaction without what is only read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from generator.model.interaction import Interaction
from generator.model.passage import Passage, Picture, Recalled
from generator.model.words import Block, Inline

READ_ONLY = {Block, Inline, Passage, Picture, Recalled}


def as_data(interaction: Interaction) -> dict[str, Any]:
    """The interaction as plain data: what the page carries and the runtime grades."""
    return {"shape": interaction.shape, **_data(interaction)}


@cache
def graded(model: type) -> Mapping[str, Any]:
    """The fields of a model that grading knows, with their types.

    What is only read is none of them. What has a `graded_as` is known by that: a part by its id.
    """
    hints = get_type_hints(model)
    named = ((field.name, hints[field.name]) for field in fields(model))
    return {name: hint for name, hint in named if not {hint, *get_args(hint)} & READ_ONLY}


def _data(value: Any) -> Any:
    if hasattr(value, "graded_as"):
        return value.graded_as
    if is_dataclass(value):
        return {name: _data(getattr(value, name)) for name in graded(value.__class__)}
    if isinstance(value, tuple):
        return [_data(one) for one in value]
    if isinstance(value, Mapping):
        return {name: _data(one) for name, one in value.items()}
    return value
