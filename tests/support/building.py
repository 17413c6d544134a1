"""Courses copied to folders of their own, and built there by the command."""

from __future__ import annotations

import shutil
from pathlib import Path

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


def build_course(root: Path, **environment: str) -> Path:
    """Build the course in a folder under --strict; the answer is its site."""
    run_module(["generator", "build", "--strict"], root, **environment)
    return root / "site"
