"""Where something stands in an author's file."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):  # a course of a thousand lessons has a million of them
    """A stretch of one line in a source file.

    path: relative to the course's folder, with forward slashes.
    line, column: counted from 1, in characters.
    length: how many characters the caret underlines, at least 1.
    """

    path: str
    line: int = 1
    column: int = 1
    length: int = 1

    def shifted(self, lines: int, columns: int = 0) -> Span:
        """The same stretch inside a larger text: so many lines down, so many characters right."""
        return Span(self.path, self.line + lines, self.column + columns, self.length)
