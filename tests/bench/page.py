"""The manual's page “How fast it is”: `python -m tests.bench.page` writes its table anew.

The table is made of tests/bench/figures.json, which `make bench KEEP=1` writes. What stands around
it is written by hand. tests/manual/test_speed.py finds a page that does not fit its figures.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.bench.figures import Figures, table
from tests.support.machine import PROJECT

PAGE = PROJECT / "manual/content/speed.md"
KEPT = Path(__file__).parent / "figures.json"
BEGIN, END = "<!-- figures: written by a program -->", "<!-- end of figures -->"
BETWEEN = re.compile(f"(?<={re.escape(BEGIN)}\n).*(?={re.escape(END)})", re.DOTALL)


def part(figures: Figures) -> str:
    """The table, and where and when it was measured."""
    versions = ", ".join(f"{name} {version}" for name, version in figures.versions.items())
    told = [
        f"Measured on {figures.date} with `{figures.command}`,",
        f"{figures.questions} questions a lesson.",
        f"The machine: {figures.machine}; its load was {figures.load[0]:.1f} before,",
        f"and at most {figures.load[1]:.1f} meanwhile.",
        f"Beside each other: {versions}.",
        *(f"Left out: {one.splitlines()[0]}." for one in figures.failed),
    ]
    return f"\n{table(figures)}\n{' '.join(told)}\n\n"


def fresh() -> str:
    """The page with the table that its figures make."""
    return BETWEEN.sub(lambda _: part(Figures.read(KEPT)), PAGE.read_text(encoding="utf-8"))


def write_page() -> None:
    """Write the page anew."""
    PAGE.write_text(fresh(), encoding="utf-8")


if __name__ == "__main__":
    write_page()
