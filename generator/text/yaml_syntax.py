"""YAML that cannot be read: which line is to blame, and what its author did, in plain words.

What a parser says, and where, is of little help: it stops where it can go no further, which is
often lines below the slip. So each slip that people really make is looked for, mended on trial,
and blamed only if the mended text can be read further than before.
"""

from __future__ import annotations

import re

from generator.text import yaml_events
from generator.text.odd_characters import first_blank, name_of, without_blanks
from generator.text.problems import Problem, Rule
from generator.text.span import Span
from generator.text.yaml_columns import Suspect, misplaced
from generator.text.yaml_events import Unreadable, events
from generator.text.yaml_slips import QUOTE_IT, TAB_INDENT, slips

YAML_SYNTAX = Rule(
    id="yaml-syntax",
    message="this YAML cannot be read: {reason}",
    hint="check the indentation and the quotes of this line and the one above it",
    why="A file that does not parse is left out whole, with every question in it.",
    example={"quizzes/first-quiz.yml": 'title: "A quiz\nquestions: []\n'},
)
TAB = Rule(
    id="tab",
    message="a tab is used for indentation",
    hint="YAML allows only spaces here: replace the tab by two spaces",
    why="Editors show tabs in different widths, so YAML forbids them for indentation.",
    example={"quizzes/first-quiz.yml": "title: A quiz\nquestions:\n\t- id: one\n"},
)

_LIMITS = {
    yaml_events.TOO_LARGE: "make several quiz files of it",
    yaml_events.TOO_DEEP: "take brackets out, or put a text with brackets in quotes",
    yaml_events.REPEATS_TOO_MUCH: "write each thing where it belongs",
    yaml_events.INSIDE_ITSELF: "take out the '*' here, or put the text in quotes",
    yaml_events.SECOND_START: "take the line out, or make a second file of what follows",
}
# Work on trial: so many lines upward from where the parser stopped, so many characters in all.
_LINES, _WORK = 60, 4_000_000
# A wrong indentation is noticed soon.
_NEXT = 15


def explain(error: Unreadable, text: str, path: str) -> Problem:
    """What to tell the author of a text that cannot be read."""
    lines = text.split("\n")
    if error.problem in _LIMITS:
        line = lines[error.line] if error.line < len(lines) else ""
        length = len(line.strip()) if error.problem == yaml_events.SECOND_START else 1
        span = Span(path, error.line + 1, error.column + 1, length)
        return YAML_SYNTAX.at(span, hint=_LIMITS[error.problem], reason=error.problem)
    found = _culprit(error, lines)
    return _problem(found, path) if found else _last_resort(error, lines, path)


def _culprit(error: Unreadable, lines: list[str]) -> Suspect | None:
    """The nearest suspect at or above the place that, once mended, lets the reading go on."""
    last = min(error.line, len(lines) - 1)
    near = range(last, max(-1, last - _LINES), -1)
    far = range(error.since, error.since + 1) if error.since is not None else ()
    where = list(dict.fromkeys([*near, *(n for n in far if n <= last)]))
    work = max(8, _WORK // (len("\n".join(lines)) + 1))
    for find, lines_back in ((slips, where), (misplaced, near[:_NEXT])):
        good: list[Suspect] = []
        better: list[Suspect] = []
        for suspect in (one for number in lines_back for one in find(lines, number)):
            work -= 1
            if work < 0:
                break
            reached = _reached([*suspect.mended])
            if reached is None:
                good.append(suspect)
                if find is slips:
                    break
            elif reached > (error.line, error.column) and suspect.line >= last - 1:
                better.append(suspect)
        if good or better:
            return min(good, key=lambda one: one.cost) if good else better[0]
    return None


def _reached(lines: list[str]) -> tuple[int, int] | None:
    """Where reading ends: None where it reaches the end of the text."""
    try:
        for _ in events("\n".join(lines)):
            pass
    except Unreadable as error:
        return error.line, error.column
    return None


def _problem(slip: Suspect, path: str) -> Problem:
    span = Span(path, slip.line + 1, slip.column + 1, max(1, slip.length))
    if slip.reason == TAB_INDENT:
        return TAB.at(span)
    return YAML_SYNTAX.at(span, hint=slip.hint, reason=slip.reason)


def odd_name(name: str, line: str, span: Span) -> tuple[Span, str, str] | None:
    """What is odd about an unquoted name that could be read: its place, the reason, what to do.

    line: the line that it stands in. span: its place there.
    """
    if not name:
        return span, "a name is missing in front of this colon", "write 'name: value'"
    blank = first_blank(name)
    if blank == 0 or (blank > 0 and re.fullmatch("[a-z_]+", without_blanks(name))):
        place = Span(span.path, span.line, span.column + blank)
        reason = f"{name_of(name[blank])} stands where a plain space or nothing belongs"
        return place, reason, "delete it, and type plain spaces"
    if name.endswith(":"):
        return span, f"there is a second colon behind '{name[:-1]}'", "take one out"
    before = line[: span.column - 1]
    if before.endswith("? ") and not before.strip("-? "):
        place = Span(span.path, span.line, before.rindex("?") + 1)
        return place, "'? ' at the start of a text makes a name of it", QUOTE_IT
    return None


# Where no slip was found: what the parser saw, in words that mean something to an author.
_PLAIN = (
    ("mapping values", "there is a second colon in this line, or it does not line up",
     "put the text in quotes, or move the line under the one above"),
    ("undefined alias", "a text starts with '*'", QUOTE_IT),
    ("end of stream", "a quote is opened here and never closed", "add the missing quote"),
    ("escape character", "a backslash stands in double quotes",
     "use single quotes around the text, or write the backslash twice"),
    ("hexdecimal", "a backslash stands in double quotes",
     "use single quotes around the text, or write the backslash twice"),
    ("cannot start any token", "a text starts with a character that means something to YAML",
     QUOTE_IT),
    ("expected '-'", "this line does not line up with the list above it",
     "entries of one list start in the same column, with '- '"),
    ("expected key", "this line does not line up with the ones above it",
     "fields of one item start in the same column; a quote inside quotes is written twice"),
    ("expected ':'", "a colon is missing", "write 'name: value'"),
    ("',' or", "a bracket is opened here and never closed, or a comma is missing",
     "close the bracket, or put the text in quotes"),
)  # fmt: skip


def _last_resort(error: Unreadable, lines: list[str], path: str) -> Problem:
    line, column = error.line, error.column
    opened = "end of stream" in error.problem or "',' or" in error.problem
    past = line >= len(lines) or not "".join(lines[line:]).strip()
    if error.since is not None and (opened or past):
        line, column = error.since, 0  # the end of a file says nothing to anybody
    line = min(line, len(lines) - 1)
    while line and not lines[line].strip():
        line, column = line - 1, 0
    column = column or len(lines[line]) - len(lines[line].lstrip())
    for theirs, ours, hint in _PLAIN:
        if theirs in error.problem:
            return YAML_SYNTAX.at(Span(path, line + 1, column + 1), hint=hint, reason=ours)
    reason = "something in this line means something to YAML that its author cannot have meant"
    return YAML_SYNTAX.at(Span(path, line + 1, column + 1), hint=QUOTE_IT, reason=reason)
