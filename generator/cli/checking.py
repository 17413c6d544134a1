"""`course check`: what is wrong with a course, and with --fix what can be mended of it."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path

import click

from generator.cli.here import FOLDERS, read_here, together
from generator.cli.mending import NoTranslation, Refused, add_ids, write_lock
from generator.cli.printed import as_texts, fails, print_problems, verdict
from generator.cli.trouble import reason
from generator.model.lock import LOCK
from generator.site.inputs import recorded
from generator.site.manifest import name_of
from generator.text.problem_formats import FORMS, as_data, as_gitlab, as_json
from generator.text.problems import count


@click.command()
@FOLDERS
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
        from generator.cli.several import in_each

        in_each("check", folders, strict=strict, fix=fix, accept=accept, form=form)
    if fix:
        _fix(form, accept, confirm)
    with recorded(".") as inputs, ExitStack() as proving:
        from generator.engines.mkdocs.build import judged, keep

        reading, project = read_here(proving)
        with together():
            problems = judged(reading, project)
        forms = {
            "text": as_texts(problems, reading, "text") + verdict(problems, reading) + "\n",
            "github": as_texts(problems, reading, "github"),
            "gitlab": as_gitlab(map(as_data, problems)) + "\n",
            "json": as_json(problems) + "\n",
        }
    if project:
        keep(project, name_of("check"), inputs, {**forms, "counts": count(problems)})
    click.echo(forms[form], nl=False)
    sys.exit(1 if fails(problems, strict) else 0)


def _fix(form: str, accept: bool, confirm: tuple[Path, ...]) -> None:
    """Write the missing ids and the lock of the course; says what was done."""
    if form != "text":
        raise click.UsageError("--fix says in words what it has done: leave --format out.")
    reading, _ = read_here()
    try:
        done = add_ids(Path.cwd(), reading)
        for line in done:
            click.echo(line)
        if done:
            reading, _ = read_here()
        for line in write_lock(Path.cwd(), reading, accept, confirm):
            click.echo(line)
    except NoTranslation as error:
        click.echo(f"{error} {LOCK} is as it was.", err=True)
        sys.exit(2)
    except Refused as refused:
        print_problems(refused.problems, reading, "text")
        click.echo(f"Not mended: {refused}", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"Not mended: {reason(error)}.", err=True)
        sys.exit(1)
