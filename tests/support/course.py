"""Small courses to make mistakes in, laid over the one in `small_course/`."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.checks import judge
from generator.engines.mkdocs.project import read_course
from generator.text.problems import Link, Problem
from tests.support.machine import PROJECT

STARTER = PROJECT / "tests/support/small_course"
Files = Mapping[str, str | bytes | None]
MakeCourse = Callable[..., Path]


def lay_over(root: Path, files: Files) -> Path:
    """Write files and links below a folder; None takes a file away."""
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            target.unlink()
        elif isinstance(content, Link):
            target.symlink_to(content)
        else:
            target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def write_whole(file: Path, content: str | bytes) -> None:
    """Put something else in the place of a file, as editors do: nobody ever finds half of it."""
    beside = file.with_name(f".{file.name}.new")
    beside.write_bytes(content if isinstance(content, bytes) else content.encode())
    beside.replace(file)


def look_at(root: Path) -> tuple[list[Problem], Mapping[str, str]]:
    """Everything that `course check` would say, in its order, and the texts that it read."""
    reading = read_course(root)
    return judge(reading), reading.texts


def problems_in(root: Path) -> list[Problem]:
    """Everything that `course check` would say, in its order."""
    return look_at(root)[0]


@pytest.fixture
def make_course(tmp_path: Path) -> MakeCourse:
    """`make_course(files, name="course")`: the starter with these files laid over it."""

    def make(files: Files | None = None, name: str = "course") -> Path:
        root = tmp_path / name
        shutil.copytree(STARTER, root)
        return lay_over(root, files or {})

    return make
