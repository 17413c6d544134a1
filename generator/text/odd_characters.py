"""Characters that come along when text is pasted, and that nobody sees.

YAML takes some of them for the end of a line and refuses others. Here they become plain spaces,
so that nothing is lost, and their place is told.
"""

from __future__ import annotations

import re
import unicodedata

from generator.text.problems import Problem, Rule
from generator.text.span import Span

ODD_CHARACTER = Rule(
    id="odd-character",
    message="an invisible character stands here: {name}",
    hint="delete it; if you see a gap in its place, type a space there",
    why="It comes along when text is pasted. Learners may see a gap or an odd sign, and YAML takes "
    "some of these for the end of a line.",
    severity="warning",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: true-false\n"
        "    objective: first\n    prompt: Is it\u2028right?\n    answer: true\n"
    },
)

# What YAML takes for the end of a line, or does not allow at all. A byte order mark is allowed
# inside a text, and never meant.
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")

# Spaces and signs without a width that look like nothing, or like a plain space.
_RUNS = (range(0x2000, 0x2010), range(0x202A, 0x2030), range(0x205F, 0x2065), range(0x2066, 0x206A))
BLANKS = "\u00a0\u00ad\u1680\u180e\u3000\ufeff" + "".join(chr(n) for run in _RUNS for n in run)
# What editors and slides make of the hyphen of a list.
DASHES = "–—―−‐‑‒•‣·◦▪●*"  # noqa: RUF001
_BLANK = re.compile(f"[{BLANKS}]")
_AT_EDGES = f" {BLANKS}"

_NAMES = {
    "\x0b": "a vertical tab",
    "\x0c": "a form feed",
    "\x85": "a next-line sign",
    "\u00a0": "a no-break space",
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u202f": "a narrow no-break space",
    "\u2028": "a line separator",
    "\u2029": "a paragraph separator",
    "\u3000": "an ideographic space",
    "\ufeff": "a byte order mark",
}


def name_of(character: str) -> str:
    """What to call it: 'a no-break space (U+00A0)'."""
    known = unicodedata.name(character, "a control character").lower()
    return f"{_NAMES.get(character, known)} (U+{ord(character):04X})"


def tamed(text: str, path: str) -> tuple[str, list[Problem]]:
    """The text with plain spaces for what YAML cannot bear, as long as before; and their places."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _ODD.search(text):
        return text, []
    problems = [
        ODD_CHARACTER.at(Span(path, number, match.start() + 1), name=name_of(match.group()))
        for number, line in enumerate(text.split("\n"), 1)
        for match in _ODD.finditer(line)
    ]
    return _ODD.sub(lambda match: match[0] if match[0] == "\ufeff" else " ", text), problems


def trimmed(text: str) -> str:
    """Without invisible characters at its ends."""
    return text.strip(" " if text.isascii() else _AT_EDGES)


def first_blank(text: str) -> int:
    """Where the first character stands that only looks like a space or like nothing; or -1."""
    match = _BLANK.search(text)
    return match.start() if match else -1


def without_blanks(text: str) -> str:
    """Without any character that only looks like a space or like nothing."""
    return _BLANK.sub("", text)
