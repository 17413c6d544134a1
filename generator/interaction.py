"""The narrow waist: what any question comes down to, in a few shapes.

A kind turns what its author wrote into an `Interaction`; the runtime grades it, exporters write
it. The shapes and their names are those of SCORM 2004 (cmi.interactions.n.type), cmi5/xAPI
(interactionType) and QTI 3 (interactions), so that kinds and formats meet here and nowhere else.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, ClassVar


@dataclass(frozen=True)
class Mistake:
    """A wrong answer that people typically type; its id names the remark that answers it."""

    id: str
    accept: tuple[str, ...]


@dataclass(frozen=True)
class NumericMistake:
    """A wrong number that people typically reach."""

    id: str
    value: float
    tolerance: float


@dataclass(frozen=True)
class Choice:
    """Pick one or several of some parts. SCORM: choice; QTI: choiceInteraction.

    Partial credit where several are right: (right ticked - wrong ticked) / right ones, at least 0.
    """

    shape: ClassVar[str] = "choice"
    parts: tuple[str, ...]
    correct: tuple[str, ...]
    multiple: bool = False


@dataclass(frozen=True)
class Sequencing:
    """Put parts in order. SCORM: sequencing; QTI: orderInteraction.

    parts: in the order in which they are first shown. Partial credit: (L - 1) / (n - 1), where L
    of the n parts need not move (the longest run that is already in the right relative order).
    """

    shape: ClassVar[str] = "sequencing"
    parts: tuple[str, ...]
    correct: tuple[str, ...]


@dataclass(frozen=True)
class FillIn:
    """Type a short text. SCORM: fill-in; QTI: textEntryInteraction.

    White space, closing punctuation, curly quotes and dashes never matter; case and accents only
    where asked for.
    """

    shape: ClassVar[str] = "fill-in"
    accept: tuple[str, ...]
    mistakes: tuple[Mistake, ...] = ()
    case_matters: bool = False
    accents_matter: bool = False


@dataclass(frozen=True)
class Numeric:
    """Type a number. SCORM: numeric; QTI: textEntryInteraction with a float.

    Right from value - tolerance to value + tolerance, both included.
    """

    shape: ClassVar[str] = "numeric"
    value: float
    tolerance: float = 0
    unit: str = ""
    mistakes: tuple[NumericMistake, ...] = ()


Interaction = Choice | Sequencing | FillIn | Numeric


def as_data(interaction: Interaction) -> dict[str, Any]:
    """The interaction as plain data: what the page carries and the runtime grades."""
    return {"shape": interaction.shape, **asdict(interaction)}
