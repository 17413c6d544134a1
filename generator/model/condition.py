"""Conditions in a conversation: `anger >= 7 and said promise-call`.

A condition is one or more groups joined by `or`; a group is one or more terms joined by `and`; a
term compares a meter with a number, or asks whether a line was said before.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from generator.text.later import later
from generator.text.names import IDS

COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
_METER = later(rf"^({IDS})\s*(<=|>=|<|>|=)\s*(-?[0-9]{{1,12}})$")
_SAID = later(rf"^(not\s+)?said\s+({IDS})$")


@dataclass(frozen=True)
class MeterTerm:
    """A meter compared with a whole number."""

    meter: str
    compare: str
    number: int


@dataclass(frozen=True)
class SaidTerm:
    """Whether the choice with this id was taken before (or, negated, was not)."""

    choice: str
    negated: bool = False


Term = MeterTerm | SaidTerm


@dataclass(frozen=True)
class Condition:
    """Groups of terms: it holds where all terms of one group hold."""

    groups: tuple[tuple[Term, ...], ...]
    text: str

    def holds(self, meters: Mapping[str, int], said: AbstractSet[str]) -> bool:
        """Whether the condition is true now."""
        for group in self.groups:  # loops, as a conversation asks this some 100,000 times
            for term in group:
                if not _holds(term, meters, said):
                    break
            else:
                return True
        return False

    def terms(self) -> Iterator[Term]:
        """Every term, whatever its group."""
        for group in self.groups:
            yield from group


def _holds(term: Term, meters: Mapping[str, int], said: AbstractSet[str]) -> bool:
    if isinstance(term, SaidTerm):
        return (term.choice in said) != term.negated
    return COMPARE[term.compare](meters.get(term.meter, 0), term.number)


def parse_condition(text: str) -> Condition:
    """Read a condition. Raises ValueError with a sentence for the author."""
    text = " ".join(text.split())
    groups = tuple(
        tuple(_term(term.strip()) for term in group.split(" and ")) for group in text.split(" or ")
    )
    return Condition(groups, text)


def _term(text: str) -> Term:
    if match := _METER().match(text):
        return MeterTerm(match[1], match[2], int(match[3]))
    if match := _SAID().match(text):
        return SaidTerm(match[2], bool(match[1]))
    shown = f"'{text}'" if text else "an empty place"
    raise ValueError(
        f"holds {shown}, which is no condition: write 'anger >= 7', 'said ID' or 'not said ID'"
    )
