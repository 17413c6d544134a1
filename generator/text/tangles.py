"""Signs in such a number that Markdown would be busy with them for minutes, or for ever.

Python-Markdown compares each open bracket with all that follows in its paragraph, and each open tag
with all that follows in its page; it writes a paragraph anew for each mark in it, and looks at the
rest of a block anew for each heading in it. A few do no harm; thousands would keep a build busy for
ever, and lists in lists in lists would end it. What is looked for here takes time as the text is
long.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

MOST = 200  # more than this in one paragraph is no text that anybody has written
DEEPEST = 100  # lists inside each other
MOST_MARKS = 12_000  # in one paragraph; a chapter of a book has fewer
MOST_HEADINGS = 2000  # in a page; and so many notes below it, and blocks of code

_ESCAPED = re.compile(r"\\.", re.DOTALL)
_TICKS = re.compile(r"`+")
_TAG = re.compile(r"<[A-Za-z/!?]")
_WHOLE_TAG = re.compile(
    r"<(?:!--|[A-Za-z/!?][^<>\"']*+(?:\"[^\"]*+\"[^<>\"']*+|'[^']*+'[^<>\"']*+)*+>)"
)
_ENTRY = r"(?:\d{1,9}[.)]|[-*+:])[ \t]"
_ENTRY_SIGNS = ".)-*+:"  # each entry has one of them
_LISTS = re.compile(rf"^[ \t>]{{{2 * DEEPEST},}}{_ENTRY}|(?:{_ENTRY}[ \t]*+){{{DEEPEST}}}", re.M)
_STARTS_ENTRY = re.compile(rf"[ \t>]*{_ENTRY}")
_BELOW_HEAD = re.compile(r"[\s>|:-]*-[\s>|:-]*")
_MARKS = "*_[<&\\"
# A line that is a block of its own, with no blank line before it.
_BEGINS = re.compile(
    r"^[ >]{0,8}(?:#|=+[ \t]*$|-+[ \t]*$|(?:[-*_][ \t]*){3}|!!!|\?\?\?|///)", re.MULTILINE
)
_HEADING = re.compile(r"^[ >]{0,8}(?:#{1,6}[^#\n]|=+[ \t]*$|-+[ \t]*$)", re.MULTILINE)
_BELOW = re.compile(r"^[ >]{0,8}\[\^[^\]\n]+\]:", re.MULTILINE)
_NOTE = re.compile(r"\[\^[^\]\n]+\]")
_DEFINES = re.compile(r"^[^\S\n]*:[ \t]", re.MULTILINE)
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})[ \t]*([\w-]*)")
_OUR_FENCES = ("quiz", "question", "scenario", "dialogue")


@dataclass(frozen=True)
class Tangle:
    """Too many of the same in one place. line: counted from 1, in the text that was looked at."""

    line: int
    what: str


def tangle(text: str) -> Tangle | None:
    """The first place where too much is open; None in all texts of people."""
    if not _may_be_tangled(text):
        return None
    lines, fences = _without_code(text.split("\n"))
    if fences > MOST_HEADINGS:
        return Tangle(1, f"more than {MOST_HEADINGS:,} blocks of code in one page")
    tags = headings = below = 0
    notes = Counter[str]()
    for first, rows in _blocks(lines):
        block = "\n".join(rows)
        if what := _in_a_block(block) or _in_a_run(rows):
            return Tangle(first, what)
        if deep := _LISTS.search(block):
            line = first + block.count("\n", 0, deep.start())
            return Tangle(line, f"more than {DEEPEST} lists inside each other")
        tags += _open_tags(block)
        if tags > MOST:
            return Tangle(first, f"more than {MOST} '<' that begin a tag and no '>' that ends it")
        headings += len(_HEADING.findall(block))
        if headings > MOST_HEADINGS:
            return Tangle(first, f"more than {MOST_HEADINGS:,} headings in one page")
        below += len(_BELOW.findall(block))
        if below > MOST_HEADINGS:
            return Tangle(first, f"more than {MOST_HEADINGS:,} notes below one page")
        for note in _NOTE.findall(block):
            notes[note] += 1
            if notes[note] > MOST:
                return Tangle(first, f"more than {MOST} times the note '{note[:40]}'")
    return None


def _may_be_tangled(text: str) -> bool:
    """Whether it is worth looking. Most texts are too short, and have too few of all signs."""
    return len(text) > 2 * DEEPEST and (
        any(text.count(sign) > MOST for sign in "[(<`")
        or (text.count(":") > MOST and len(_DEFINES.findall(text)) > MOST)
        or any(_may_be_deep(line) for line in text.split("\n") if len(line) > 2 * DEEPEST)
        or sum(map(text.count, (*_MARKS, "  \n"))) > MOST_MARKS
        or (text.count("\n") >= MOST and len(_BEGINS.findall(text)) > MOST)
    )


def _may_be_deep(line: str) -> bool:
    """Whether a line begins lists inside each other. Most have too few signs of any."""
    signs = line[0] in " \t>" or sum(map(line.count, _ENTRY_SIGNS)) >= DEEPEST
    return signs and _LISTS.search(line) is not None


def _in_a_run(rows: list[str]) -> str:
    """What there is too much of in a text that is converted as one, in words.

    In a table each row counts for itself, in a list each entry.
    """
    table = len(rows) > 1 and bool(_BELOW_HEAD.fullmatch(rows[1]))
    entries = bool(_STARTS_ENTRY.match(rows[0]))
    marks = 0
    for row in rows:
        if table or (entries and _STARTS_ENTRY.match(row)):
            marks = 0
        marks += sum(map(row.count, _MARKS)) + row.endswith("  ")
        if marks > MOST_MARKS:
            return f"more than {MOST_MARKS:,} marks in one paragraph"
    return ""


def _in_a_block(block: str) -> str:
    """What is open too often in a block without a blank line, in words."""
    if what := _open_in(block):
        return f"more than {MOST} {what}"
    return ""


def _open_in(block: str) -> str:
    signs = _ESCAPED.sub("  ", block)
    without, ticks = _without_spans(block)
    without = _ESCAPED.sub("  ", without)
    if max(_depth(signs, "[", "]"), _depth(without, "[", "]")) > MOST:
        return "'[' without their ']'"
    if max(_depth(signs, "](", ")"), _depth(without, "](", ")")) > MOST:
        return "'](' without their ')'"
    if ticks > MOST or block.count("```") > MOST:
        return "'`' without a partner"
    if len(_DEFINES.findall(block)) > MOST:
        return "definitions without a blank line between them"
    if len(_BEGINS.findall(block)) > MOST:
        return "headings, rules or boxes without a blank line between them"
    return ""


def _depth(text: str, start: str, end: str) -> int:
    """How many are open at the same time, at most."""
    depth = deepest = 0
    for match in re.finditer(f"{re.escape(start)}|{re.escape(end)}", text):
        depth = depth + 1 if match.group() == start else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


def _without_spans(text: str) -> tuple[str, int]:
    """The text without its code in a line, and the number of backticks that have no partner."""
    runs = [(match.start(), match.end()) for match in _TICKS.finditer(text)]
    places: dict[int, list[int]] = {}
    for number, (start, end) in enumerate(runs):
        places.setdefault(end - start, []).append(number)
    kept, done, single, number = list[str](), 0, 0, 0
    while number < len(runs):
        start, end = runs[number]
        same = places[end - start]
        after = bisect_right(same, number)
        if after == len(same):
            single, number = single + 1, number + 1
            continue
        kept.append(text[done:start])
        number = same[after]
        done, number = runs[number][1], number + 1
    return "".join([*kept, text[done:]]), single


def _open_tags(block: str) -> int:
    return len(_TAG.findall(block)) - len(_WHOLE_TAG.findall(block))


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Paragraphs: lines without a blank one between them, and the number of their first."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _without_code(lines: list[str]) -> tuple[list[str], int]:
    """The lines with those blank that stand in a block of code, and how many blocks there are.

    Fences of ours hold texts.
    """
    result, count = list(lines), 0
    opened: tuple[int, str] | None = None
    for number, line in enumerate(lines):
        match = _FENCE.match(line)
        if match is None:
            continue
        if opened is None:
            if match.group(2) not in _OUR_FENCES:
                opened = number, match.group(1)
        elif match.group(1).startswith(opened[1]) and not match.group(2):
            for inside in range(opened[0], number + 1):
                result[inside] = ""
            opened, count = None, count + 1
    return result, count
