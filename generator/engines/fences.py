"""Fences in the lines that Python-Markdown converts: ours, others', and what nearly is one of ours.

A part of the Markdown extension. By now snippets and macros are in the text, tabs are spaces, and
nobody has taken boxes, lists and quotations apart yet; so a fence may stand behind indentation and
signs of quotation.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

FENCES = ("quiz", "question", "scenario", "dialogue")

_OPEN = re.compile(r"(?P<prefix>[ >]*)(?P<marks>`{2,}+|~{2,}+)(?P<info>[^`]*+)$")
# One of ours behind the mark of a list: Markdown takes it for words of the item.
_LISTED = re.compile(
    r"(?P<prefix>[ >]*(?:[-*+]|\d+[.)]) +)(?P<marks>`{3,}+|~{3,}+)(?P<info>[^`]*+)$"
)
_QUOTE = re.compile(r"(?: {0,3}> ?)")


@dataclass(frozen=True)
class Fence:
    """A fenced block.

    info: the first word behind its marks. written: the opening line without its prefix.
    prefix: the indentation and the signs of quotation before each line; body: the lines without it.
    lines: how many lines it takes, with its marks; raw: those lines as they are.
    closed: False where the text ends before the fence does.
    listed: whether it is opened on the line of a list's mark, where it is no fence.
    """

    info: str
    written: str
    prefix: str
    body: tuple[str, ...]
    raw: tuple[str, ...]
    start: int
    closed: bool = True
    listed: bool = False

    @property
    def quoted(self) -> bool:
        """Whether it stands in a quotation."""
        return ">" in self.prefix

    @property
    def ours(self) -> bool:
        """Whether it is a fence of a course."""
        return self.info in FENCES and len(self.marks) > 2 and not self.listed

    @property
    def marks(self) -> str:
        """The signs that open it."""
        return re.match("[`~]*", self.written).group()  # type: ignore[union-attr]

    @property
    def text(self) -> str:
        """The body as one text."""
        return "\n".join(self.body)


def find_fences(lines: Sequence[str]) -> Iterator[Fence]:
    """The outermost fenced blocks. What is in a fence of somebody else is that one's business."""
    number = 0
    while number < len(lines):
        match = _OPEN.match(lines[number]) or _LISTED.match(lines[number])
        if not match:
            number += 1
            continue
        listed = match.re is _LISTED
        if (listed or len(match["marks"]) < 3) and _info(match["info"]) not in FENCES:
            number += 1  # no fence, and nobody meant one of ours
            continue
        end = _end(lines, number, match["prefix"], match["marks"])
        closed = end is not None
        last = end if end is not None else number + 1
        body = tuple(_without(line, match["prefix"]) for line in lines[number + 1 : last])
        stop = last + 1 if closed else last
        written = lines[number][match.end("prefix") :].rstrip()
        info = _info(match["info"])
        raw = tuple(lines[number:stop])
        yield Fence(info, written, match["prefix"], body, raw, number, closed, listed)
        number = stop


def _info(text: str) -> str:
    """The fence's name; attributes behind it are no part of it."""
    words = text.split()
    return words[0] if words and not text.strip().startswith("{") else text.strip()


def _end(lines: Sequence[str], start: int, prefix: str, marks: str) -> int | None:
    """The line that closes a fence; None where nothing does."""
    depth = prefix.count(">")
    closing = re.compile(rf"[ >]*{re.escape(marks[0])}{{{len(marks)},}}+ *$")
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if depth and line[: len(prefix) + 1].count(">") < depth:
            return None  # the quotation is over
        if closing.match(line):
            return number
    return None


def _without(line: str, prefix: str) -> str:
    """A line of the body without what stands before all of them."""
    depth = prefix.count(">")
    for _ in range(depth):
        line = _QUOTE.sub("", line, count=1)
    indent = len(prefix.rpartition(">")[2]) if depth else len(prefix)
    indent -= 1 if depth and prefix.endswith(" ") else 0
    return line[indent:] if not line[:indent].strip() else line.lstrip()


def near(fence: Fence) -> str | None:
    """Which of our fences was meant, where this is nearly one; None where it is somebody else's."""
    if fence.ours:
        return None if fence.closed else fence.info
    word = re.sub(r"[^a-z]", "", fence.info.lower())
    for name in FENCES:
        if word in (name, f"{name}s", f"course{name}"):
            return name
    close = difflib.get_close_matches(word, FENCES, n=1, cutoff=0.84)
    return close[0] if close and "\n".join(fence.body).strip() else None
