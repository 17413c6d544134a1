"""One command for several courses: each in its own folder, one after the other.

Each course is a process of its own: what it has worked out before answers at once, and nothing of
one course's theme or plugins is left for the next.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

import generator
from generator.cli.trouble import tidy_end
from generator.text.problem_formats import as_gitlab

_FILE = re.compile(r"::[a-z]+ file=")


def each(command: str, folders: Sequence[Path], options: Sequence[str], site: Path | None) -> int:
    """Check or build the courses in these folders; the exit code is the highest of theirs.

    site: a folder that gets the site of each course in a folder of its name.
    Raises click.UsageError where two of them would get the same one.
    """
    names = [folder.resolve().name for folder in folders]
    if site and len(set(names)) < len(names):
        raise click.UsageError("two of these folders have one name: build them one by one.")
    form = options[options.index("--format") + 1] if "--format" in options else "text"
    code, problems = 0, list[Any]()
    for folder, name in zip(folders, names, strict=True):
        into = ["--site-dir", str((site / name).resolve())] if site else []
        if form == "text":
            click.echo(f"{folder}:")
        if not folder.is_dir():
            click.echo(f"there is no folder '{folder}'", err=True)
            code = 2
            continue
        # Two courses may have a file of one name, so what is told of them is put together here.
        plain = ["json" if option == "gitlab" else option for option in options]
        done = _run(folder, [command, *plain, *into], kept=form != "text")
        code = max(code, done.returncode)
        if form == "github":
            for line in done.stdout.splitlines():
                click.echo(_in_folder(line, folder))
        elif form in ("json", "gitlab"):
            problems += _placed(done.stdout, folder)
    if form == "gitlab":
        click.echo(as_gitlab(problems))
    if form == "json":
        told = Counter(problem["severity"] for problem in problems)
        counts = {severity: told[severity] for severity in ("error", "warning", "note")}
        click.echo(json.dumps({"problems": problems, "counts": counts}, indent=2))
    return code


def _run(folder: Path, arguments: list[str], kept: bool) -> subprocess.CompletedProcess[str]:
    ours = str(Path(generator.__file__).parents[1])
    paths = [ours, *filter(None, [os.environ.get("PYTHONPATH")])]
    sys.stdout.flush()
    return subprocess.run(
        # -P: a folder that is called as one of our packages hides nothing.
        [sys.executable, "-P", "-m", "generator", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE if kept else None,
        encoding="utf-8",
    )


def _in_folder(line: str, folder: Path) -> str:
    """A line for GitHub, its file counted from here."""
    head = _FILE.match(line)
    return f"{head[0]}{folder.as_posix()}/{line[head.end() :]}" if head else line


def _placed(said: str, folder: Path) -> list[dict[str, Any]]:
    """The problems of one course, with paths from here."""
    told: list[dict[str, Any]] = json.loads(said)["problems"] if said.strip() else []
    return [{**problem, "path": (folder / problem["path"]).as_posix()} for problem in told]


def in_each(
    command: str,
    folders: tuple[Path, ...],
    site: Path | None = None,
    form: str = "",
    jobs: int | None = None,
    **flags: bool,
) -> NoReturn:
    """Run a command in each folder with the options that were given to it, and end as it ended."""
    options = [f"--{name}" for name, given in flags.items() if given]
    options += ["--format", form] if form and not flags.get("fix") else []
    options += ["--jobs", str(jobs)] if jobs else []
    with tidy_end():
        sys.exit(each(command, folders, options, site))
