"""The `course` command. It alone prints.

What one command needs is imported where it begins: each of the others starts the sooner.
"""

from __future__ import annotations

import io
import json
import sys
from codecs import lookup
from pathlib import Path

import click

from generator import __version__
from generator.cli.building import build
from generator.cli.checking import check
from generator.cli.explaining import rules
from generator.cli.here import read_here
from generator.cli.printed import print_problems
from generator.cli.results import report as report_
from generator.cli.results import verify
from generator.cli.trouble import reason, tidy_end
from generator.model.course import Course
from generator.text.problems import did_you_mean


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
    from generator.cli.starter import write_starter

    if folder.exists() and any(folder.iterdir()):
        click.echo(f"{folder} is not empty; name a new or an empty folder.", err=True)
        sys.exit(2)
    write_starter(folder)
    click.echo(f"A small course is in {folder}. Next: cd {folder} && course serve")


@main.command()
@click.argument("revision", metavar="REV")
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text")
@click.option("--language", metavar="ID", help="What translators into it have to follow.")
def diff(revision: str, form: str, language: str | None) -> None:
    """Tell what changed for learners since the version REV of git, such as HEAD or a tag."""
    from generator.checks.difference import difference
    from generator.checks.translations import for_translators
    from generator.cli.told import told
    from generator.cli.versions import NoVersion, course_at

    try:
        with tidy_end(), course_at(revision, Path.cwd()) as folder:
            old = _version(folder)
    except NoVersion as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    except OSError as error:
        click.echo(f"The version cannot be read: {reason(error)}.", err=True)
        sys.exit(2)
    new, _ = read_here(unproved=True)
    if old is None or new.course is None:
        if old is not None:
            print_problems(new.problems, new, "text")
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


def _version(folder: Path) -> Course | None:
    """The course in a folder of another version; what is wrong with it is no longer of interest."""
    from generator.engines.mkdocs.project import read_course

    return read_course(folder).course


@main.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@click.option("--host", help="Who may look: 0.0.0.0 for all who reach this machine or container.")
def serve(port: int, host: str | None) -> None:
    """Preview the course; the page reloads when a file changes."""
    from generator.engines.mkdocs import serve as preview
    from generator.engines.mkdocs.live_server import HOST

    try:
        with tidy_end():
            preview.serve(Path.cwd(), port, say=click.echo, host=host or HOST)
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
    from generator.render.scenario_report import graph, report
    from generator.render.scenario_svg import svg

    reading, _ = read_here()
    known = {file.id: file.scenario for file in reading.course.scenarios} if reading.course else {}
    found = known.get(scenario_id)
    if found is None:
        own = [p for p in reading.problems if Path(p.span.path).stem == scenario_id]
        print_problems(own, reading, "text")
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
    reading = read_here(unproved=True)[0] if Path("mkdocs.yml").is_file() else None
    with tidy_end():
        code = import_files([*files], into, reading)
    sys.exit(code)


_SCHEMAS = ("quizzes", "questions", "lessons", "sources", "settings", "results")


@main.command()
@click.argument("what", type=click.Choice(_SCHEMAS), default="quizzes")
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="Write all there.")
def schema(what: str, into: Path | None) -> None:
    """Print a JSON Schema for editors: of quiz files, or of WHAT else there is."""
    from generator.reader.schema import SCHEMAS, editor_files

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


main.add_command(build)
main.add_command(check)
main.add_command(report_)
main.add_command(rules)
main.add_command(verify)
