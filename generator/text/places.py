"""Where something that was found in a published page stands in its author's file.

A page is read once, as its engine converted it; the author's text is only searched. What a macro
or another file brought in is not there, and then the file's first line has to do.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from generator.text.span import Span

_NO_ADDRESS, _NO_PATH, _WORD = (re.compile(signs) for signs in (r"[\w/.-]", r"[\w.-]", r"[\w-]"))
_QUOTE = re.compile(r"[ \t>]*")


class Places:
    """Finds places in one file. text: the author's text, None where there is no such file."""

    def __init__(self, path: str, text: str | None) -> None:
        self.path, self._text = path, text or ""
        self._known: dict[tuple[str, bool, tuple[str, ...]], list[tuple[int, int]]] = {}
        self._inside: dict[Sequence[str], set[int]] = {}
        self._blocks: dict[tuple[str, ...], list[int]] = {}

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text."""
        return self._text.split("\n")

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins in the text."""
        return [0, *(match.end() for match in re.finditer("\n", self._text))]

    @cached_property
    def _stripped(self) -> list[str]:
        return [_bare(line) for line in self.lines]

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """At which lines, from 0, each line stands."""
        found: dict[str, list[int]] = {}
        for number, line in enumerate(self._stripped):
            found.setdefault(line, []).append(number)
        return found

    def _runs(self, wanted: tuple[str, ...]) -> list[int]:
        """Where these lines stand one after the other; looked for from the rarest of them."""
        if wanted not in self._blocks:
            have, length = self._stripped, len(wanted)
            rare = min(range(length), key=lambda n: len(self._numbers.get(wanted[n], ())))
            starts = (number - rare for number in self._numbers.get(wanted[rare], ()))
            self._blocks[wanted] = [
                start
                for start in starts
                if start >= 0 and have[start : start + length] == [*wanted]
            ]
        return self._blocks[wanted]

    def first(self) -> Span:
        """The whole file."""
        return Span(self.path)

    def line(self, number: int, needle: str = "") -> Span:
        """A line, counted from 1, or the needle in it."""
        line = self.lines[number - 1] if number <= len(self.lines) else ""
        at = line.find(needle) if needle else -1
        if at < 0:
            at, needle = len(line) - len(line.lstrip()), line.strip()
        return Span(self.path, number, at + 1, max(1, len(needle)))

    def find(
        self,
        needles: Iterable[str],
        nth: int = 0,
        outside: Sequence[str] = (),
        in_path: bool = False,
    ) -> Span | None:
        """The nth place (from 0) of the first needle that is found; the last one there is, where
        there are fewer. outside: blocks of code, in which a place does not count. in_path: whether
        a needle may be the end of a path.
        """
        code = tuple(outside)
        for needle in needles:
            if found := self._found(needle, in_path, code) if needle else []:
                number, at = found[min(nth, len(found) - 1)]
                return Span(self.path, number, at + 1, len(needle))
        return None

    def _found(self, needle: str, in_path: bool, code: tuple[str, ...]) -> list[tuple[int, int]]:
        """Every line and column at which a needle stands, outside blocks of code."""
        key = (needle, in_path, code)
        if key not in self._known:
            found = list[tuple[int, int]]()
            inside = self._code(code)
            for at in _whole(needle, self._text, in_path):
                number = bisect_right(self._starts, at)
                if number not in inside:
                    found.append((number, at - self._starts[number - 1]))
            self._known[key] = found
        return self._known[key]

    def outside(self, code: Sequence[str]) -> list[int]:
        """The lines, from 1, that stand in none of these blocks of code."""
        inside = self._code(code)
        return [number for number in range(1, len(self.lines) + 1) if number not in inside]

    def _code(self, blocks: Sequence[str]) -> set[int]:
        blocks = tuple(blocks)
        if blocks not in self._inside:
            found: set[int] = set()
            for start, count in map(self.block, blocks):
                found.update(range(start, start + count))
            self._inside[blocks] = found
        return self._inside[blocks]

    def block(self, text: str | Sequence[str], nth: int = 0) -> tuple[int, int]:
        """The first line (from 1) of a run of lines that reads as `text` does, and its length.

        White space and signs of quotation around a line do not matter. (0, 0) where there is none.
        """
        wanted = [_bare(line) for line in (text.split("\n") if isinstance(text, str) else text)]
        while wanted and not wanted[-1]:
            wanted.pop()
        while wanted and not wanted[0]:
            wanted.pop(0)
        if not wanted:
            return 0, 0
        found = self._runs(tuple(wanted))
        return (found[min(nth, len(found) - 1)] + 1, len(wanted)) if found else (0, 0)

    def column(self, number: int, written: str) -> int:
        """How many characters stand before `written` in a line: indentation, signs of quotation."""
        line = self.lines[number - 1] if 0 < number <= len(self.lines) else ""
        return max(0, line.find(written.strip())) if written.strip() else 0


def _whole(needle: str, text: str, in_path: bool) -> Iterator[int]:
    """Where the needle stands, not as a part of a longer address or word."""
    before = _NO_PATH if in_path else _NO_ADDRESS
    at = text.find(needle)
    while at >= 0:
        end = at + len(needle)
        starts = not (at and before.match(needle[0]) and before.match(text[at - 1]))
        if starts and not (_WORD.match(needle[-1]) and _WORD.match(text[end : end + 1])):
            yield at
        at = text.find(needle, end)


def _bare(line: str) -> str:
    """A line without its indentation, signs of quotation, and what white space there is inside."""
    return " ".join((line[_quote(line) :] if ">" in line else line).split())


def _quote(line: str) -> int:
    match = _QUOTE.match(line)
    return match.end() if match else 0
