"""The fixtures that all tests share; each is written in a small file of tests/support/."""

from __future__ import annotations

import gc
import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.accessibility import axe, axe_in_both
from tests.support.browser import browser, chromium, new_page, page, profiles, witness
from tests.support.course import make_course
from tests.support.golden import golden
from tests.support.javascript import node
from tests.support.lateness import VARIABLE
from tests.support.machine import PROJECT
from tests.support.naming import short
from tests.support.server import site_server
from tests.support.shared import flagship, share, shared_site
from tests.support.theme import remembered

__all__ = [
    "axe",
    "axe_in_both",
    "browser",
    "chromium",
    "flagship",
    "golden",
    "make_course",
    "new_page",
    "node",
    "page",
    "profiles",
    "share",
    "shared_site",
    "site_server",
    "witness",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes what came out into the golden files instead of comparing.

    With `--late=300` pages are as on a slow machine: tests/support/lateness.py.
    """
    parser.addoption("--update-golden", action="store_true", help="refresh tests/golden/")
    parser.addoption("--late", metavar="MS", help="pages that are late by so many milliseconds")


def pytest_configure(config: pytest.Config) -> None:
    """What is the same for all tests is read once."""
    if late := config.getoption("late", None):
        os.environ[VARIABLE] = str(int(late))
    stack = ExitStack()
    stack.enter_context(remembered())
    config.add_cleanup(stack.close)


def pytest_collection_finish() -> None:
    """Thousands of tests stay to the end: who looks for what can be let go need not look there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(500_000, 20, 50)  # as our own command has it


def pytest_make_parametrize_id(val: object) -> str | None:
    """A text that a test is tried with gives it a short name."""
    return short(val) if isinstance(val, str) and len(short(val)) < len(val) else None


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the repository."""
    return PROJECT
