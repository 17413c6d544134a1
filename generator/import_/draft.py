"""A question on its way in: what every format is read into, and what questions are made from.

It says what is meant and knows neither the format it came from nor the kinds of question that
there are. Its texts are our Markdown already; answers that are typed are plain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True)
class Option:
    """Something to choose. credit: the share of the points that it gives, -1 to 1."""

    text: str
    credit: float = 0
    feedback: str = ""
    fixed: bool = False


@dataclass(frozen=True)
class Choosing:
    """One or several options."""

    options: tuple[Option, ...]
    several: bool = False


@dataclass(frozen=True)
class Stating:
    """A statement that is true or false."""

    answer: bool


@dataclass(frozen=True)
class Answer:
    """Something that may be typed, as plain text, and what it earns: 0 to 1."""

    text: str
    credit: float = 1
    feedback: str = ""


@dataclass(frozen=True)
class Typing:
    """A word or a short phrase."""

    answers: tuple[Answer, ...]
    case_matters: bool = False


@dataclass(frozen=True)
class Figure:
    """A number that may be typed, and what it earns: 0 to 1."""

    value: Decimal
    tolerance: Decimal = Decimal(0)
    credit: float = 1
    feedback: str = ""


@dataclass(frozen=True)
class Calculating:
    """A number. others: feedback for any other one."""

    figures: tuple[Figure, ...]
    unit: str = ""


@dataclass(frozen=True)
class Pairing:
    """Items and what belongs to them; `more` belongs to none."""

    pairs: tuple[tuple[str, str], ...]
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ordering:
    """Items in their right order."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Judging:
    """Rows, each with the columns that are right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Gap:
    """What goes into a gap: something to type, a number, or something to choose."""

    wanted: Typing | Calculating | Choosing


@dataclass(frozen=True)
class Filling:
    """A text with gaps; `{name}` stands for each."""

    text: str
    gaps: Mapping[str, Gap]


@dataclass(frozen=True)
class Writing:
    """A free answer, and what a good one says ('' where nobody has written that)."""

    model: str = ""
    lines: int = 0


@dataclass(frozen=True)
class Place:
    """A rectangle in a picture, in per cent."""

    label: str
    x: float
    y: float
    width: float
    height: float
    right: bool


@dataclass(frozen=True)
class Finding:
    """Places in a picture, which is a path below the content folder."""

    image: str
    alt: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Marking:
    """Words to pick in a passage: Markdown in which `[…]` and `[*…*]` stand."""

    passage: str


Asked = (
    Choosing
    | Stating
    | Typing
    | Calculating
    | Pairing
    | Ordering
    | Judging
    | Filling
    | Writing
    | Finding
    | Marking
)


@dataclass(frozen=True)
class Refused:
    """Why something cannot be a question of a course."""

    reason: str


@dataclass(frozen=True)
class Draft:
    """A question as it came.

    name: what its author calls it; place: where it stands in the source ('line 12').
    asked: what it asks for, or why it cannot be carried.
    left: what of it could not be carried along, a sentence each.
    notes: what is kept as a remark above it, for its author ('Category: Rivers').
    tags: words that may name an objective of the course.
    """

    name: str
    place: str
    prompt: str
    asked: Asked | Refused
    right: str = ""
    partly: str = ""
    wrong: str = ""
    explanation: str = ""
    hints: Sequence[str] = ()
    points: float = 1
    attempts: int | None = None
    objective: str = ""
    tags: Sequence[str] = ()
    notes: Sequence[str] = ()
    left: Sequence[str] = ()


@dataclass(frozen=True)
class Bank:
    """What a file holds. pictures: path below the content folder → bytes.

    left: what of the file as a whole could not be carried; `title` is what learners read above it.
    shuffled: whether its options stand in another order for each learner.
    """

    drafts: tuple[Draft, ...]
    title: str = ""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    left: tuple[str, ...] = ()
    shuffled: bool = False


MOST_QUESTIONS = 50_000  # of a file


class Unreadable(Exception):
    """A file that cannot be read at all; its message is a sentence for its owner."""


def earns_in_part(asked: Asked | Refused) -> bool:
    """Whether a part of an answer earns a part of the points here."""
    match asked:
        case Choosing(options, several):
            return several and sum(option.credit > 0 for option in options) > 1
        case Finding(places=places):
            return sum(place.right for place in places) > 1
        case Ordering() | Pairing() | Judging() | Marking():
            return True
        case Filling(gaps=gaps):
            return len(gaps) > 1
    return False


def reason_to_refuse(number: int, noun: str) -> str:
    """'it asks 3 things at once'."""
    return f"it asks {number} {noun} at once, and a question here asks one"
