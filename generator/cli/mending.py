"""`course check --fix`: adds missing ids and writes course.lock, and touches nothing else."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path

from generator.checks import judge
from generator.checks.lock import of_lock
from generator.checks.missing_ids import missing_ids
from generator.model.lock import LOCK
from generator.reader import Reading
from generator.reader.lock_file import lock_of, lock_text
from generator.text.edits import inserted
from generator.text.problems import Problem


class Refused(Exception):
    """Something has to be mended first; `problems` say what."""

    def __init__(self, problems: list[Problem], text: str) -> None:
        super().__init__(text)
        self.problems = problems


def add_ids(root: Path, reading: Reading) -> list[str]:
    """Give each question an id that has none; says what was done. Raises Refused, OSError."""
    problems = judge(reading)
    found = list(missing_ids(reading.course, problems, reading.texts)) if reading.course else []
    mended = {one.problem for one in found}
    _without_errors(
        [problem for problem in problems if problem not in mended], "Nothing was touched."
    )
    files = {one.problem.span.path for one in found}
    fresh = {
        path: inserted(
            (root / path).read_bytes(),
            [one.insertion for one in found if one.problem.span.path == path],
        )
        for path in sorted(files)
    }
    for path, data in fresh.items():
        (root / path).write_bytes(data)
    return [f"{one.problem.span.path}:{one.problem.span.line}: id: {one.id}" for one in found]


def write_lock(root: Path, reading: Reading, accept: bool = False) -> list[str]:
    """Bring the lock up to date; says what was done. Raises Refused, OSError.

    accept: what costs learners their answers is meant so.
    """
    problems = judge(reading)
    _without_errors(problems, f"{LOCK} is as it was.")
    assert reading.course is not None
    costly = [problem for problem in of_lock(problems) if problem.severity == "warning"]
    if costly and not accept:
        raise Refused(
            costly,
            f"{_count(len(costly), 'edit')} would cost learners answers. Write what is said above, "
            f"or say '--fix --accept' if that is meant. {LOCK} is as it was.",
        )
    text = lock_text(lock_of(reading.course))
    path = root / LOCK
    old = path.read_bytes() if path.exists() else b""
    end = b"\r\n" if b"\r\n" in old else b"\n"
    new = text.encode().replace(b"\n", end)
    if new == old:
        return []
    path.write_bytes(new)
    told = [f"Accepted: {one.message} ({one.span.path}:{one.span.line})" for one in costly]
    return [*told, f"{LOCK}: {_lines_changed(old.decode('utf-8', 'replace'), text)}"]


def _without_errors(problems: list[Problem], text: str) -> None:
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        raise Refused(errors, f"there {_are(len(errors))}. {text}")


def _are(number: int) -> str:
    return f"{'is' if number == 1 else 'are'} {_count(number, 'error')}"


def _lines_changed(before: str, now: str) -> str:
    """'38 lines written', '4 lines put in and 1 taken out'."""
    one, other = before.splitlines(), now.splitlines()
    if not one:
        return f"{_count(len(other), 'line')} written"
    into = out = 0
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            out, into = out + b - a, into + d - c
    return f"{_count(into, 'line')} put in and {out:,} taken out"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
