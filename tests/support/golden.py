"""Golden files: what came out once and was read by a person; a change shows in the diff."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.machine import PROJECT

FOLDER = PROJECT / "tests/golden"
Golden = Callable[[str, str], None]


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden("messages/tabs.txt", text)`: the text is what the file holds."""
    update = request.config.getoption("--update-golden")

    def compare(name: str, text: str) -> None:
        file = FOLDER / name
        if update:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            return
        if not file.exists():
            pytest.fail(f"{name} is new: look at it, then run pytest with --update-golden")
        assert text == file.read_text(encoding="utf-8"), f"{name} differs from what came out"

    return compare
