"""Fences in the lines that Python-Markdown converts: ours, others', and what nearly is one of ours.

A part of the Markdown extension. By now snippets and macros are in the text, tabs are spaces, and
nobody has taken boxes, lists and quotations apart yet; so a fence may stand behind indentation and
signs of quotation.
"""

from __future__ import annotations

import difflib
import functools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

FENCES = ("quiz", "question", "scenario", "dialogue")

_OPEN = re.compile(r"(?P<prefix>[ >]*)(?P<marks>`{2,}+|~{2,}+)(?P<info>[^`]*+)$")
# One of ours behind the mark of a list: Markdown takes it for words of the item.
_LISTED = re.compile(
    r"(?P<prefix>[ >]*(?:[-*+]|\d+[.)]) +)(?P<marks>`{3,}+|~{3,}+)(?P<info>[^`]*+)$"
)
_CLOSE = re.compile(r"(?P<prefix>[ >]*)(?P<marks>`{2,}+|~{2,}+) *$")
_QUOTE = re.compile(r"(?: {0,3}> ?)")


@dataclass(frozen=True)
class Fence:
    """A fenced block.

    info: the first word behind its marks. written: the opening line without its prefix.
    prefix: the indentation and the signs of quotation before each line; body: the lines without it.
    lines: how many lines it takes, with its marks; raw: those lines as they are.
    closed: False where the text ends before the fence does; then its body is the next line.
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
        return self.written[: len(self.written) - len(self.written.lstrip("`~"))]

    @property
    def text(self) -> str:
        """The body as one text."""
        return "\n".join(self.body)


def find_fences(lines: Sequence[str]) -> Iterator[Fence]:
    """The outermost fenced blocks. What is in a fence of somebody else is that one's business."""
    number = 0
    marked = ["``" in line or "~~" in line for line in lines]  # no fence begins or ends elsewhere
    if not any(marked):
        return
    closing = [_CLOSE.match(line) if may else None for line, may in zip(lines, marked, strict=True)]
    last = _last_closing(closing)
    while number < len(lines):
        match = marked[number] and (_OPEN.match(lines[number]) or _LISTED.match(lines[number]))
        if not match:
            number += 1
            continue
        listed = match.re is _LISTED
        if (listed or len(match["marks"]) < 3) and _info(match["info"]) not in FENCES:
            number += 1  # no fence, and nobody meant one of ours
            continue
        # Where nothing closes anything any more, nobody needs to look for it.
        there_is = last(match["marks"]) > number
        end = _end(lines, number, match, closing) if there_is else None
        closed = end is not None
        until = end if end is not None else number + 2
        body = tuple(_without(line, match["prefix"]) for line in lines[number + 1 : until])
        stop = until + 1 if closed else number + 1
        written = lines[number][match.end("prefix") :].rstrip()
        info = _info(match["info"])
        raw = tuple(lines[number:stop])
        yield Fence(info, written, match["prefix"], body, raw, number, closed, listed)
        number = stop


def _last_closing(closing: Sequence[re.Match[str] | None]) -> Callable[[str], int]:
    """For the marks of an opening line, the last line that could close it; 0 where none could."""
    last: dict[str, dict[int, int]] = {"`": {}, "~": {}}
    for number, match in enumerate(closing):
        if match:
            last[match["marks"][0]][len(match["marks"])] = number

    @functools.cache
    def after(sign: str, length: int) -> int:
        return max((at for long, at in last[sign].items() if long >= length), default=0)

    return lambda marks: after(marks[0], len(marks))


def _info(text: str) -> str:
    """The fence's name; attributes behind it are no part of it."""
    words = text.split()
    return words[0] if words and not text.strip().startswith("{") else text.strip()


def _end(
    lines: Sequence[str], start: int, opened: re.Match[str], closing: Sequence[re.Match[str] | None]
) -> int | None:
    """The line that closes a fence; None where nothing does.

    In one of ours, marks further to the right belong to a block of code in one of its texts; they
    close the fence only where nothing else does before the next one.
    """
    prefix, marks = opened["prefix"], opened["marks"]
    depth, ours = prefix.count(">"), _info(opened["info"]) in FENCES
    inner: int | None = None
    for number in range(start + 1, len(lines)):
        line, match = lines[number], closing[number]
        if depth and line[: len(prefix) + 1].count(">") < depth:
            return inner  # the quotation is over
        if match and match["marks"].startswith(marks):
            if not ours or len(match["prefix"]) <= len(prefix):
                return number
            inner = number if inner is None else inner
        elif inner is not None and _is_next(line, prefix):
            return inner
    return inner


def _is_next(line: str, prefix: str) -> bool:
    """Whether a fence of ours opens here that stands in none of the one that is read."""
    match = _OPEN.match(line)
    return bool(match and _info(match["info"]) in FENCES and len(match["prefix"]) <= len(prefix))


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
