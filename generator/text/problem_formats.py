"""Problems as text for people, beside lines on GitHub and GitLab, and as JSON for programs."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from generator.text.problems import Problem, count

FORMS = ("text", "github", "gitlab", "json")  # of what `course check` says


def as_text(problem: Problem, sources: Mapping[str, str]) -> str:
    """The message, the author's line with a caret under the culprit, and the hint.

    sources: path → text of the files that were read; a file that is not in it has no excerpt.
    """
    span = problem.span
    lines = [
        f"{span.path}:{span.line}:{span.column}: {problem.severity}: "
        f"{problem.message} [{problem.rule.id}]"
    ]
    text = _lines(sources.get(span.path, ""))
    if span.line <= len(text) and text[span.line - 1].strip():
        excerpt, column = _window(text[span.line - 1], span.column)
        # A tab before the culprit is kept, so that the caret stands under it in any terminal.
        indent = "".join("\t" if c == "\t" else " " for c in excerpt[: column - 1])
        carets = max(1, min(span.length, len(excerpt) - column + 1))
        lines += [f"  | {excerpt}", f"  | {indent}{'^' * carets}"]
    if problem.hint:
        lines.append(f"  = {problem.hint}")
    return "\n".join(lines)


@lru_cache(maxsize=1)  # problems come file by file, and there may be thousands in a long one
def _lines(text: str) -> Sequence[str]:
    return text.split("\n")  # no other sign ends a line of a file


def _window(line: str, column: int, width: int = 100) -> tuple[str, int]:
    """The part of a long line around the column, and the column inside that part."""
    if len(line) <= width:
        return line, column
    start = max(0, column - 1 - width // 2)
    end = start + width
    head, tail = ("…" if start else ""), ("…" if end < len(line) else "")
    return head + line[start:end] + tail, column - start + len(head)


def as_github(problem: Problem) -> str:
    """A workflow command that GitHub shows at the line in a pull request.

    Source: GitHub Docs, "Workflow commands for GitHub Actions".
    """
    level = "notice" if problem.severity == "note" else problem.severity
    span = problem.span
    text = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
    title = _escape(problem.rule.id, in_property=True)
    path = _escape(span.path, in_property=True)
    return (
        f"::{level} file={path},line={span.line},col={span.column},"
        f"endColumn={span.column + span.length},title={title}::{_escape(text)}"
    )


def _escape(text: str, in_property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if in_property else text


_GITLAB = {"error": "major", "warning": "minor", "note": "info"}


def as_gitlab(rows: Iterable[Mapping[str, Any]]) -> str:
    """A report that GitLab shows beside the lines of a merge request. rows: from `as_data`.

    What was there before a change is told apart from what it brought by fingerprints. No line
    counts in one: a sentence above a mistake would make a new one of it. In ASCII, as `as_json`.
    Source: GitLab Docs, "Code Quality report format".
    """
    seen = Counter[tuple[str, ...]]()
    issues = []
    for row in rows:
        same = (row["path"], row["rule"], row["message"])
        seen[same] += 1
        mark = "\0".join((*same, str(seen[same])))
        place = {"path": row["path"], "lines": {"begin": row["line"]}}
        issues.append(
            {
                "description": "; ".join(filter(None, (row["message"], row["hint"]))),
                "check_name": row["rule"],
                "fingerprint": hashlib.sha256(mark.encode()).hexdigest(),
                "severity": _GITLAB[row["severity"]],
                "location": place,
            }
        )
    return json.dumps(issues, indent=2)


def as_json(problems: Sequence[Problem]) -> str:
    """One object with all problems and how many there are of each severity.

    In ASCII: a pipe of Windows has an encoding of its own, and may lose every other sign.
    """
    rows = [as_data(problem) for problem in problems]
    return json.dumps({"problems": rows, "counts": count(problems)}, indent=2)


def as_data(problem: Problem) -> dict[str, str | int]:
    """A problem as plain data."""
    return {
        "path": problem.span.path,
        "line": problem.span.line,
        "column": problem.span.column,
        "severity": problem.severity,
        "rule": problem.rule.id,
        "message": problem.message,
        "hint": problem.hint,
    }


def summary(problems: Sequence[Problem]) -> str:
    """'2 errors, 1 warning', or 'No problems'."""
    parts = [f"{n} {name}{'s' if n != 1 else ''}" for name, n in count(problems).items() if n]
    return ", ".join(parts) or "No problems"
