"""What interactions are made of: the things that answers name, with their words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.passage import Area
from generator.model.words import Block, Inline, Line, Plain


@dataclass(frozen=True)
class Part:
    """What an answer can name: an option, an item, a statement, a stretch, a region, a target.

    feedback: shown when the learner's answer involves this part.
    fixed: keeps its place where parts are shuffled.
    area: where it is, in a picture.
    formerly: ids that it had in answers of before.
    """

    id: str
    text: Inline
    feedback: Block | None = None
    fixed: bool = False
    area: Area | None = None
    formerly: tuple[str, ...] = ()

    @property
    def graded_as(self) -> str:
        """What stands for it in grading."""
        return self.id


@dataclass(frozen=True)
class Mistake:
    """A wrong answer that people typically type; its id names the remark that answers it."""

    id: str
    accept: tuple[Plain, ...]
    feedback: Block


@dataclass(frozen=True)
class NumericMistake:
    """A wrong number that people typically reach."""

    id: str
    value: float
    tolerance: float
    feedback: Block


@dataclass(frozen=True)
class Blank:
    """A gap in a text: a short text that is typed, or one of `options`.

    feedback: shown to those who were wrong here in another way than a known mistake.
    """

    id: str
    accept: tuple[Plain, ...]
    mistakes: tuple[Mistake, ...] = ()
    options: tuple[Plain, ...] = ()
    case_matters: bool = False
    accents_matter: bool = False
    feedback: Block | None = None


@dataclass(frozen=True)
class Scale:
    """The labels of a scale, from low to high."""

    labels: tuple[Inline, ...]

    @property
    def graded_as(self) -> int:
        """How many places it has."""
        return len(self.labels)


@dataclass(frozen=True)
class Subscale:
    """What some statements of a scale tell about together.

    statements: their ids. low, high, between: what ratings near the first and the last label may
    mean, and those in the middle.
    """

    id: str
    title: Inline
    low: Block
    high: Block
    statements: tuple[str, ...]
    between: Block | None = None


@dataclass(frozen=True)
class Remark:
    """What there is to say when an answer involves something.

    id: the part or mistake that it is about. of: its words. blank: the number of the gap that it
    belongs to, from 1; None outside of gaps.
    """

    id: str
    of: Line
    feedback: Block
    blank: int | None = None
