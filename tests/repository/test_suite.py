"""The tests themselves: files that can be read, names that fit a line, nothing that sleeps."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.machine import PROJECT

FILES = sorted((PROJECT / "tests").rglob("*.py"))
LONGEST_FILE = 400  # lines
LONGEST_NAME = 110  # characters of a test's path and name
LONGEST_ID = 150  # the same with what the test is tried with
SLOW = {"browser", "browsers", "flagship", "plugins"}
SLOW_FIXTURES = {"browser", "chromium", "new_page", "flagship"}
# What waits for a length of time and not for what is to happen.
WAITS = re.compile(r"\.wait_for_timeout\(|\bsleep\(")


def name_of(file: Path) -> str:
    return file.relative_to(PROJECT).as_posix()


def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def is_tests(file: Path) -> bool:
    return file.name.startswith("test_")


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(text(file))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def named_in(body: list[ast.stmt], before: str) -> Iterator[str]:
    """The names of the tests in a file or a class, as pytest writes them."""
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield f"{before}::{node.name}"
        elif isinstance(node, ast.ClassDef):
            yield from named_in(node.body, f"{before}::{node.name}")


def test_each_file_can_be_read_in_one_sitting() -> None:
    lengths = {name_of(file): len(text(file).splitlines()) for file in FILES}
    assert {name for name, lines in lengths.items() if lines > LONGEST_FILE} == set()


def test_no_file_takes_anything_from_another_file_of_tests() -> None:
    """What two files need stands in tests/support/."""
    others = re.compile(r"(^|\.)(test_|conftest)")
    assert [(file, name) for file in FILES for name in imports(file) if others.search(name)] == []


def test_names_of_tests_fit_a_line() -> None:
    names = [name for file in FILES for name in named_in(ast.parse(text(file)).body, name_of(file))]
    assert len(names) > 400
    assert [name for name in names if len(name) > LONGEST_NAME] == []


def test_what_they_are_tried_with_keeps_them_short(request: pytest.FixtureRequest) -> None:
    """Held for all that is collected, and so for everything when all tests run."""
    names = [item.nodeid for item in request.session.items]
    assert [name for name in names if len(name) > LONGEST_ID] == []


def test_they_wait_for_what_is_to_happen_and_not_for_a_time() -> None:
    assert [name_of(file) for file in FILES if WAITS.search(text(file))] == []


def test_they_lie_in_folders_that_say_what_they_take() -> None:
    """What is run goes by the folder, so a new one is listed in pyproject.toml and the Makefile."""
    folders = {"/".join(name_of(file).split("/")[:2]) for file in FILES if is_tests(file)}
    described = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    run = described["tool"]["pytest"]["ini_options"]["testpaths"]
    assert folders == {*run, "tests/plugins", "tests/browsers"}
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    run_by_make = re.findall(r"^(FAST|ALL) := (.*)", makefile, re.M)
    every, fast = (dict(run_by_make)[name].split() for name in ("ALL", "FAST"))
    assert folders == {*every}
    assert set(run) - set(fast) == {"tests/browser", "tests/commands", "tests/flagship"}


def test_what_is_run_after_each_change_takes_no_browser_and_no_flagship() -> None:
    quick = [file for file in FILES if is_tests(file) and not SLOW & {*name_of(file).split("/")}]
    assert len(quick) > 20
    for file in quick:
        tree = ast.walk(ast.parse(text(file)))
        assert not any(name.startswith("playwright") for name in imports(file)), file
        assert not SLOW_FIXTURES & {node.arg for node in tree if isinstance(node, ast.arg)}, file
