"""Which pages of a course have which terms, for its search: by term, one line of text.

A line says of each page how far it is from the one before, and which sections have the term. One
changed sentence changes few lines: where the pages are those of the last time, only the lines are
made anew that hold a page which has changed.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from generator.text.shelves import Drawer, remembered

# By term, what a page has of it.
Terms = Mapping[str, str]
# So many pages are told of a term, those with most of it. Whoever types only “the” needs no more.
MOST = 1_000
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
# Of more pages than this share, it is quicker to begin anew.
_MANY = 1 / 8


def as_browsers_sort(text: str) -> bytes:
    """The key by which JavaScript puts texts in order."""
    return text.encode("utf-16-be")


@lru_cache(maxsize=4096)  # most steps from page to page are short
def base36(number: int) -> str:
    """A number as `parseInt(…, 36)` reads it."""
    digits = _DIGITS[number % 36]
    return digits if number < 36 else base36(number // 36) + digits


def postings(
    pages: Sequence[bytes], terms: Callable[[int], Terms], drawer: Drawer, *name: object
) -> Mapping[str, str]:
    """The line of each term, in the order of browsers.

    pages: the key of what each page has, in that drawer. terms: the same of the page with a number,
    which is there afterwards. name: of what this is the index, among others in the drawer.
    """
    key = drawer.key("postings", *name)
    last: tuple[tuple[bytes, ...], Mapping[str, str]] | None = drawer.memory.recall(key)
    made = last and _again(*last, pages, terms, drawer)
    if made is None:
        made = all_postings(terms(number) for number in range(len(pages)))
    if last is None or last[0] != tuple(pages):
        drawer.memory.keep(key, (tuple(pages), made))
    return made


def all_postings(pages: Iterable[Terms]) -> Mapping[str, str]:
    """The line of each term, from what all pages have."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    before: dict[str, int] = {}
    for number, terms in enumerate(pages):
        for term, sections in terms.items():
            found[term].append(_part(number - before.get(term, 0), sections))
            before[term] = number
    return {term: " ".join(found[term]) for term in sorted(found, key=as_browsers_sort)}


def _again(
    before: Sequence[bytes],
    lines: Mapping[str, str],
    pages: Sequence[bytes],
    terms: Callable[[int], Terms],
    drawer: Drawer,
) -> Mapping[str, str] | None:
    """The lines of before with what has changed; None where too much has, or is not known."""
    if len(before) != len(pages):
        return None
    changed = [n for n, (old, new) in enumerate(zip(before, pages, strict=True)) if old != new]
    if len(changed) > len(pages) * _MANY:
        return None
    if not all(drawer.memory.hold(key) for key in {*pages}.intersection(before)):
        return None
    if not changed:
        return lines
    made = dict(lines)
    for number in changed:
        old: Terms | None = drawer.memory.recall(before[number])
        if old is None:
            return None
        _exchange(made, number, old, terms(number))
    order = made if len(made) == len(lines) else sorted(made, key=as_browsers_sort)
    return {term: made[term] for term in order if made[term]}


def _exchange(lines: dict[str, str], number: int, old: Terms, new: Terms) -> None:
    """Put into the lines what a page has now. A line that nothing is left of stays, empty."""
    for term in {*old, *new}:
        if old.get(term) == new.get(term):
            continue
        rows = dict(_rows(lines.get(term, "")))
        rows.pop(number, None)
        if term in new:
            rows[number] = new[term]
        lines[term] = _line(sorted(rows.items()))


def _line(rows: Iterable[tuple[int, str]]) -> str:
    """Of each page the step from the one before, and its sections."""
    parts, before = [], 0
    for number, sections in rows:
        parts.append(_part(number - before, sections))
        before = number
    return " ".join(parts)


@lru_cache(maxsize=4096)  # of half a million parts most are the same few, and all are held
def _part(step: int, sections: str) -> str:
    return f"{base36(step)}.{sections}"


def _rows(line: str) -> Iterable[tuple[int, str]]:
    """The pages of a line, with their sections."""
    number = 0
    for part in line.split():
        step, _, sections = part.partition(".")
        number += int(step, 36)
        yield number, sections


def told(line: str) -> str:
    """What a browser gets of a line: how many pages there are, and those with most of the term."""
    count = line.count(" ") + 1
    if count > MOST:
        line = remembered("most", (line,), lambda: _most(line))
    return f"{count} {line}"


def _most(line: str) -> str:
    """Of a line with many pages those with most of the term."""
    return _line(sorted(heapq.nlargest(MOST, _rows(line), key=_much)))


def _much(row: tuple[int, str]) -> tuple[str, int]:
    """The more of a term a page has, the later its best letter; of equals the first counts more."""
    number, sections = row
    return max(filter(str.isupper, sections)), -number
