"""What an item of QTI says is right, and which remark its processing of responses shows to whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.import_.qti2_tree import as_float
from generator.import_.xml_tree import Element


@dataclass
class Response:
    """What a response declaration says is right. shares: mapped values by key."""

    several: bool = False
    type: str = "identifier"
    correct: list[str] = field(default_factory=list)
    shares: dict[str, float] = field(default_factory=dict)
    case_matters: bool = False

    @property
    def right(self) -> list[str]:
        """The right values: those that are named, or else those that earn something."""
        return self.correct or [key for key, share in self.shares.items() if share > 0]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The right values, where each is two identifiers."""
        return [(one[0], one[1]) for value in self.right if len(one := value.split()) == 2]


def response_of(element: Element | None) -> Response:
    """What a declaration says; where there is none, that nothing is right."""
    if element is None:
        return Response()
    response = Response(
        element.get("cardinality") in ("multiple", "ordered"), element.get("baseType")
    )
    correct = element.child("correctResponse")
    if correct:
        response.correct = [" ".join(v.text().split()) for v in correct.children("value")]
    for entry in element.each("mapEntry"):
        share = as_float(entry.get("mappedValue"))
        response.shares[" ".join(entry.get("mapKey").split())] = share
        response.case_matters |= entry.get("caseSensitive") == "true"
    return response


def shown_by_processing(item: Element) -> tuple[set[str], set[str], dict[str, str]]:
    """Which remarks are shown after right and wrong answers, and which with which option."""
    right: set[str] = set()
    wrong: set[str] = set()
    chosen: dict[str, str] = {}
    for condition in item.each("responseCondition"):
        first, other = condition.child("responseIf"), condition.child("responseElse")
        if first is None:
            continue
        shown, compared = _set(first), _compared(first)
        if first.first("correct") or compared == {"correct"} or _of_score(first):
            right |= shown
            wrong |= _set(other) if other else set()
        elif compared == {"incorrect"}:
            wrong |= shown
        elif len(compared) == 1 and len(shown) == 1 and not first.first("not", "or"):
            chosen.setdefault(*compared, *shown)
    return right - wrong, wrong - right, chosen


def _set(element: Element) -> set[str]:
    """The values that outcomes are set to, right in this branch."""
    outcomes = element.children("setOutcomeValue")
    return {one.text().strip() for outcome in outcomes for one in outcome.each("baseValue")}


def _compared(element: Element) -> set[str]:
    """The values that the condition of a branch compares something with."""
    conditions = (one for one in element.children() if one.tag != "setOutcomeValue")
    return {one.text().strip() for condition in conditions for one in condition.each("baseValue")}


def _of_score(element: Element) -> bool:
    """Whether a branch is for answers that have earned something, or all: `SCORE = 2`."""
    return any(
        {one.get("identifier") for one in test.children("variable")} & {"SCORE"}
        and (
            any(as_float(one.text()) > 0 for one in test.children("baseValue"))
            or any(one.get("identifier") == "MAXSCORE" for one in test.children("variable"))
        )
        for test in element.children("equal", "gte", "gt")
    )
