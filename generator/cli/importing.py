"""What `course import` does: it reads, says what came of each file, and writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from generator.cli.trouble import harmless, reason
from generator.cli.whole_files import whole_file
from generator.import_.draft import Unreadable
from generator.import_.formats import MOST_BYTES
from generator.import_.importing import Imported, Surroundings, imported
from generator.import_.source import Source
from generator.reader import Reading
from generator.text.problems import counted

_MOST_LEFT = 200  # that are told one by one
_MOST_PICTURE = 32 * 1024 * 1024


def import_files(files: list[Path], into: Path | None, reading: Reading | None) -> int:
    """Import the files into the course in this folder; the exit code.

    reading: the course, None where there is none.
    """
    codes = [_import(file, into, reading) for file in files]
    return max(codes, default=0)


def _import(path: Path, into: Path | None, reading: Reading | None) -> int:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)  # a device never ends
        if len(data) > MOST_BYTES:
            most = MOST_BYTES // 1024**2
            raise Unreadable(f"it has more than {most} MB, and no more are read")
        source = Source(path.name, data, lambda name: _beside(path.parent, name))
        done = imported(source, _surroundings(into, reading))
        _write(done)
    except Unreadable as error:
        click.echo(harmless(f"{path} cannot be read: {error}."), err=True)
        return 2
    except OSError as error:
        click.echo(harmless(f"{path} is not imported: {reason(error)}."), err=True)
        return 2
    for line in _report(path, done):
        click.echo(harmless(line))
    return 1 if done.left or done.differing else 0


def _surroundings(into: Path | None, reading: Reading | None) -> Surroundings:
    """What is there already; read anew for each file, as the one before has written some."""
    course = reading.course if reading else None
    content = course.content if course else "content"
    own = course.settings.quizzes if course else "quizzes"
    folder = (into or Path(own)).as_posix()
    inside = {file.as_posix() for file in Path(folder).glob("*.yml")}
    taken = {q.id for q in course.questions if q.path not in inside} if course else set()
    for file in Path(own).rglob("*.y*ml") if not course else ():
        if file.as_posix() not in inside:
            inside.add(file.as_posix())
    return Surroundings(
        folder=folder,
        content=content,
        quizzes={path: _text(Path(path)) for path in sorted(inside)},
        taken=taken,
        objectives=set(course.objectives) if course else set(),
        picture=lambda name: _bytes(Path(content) / name),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ""


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.stat().st_size <= _MOST_PICTURE else None
    except (OSError, ValueError):
        return None


def _beside(folder: Path, name: str) -> bytes | None:
    """A file that a source names, if it lies in the source's folder or below it."""
    try:
        found = (folder / name).resolve()
        return _bytes(found) if found.is_relative_to(folder.resolve()) else None
    except (OSError, ValueError):
        return None


def _write(done: Imported) -> None:
    """Pictures first, then the quiz that shows them; each whole or not at all."""
    for name, data in done.files.items():
        with whole_file(Path(name)) as file:
            file.write(data)


def _report(path: Path, done: Imported) -> Iterator[str]:
    whole = [one for one in done.left if one.whole]
    new = done.carried - done.there
    quizzes = sum(name.endswith(".yml") for name in done.files)
    more = f" and {quizzes - 1} more, as one would be too large" if quizzes > 1 else ""
    where = f" → {done.path}{more}" if new else ""
    yield f"{path} ({done.form}): {new} of {counted(done.found, 'question')} imported{where}"
    if new:
        yield f"  Learners meet them once a lesson says 'quiz: {Path(done.path).stem}' at its top."
    pictures = len(done.files) - quizzes
    if pictures:
        yield f"  {counted(pictures, 'picture')} beside the lessons, in {_folder(done)}"
    if done.there:
        yield f"  {_were(done.there)} there before, and as it is."
    if done.differing:
        names = ", ".join(done.differing[:10]) + (" …" if len(done.differing) > 10 else "")
        yield f"  Otherwise in your quizzes than in this file, and left as you have it: {names}"
    if whole:
        yield f"  Not imported: {counted(len(whole), 'question')}"
    lines = [
        "    "
        + ", ".join(part for part in (one.place, f"“{one.name}”" if one.name else "") if part)
        + (": " if one.place or one.name else "")
        + one.what
        for one in sorted(done.left, key=lambda one: not one.whole)
    ]
    parts = len(done.left) - len(whole)
    for number, line in enumerate(lines[:_MOST_LEFT]):
        if number == len(whole) and parts:
            yield f"  Left out of questions: {counted(parts, 'thing')}"
        yield line
    if len(lines) > _MOST_LEFT:
        most = Counter(one.what for one in done.left).most_common(3)
        yield f"    and {len(lines) - _MOST_LEFT:,} more, most often: {most[0][0]}"
    if done.formulas:
        yield "  Formulas are in TeX, as $…$; 'pymdownx.arithmatex' in mkdocs.yml sets them."


def _were(number: int) -> str:
    return "1 was" if number == 1 else f"{number:,} were"


def _folder(done: Imported) -> str:
    return next(name.rpartition("/")[0] for name in done.files if not name.endswith(".yml"))
