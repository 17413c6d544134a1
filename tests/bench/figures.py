"""What was measured, and the table that is made of it.

A figure is what one run took, with the round that it was taken in: a ratio compares two runs of one
round, one right after the other, and what is told is the median of the ratios. A machine that is
busy for a minute slows both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

OURS = "course"
FLAGSHIP = "flagship"
NOTHING, TIMES = "\u2013", "\u00d7"
BUILDS = ("cold", "unchanged", "edit")
MEASURES = {
    "cold": "Built from nothing",
    "unchanged": "Built again, nothing changed",
    "edit": "Built again, one sentence changed",
    "check": "Checked, nothing known",
    "check-again": "Checked again",
    "served": "Saved until served by the preview",
    "memory": "Memory of the largest process",
    "page": "A lesson\u2019s page, gzip",
    "visit": "First visit of a lesson, gzip",
}


@dataclass(frozen=True)
class Figure:
    """One measurement.

    measure: one of MEASURES. course: a number of lessons, or the flagship. who: a generator.
    beside: the other one of the round. value: seconds, MB (memory) or bytes (page, visit).
    cpu: seconds of the processor, of a build or a check.
    """

    measure: str
    course: str
    who: str
    beside: str
    round: int
    value: float
    cpu: float = 0


@dataclass
class Figures:
    """All measurements of a run, and where they were taken.

    load: how many processes wanted a core on average, before the first measurement and at most.
    files: of a first visit, with the bytes of each. failed: what could not be measured.
    """

    date: str
    command: str
    machine: str
    versions: dict[str, str]
    questions: int
    load: tuple[float, float] = (0, 0)
    figures: list[Figure] = field(default_factory=list)
    files: dict[str, dict[str, int]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def write(self, path: Path) -> None:
        """One figure a line, so that a difference can be read."""
        head = {key: value for key, value in asdict(self).items() if key != "figures"}
        text = json.dumps(head, indent=1, ensure_ascii=False).removesuffix("\n}")
        rows = ",\n  ".join(json.dumps(rounded(asdict(one))) for one in self.figures)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'{text},\n "figures": [\n  {rows}\n ]\n}}\n', encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Figures:
        """What was written."""
        raw = json.loads(path.read_text(encoding="utf-8"))
        figures = [Figure(**one) for one in raw["figures"]]
        return cls(**{**raw, "figures": figures, "load": tuple(raw["load"])})

    def of(self, measure: str, course: str, who: str, beside: str | None = None) -> list[Figure]:
        """The figures of one generator."""
        asked = (measure, course, who)
        return [
            one
            for one in self.figures
            if (one.measure, one.course, one.who) == asked and beside in (None, one.beside)
        ]

    def ratio(self, measure: str, course: str, rival: str) -> float | None:
        """How many times what the rival takes do we take: the median over the rounds."""
        ours = {one.round: one.value for one in self.of(measure, course, OURS, rival)}
        theirs = {one.round: one.value for one in self.of(measure, course, rival, OURS)}
        both = ours.keys() & theirs.keys()
        return median(ours[one] / theirs[one] for one in both) if both else None

    @property
    def rivals(self) -> list[str]:
        """Who else was measured, in the order of the versions."""
        return [name for name in self.versions if name != OURS]

    @property
    def courses(self) -> list[str]:
        """What was built, by size; the flagship last."""
        found = {one.course for one in self.figures}
        return sorted(found, key=lambda one: (one == FLAGSHIP, one.zfill(9)))


def rounded(row: dict[str, Any]) -> dict[str, Any]:
    """Four digits behind the point are more than is known."""
    return {key: round(one, 4) if isinstance(one, float) else one for key, one in row.items()}


def shown(measure: str, figures: Iterable[Figure]) -> str:
    """The median of some figures with its unit, and of a preview the worst, too."""
    values = [one.value for one in figures]
    if not values:
        return NOTHING
    middle = median(values)
    if measure in ("page", "visit"):
        return f"{middle / 1000:,.0f} KB" if middle >= 9950 else f"{middle / 1000:.1f} KB"
    if measure == "memory":
        return f"{middle:,.0f} MB"
    if measure == "served":
        return f"{seconds(middle)}, worst {seconds(max(values))}"
    return seconds(middle)


def seconds(value: float) -> str:
    """Two digits that count."""
    if value < 0.995:
        return f"{value * 1000:.2g} ms" if value < 0.0995 else f"{value * 1000:.0f} ms"
    return f"{value:.1f} s" if value < 99.5 else f"{value:.0f} s"


def times(ratio: float | None) -> str:
    """A ratio in brackets."""
    if ratio is None:
        return ""
    form = ".2g" if ratio < 0.995 else ".1f" if ratio < 9.95 else ",.0f"
    return f" ({ratio:{form}} {TIMES})"


def table(figures: Figures) -> str:
    """All of it in Markdown: a row for each measure and course, a column for each generator."""
    head = ["", "Lessons", OURS, *figures.rivals]
    rows = [head, ["---", "--:", *["--:"] * (len(head) - 2)], *lines(figures)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


def lines(figures: Figures) -> Iterator[list[str]]:
    """The rows of the table. A measure is named once."""
    for measure, name in MEASURES.items():
        for course in figures.courses:
            ours = figures.of(measure, course, OURS)
            cells = [shown(measure, ours)]
            for rival in figures.rivals:
                ratio = figures.ratio(measure, course, rival)
                cells.append(shown(measure, figures.of(measure, course, rival)) + times(ratio))
            if set(cells) != {NOTHING}:
                yield [name, course, *cells]
                name = ""
