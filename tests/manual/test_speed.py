"""The manual's page “How fast it is” shows what was measured, and nothing else."""

from __future__ import annotations

import re

from tests.bench.contestants import RIVALS
from tests.bench.figures import MEASURES, Figures
from tests.bench.page import KEPT, fresh
from tests.support.machine import PROJECT
from tests.support.manual import in_code, text_of

PAGE = text_of("speed.md")


def test_its_table_is_that_of_the_figures() -> None:
    """Else: `python -m tests.bench.page`."""
    assert fresh() == PAGE


def test_its_columns_and_rows_are_what_is_measured() -> None:
    rows = [line.split(" | ") for line in PAGE.splitlines() if line.startswith("| ")]
    head = [cell.strip("| ") for cell in rows[0]]
    beside = [one.name for one in RIVALS.values() if one.name in Figures.read(KEPT).versions]
    assert "Hugo" in beside  # the others take hours with thousands of lessons
    assert head == ["", "Lessons", "course", *beside]
    assert {len(row) for row in rows} == {len(head)}
    assert {row[0].strip("| ") for row in rows[2:]} - {""} == set(MEASURES.values())


def test_it_says_on_which_machine_and_when_and_with_which_command() -> None:
    figures = Figures.read(KEPT)
    assert re.search(r"^Measured on \d{4}-\d\d-\d\d with `make bench LESSONS=", PAGE, re.M)
    assert figures.machine in PAGE
    assert all(f"{name} {version}" in PAGE for name, version in figures.versions.items())


def test_the_command_that_it_tells_is_one_with_its_defaults() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    lessons, runs = re.findall(r"^make bench LESSONS=(\S+) RUNS=(\d+)$", PAGE, re.M)[0]
    assert f"\nLESSONS ?= {lessons}\nRUNS ?= {runs}\n" in makefile
    assert {".cache/bench/", "table.md", "figures.json"} <= in_code(PAGE)
