"""A result file: what a learner hands in, and what of it may be believed to be one.

A file comes from anybody. Whatever fits these types can be counted; nothing else of it is looked
at. Fields that are not known are none of ours, so that files of later versions can be read.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,  # pydantic needs it below Python 3.12
)

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)
from typing_extensions import TypedDict

FORMAT, VERSION = "course-results", 1
LARGEST = 8_000_000  # bytes; ten thousand answers have a quarter of it

_Name = Annotated[str, StringConstraints(max_length=200)]
_Digits = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
_Code = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
# A time of the calendar, but for days that a month does not have.
_TIME = (
    r"^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
    r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$"
)
_When = Annotated[str, StringConstraints(pattern=_TIME)]
_Points = Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)]
_Count = Annotated[int, Field(ge=0, le=2**53)]
_Part = Annotated[str, StringConstraints(max_length=10_000)]
_Answer = _Part | Annotated[list[_Part], Field(max_length=1000)]
Response = _Answer | dict[_Name, _Answer] | None


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class ToldCourse(_Told):
    """The course that it is about. edition: see `edition_of`."""

    id: _Name
    title: _Name = ""
    version: _Name = ""
    edition: _Name = ""


class Learner(_Told):
    """Who hands it in. id: made by chance in a browser. name: as typed, or ''."""

    id: _Digits
    name: _Name = ""


class Criterion(_Told):
    """What completes the course, and how far the learner is."""

    what: Literal["read", "passed", "conversations", "hours"]
    done: _Points
    of: _Points
    met: bool


class _Scored(_Told):
    score: _Points
    max: _Points


class Answer(TypedDict):
    """The last answer to a question. response: null where nothing is right or wrong.

    lang: the language of what was typed; missing where nothing was, and in files of before.

    A plain table, as there are many in a file: it takes half the time.
    """

    __pydantic_config__ = ConfigDict(extra="ignore", strict=True)  # type: ignore[misc]

    response: Response
    score: _Points
    max: _Points
    state: Literal["right", "partly", "wrong", "done"]
    attempts: _Count
    tries: _Count
    at: _When
    version: _Count
    lang: NotRequired[_Name]


class Result(_Scored):
    """What came of an attempt at a quiz. seed: names the attempt."""

    seed: _Count
    at: _When
    objectives: dict[_Name, tuple[_Points, _Points]] = {}


class LastAttempt(_Told):
    """When the last attempt at a quiz that is handed in as a whole began and ended."""

    seed: _Count
    started: _When
    handed: _When
    drawn: Annotated[list[_Name], Field(max_length=10_000)] = []


class ToldQuiz(_Told):
    """A quiz: its results, the first first."""

    results: Annotated[list[Result], Field(min_length=1, max_length=1000)]
    last: LastAttempt | None = None


class Played(_Told):
    """A conversation that came to an end. score: per cent."""

    path: Annotated[list[_Name], Field(max_length=10_000)] = []
    ending: _Name
    score: _Points
    at: _When


class ToldConversation(_Told):
    """A conversation: the endings found, and how it was played."""

    endings: Annotated[list[_Name], Field(max_length=1000)]
    attempts: Annotated[list[Played], Field(max_length=1000)]


class ResultFile(_Told):
    """A result file, version 1. code: a digest of all the rest (`code_of`)."""

    format: Literal["course-results"]
    version: Literal[1]
    course: ToldCourse
    learner: Learner
    path: _Name | None = None
    first: _When | None = None
    last: _When | None = None
    completed: bool
    criteria: Annotated[list[Criterion], Field(max_length=20)] = []
    hours: _Points = 0
    objectives: dict[_Name, tuple[_Points, _Points]] = {}
    lessons: dict[_Name, _When] = {}
    questions: dict[_Name, Answer] = {}
    quizzes: dict[_Name, ToldQuiz] = {}
    conversations: dict[_Name, ToldConversation] = {}
    code: _Code


# Numbers that two languages may write in two ways, and characters that they sort in two.
_ODD = re.compile(
    r"[:\[,]-?(?:\d+\.0[,}\]]|[\d.]+e|\d{16}|NaN|Infinity)|[:\[,]-0[,}\]]|[\ud800-\U0010ffff]"
)


class NoResults(Exception):
    """A file is no result file that can be read; the text is a sentence that says why."""


def read_results(content: bytes) -> ResultFile:
    """A result file. Raises NoResults."""
    if len(content) > LARGEST:
        raise NoResults(f"it is larger than {LARGEST // 1_000_000} MB, and no result file is")
    if not content.strip():
        raise NoResults("it is empty")
    try:
        file = ResultFile.model_validate_json(content)
    except ValidationError as error:
        raise NoResults(_why(content, error)) from None
    results = [one for quiz in file.quizzes.values() for one in quiz.results]
    if any(one["score"] > one["max"] for one in file.questions.values()) or any(
        one.score > one.max for one in results
    ):
        raise NoResults("it names more points than there are")
    return file


def code_fits(file: ResultFile, content: bytes) -> bool:
    """Whether a file's code is that of what it says, which stands in `content`.

    As a browser saves it, a file is written in the one way that the code is taken of, and its code
    comes first. Who has written it in another way, with spaces for instance, has changed nothing.
    """
    head = f'{{"code":"{file.code}",'.encode()
    if content.startswith(head):
        rest = b"{" + content[len(head) :].rstrip()
        if hashlib.sha256(rest).hexdigest() == file.code:
            return True
    try:
        return code_of(json.loads(content)) == file.code
    except (ValueError, RecursionError):
        return False


def _why(content: bytes, error: ValidationError) -> str:
    """The first thing that does not fit, in words."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        deep = "recursion" in str(first.get("ctx", {}))
        return (
            "it is nested deeper than any result file" if deep else "it is no JSON, or breaks off"
        )
    place = [str(step) for step in first["loc"]]
    if place[:1] == ["version"] and first["type"] == "literal_error":
        return "a newer version of the generator has made it: bring this one up to date"
    if place[:1] == ["format"]:
        progress = b'"questions"' in content and b'"version"' in content
        more = "it looks like saved progress: the page 'Your record' saves results"
        return f"it is no result file{f'; {more}' if progress else ''}"
    where = ": ".join(part if len(part) <= 40 else f"{part[:40]}…" for part in place[:3])
    if first["type"] == "string_pattern_mismatch":
        return f"'{where}' does not fit: it is written in another way, or is none"
    return f"'{where}' does not fit: {first['msg'].removeprefix('Value error, ').lower()}"


def code_of(data: Mapping[str, Any]) -> str:
    """The digest of all that a file says but its code, in the one way in which it can be written.

    That way is RFC 8785, as runtime/record/code.js has it.
    """
    rest = {name: value for name, value in data.items() if name != "code"}
    return hashlib.sha256(canonical(rest).encode("utf-8", "surrogatepass")).hexdigest()


def canonical(value: Any) -> str:
    """A value as JSON in one way only."""
    # Almost always what Python writes is that way; only these can differ.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return _canonical(value) if _ODD.search(text) else text


def _canonical(value: Any) -> str:
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{_text(name)}:{_canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return f"[{','.join(map(_canonical, value))}]"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    return _number(value)


def _text(text: str) -> str:
    """A text in quotes. Half of a pair of surrogates, which stands for nothing, is escaped."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in quoted)


def _number(number: float) -> str:
    """A number as JavaScript writes it: shortest, with an exponent from 1e21 on and below 1e-6."""
    try:
        value = float(number)
    except OverflowError:
        return "null"
    if not math.isfinite(value):
        return "null"
    if value == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    figures = "".join(map(str, digits))
    point = len(figures) + int(exponent)
    if 0 < point <= 21:
        text = figures.ljust(point, "0")
        text = f"{text[:point]}.{text[point:]}" if len(figures) > point else text
    elif -6 < point <= 0:
        text = f"0.{'0' * -point}{figures}"
    else:
        tail = f".{figures[1:]}" if len(figures) > 1 else ""
        text = f"{figures[0]}{tail}e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return f"{'-' if sign else ''}{text}"


def short_code(code: str) -> str:
    """As a code is printed: its first sixteen digits in groups."""
    return "-".join(code[at : at + 4].upper() for at in range(0, 16, 4))


def results_schema() -> dict[str, Any]:
    """The JSON Schema of result files, draft 2020-12."""
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A result file of a course",
    }
    return {**head, **ResultFile.model_json_schema(mode="validation"), "title": head["title"]}
