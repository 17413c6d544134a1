"""From files that anybody may have sent to rows of tables: what does not fit is refused and named.

Files are read in handfuls, by several processes where there are many; the rows lie on the disk
until the database takes them. So memory does not grow with the number of files.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Any

from generator.model.results import NoResults, ResultFile, code_fits, read_results
from generator.report.found import content_of

HANDFUL = 2000  # files
_LONGEST = 200  # characters of what was typed

# The tables that files fill, as sql/tables.sql has them.
TABLES = ("files", "answers", "chosen", "results", "sittings", "plays")

# What would end a row, or stands for nothing.
_ODD = {code: " " for code in (*range(32), 127, 0x2028, 0x2029)}


@dataclass(frozen=True)
class Former:
    """Ids of before, each with that of today, by what they name; and what the course is called."""

    ids: Mapping[str, Mapping[str, str]]
    courses: frozenset[str]  # empty: any


@dataclass(frozen=True)
class Refused:
    """A file that is not counted, and why."""

    path: str
    why: str


def load(paths: Iterable[str], folder: Path, former: Former) -> Iterator[tuple[int, list[Refused]]]:
    """Write the rows of all files below a folder, TABLE-NUMBER.csv; tell how it goes.

    Each answer is how many files a handful had, and those of them that were refused.
    """
    work = (
        (number, handful, str(folder), former)
        for number, handful in enumerate(_handfuls(iter(paths)))
    )
    first = next(work, None)
    if first is None:
        return
    second = next(work, None)
    if second is None:
        yield _take(first)
        return
    workers = min(os.cpu_count() or 1, 8)
    with ProcessPoolExecutor(workers) as pool:
        # No more is handed out than is being worked on, so that a million names are no list.
        waiting = [pool.submit(_take, one) for one in (first, second)]
        for one in work:
            if len(waiting) > workers:
                yield waiting.pop(0).result()
            waiting.append(pool.submit(_take, one))
        for last in waiting:
            yield last.result()


def write_rows(path: Path, rows: Iterable[tuple[Any, ...]]) -> None:
    """Rows for the database; texts in one line each."""
    with open(path, "w", encoding="utf-8", errors="replace", newline="") as file:
        plain = (tuple(_plain(v) if isinstance(v, str) else v for v in row) for row in rows)
        csv.writer(file, lineterminator="\n").writerows(plain)


def _handfuls(paths: Iterator[str]) -> Iterator[tuple[str, ...]]:
    while handful := tuple(islice(paths, HANDFUL)):
        yield handful


def _take(work: tuple[int, tuple[str, ...], str, Former]) -> tuple[int, list[Refused]]:
    number, paths, folder, former = work
    refused = []
    with ExitStack() as stack:
        into = {}
        for name in TABLES:
            rows = Path(folder, f"{name}-{number}.csv")
            file: IO[str] = stack.enter_context(
                open(rows, "w", encoding="utf-8", errors="replace", newline="")
            )
            into[name] = csv.writer(file, lineterminator="\n")
        for at, path in enumerate(paths):
            try:
                content = content_of(path)
                told = read_results(content)
                if not code_fits(told, content):
                    raise NoResults("it was changed after it was saved: its code does not fit")
                if former.courses and told.course.id not in former.courses:
                    raise NoResults(f"it belongs to another course, '{told.course.id}'")
            except (NoResults, OSError) as error:
                why = error.strerror if isinstance(error, OSError) and error.strerror else error
                refused.append(Refused(path, f"{why}"))
                continue
            for name, several in _rows(number * HANDFUL + at, told, former).items():
                into[name].writerows(several)
    return len(paths), refused


def _rows(file: int, told: ResultFile, former: Former) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of one file, by the table."""
    questions = former.ids.get("questions", {})
    quizzes = former.ids.get("quizzes", {})
    talks = former.ids.get("conversations", {})
    course = told.course
    answers, chosen = [], []
    for name, one in told.questions.items():
        today = _plain(questions.get(name, name))
        score, most = one["score"], one["max"]
        answers.append((file, today, one["version"], score, most, one["attempts"], one["at"]))
        if most:
            chosen += [(file, today, part) for part in _parts(one["response"])]
    learner = told.learner
    return {
        "files": [
            (
                *(file, learner.id, _plain(learner.name), course.id, _plain(course.version)),
                *(_plain(course.edition), told.completed, told.hours, told.first, told.last),
                len(answers),
            )
        ],
        "answers": answers,
        "chosen": chosen,
        "results": [
            (file, _plain(quizzes.get(name, name)), number, one.score, one.max, one.at)
            for name, quiz in told.quizzes.items()
            for number, one in enumerate(quiz.results, 1)
        ],
        "sittings": [
            (file, _plain(quizzes.get(name, name)), quiz.last.started, quiz.last.handed)
            for name, quiz in told.quizzes.items()
            if quiz.last
        ],
        "plays": [
            (file, _plain(talks.get(name, name)), _plain(one.ending), one.score, one.at)
            for name, talk in told.conversations.items()
            for one in talk.attempts
        ],
    }


def _parts(response: Any) -> Iterator[str]:
    """What an answer consists of: ids of options, what was given to what, or a text as typed."""
    if isinstance(response, str):
        yield _plain(response)
    elif isinstance(response, list):
        yield from map(_plain, response)
    elif isinstance(response, dict):
        for name, given in response.items():
            yield from (f"{_plain(name)}: {part}" for part in _parts(given))


def _plain(text: str) -> str:
    """A text in one line, of a length that people read."""
    if text.isascii() and text.isprintable() and len(text) <= _LONGEST:
        return text
    return " ".join(text.translate(_ODD).split())[:_LONGEST]
