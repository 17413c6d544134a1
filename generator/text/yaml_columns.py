"""Lines of a YAML text that do not line up with the others: suspects for why it cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# How far above and below a line the lines are looked at that it may have to line up with.
_LINES = 60


@dataclass(frozen=True)
class Suspect:
    """A slip that may be the reason: its place (from 0), what to say of it, the mended lines.

    cost: how much was mended; of two that help, the one that mends less is likelier.
    """

    line: int
    column: int
    length: int
    reason: str
    hint: str
    mended: tuple[str, ...]
    cost: tuple[int, int] = (0, 0)


def indent_of(line: str) -> int:
    """How many spaces stand in front of a line; 0 for an empty one."""
    return len(line) - len(line.lstrip(" ")) if line.strip() else 0


def misplaced(lines: list[str], number: int) -> Iterator[Suspect]:
    """Another indentation, as one of the lines above has it: alone, or with the lines below it."""
    line = lines[number]
    if not line.strip() or line.lstrip().startswith("#"):
        return
    own = indent_of(line)
    near = _columns_near(lines, number)
    end = number + 1
    while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > own):
        end += 1
    for column, other in sorted(near.items(), key=lambda item: (abs(item[0] - own), -item[0])):
        if column == own:
            continue
        shift = column - own

        def moved(text: str, shift: int = shift) -> str:
            return " " * shift + text if shift > 0 else text[min(-shift, indent_of(text)) :]

        reason = f"this line does not line up with line {other + 1}"
        hint = "fields of one item start in the same column, and so do the entries of one list"
        for stop in (end, number + 1):
            mended = [moved(text) if text.strip() else text for text in lines[number:stop]]
            after = (*lines[:number], *mended, *lines[stop:])
            cost = (abs(shift), stop - number)
            yield Suspect(number, own, len(line.strip()), reason, hint, after, cost)


def _columns_near(lines: list[str], number: int) -> dict[int, int]:
    """The columns in which something may start here, each with the nearest line that starts there:
    first those above, then those below, with which the line may have to line up as well.

    An entry of a list starts two things: the list, at its hyphen, and a group behind it.
    """
    found: dict[int, int] = {}
    least = 10**6
    for other in range(number - 1, max(-1, number - _LINES), -1):
        line = lines[other]
        if not line.strip() or line.lstrip().startswith("#") or indent_of(line) > least:
            continue
        lead = re.match(r" *(?:- +)*", line)
        for column in {indent_of(line), lead.end() if lead else 0}:
            found.setdefault(column, other)
        least = min(least, indent_of(line))
    for other in range(number + 1, min(len(lines), number + _LINES)):
        if lines[other].strip():
            found.setdefault(indent_of(lines[other]), other)
    return found
