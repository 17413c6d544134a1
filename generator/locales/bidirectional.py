"""Sentences in which words of both directions meet, as in an Arabic one with an English title.

Browsers order the letters of a line by what stands beside them. What comes into a sentence from
elsewhere is therefore set apart from it, by the characters that Unicode has for that: they are not
seen, hold in texts and attributes alike, and a name can no longer turn the words around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import replace

from generator.locales.pattern import Choice, Pattern, Variable
from generator.text.direction import direction_of

# First strong isolate, the same with a direction, and the end of each.
APART, ENDS = "\u2068", "\u2069"
WHOLE = {"ltr": "\u2066", "rtl": "\u2067"}


def bidirectional(
    pattern: Pattern, language: str, page: str, numbers: Callable[[], Set[str]]
) -> Pattern:
    """What a message says, for a page in the language `page`; unchanged where all runs one way.

    language: that of the message, which may be English where a catalogue lacks it. numbers: its
    variables that are numbers, which have no direction of their own to bring in.
    """
    own, around = direction_of(language), direction_of(page)
    if around == "rtl" and len(pattern) > 1:
        pattern = tuple(_apart(pattern, numbers()))
    elif around == "rtl" and pattern and isinstance(pattern[0], Choice):
        pattern = (_choice(pattern[0], numbers()),)
    return pattern if own == around else (WHOLE[own], *pattern, ENDS)


def _apart(pattern: Pattern, numbers: Set[str]) -> Iterator[str | Variable | Choice]:
    for piece in pattern:
        if isinstance(piece, Variable) and piece.name not in numbers:
            yield from (APART, piece, ENDS)
        else:
            yield _choice(piece, numbers) if isinstance(piece, Choice) else piece


def _choice(choice: Choice, numbers: Set[str]) -> Choice:
    return replace(
        choice,
        cases=tuple(
            replace(case, pattern=tuple(_apart(case.pattern, numbers))) for case in choice.cases
        ),
    )
