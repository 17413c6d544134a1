"""The plugins that the other tests here build with are there."""

from __future__ import annotations

import tomllib
from importlib.metadata import distribution, entry_points
from pathlib import Path

import pytest

from tests.support.machine import PROJECT


def packages() -> list[str]:
    """What the extra `plugins` asks for."""
    described = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = described["project"]["optional-dependencies"]["plugins"]
    return [requirement.partition(">=")[0] for requirement in asked]


@pytest.mark.parametrize("package", packages())
def test_a_plugin_is_found_by_mkdocs_and_can_be_loaded(package: str) -> None:
    found = distribution(package).entry_points.select(group="mkdocs.plugins")
    assert found, f"{package} brings no plugin"
    for entry in found:
        assert entry.name in entry_points(group="mkdocs.plugins").names
        assert hasattr(entry.load(), "load_config"), f"{entry.name} is no plugin"


def test_mike_is_a_command_of_this_environment(project: Path) -> None:
    (command,) = distribution("mike").entry_points.select(group="console_scripts")
    assert command.name == "mike" and callable(command.load())
