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

    White space, closing marks, kinds of quotes, dashes and digits never matter; case and accents
    only where asked for. model/folding.py is the table.
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


@dataclass(frozen=True)
class Matching:
    """Give each source its target. SCORM, cmi5: matching; QTI: matchInteraction.

    sources, targets: in the order in which they are shown. correct: the right targets of each
    source, one each unless `several`. Partial credit: right sources / sources. With several targets
    a source: (right pairs given - wrong pairs given) / right pairs, at least 0.
    """

    shape: ClassVar[str] = "matching"
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    correct: dict[str, tuple[str, ...]]
    several: bool = False


@dataclass(frozen=True)
class Blank:
    """A gap in a text: a text that is typed as in `FillIn`, or one of `options`."""

    id: str
    accept: tuple[str, ...]
    mistakes: tuple[Mistake, ...] = ()
    options: tuple[str, ...] = ()
    case_matters: bool = False
    accents_matter: bool = False


@dataclass(frozen=True)
class Cloze:
    """Fill the gaps of a text. SCORM: fill-in, with several texts.

    QTI: textEntryInteraction or inlineChoiceInteraction for each gap, which is compared as a
    `FillIn` is. Partial credit: right gaps / gaps.
    """

    shape: ClassVar[str] = "cloze"
    blanks: tuple[Blank, ...]


@dataclass(frozen=True)
class Trait:
    """What some statements of a scale tell about together, by the ids of the statements."""

    id: str
    statements: tuple[str, ...]


@dataclass(frozen=True)
class Likert:
    """Rate statements on a scale of 1 to `scale`. SCORM, cmi5: likert; QTI: matchInteraction.

    Nothing is right or wrong: no credit, and the page turns the answers into a profile.
    """

    shape: ClassVar[str] = "likert"
    scale: int
    statements: tuple[str, ...]
    traits: tuple[Trait, ...]


@dataclass(frozen=True)
class LongFillIn:
    """Write freely, then judge oneself. SCORM: long-fill-in; QTI: extendedTextInteraction.

    checklist: what the learner may tick about the own answer. No credit.
    """

    shape: ClassVar[str] = "long-fill-in"
    lines: int
    checklist: tuple[str, ...] = ()


Interaction = Choice | Sequencing | FillIn | Numeric | Matching | Cloze | Likert | LongFillIn


def as_data(interaction: Interaction) -> dict[str, Any]:
    """The interaction as plain data: what the page carries and the runtime grades."""
    return {"shape": interaction.shape, **asdict(interaction)}
