"""Node for the tests of Python: to ask the client what it would do."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import machine

Node = Callable[..., str]


@pytest.fixture(scope="session")
def node() -> Node:
    """`node(script, stdin="")`: run a module (its text, or its path), answer with what it prints.

    A text imports from the project: `import {grade} from "./generator/runtime/grading/grade.js"`.
    """
    place = machine.get("node")

    def run(script: str | Path, stdin: str = "", *arguments: str) -> str:
        what = [str(script)] if isinstance(script, Path) else ["--input-type=module", "-e", script]
        done = subprocess.run(
            [place, *what, *arguments],
            cwd=machine.PROJECT,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
        )
        if done.returncode:
            raise AssertionError(f"node ended with {done.returncode}:\n{done.stderr}")
        return done.stdout

    return run
