"""A cache is that of a program: of its files and versions, and of nothing else on the machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import generator
from generator.engines.mkdocs.memories import program


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program."""
    for name in ("__init__.py", "a/one.py", "b/two.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    monkeypatch.setattr(generator, "__file__", str(tmp_path / "__init__.py"))
    return tmp_path


def test_what_python_has_compiled_and_the_dates_of_files_are_no_part_of_it(own: Path) -> None:
    before = program.__wrapped__()
    (own / "a/__pycache__").mkdir()
    (own / "a/__pycache__/one.cpython-311.pyc").write_bytes(b"compiled")
    os.utime(own / "a/one.py", (1, 1))
    assert program.__wrapped__() == before


@pytest.mark.parametrize("name", ["a/one.py", "b/two.html", "b/new.py"])
def test_each_of_its_files_is_a_part_of_it(own: Path, name: str) -> None:
    before = program.__wrapped__()
    (own / name).write_text("changed", encoding="utf-8")
    assert program.__wrapped__() != before
