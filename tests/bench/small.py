"""The small measurement that CI makes: `make bench-small`, against a fixed piece of work.

A course of a hundred lessons is built and checked, and in between Python-Markdown, without anything
of ours, converts the same text again and again. What counts is our time over that work's, both in
seconds of the processor, the least of some rounds: so a busy machine, or a slower one, says about
the same. A ratio that is a quarter above what tests/bench/small.json holds is an error. One that is
well below it is said, so that somebody writes it down: `make bench-small WRITE=1`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.bench import measure
from tests.bench.contestants import OURS, Copy, copy
from tests.bench.figures import NOTHING, TIMES
from tests.bench.synthetic import course

LESSONS = 100
ROUNDS = 3
WORSE = 1.25
BETTER = 0.8
NOISE = 0.05  # of the fixed work: starting Python takes now a little more, now a little less
WRITTEN = Path(__file__).with_name("small.json")
# About a second. The text is that of no lesson of ours, or a change of the generator of courses
# would change what everything is compared with.
FIXED = """
import markdown
paragraph = "The quick *brown* fox jumps over the [lazy dog](dog.md), as `foxes` do. " * 6
listed = "".join(f"- item {n} of **many**\\n" for n in range(8))
table = "| a | b |\\n| --- | --- |\\n" + "| one | two |\\n" * 6
text = "\\n\\n".join(["## Heading", paragraph, listed, paragraph, table, paragraph] * 4)
for _ in range(90):
    markdown.markdown(text, extensions=["tables", "fenced_code", "toc"])
"""


def rounds(ours: Copy) -> dict[str, float]:
    """What each of our commands takes of the processor, in units of the fixed work."""
    least: dict[str, float] = {}

    def keep(name: str, taken: measure.Taken) -> None:
        least[name] = min(taken.cpu, least.get(name, taken.cpu))

    name = ours.names[0]
    keep("warm", measure.build(ours, name, ours.mark(name, 0)))
    for number in range(ROUNDS):
        keep("fixed", measure.run((sys.executable, "-c", FIXED), ours.folder))
        ours.forget()
        keep("check", measure.run(ours.who.check, ours.folder))
        ours.forget()
        keep("cold", measure.build(ours, name, ours.mark(name, 1)))
        keep("unchanged", measure.build(ours, name, b""))
        keep("edit", measure.build(ours, name, ours.mark(name, number + 2)))
    print(f"The fixed work takes {least['fixed']:.2f} s of this processor.")
    return {one: least[one] / least["fixed"] for one in ("cold", "unchanged", "edit", "check")}


def verdict(now: Mapping[str, float], written: Mapping[str, float]) -> tuple[list[str], bool]:
    """What is said of each ratio, and whether one of them is too bad."""
    said, bad = [], False
    for name, ratio in now.items():
        then = written.get(name)
        change = ratio / then if then else 1.0
        word = "as it was"
        if then is None:
            word = "not written down yet"
        elif change > WORSE and ratio - then > NOISE:
            word, bad = "WORSE: find out why", True
        elif change < BETTER:
            word = "better: write it down with make bench-small WRITE=1"
        shown = NOTHING if then is None else f"{then:.3f}"
        said.append(f"{name:9} {ratio:6.3f} {TIMES} the fixed work, before {shown:>6}: {word}")
    return said, bad


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.small")
    parser.add_argument("--write", action="store_true", help="write the ratios down")
    write = parser.parse_args().write
    with tempfile.TemporaryDirectory() as folder:
        now = rounds(copy(OURS, course(LESSONS), Path(folder) / "course"))
    written = json.loads(WRITTEN.read_text(encoding="utf-8")) if WRITTEN.exists() else {}
    said, bad = verdict(now, written)
    print(*said, sep="\n")
    if write:
        rounded = {name: round(ratio, 3) for name, ratio in now.items()}
        WRITTEN.write_text(json.dumps(rounded, indent=1) + "\n", encoding="utf-8")
    elif bad:
        sys.exit("error: a build takes more of the processor than it did, by a quarter or more")


if __name__ == "__main__":
    main()
