"""`course verify` and `course report`: what becomes of the result files that learners hand in."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.trouble import harmless, reason, tidy_end
from generator.model.course import Course
from generator.text.problems import counted

if TYPE_CHECKING:  # what reads results is imported by these two commands alone
    from generator.model.results import ResultFile
    from generator.report.verify import Verdict

EXTRA = (
    "Add it to where the course command is: pip install duckdb mini-racer; with pipx: "
    "pipx inject course-generator duckdb mini-racer"
)
INSTALL = f"Grading again takes Node, or an engine. {EXTRA}"
_MOST = 20  # files that are not counted are named; the report names all


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def verify(files: tuple[str, ...]) -> None:
    """Say whether result files fit the course in this folder, and what they cannot prove."""
    from generator.report.found import result_files
    from generator.report.verify import CANNOT_PROVE

    code = 0
    course = _course_here()
    if course is None:
        click.echo("There is no course in this folder: mkdocs.yml is missing.", err=True)
        sys.exit(2)
    with tidy_end():
        for path in result_files(files):
            code = max(code, _verify(course, path))
        click.echo("What no file can prove:")
        for one in CANNOT_PROVE:
            click.echo(f"  {one}")
    sys.exit(code)


def _verify(course: Course, path: str) -> int:
    """Tell of one file. The answer is what the command ends with."""
    from generator.model.results import NoResults, read_results
    from generator.report.found import content_of
    from generator.report.verify import verify as held_against

    try:
        content = content_of(path)
        file = read_results(content)
    except (NoResults, OSError) as error:
        why = str(error) if isinstance(error, NoResults) else reason(error)
        click.echo(harmless(f"{path}: cannot be read: {why}.") + "\n")
        return 2
    found = held_against(course, file, content)
    fits = "fits the course" if found.fits else "does not fit the course"
    click.echo(harmless(f"{path}: {fits}"))
    for line in (*_said(file, course), *_judged(found)):
        click.echo(harmless(f"  {line}"))
    click.echo()
    return 0 if found.fits else 1


def _said(file: ResultFile, course: Course) -> Iterator[str]:
    """What the file says, to be held against a sheet of paper or against what one knows."""
    from generator.model.results import short_code

    yield f"name: {file.learner.name or 'none'}"
    yield f"course: {file.course.title}, {file.course.version or file.course.edition}"
    if file.first and file.last:
        yield f"from {file.first[:10]} to {file.last[:10]}"
    done = ", ".join(f"{one.what} {one.done:.15g} of {one.of:.15g}" for one in file.criteria)
    yield f"completed: {'yes' if file.completed else 'no'}{f' ({done})' if done else ''}"
    for name, quiz in file.quizzes.items():
        own = course.quiz.get(name)
        mark = course.pass_mark(own) if own else None
        best = max(quiz.results, key=lambda one: one.score / one.max if one.max else 0)
        if mark and best.max:
            # Rounded down, as in the pages.
            share = int(best.score / best.max * 100 + 1e-9)
            yield f"{name}: {best.score:.15g} of {best.max:.15g}, {share} % ({mark:.15g} % to pass)"
    yield f"code: {short_code(file.code)}"


def _judged(found: Verdict) -> Iterator[str]:
    yield from (f"note: {one}" for one in found.told)
    if found.graded is None:
        yield f"note: no answer was graded again. {INSTALL}"
    elif found.graded:
        were = "s were" if found.graded > 1 else " was"
        yield f"note: {found.graded:,} answer{were} graded again"
    yield from (f"wrong: {one}" for one in found.wrong)


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("report"),
    show_default=True,
    help="The folder of the report.",
)
@click.option("--anonymous", is_flag=True, help="Leave the names of learners out.")
@click.option(
    "--rows",
    type=click.Path(path_type=Path, file_okay=False),
    help="An empty folder for the rows and the SQL, to load them into a database of yours.",
)
def report(files: tuple[str, ...], out: Path, anonymous: bool, rows: Path | None) -> None:
    """Tell what result files say of the course in this folder: questions, quizzes, objectives."""
    from generator.report.files import files as files_of
    from generator.report.folder import NotOurs, write
    from generator.report.found import result_files
    from generator.report.statistics import NoDatabase, Rows, count

    started = time.monotonic()
    course = _course_here()
    with tidy_end():
        try:
            keep = Rows(rows, anonymous) if rows else None
            found = count(result_files(files), course, _progress(), keep)
        except NoDatabase:
            click.echo(
                f"A report takes the database DuckDB, which is not installed. {EXTRA}", err=True
            )
            sys.exit(2)
        except NotOurs as error:
            click.echo(f"Not written: {error}.", err=True)
            sys.exit(2)
        for one in found.refused[:_MOST]:
            click.echo(harmless(f"{one.path}: not counted: {one.why}"))
        if len(found.refused) > _MOST:
            click.echo(f"and {len(found.refused) - _MOST:,} more, in refused.csv")
        if not found.learners:
            click.echo("There is no result file to count.", err=True)
            sys.exit(2)
        title = course.title if course else ", ".join(found.courses)
        try:
            write(out, files_of(found, title, anonymous))
        except (NotOurs, OSError) as error:
            why = str(error) if isinstance(error, NotOurs) else reason(error)
            click.echo(f"Not written: {why}.", err=True)
            sys.exit(2)
    seconds = time.monotonic() - started
    people = counted(found.learners, "learner")
    click.echo(f"{people} from {found.files:,} files in {seconds:.1f} s → {out / 'index.html'}")


def _course_here() -> Course | None:
    """The course in this folder; None where there is none, or none that can be read."""
    if not Path("mkdocs.yml").is_file():
        return None
    from generator.engines.mkdocs.build import read_and_rehearse

    with tidy_end():
        try:
            course = read_and_rehearse(Path.cwd())[0].course
        except OSError as error:
            click.echo(f"The course cannot be read: {reason(error)}.", err=True)
            sys.exit(2)
    if course is None:
        click.echo("The course cannot be read; 'course check' says why.", err=True)
        sys.exit(2)
    return course


def _progress() -> Callable[[int], None]:
    """Says every few seconds how many files were read, where that takes so long."""
    told = time.monotonic()

    def say(number: int) -> None:
        nonlocal told
        if time.monotonic() - told > 5:
            told = time.monotonic()
            click.echo(f"{number:,} files", err=True)

    return say
