"""A question as one typed value, whatever its kind: what every page and every format is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.interaction import Interaction
from generator.model.words import Block


@dataclass(frozen=True)
class GeneralFeedback:
    """What there is to say of an answer as a whole."""

    right: Block | None = None
    partly: Block | None = None
    wrong: Block | None = None


@dataclass(frozen=True)
class Item:
    """A question with all its words and its key.

    kind: its name, for those who want to name it; nothing need depend on it.
    interaction: what is asked for and what is right; its `key` and `remarks` are the answer in
    words and what there is to say of parts of an answer.
    hints: from the gentlest on.
    points: what a full answer is worth; 0 where nothing is right or wrong.
    attempts: how many tries there are; None for as many as one likes.
    objective: the id of what it assesses. sources: ids of the claims that are practised.
    version: another one than that of an old answer means that the answer no longer fits.
    former: ids that parts had in old answers, each with the one of today.
    """

    id: str
    kind: str
    prompt: Block
    interaction: Interaction
    feedback: GeneralFeedback = GeneralFeedback()
    hints: tuple[Block, ...] = ()
    explanation: Block | None = None
    points: float = 1
    attempts: int | None = None
    objective: str | None = None
    sources: tuple[str, ...] = ()
    version: int = 1
    former: Mapping[str, str] = field(default_factory=dict)
