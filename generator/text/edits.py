"""Edits of an author's file by place: what is not edited stays, comments and line ends included."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.text.span import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_END = re.compile(r"[\r\n]+$")


@dataclass(frozen=True)
class Insertion:
    """A text to put before a place. A line end in it becomes that of the file."""

    span: Span
    text: str


def inserted(data: bytes, edits: Iterable[Insertion]) -> bytes:
    """A file in UTF-8 with texts put into it. Raises UnicodeDecodeError."""
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    lines = _LINE.findall(data[len(mark) :].decode("utf-8"))
    ends = [match[0] for line in lines if (match := _END.search(line))]
    end = ends[0] if ends else "\n"
    for edit in sorted(edits, key=lambda one: one.span, reverse=True):
        line, at = lines[edit.span.line - 1], edit.span.column - 1
        lines[edit.span.line - 1] = line[:at] + edit.text.replace("\n", end) + line[at:]
    return mark + "".join(lines).encode()
