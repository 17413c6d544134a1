"""`course check --fix`: adds missing ids and writes course.lock, and touches nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from generator.checks import judge
from generator.checks.lock import of_lock
from generator.checks.missing_ids import missing_ids
from generator.cli.whole_files import whole_file
from generator.model.course import Course
from generator.model.lock import LOCK, LockedTranslation
from generator.reader import Reading
from generator.reader.folders import path_from
from generator.reader.lock_file import lock_of, lock_text
from generator.text.edits import inserted
from generator.text.problems import Problem, counted, did_you_mean


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
        with whole_file(root / path) as file:
            file.write(data)
    return [f"{one.problem.span.path}:{one.problem.span.line}: id: {one.id}" for one in found]


class NoTranslation(Exception):
    """What is to be confirmed is no translation; the message says why, in a sentence."""


def write_lock(
    root: Path, reading: Reading, accept: bool = False, confirm: Sequence[Path] = ()
) -> list[str]:
    """Bring the lock up to date; says what was done. Raises Refused, NoTranslation, OSError.

    accept: what costs learners their answers is meant so. confirm: translations that are right as
    they are, whatever has changed in their originals.
    """
    named = list(_confirmable(root, reading, confirm))
    problems = judge(reading)
    _without_errors(problems, f"{LOCK} is as it was.")
    assert reading.course is not None
    costly = [problem for problem in of_lock(problems) if problem.severity == "warning"]
    if costly and not accept:
        raise Refused(
            costly,
            f"{counted(len(costly), 'edit')} would cost learners answers. Write what is said "
            f"above, or say '--fix --accept' if that is meant. {LOCK} is as it was.",
        )
    translations, confirmed = _translations(root, reading.course, named)
    lock = lock_of(reading.course).model_copy(update={"translations": translations})
    text = lock_text(lock)
    path = root / LOCK
    old = path.read_bytes() if path.exists() else b""
    end = b"\r\n" if b"\r\n" in old else b"\n"
    new = text.encode().replace(b"\n", end)
    if new == old:
        return []
    with whole_file(path) as file:
        file.write(new)
    told = [f"Accepted: {one.message} ({one.span.path}:{one.span.line})" for one in costly]
    return [*told, *confirmed, f"{LOCK}: {_lines_changed(old.decode('utf-8', 'replace'), text)}"]


def _confirmable(root: Path, reading: Reading, files: Sequence[Path]) -> Iterator[str]:
    """The files as the course knows them. Raises NoTranslation."""
    if reading.course is None:
        return
    known = reading.course.translations
    paths = {one.path: one.language for one in known}
    for file in files:
        path = path_from(root, Path.cwd() / file)
        own = [one for one in known if one.original == path]
        if path in paths:
            yield path
        elif not known:
            raise NoTranslation("There is no translation in this course that could be confirmed.")
        elif own:
            raise NoTranslation(f"{file} is an original: name a translation, as {own[0].path}.")
        else:
            near = did_you_mean(path, paths, alike=0.8)
            raise NoTranslation(f"There is no translation {file}{f'; {near}' if near else '.'}")


def _translations(
    root: Path, course: Course, named: Sequence[str]
) -> tuple[dict[str, dict[str, LockedTranslation]], list[str]]:
    """What the lock is to say of each translation; and which are held to be right from now on."""
    before = course.lock.translations if course.lock else {}
    found: dict[str, dict[str, LockedTranslation]] = {}
    told = []
    for one in course.translations:
        known = before.get(one.language, {}).get(one.path)
        now = one.confirmed(known, one.path in named)
        found.setdefault(one.language, {})[one.path] = now
        if known and len(one.older(known)) > len(one.older(now)):
            left = len(one.older(now))
            more = f"; {counted(left, 'part')} older still" if left else ""
            told.append(f"Confirmed: {one.path}{more}")
    # A site may be read without its languages; a file that is there is not forgotten.
    for language, files in before.items():
        for path, known in files.items():
            if path not in found.get(language, {}) and (root / path).is_file():
                found.setdefault(language, {})[path] = known
    return found, told


def _without_errors(problems: list[Problem], text: str) -> None:
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        raise Refused(errors, f"there {_are(len(errors))}. {text}")


def _are(number: int) -> str:
    return f"{'is' if number == 1 else 'are'} {counted(number, 'error')}"


def _lines_changed(before: str, now: str) -> str:
    """'38 lines written', '4 lines put in and 1 taken out'."""
    one, other = before.splitlines(), now.splitlines()
    if not one:
        return f"{counted(len(other), 'line')} written"
    into = out = 0
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            out, into = out + b - a, into + d - c
    return f"{counted(into, 'line')} put in and {out:,} taken out"
