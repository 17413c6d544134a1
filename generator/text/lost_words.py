"""Words that YAML reads otherwise than they were meant, although it reads them without complaint.

What is found here counts only where a text stands for people to read; which fields those are, the
models know (located_yaml.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import yaml

from generator.text.odd_characters import BLANKS, DASHES
from generator.text.problems import Problem, Rule
from generator.text.span import Span
from generator.text.yaml_events import places

_QUIZ = "title: A quiz\nquestions:\n  - id: one\n    kind: true-false\n    objective: first\n"
_TEXT = _QUIZ.replace("true-false", "text") + "    prompt: Who?\n"

CUT_SHORT = Rule(
    id="cut-short",
    message="the text ends in front of this '#', and learners never see the rest",
    hint="put the whole text in quotes; a remark of yours stands on a line of its own, "
    "or two spaces behind the text",
    why="In YAML a space and a '#' start a remark. Whatever stands behind is lost without a word.",
    severity="warning",
    example={
        "quizzes/first-quiz.yml": _QUIZ
        + "    prompt: The caller asks for room #42. Is there one?\n    answer: true\n"
    },
)
SWALLOWED = Rule(
    id="swallowed-line",
    message="this line became part of the text that starts in line {first}",
    hint="start it in the same column as the fields or entries above, with a space behind the "
    "colon or hyphen; if it is part of the text, write the text in one line",
    why="A line that is indented further goes on with the text above it, and no longer says what "
    "it was meant to say.",
    severity="warning",
    example={
        "quizzes/first-quiz.yml": _QUIZ
        + "    prompt: Is it?\n    answer: true\n    hint: Look again.\n      explanation:It is.\n"
    },
)
SPLIT_TEXT = Rule(
    id="split-text",
    message="a comma inside brackets ends a text, so '{text}' was cut off",
    hint='put the whole text in straight quotes: "…"',
    why="Inside brackets YAML takes every comma for the start of the next thing, and curly quotes "
    "do not hold a text together.",
    example={"quizzes/first-quiz.yml": _TEXT + "    answers: [“Oh, sorry”, sorry]\n"},
)
LOST_SIGN = Rule(
    id="lost-sign",
    message="YAML keeps '{sign}' at the start of a text for itself, and learners never see it",
    hint="put the whole text in quotes",
    why="Some signs mean something to YAML at the start of a text, and vanish from it.",
    example={
        "quizzes/first-quiz.yml": _QUIZ + "    prompt: !Stop Is it right?\n    answer: true\n"
    },
)

# A remark as yamllint wants them by default: two spaces in front of the '#', one behind it.
_REMARK = re.compile(r"(?:  +|\t[ \t]*)#(?:\s|$)")
_SIGN, _WORD = re.compile(r"[!&]\S*"), re.compile(r"\S+")
_BEHIND = re.compile(r"([ \t]+)(#.*)")
_TAKEN = re.compile(r" *- +(#[a-z].*)")
_CLOSED_BY = {"“": "”“", "„": "“”", "«": "»", "‘": "’", "「": "」", "(": ")"}  # noqa: RUF001
_DATA = re.compile(r"tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map|timestamp|binary)")


def in_text(event: yaml.ScalarEvent, lines: list[str], path: str, used: bool) -> Iterator[Problem]:
    """What is doubtful about one value. used: whether it is repeated elsewhere, by its '&' name."""
    start, end = places(event)
    line = lines[start.line] if start.line < len(lines) else ""
    tag = event.tag and not _DATA.fullmatch(event.tag)
    if tag or (event.anchor and not used):
        sign = _SIGN.match(line, start.column)
        if sign:
            span = Span(path, start.line + 1, start.column + 1, len(sign.group()))
            yield LOST_SIGN.at(span, sign=sign.group())
    if event.style in ("|", ">") and not event.value.strip():
        sign = _WORD.match(line, start.column)
        shown = sign.group() if sign else event.style
        span = Span(path, start.line + 1, start.column + 1, len(shown))
        below = "write the text below it, indented further, or put the sign itself in quotes"
        yield LOST_SIGN.at(span, hint=None if shown[1:] else below, sign=shown)
    if event.style:
        return
    last = lines[end.line] if end.line < len(lines) else ""
    behind = _BEHIND.match(last, end.column)
    if behind and not _meant_as_remark(event.value, behind.group()):
        column = behind.start(2) + 1
        yield CUT_SHORT.at(Span(path, end.line + 1, column, len(behind[2].rstrip())))


def _meant_as_remark(value: str, behind: str) -> bool:
    if not value:  # "hint: # to do" says nothing yet; "text: #1" says something
        return bool(re.match(r"\s+#+(?: |$)", behind))
    return bool(_REMARK.match(behind)) and not _left_open(value)


def behind_hyphen(
    event: yaml.CollectionStartEvent, lines: list[str], path: str
) -> Iterator[Problem]:
    """A first field that a '#' took away: '- #text: …', with more fields below it."""
    above = places(event)[0].line - 1
    group = isinstance(event, yaml.MappingStartEvent)
    sign = _TAKEN.match(lines[above]) if group and 0 <= above < len(lines) else None
    if sign:
        yield CUT_SHORT.at(Span(path, above + 1, sign.start(1) + 1, len(sign[1].rstrip())))


def swallowed(event: yaml.ScalarEvent, lines: list[str], path: str) -> Iterator[Problem]:
    """Lines inside a text that look like a field or an entry of their own."""
    if event.style in ("|", ">"):
        return
    start, end = places(event)
    first, last = start.line, min(end.line, len(lines) - 1)
    if first == last:
        return
    quoted, plain = r"(?:- +)*[a-z_]+:(?: |$)", rf"- +\S|[{DASHES}] |[a-z_]+:[^\s/]"
    if event.value[:1] in f"{DASHES}-":  # the line that it starts in is at fault
        return
    for number in range(first + 1, last + 1):
        line = re.sub(rf"^[ \t{BLANKS}]+", "", lines[number])
        if re.match(quoted if event.style else plain, line):
            column = len(lines[number]) - len(line) + 1
            span = Span(path, number + 1, column, len(line.rstrip()))
            yield SWALLOWED.at(span, first=first + 1)


def names_inside(event: yaml.ScalarEvent, lines: list[str], path: str) -> dict[str, Span]:
    """Lines of a text of several lines that may have been meant as fields, by their names."""
    start, end = places(event)
    found: dict[str, Span] = {}
    for number in range(start.line + 1, min(end.line + 1, len(lines))):
        if name := re.match(r" *(?:- +)?([a-z_]+):(?:\s|$)", lines[number]):
            found[name[1]] = Span(path, number + 1, name.start(1) + 1, len(name[1]))
    return found


def split(items: Sequence[tuple[str, Span]]) -> Iterator[Problem]:
    """Unquoted entries between brackets that belong together: quotes open in one, close in another.

    items: the entries with their places; '' for what is no unquoted text.
    """
    opened: tuple[str, str, Span] | None = None
    for text, span in items:
        if opened and _closes(text, opened[0]):
            yield SPLIT_TEXT.at(opened[2], text=opened[1])
            opened = None
        elif sign := _left_open(text):
            opened = (sign, text, span)


def _left_open(text: str) -> str:
    """The quote or bracket that a text opens and does not close, or ''."""
    for sign, closing in _CLOSED_BY.items():
        place = text.rfind(sign)
        german = sign == "“" and "„" in text[:place]  # there it is what closes
        if place >= 0 and not german and not any(c in text[place + 1 :] for c in closing):
            return sign
    return '"' if text.count('"') % 2 and not re.search(r'\d"', text) else ""


def _closes(text: str, sign: str) -> bool:
    if sign == '"':
        return text.count('"') % 2 == 1
    if sign == "‘":  # noqa: RUF001  its closing twin is an apostrophe as well
        return bool(re.search(r"’\W*$", text)) and sign not in text  # noqa: RUF001
    closing = min((place for c in _CLOSED_BY[sign] if (place := text.find(c)) >= 0), default=-1)
    return closing >= 0 and not 0 <= text.find(sign) < closing
