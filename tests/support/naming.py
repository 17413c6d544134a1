"""Names of what a test is tried with, short enough for a line."""

from __future__ import annotations

import re

LONGEST = 24  # characters


def short(text: object) -> str:
    """The beginning of a text, in one line and up to the end of a word.

    Where two begin alike, pytest gives them numbers.
    """
    line = re.sub(r"\s+", " ", str(text)).strip()
    return line if len(line) <= LONGEST else line[:LONGEST].rpartition(" ")[0] or line[:LONGEST]
