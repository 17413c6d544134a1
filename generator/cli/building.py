"""`course build`: judge a course, write its site, and a ZIP or a book of it for those who ask."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from generator.cli.here import FOLDERS
from generator.cli.printed import as_texts, fails, print_problems, shown_path
from generator.cli.trouble import reason, tidy_end, undisturbed
from generator.cli.unchanged import MOST_JOBS
from generator.model.course import Course
from generator.reader import Reading
from generator.site.inputs import digest, recorded
from generator.site.manifest import name_of
from generator.site.mark import MARK
from generator.site.processors import usual_jobs
from generator.site.workers import WorkerEnded
from generator.text.problem_formats import summary
from generator.text.problems import Problem, counted

if TYPE_CHECKING:  # MkDocs takes half a second to load, which only some commands need
    from generator.engines.mkdocs.build import Stopped
    from generator.engines.mkdocs.project import Project
    from generator.site.folder import SiteFolder


@click.command()
@FOLDERS
@click.option("--strict", is_flag=True, help="Fail on warnings as well.")
@click.option("--site-dir", type=click.Path(path_type=Path), help="Where the site goes.")
@click.option(
    "--offline",
    "zip_to",
    is_flag=False,
    flag_value="",
    metavar="[FILE]",
    help="Also a ZIP of the site, to open from a disk.",
)
@click.option(
    "--epub",
    "epub_to",
    is_flag=False,
    flag_value="",
    metavar="[FILE]",
    help="Also a book of the course.",
)
@click.option(
    "--jobs", "-j", type=click.IntRange(1, MOST_JOBS), help="How many processes make pages."
)
@click.option("--verbose", "-v", is_flag=True, help="Say why nothing can be kept for next time.")
def build(
    folders: tuple[Path, ...],
    strict: bool,
    site_dir: Path | None,
    zip_to: str | None,
    epub_to: str | None,
    jobs: int | None,
    verbose: bool,
) -> None:
    """Check the course in this folder, or those in each FOLDER, then build its site."""
    if folders:
        from generator.cli.several import in_each

        if zip_to or epub_to:
            raise click.UsageError("several courses make several files: give them no name here.")
        in_each(
            "build",
            folders,
            site_dir,
            jobs=jobs,
            strict=strict,
            verbose=verbose,
            offline=zip_to is not None,
            epub=epub_to is not None,
        )
    from generator.engines.mkdocs.build import Stopped, keep
    from generator.engines.mkdocs.project import Project
    from generator.engines.mkdocs.unreadable import Unreadable
    from generator.site.folder import SiteError, site_folder

    started = time.monotonic()
    try:
        with tidy_end(), recorded(".") as inputs:
            project = Project(Path.cwd(), strict=strict)
            project.jobs = jobs or usual_jobs()
            site = site_dir or project.site
            with site_folder(site, Path.cwd(), project.folders) as folder:
                if folder.finished:
                    click.echo("An earlier build was interrupted; its site is whole now.", err=True)
                reading = project.read_all(folder.fresh)
                problems, course, pages = _judged_and_written(
                    project, reading, folder, strict, started
                )
                with undisturbed():
                    kept = folder.publish()
                made = (
                    f"{counted(len(course.lessons), 'lesson')}, "
                    f"{counted(len(course.briefs), 'question')}, {counted(pages, 'page')}"
                )
                answer = {
                    "problems": as_texts(problems, reading, "text"),
                    "made": made,
                    "shown": shown_path(site),
                    "site": str(folder.site),
                    "mark": digest(str(folder.site / MARK)),
                }
                name = name_of("build", str(site_dir or ""), str(strict))
                why_not = keep(project, name, inputs, answer, folder.site, folder.stamps)
                if verbose and why_not:
                    click.echo(f"The next build starts from nothing: {why_not}.", err=True)
                taken, not_taken = _take_along(project, course, folder.site, zip_to, epub_to)
    except Unreadable as error:
        print_problems(error.problems, Reading(None, texts=error.texts), "text")
        _not_built(error.problems)
    except Stopped as error:
        _stopped(problems, error)
    except WorkerEnded as error:
        click.echo(
            f"Not built: {error}; where memory is short, say --jobs 1. "
            "The last good site is as it was.",
            err=True,
        )
        sys.exit(1)
    except SiteError as error:
        click.echo(f"Not built: {error}", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"Not built: {reason(error)}. The last good site is as it was.", err=True)
        sys.exit(1)
    if kept:
        click.echo(f"Left in {shown_path(site)}, as no build has written it: {', '.join(kept)}")
    seconds = time.monotonic() - started
    click.echo(f"{made} in {seconds:.1f} s → {shown_path(site)}")
    for path in taken:
        click.echo(f"→ {shown_path(path).rstrip('/')} ({path.stat().st_size / 1e6:.1f} MB)")
    if not_taken:
        click.echo(not_taken, err=True)
        sys.exit(1)


def _judged_and_written(
    project: Project, reading: Reading, folder: SiteFolder, strict: bool, started: float
) -> tuple[list[Problem], Course, int]:
    """What is wrong with a course, told; the course; and how many pages were written of it.

    Where that is too much, nothing is written, or nobody sees it. Raises WorkerEnded, OSError.
    """
    from generator.engines.mkdocs.build import Stopped, judging
    from generator.engines.mkdocs.build import build as write

    with judging(reading, project) as (meanwhile, judge):
        problems = [] if meanwhile else _tell(judge(), reading, strict)
        course = reading.course
        assert course
        courses = filter(None, (one.course() for one in (project, *project.others)))
        pages = sum(len(one.every_page) + len(one.generated) for one in courses)
        progress = _Progress(started, pages)
        stopped: Stopped | None = None
        try:
            last, taking = folder.site, folder.taking
            pages = write(project, course, folder.fresh, progress.page, last, taking)
        except Stopped as error:
            stopped = error
        progress.clear()
        if meanwhile:  # what a course lacks goes before what that has led to
            problems = _tell(judge(), reading, strict)
        if stopped:
            _stopped(problems, stopped)
        return problems, course, pages


def _tell(problems: list[Problem], reading: Reading, strict: bool) -> list[Problem]:
    """Say what is wrong; where no site is made of such a course, that is the end."""
    print_problems(problems, reading, "text")
    if reading.course is None or fails(problems, strict):
        _not_built(problems)
    return problems


def _stopped(problems: list[Problem], error: Stopped) -> NoReturn:
    """Say why a site could not be made. problems: what has been said."""
    print_problems(error.problems, Reading(None, texts=error.texts), "text")
    _not_built([*problems, *error.problems])


def _take_along(
    project: Project, course: Course, site: Path, zip_to: str | None, epub_to: str | None
) -> tuple[list[Path], str]:
    """Write the files that were asked for, beside the site where nobody says another place.

    Given are those that are there, and why another is not, or ''.
    """
    from generator.cli.whole_files import whole_file
    from generator.engines.mkdocs.build import flat_site
    from generator.export.epub import epub
    from generator.site.archive import site_archive
    from generator.site.built import Built

    def place(to: str, ending: str) -> Path:
        path = Path.cwd() / to if to else site.parent / f"{course.id}.{ending}"
        return path / f"{course.id}.{ending}" if path.is_dir() else path

    written, books, path = list[Path](), dict[Path, Course](), site
    if epub_to is not None:
        first = place(epub_to, "epub")
        others = {first.with_suffix(f".{id}{first.suffix}"): c for id, c in project.translated()}
        books = {first: course, **others}
    try:
        if zip_to is not None:
            path = place(zip_to, "zip")
            flat = not project.config.use_directory_urls
            with flat_site(Path.cwd(), site, flat) as folder, whole_file(path) as file:
                site_archive(file, Built(folder), course.id)
            written.append(path)
        for path, edition in books.items():
            with whole_file(path) as file:
                epub(file, edition, Built(site))
            written.append(path)
    except OSError as error:
        told = reason(OSError(error.errno, error.strerror))
        return written, f"{shown_path(path).rstrip('/')} could not be written: {told}."
    return written, ""


def _not_built(problems: list[Problem]) -> NoReturn:
    click.echo(f"Not built: {summary(problems)}. The last good site is as it was.", err=True)
    sys.exit(1)


class _Progress:
    """How many pages are done, shown once a build takes longer than a second."""

    def __init__(self, started: float, pages: int) -> None:
        self.told, self.pages, self.done = started, pages, 0
        self.line = sys.stderr.isatty()
        self.open = False

    def page(self) -> None:
        self.done += 1
        now = time.monotonic()
        # A terminal's line is rewritten ten times a second; a log gets a line every five.
        pause = 5.0 if not self.line and self.open else 0.1 if self.open else 1.0
        if now - self.told >= pause:
            self.told, self.open = now, True
            text = f"{self.done} of {self.pages} pages"
            click.echo(f"\r{text}" if self.line else text, err=True, nl=not self.line)

    def clear(self) -> None:
        if self.open and self.line:
            click.echo("\r" + " " * 40 + "\r", err=True, nl=False)
        self.open = False

    def say(self, text: str) -> None:
        self.clear()
        click.echo(text, err=True)
