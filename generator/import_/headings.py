"""The headings of a table: which of its rows has them, and what each column holds by them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

# Each with the number that people know it by.
Rows = list[tuple[int, list[str]]]

# How the headings begin that people and programs give a column.
_HEADINGS = {
    "prompt": "question text|question|prompt|frage|stem",
    "kind": "kind|question type|type|typ",
    "id": "id|name|title",
    "right": "right|correct|key|solution|richtig|lösung",
    "option": "option|answer|choice|antwort|response",
    "feedback": "feedback",
    "hint": "hint",
    "explanation": "explanation|rationale|comment",
    "points": "points|score|punkte",
    "objective": "objective|learning objective",
    "tags": "tags|category|topic",
    "tolerance": "tolerance",
    "unit": "unit",
    "ignored": "time limit|image|#",
}


@dataclass
class Columns:
    """Which column holds what; options and their feedback in the order of the columns.

    first: the number that the table gives to the first option.
    """

    one: dict[str, int] = field(default_factory=dict)
    options: list[int] = field(default_factory=list)
    feedback: dict[int, int] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    names: Sequence[str] = ()
    first: int = 1


def heading_of(rows: Rows) -> int | None:
    """Which row holds the headings; some templates have remarks above them."""
    for number, (_, row) in enumerate(rows[:25]):
        names = {_named(cell) for cell in row}
        lettered = any(re.fullmatch(r"[a-h]", cell.strip().lower()) for cell in row)
        if "prompt" in names and (lettered or names & {"option", "right"}):
            return number
    return None


def _named(cell: str) -> str:
    # “CorrectAnswer”, as programs name their columns.
    words = " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cell).lower().split())
    for name, starts in _HEADINGS.items():
        if re.match(rf"(?:{starts})s?(?:$|[^a-zäöü])", words):
            return name
    return ""


def columns_of(row: Sequence[str]) -> Columns:
    """What the columns under a row of headings hold."""
    columns = Columns(names=row)
    # Beside options that are numbered, one “answer” says which of them is right.
    alone = [n for n, cell in enumerate(row) if cell.strip().lower() in ("answer", "antwort")]
    others = [n for n, cell in enumerate(row) if _named(cell) == "option" and n not in alone]
    if len(alone) == 1 and len(others) > 1 and not any(_named(cell) == "right" for cell in row):
        columns.one["right"] = alone[0]
    for number, cell in enumerate(row):
        name = _named(cell)
        if number == columns.one.get("right"):
            continue
        if name == "option":
            columns.options.append(number)
        elif name == "feedback" and re.search(r"\d|\b[a-h]$", cell.lower().strip()):
            digits = re.search(r"\d+", cell)
            which = int(digits[0]) - 1 if digits else ord(cell.strip().lower()[-1]) - 97
            columns.feedback[which] = number
        elif name == "feedback" and columns.options and columns.options[-1] == number - 1:
            columns.feedback[len(columns.options) - 1] = number
        elif name:
            columns.one.setdefault(name, number)
        elif re.fullmatch(r"[a-h]", cell.strip().lower()):
            columns.options.append(number)
        elif cell.strip():
            columns.unknown.append(cell.strip())
    return columns


def first_number(rows: Rows, columns: Columns) -> int:
    """The number that a table gives to the first option: programs count from 0."""
    at = columns.one.get("right")
    for _, row in rows:
        if (
            at is not None
            and at < len(row)
            and re.fullmatch(r"0(?:\s*[|;,]\s*\d+)*", row[at].strip())
        ):
            given = {row[n].strip() for n in columns.options if n < len(row)}
            if len(given - {""}) > 1 and "0" not in given:
                return 0
    return 1
