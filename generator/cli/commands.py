"""The `course` command. It alone prints."""

from __future__ import annotations

import io
import json
import re
import sys
import time
from codecs import lookup
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from generator import __version__
from generator.checks.difference import difference
from generator.checks.rules import RULES
from generator.checks.translations import for_translators
from generator.cli.mending import NoTranslation, Refused, add_ids, write_lock
from generator.cli.results import report as report_
from generator.cli.results import verify
from generator.cli.starter import write_starter
from generator.cli.told import told
from generator.cli.trouble import reason, tidy_end, undisturbed
from generator.cli.versions import NoVersion, course_at
from generator.model.course import Course
from generator.model.lock import LOCK
from generator.reader import Reading
from generator.reader.schema import SCHEMAS, editor_files
from generator.render.scenario_report import graph, report
from generator.render.scenario_svg import svg
from generator.site.inputs import digest, recorded
from generator.site.manifest import name_of
from generator.site.mark import MARK
from generator.site.processors import usual_jobs
from generator.site.workers import WorkerEnded
from generator.text.problem_formats import (
    FORMS,
    as_data,
    as_github,
    as_gitlab,
    as_json,
    as_text,
    summary,
)
from generator.text.problems import Link, Problem, count, counted, did_you_mean

if TYPE_CHECKING:  # MkDocs takes half a second to load, which only some commands need
    from generator.engines.mkdocs.build import Stopped
    from generator.engines.mkdocs.project import Project
    from generator.site.folder import SiteFolder


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="course")
def main() -> None:
    """Turn Markdown lessons and YAML quizzes into a course that runs on any static host."""
    for stream in (sys.stdout, sys.stderr):
        # A pipe of Windows may know no arrow and not all letters: '?' is better than an end.
        if isinstance(stream, io.TextIOWrapper) and lookup(stream.encoding).name != "utf-8":
            stream.reconfigure(errors="replace")


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def new(folder: Path) -> None:
    """Write a small course into FOLDER, to start from."""
    if folder.exists() and any(folder.iterdir()):
        click.echo(f"{folder} is not empty; name a new or an empty folder.", err=True)
        sys.exit(2)
    write_starter(folder)
    click.echo(f"A small course is in {folder}. Next: cd {folder} && course serve")


_FOLDERS = click.argument("folders", nargs=-1, metavar="[FOLDER]…", type=click.Path(path_type=Path))


@main.command()
@_FOLDERS
@click.option("--format", "form", type=click.Choice(FORMS), default="text")
@click.option("--strict", is_flag=True, help="Fail on warnings as well.")
@click.option("--fix", is_flag=True, help="Add missing ids, and bring course.lock up to date.")
@click.option("--accept", is_flag=True, help="With --fix: even where it costs saved answers.")
@click.option(
    "--confirm",
    multiple=True,
    metavar="FILE…",
    type=click.Path(path_type=Path),
    help="With --fix: these translations are right, whatever has changed in their originals.",
)
def check(
    folders: tuple[Path, ...],
    form: str,
    strict: bool,
    fix: bool,
    accept: bool,
    confirm: tuple[Path, ...],
) -> None:
    """Read and judge the course in this folder, or those in each FOLDER; build nothing."""
    if accept and not fix:
        raise click.UsageError("--accept goes with --fix.")
    if confirm and not fix:
        raise click.UsageError("--confirm goes with --fix.")
    if confirm:  # a shell makes several names of one with a star in it
        confirm, folders = (*confirm, *folders), ()
    if folders:
        _each("check", folders, strict=strict, fix=fix, accept=accept, form=form)
    if fix:
        _fix(form, accept, confirm)
    with recorded(".") as inputs:
        from generator.engines.mkdocs.build import judged, keep

        reading, project = _read()
        with _together():
            problems = judged(reading, project)
        forms = {
            "text": _as_texts(problems, reading, "text") + _verdict(problems, reading) + "\n",
            "github": _as_texts(problems, reading, "github"),
            "gitlab": as_gitlab(map(as_data, problems)) + "\n",
            "json": as_json(problems) + "\n",
        }
    if project:
        keep(project, name_of("check"), inputs, {**forms, "counts": count(problems)})
    click.echo(forms[form], nl=False)
    sys.exit(1 if _fails(problems, strict) else 0)


@main.command()
@click.argument("revision", metavar="REV")
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text")
@click.option("--language", metavar="ID", help="What translators into it have to follow.")
def diff(revision: str, form: str, language: str | None) -> None:
    """Tell what changed for learners since the version REV of git, such as HEAD or a tag."""
    try:
        with tidy_end(), course_at(revision, Path.cwd()) as folder:
            old = _version(folder)
    except NoVersion as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    except OSError as error:
        click.echo(f"The version cannot be read: {reason(error)}.", err=True)
        sys.exit(2)
    new, _ = _read()
    if old is None or new.course is None:
        if old is not None:
            _print(new.problems, new, "text")
        which = "This course" if old else f"The course of {revision}"
        click.echo(f"{which} cannot be read, so there is nothing to compare.", err=True)
        sys.exit(2)
    if language is None:
        click.echo(told(difference(old, new.course), revision, form))
        return
    known = {one.language: one for one in new.course.translations}
    if language not in known:
        more = did_you_mean(language, known) or f"there are: {', '.join(known) or 'none'}"
        click.echo(f"Nothing is translated into '{language}'; {more}", err=True)
        sys.exit(2)
    click.echo(told(for_translators(old, new.course, language), revision, form, language))


@main.command()
@_FOLDERS
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
@click.option("--jobs", "-j", type=click.IntRange(1, 256), help="How many processes make pages.")
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
        if zip_to or epub_to:
            raise click.UsageError("several courses make several files: give them no name here.")
        _each(
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
    from generator.engines.mkdocs.plugin import Unreadable
    from generator.engines.mkdocs.project import Project
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
                    "problems": _as_texts(problems, reading, "text"),
                    "made": made,
                    "shown": _shown(site),
                    "site": str(folder.site),
                    "mark": digest(str(folder.site / MARK)),
                }
                name = name_of("build", str(site_dir or ""), str(strict))
                why_not = keep(project, name, inputs, answer, folder.site, folder.written)
                if verbose and why_not:
                    click.echo(f"The next build starts from nothing: {why_not}.", err=True)
                taken, not_taken = _take_along(project, course, folder.site, zip_to, epub_to)
    except Unreadable as error:
        _print(error.problems, Reading(None, texts=error.texts), "text")
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
        click.echo(f"Left in {_shown(site)}, as no build has written it: {', '.join(kept)}")
    seconds = time.monotonic() - started
    click.echo(f"{made} in {seconds:.1f} s → {_shown(site)}")
    for path in taken:
        click.echo(f"→ {_shown(path).rstrip('/')} ({path.stat().st_size / 1e6:.1f} MB)")
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
    _print(problems, reading, "text")
    if reading.course is None or _fails(problems, strict):
        _not_built(problems)
    return problems


def _stopped(problems: list[Problem], error: Stopped) -> NoReturn:
    """Say why a site could not be made. problems: what has been said."""
    _print(error.problems, Reading(None, texts=error.texts), "text")
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
        return written, f"{_shown(path).rstrip('/')} could not be written: {told}."
    return written, ""


def _each(
    command: str,
    folders: tuple[Path, ...],
    site: Path | None = None,
    form: str = "",
    jobs: int | None = None,
    **flags: bool,
) -> NoReturn:
    """The same command in each folder."""
    from generator.cli.several import each

    options = [f"--{name}" for name, given in flags.items() if given]
    options += ["--format", form] if form and not flags.get("fix") else []
    options += ["--jobs", str(jobs)] if jobs else []
    with tidy_end():
        sys.exit(each(command, folders, options, site))


def _not_built(problems: list[Problem]) -> NoReturn:
    click.echo(f"Not built: {summary(problems)}. The last good site is as it was.", err=True)
    sys.exit(1)


@main.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
def serve(port: int) -> None:
    """Preview the course; the page reloads when a file changes."""
    from generator.engines.mkdocs import serve as preview

    try:
        with tidy_end():
            preview.serve(Path.cwd(), port, say=click.echo)
    except preview.CannotServe as error:
        click.echo(f"Not served: {error}", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"Not served: {reason(error)}.", err=True)
        sys.exit(1)


@main.command()
@click.argument("scenario_id", metavar="ID")
@click.option("--graph", "form", flag_value="graph", help="Print which scene leads where.")
@click.option("--svg", "form", flag_value="svg", help="Print that as an SVG drawing.")
def scenario(scenario_id: str, form: str | None) -> None:
    """Report what is proved of the conversation ID."""
    reading, _ = _read()
    known = {file.id: file.scenario for file in reading.course.scenarios} if reading.course else {}
    found = known.get(scenario_id)
    if found is None:
        own = [p for p in reading.problems if Path(p.span.path).stem == scenario_id]
        _print(own, reading, "text")
        near = did_you_mean(scenario_id, known) or "'course check' tells what is wrong"
        if not own:
            click.echo(f"There is no conversation '{scenario_id}'; {near}", err=True)
        sys.exit(1 if own else 2)
    if form == "svg":
        drawing = svg(found, reading.course.direction if reading.course else "ltr")
        click.echo(drawing.encode("ascii", "xmlcharrefreplace").decode(), nl=False)
    else:
        click.echo("\n".join(graph(found) if form == "graph" else report(found)))


@main.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="Where quizzes go.")
def import_(files: tuple[Path, ...], into: Path | None) -> None:
    """Bring questions from other programs: Moodle, QTI, Canvas, Anki, tables."""
    from generator.cli.importing import import_files

    # Outside of a course they go into the same folders as in one.
    reading = _read()[0] if Path("mkdocs.yml").is_file() else None
    with tidy_end():
        code = import_files([*files], into, reading)
    sys.exit(code)


@main.command()
@click.argument("rule", required=False)
def rules(rule: str | None) -> None:
    """List every rule, or explain one with an example."""
    if rule is None:
        width = max(map(len, RULES))
        for known in RULES.values():
            click.echo(f"{known.id:{width}}  {known.severity:7}  {_open(known.message)}")
        return
    found = RULES.get(rule)
    if found is None:
        click.echo(f"There is no rule '{rule}'; 'course rules' lists them.", err=True)
        sys.exit(2)
    click.echo(f"{found.id} ({found.severity})\n\n{_open(found.message)}\n\n{found.why}")
    if found.hint:
        click.echo(f"\nWhat to do: {_open(found.hint)}")
    if found.source:
        click.echo(f"\nSource: {found.source}.")
    _show("An example", found.example)
    _show("Without it", found.good)


def _show(title: str, files: Mapping[str, str | bytes]) -> None:
    """Files of an example, indented, each with its name."""
    for path, text in files.items():
        shown = text if isinstance(text, str) else text.decode("latin-1")
        kind = ", a link to" if isinstance(text, Link) else ""
        click.echo(f"\n{title}, {path}{kind}:\n")
        click.echo("\n".join(f"    {_short(line)}" for line in shown.splitlines()))


@main.command()
@click.argument("what", type=click.Choice([*SCHEMAS, "results"]), default="quizzes")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="Write all there.")
def schema(what: str, into: Path | None) -> None:
    """Print a JSON Schema for editors: of quiz files, or of WHAT else there is."""
    if into is None:
        from generator.model.results import results_schema

        made = results_schema if what == "results" else SCHEMAS[what]
        click.echo(json.dumps(made(), indent=2))
        return
    try:
        into.mkdir(parents=True, exist_ok=True)
        for name, text in editor_files().items():
            (into / name).write_text(text, encoding="utf-8", newline="")
            click.echo(f"{into / name} is written.")
    except OSError as error:
        click.echo(f"Not written: {reason(error)}.", err=True)
        sys.exit(1)


main.add_command(verify)
main.add_command(report_)


def _open(text: str) -> str:
    """A message whose names only a real mistake can fill in."""
    return re.sub(r"\{\w+(?::\w+)?\}", "…", text)


def _short(line: str) -> str:
    """The beginning of a line that no screen could show."""
    return line if len(line) <= 200 else f"{line[:60]} … ({len(line):,} characters)"


def _read() -> tuple[Reading, Project | None]:
    """The course in this folder, and the project where its configuration can be read."""
    from generator.engines.mkdocs.build import read_and_rehearse

    try:
        with tidy_end(), _together():
            return read_and_rehearse(Path.cwd(), usual_jobs())
    except OSError as error:
        click.echo(f"The course cannot be read: {reason(error)}.", err=True)
        sys.exit(1)


@contextmanager
def _together() -> Iterator[None]:
    """While several processes read and judge: say so where one of them is ended by somebody."""
    try:
        yield
    except WorkerEnded as error:
        click.echo(
            f"Not finished: {error}. Run the command again; where memory is short, close other "
            "programs first.",
            err=True,
        )
        sys.exit(1)


def _version(folder: Path) -> Course | None:
    """The course in a folder of another version; what is wrong with it is no longer of interest."""
    from generator.engines.mkdocs.project import read_course

    return read_course(folder).course


def _fix(form: str, accept: bool, confirm: tuple[Path, ...]) -> None:
    """Write the missing ids and the lock of the course; says what was done."""
    if form != "text":
        raise click.UsageError("--fix says in words what it has done: leave --format out.")
    reading, _ = _read()
    try:
        done = add_ids(Path.cwd(), reading)
        for line in done:
            click.echo(line)
        if done:
            reading, _ = _read()
        for line in write_lock(Path.cwd(), reading, accept, confirm):
            click.echo(line)
    except NoTranslation as error:
        click.echo(f"{error} {LOCK} is as it was.", err=True)
        sys.exit(2)
    except Refused as refused:
        _print(refused.problems, reading, "text")
        click.echo(f"Not mended: {refused}", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"Not mended: {reason(error)}.", err=True)
        sys.exit(1)


def _print(problems: list[Problem], reading: Reading, form: str) -> None:
    click.echo(_as_texts(problems, reading, form), nl=False)


def _as_texts(problems: list[Problem], reading: Reading, form: str) -> str:
    """The problems in one of the two forms that people read, one behind the other."""
    if form == "github":
        return "".join(f"{as_github(problem)}\n" for problem in problems)
    return "".join(f"{as_text(problem, reading.texts)}\n\n" for problem in problems)


def _verdict(problems: list[Problem], reading: Reading) -> str:
    course = reading.course
    if course is None:
        return f"{summary(problems)}."
    lessons = counted(len(course.lessons), "lesson")
    return f"{summary(problems)} in {lessons} and {counted(len(course.briefs), 'question')}."


def _fails(problems: list[Problem], strict: bool) -> bool:
    counts = count(problems)
    return counts["error"] > 0 or (strict and counts["warning"] > 0)


def _shown(path: Path) -> str:
    """A path as people say it: from here where it is below here."""
    here, path = Path.cwd(), Path.cwd() / path
    return f"{path.relative_to(here)}/" if path.is_relative_to(here) else f"{path}/"


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
