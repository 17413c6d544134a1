"""A mistake is a value: what is wrong, where, and what to do about it.

A `Rule` is defined once, beside the check that raises it. It carries its explanation and an
example course file that a test proves, so that `course rules` and the manual cannot go stale.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.text.span import Span

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
LONGEST = 400  # characters of one value in a message
MOST_LISTED = 40  # names in a hint
# A slip is looked for among so many names, and in no longer word.
MOST_COMPARED, LONGEST_NAME = 200, 120


class Link(str):
    """In an example: no text, but a symbolic link to this path."""


@dataclass(frozen=True)
class Rule:
    """One kind of mistake.

    id: names the mistake ("unknown-field"), so that "allow unknown-field" reads well.
    message: one sentence, a format string over the values given to `at`.
    hint: what to do, a format string too; empty where only the place can tell.
    why: for `course rules ID`: why this matters to a learner or an author.
    example: path → text (or `Link`) of files that, laid over a clean small course, raise this rule.
    good: the same files without the mistake, where an example is worth more than the hint.
    source: who found out that it matters, for readers who want to look it up.
    may_be_allowed: whether an author may say that it is meant so; where nothing could be shown,
        nobody can. Every warning and note may.
    """

    id: str
    message: str
    why: str
    hint: str = ""
    severity: Severity = "error"
    example: Mapping[str, str | bytes] = field(default_factory=dict, compare=False)
    good: Mapping[str, str | bytes] = field(default_factory=dict, compare=False)
    source: str = ""
    may_be_allowed: bool = False

    @property
    def allowable(self) -> bool:
        """Whether `allow:` can silence it."""
        return self.may_be_allowed or self.severity != "error"

    def at(self, span: Span, hint: str | None = None, **values: object) -> Problem:
        """This mistake, made at `span`. `hint` replaces the rule's own where it is given."""
        shown = {name: shortened(v) if isinstance(v, str) else v for name, v in values.items()}
        text = self.hint.format(**shown) if hint is None else hint
        return Problem(self, span, self.message.format(**shown), shortened(text, 2 * LONGEST))


@dataclass(frozen=True)
class Problem:
    """A mistake that was made, with its place."""

    rule: Rule
    span: Span
    message: str
    hint: str

    @property
    def severity(self) -> Severity:
        """How bad it is: an error stops a build, a warning only under --strict."""
        return self.rule.severity


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """By place, each mistake once (an anchor used twice would report its content twice)."""
    return sorted(dict.fromkeys(problems), key=lambda p: (p.span, p.rule.id, p.message))


def count(problems: Iterable[Problem]) -> dict[Severity, int]:
    """How many there are of each severity; every severity is a key."""
    counts: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    for problem in problems:
        counts[problem.severity] += 1
    return counts


def shortened(text: str, most: int = LONGEST) -> str:
    """The text in one line; where that is too long to be read in a sentence, its two ends."""
    line = " ".join(text[: 20 * most].split()) if "\n" in text else text
    return line if len(line) <= most else f"{line[: most * 2 // 3]} … {line[-most // 4 :]}"


def counted(number: int, noun: str) -> str:
    """'1 lesson', '9 lessons'."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def listed(names: Iterable[str], separator: str = ", ") -> str:
    """Names one after the other, the first of them where they are many."""
    names = list(names)
    more = f"{separator}and {len(names) - MOST_LISTED:,} more" if len(names) > MOST_LISTED else ""
    return separator.join(names[:MOST_LISTED]) + more


def did_you_mean(word: str, known: Iterable[str], alike: float = 0.65) -> str:
    """The hint that names the known word nearest to a misspelt one, or ''.

    alike: how much the two must share, 0 to 1 (difflib's ratio); paths share much by nature.
    """
    if len(word) > LONGEST_NAME:
        return ""  # no slip of the hand
    alike_in_length = [name for name in known if abs(len(name) - len(word)) <= len(word)]
    if len(alike_in_length) > MOST_COMPARED:
        alike_in_length = [name for name in alike_in_length if name[:1] == word[:1]]
    near = difflib.get_close_matches(word, alike_in_length[:MOST_COMPARED], n=1, cutoff=alike)
    return f"did you mean '{near[0]}'?" if near else ""
