"""Signs that open something, in such a number that Markdown would look for their ends for minutes.

Python-Markdown compares each open bracket with all that follows in its paragraph, and each open tag
with all that follows in its page. A few do no harm; thousands would keep a build busy for ever, and
lists in lists in lists would end it. What is looked for here takes time as the text is long.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

MOST = 200  # more than this in one paragraph is no text that anybody has written
DEEPEST = 100  # lists inside each other

_ESCAPED = re.compile(r"\\.", re.DOTALL)
_TICKS = re.compile(r"`+")
_TAG = re.compile(r"<[A-Za-z/!?]")
_WHOLE_TAG = re.compile(
    r"<(?:!--|[A-Za-z/!?][^<>\"']*+(?:\"[^\"]*+\"[^<>\"']*+|'[^']*+'[^<>\"']*+)*+>)"
)
_LISTS = re.compile(
    rf"[ \t>]{{{2 * DEEPEST},}}(?:\d{{1,9}}[.)]|[-*+:])[ \t]"
    rf"|[ \t>]*+(?:(?:\d{{1,9}}[.)]|[-*+:])[ \t]++){{{DEEPEST}}}"
)
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})[ \t]*([\w-]*)")
_OUR_FENCES = ("quiz", "question", "scenario", "dialogue")


@dataclass(frozen=True)
class Tangle:
    """Too many of the same in one place. line: counted from 1, in the text that was looked at."""

    line: int
    what: str


def tangle(text: str) -> Tangle | None:
    """The first place where too much is open; None in all texts of people."""
    if max(text.count(sign) for sign in "[(<`:") <= MOST and not _may_nest(text):
        return None
    lines = _without_code(text.split("\n"))
    tags = 0
    for first, block in _blocks(lines):
        if what := _in_a_block("\n".join(block)):
            return Tangle(first, what)
        for number, line in enumerate(block, first):
            if _LISTS.match(line):
                return Tangle(number, "lists inside each other")
        tags += _open_tags("\n".join(block))
        if tags > MOST:
            return Tangle(first, "'<' that begin a tag and no '>' that ends it")
    return None


def _may_nest(text: str) -> bool:
    return any(len(line) > 2 * DEEPEST for line in text.split("\n"))


def _in_a_block(block: str) -> str:
    """What is open too often in a paragraph, in words."""
    signs = _ESCAPED.sub("  ", block)
    without, ticks = _without_spans(block)
    without = _ESCAPED.sub("  ", without)
    if max(_depth(signs, "[", "]"), _depth(without, "[", "]")) > MOST:
        return "'[' without their ']'"
    if max(_depth(signs, "](", ")"), _depth(without, "](", ")")) > MOST:
        return "'](' without their ')'"
    if ticks > MOST or block.count("```") > MOST:
        return "'`' without a partner"
    if sum(line.lstrip().startswith((": ", ":\t")) for line in block.split("\n")) > MOST:
        return "definitions without a blank line between them"
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


def _without_code(lines: list[str]) -> list[str]:
    """The lines with those blank that stand in a block of code. Fences of ours hold texts."""
    result = list(lines)
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
            opened = None
    return result
