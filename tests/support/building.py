"""Courses copied to folders of their own, and built there by the command."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from generator.checks.teaching import cues, guessing, options, practice, stems
from generator.text.problems import Rule
from tests.support.forks import run
from tests.support.machine import PROJECT


def copy_course(folder: Path, source: Path = PROJECT) -> Path:
    """A copy of a course's sources; `folder` must not exist yet."""
    folder.mkdir(parents=True)
    for name in ("content", "quizzes"):
        shutil.copytree(source / name, folder / name)
    shutil.copy(source / "mkdocs.yml", folder)
    return folder


def run_module(arguments: list[str], cwd: Path, **environment: str) -> None:
    """Run a Python module in a folder; what it printed is shown where it fails."""
    done = run(arguments, cwd, environment)
    assert done.returncode == 0, done.stdout + done.stderr


# Whoever makes a course for a test asks what the test wants to know, and not what teaches best.
TEACHING = frozenset(
    rule.id
    for module in (cues, guessing, options, practice, stems)
    for rule in vars(module).values()
    if isinstance(rule, Rule)
)


def build_course(root: Path, **environment: str) -> Path:
    """Build the course in a folder; the answer is its site. Nothing but its teaching is doubted."""
    # One process: as many as there are processors build or look at pages beside this one.
    done = run(["generator", "build", "--jobs", "1"], root, environment)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    doubted = set(re.findall(r"\d: warning: .*\[([\w-]+)\]$", said, re.MULTILINE))
    assert doubted <= TEACHING, said
    return root / "site"
