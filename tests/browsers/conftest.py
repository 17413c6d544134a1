"""Three browsers; which of them were not to be had is the last thing that is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import machine
from tests.support.visitor import VISITORS, Visitor


@pytest.fixture(scope="session", params=VISITORS)
def visitor(request: pytest.FixtureRequest, downloads: Path) -> Iterator[Visitor]:
    """A visitor with each browser of this machine in turn."""
    if machine.find(request.param) is None:
        pytest.skip(f"no {request.param} here; said at the end")
    folder = downloads / request.param
    folder.mkdir()
    with VISITORS[request.param](folder) as one:
        yield one


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of its own for each browser, by its name."""
    return tmp_path_factory.mktemp("downloads")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for name in VISITORS:
        if machine.find(name) is None:
            told = f"NOT TRIED IN {name.upper()}: it was not to be had. {machine.TO_DO[name]}"
            terminalreporter.write_line(told, red=True, bold=True)
