"""Where a command works: in the folder in which it was given, or in each that it names."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.trouble import reason, tidy_end
from generator.reader import Reading
from generator.site.processors import usual_jobs
from generator.site.workers import WorkerEnded

if TYPE_CHECKING:  # MkDocs takes half a second to load, which only some commands need
    from generator.engines.mkdocs.project import Project

FOLDERS = click.argument("folders", nargs=-1, metavar="[FOLDER]…", type=click.Path(path_type=Path))


def read_here(
    proving: ExitStack | None = None, unproved: bool = False
) -> tuple[Reading, Project | None]:
    """The course in this folder, and the project where its configuration can be read.

    proving, unproved: as in `read_and_rehearse`.
    """
    from generator.engines.mkdocs.build import read_and_rehearse

    try:
        with tidy_end(), together():
            return read_and_rehearse(Path.cwd(), usual_jobs(), proving, unproved)
    except OSError as error:
        click.echo(f"The course cannot be read: {reason(error)}.", err=True)
        sys.exit(1)


@contextmanager
def together() -> Iterator[None]:
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
