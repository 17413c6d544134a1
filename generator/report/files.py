"""The report as files: its page, and a table for other programs of each thing that was counted."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from generator.report.load import Refused
from generator.report.page import STYLE, Row, page
from generator.report.statistics import Statistics


def files(found: Statistics, title: str, anonymous: bool) -> Iterator[tuple[str, bytes]]:
    """Every file of the report: its name and its bytes. anonymous: names and ids are left out."""
    tables = found.tables
    if anonymous:  # browsers name files by their learners
        refused = [Refused(f"file {n}", one.why) for n, one in enumerate(found.refused, 1)]
        found = replace(found, refused=refused)
    people = [_person(row, n, anonymous) for n, row in enumerate(tables["people"], 1)]
    yield "index.html", page(found, title).encode("utf-8", "replace")
    yield "report.css", STYLE.encode()
    for name in ("items", "options", "quizzes", "reliability", "gain", "objectives"):
        yield f"{name}.csv", _csv(tables[name])
    yield "conversations.csv", _csv(tables["conversations"])
    yield "learners.csv", _csv(people)
    yield "refused.csv", _csv([{"file": one.path, "why": one.why} for one in found.refused])


def _person(row: Row, number: int, anonymous: bool) -> Row:
    if not anonymous:
        return row
    rest = {name: value for name, value in row.items() if name not in ("name", "learner")}
    return {"learner": number, **rest}


def _csv(rows: Sequence[Row]) -> bytes:
    """A table as spreadsheets read it; no text of it is ever taken for a formula."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    if rows:
        table.writerow(rows[0])
        table.writerows([_harmless(value) for value in row.values()] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def _harmless(value: Any) -> Any:
    """A value for a spreadsheet (OWASP: CSV injection): what begins as a formula gets a quote."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, str) and value.lstrip()[:1] in ("=", "+", "-", "@", "|", "%"):
        return f"'{value}"
    return value
