"""Measure: `python -m tests.bench --lessons 100,300,1000 --runs 3`, which is `make bench`.

Each rival is built beside us, turn by turn, the first of a round going second in the next. What was
measured is written down after every round, so that a run that is stopped has not been for nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from tests.bench import measure
from tests.bench.contestants import GONE, HOME, OURS, RIVALS, Contestant, Copy, flagship, written
from tests.bench.figures import BUILDS, FLAGSHIP, Figure, Figures, table
from tests.bench.page import KEPT, write_page
from tests.bench.synthetic import QUESTIONS
from tests.support.machine import PROJECT

PATIENCE = 240  # seconds of a rival's builds of one course, after which there are no more rounds
WEIGHED = 9  # pages
BUSY = 1.0  # processes that want a core before anything is measured


class Bench:
    """A run: what is measured lands in `figures`."""

    def __init__(self, figures: Figures, rivals: list[Contestant], runs: int, edits: int) -> None:
        self.figures, self.rivals, self.runs, self.edits = figures, rivals, runs, edits
        self.count = 0

    def course(self, lessons: int) -> None:
        """Everything, for a course of so many lessons."""
        size = str(lessons)
        copies = [
            written(who, lessons, self.figures.questions, HOME / f"work/{size}/{who.name}")
            for who in (OURS, *self.rivals)
        ]
        ours = copies[0]
        for one in copies:
            self.attempt(one, partial(self.warm, one))
        for one in copies[1:]:
            self.attempt(one, partial(self.pairs, ours, one, size))
        if not self.rivals:
            self.alone(ours, size)
        self.checks(ours, size)
        self.previews(copies, size)
        for one in copies:
            self.attempt(one, partial(self.weigh, one, size))

    def flagship(self) -> None:
        """The course of this repository, which nobody else can build."""
        ours = flagship(HOME / "work/flagship")
        self.warm(ours)
        self.alone(ours, FLAGSHIP)
        self.checks(ours, FLAGSHIP)
        self.previews([ours], FLAGSHIP)
        self.weigh(ours, FLAGSHIP)

    def attempt(self, one: Copy, act: Callable[[], None]) -> None:
        """What a rival cannot do is written down, and the others go on."""
        try:
            act()
        except measure.Failed as failed:
            if one.who is OURS:
                raise
            self.figures.failed.append(f"{one.who.name}: {str(failed)[:300]}")
            say(f"{one.who.name} failed: {failed}")

    def warm(self, one: Copy) -> None:
        """Once for nothing: Python compiles, the system reads its files."""
        one.forget()
        measure.build(one, one.names[0], one.mark(one.names[0], 0))

    def pairs(self, ours: Copy, theirs: Copy, size: str) -> None:
        """Builds of two generators in turn."""
        spent = 0.0
        for number in range(self.runs):
            if spent > PATIENCE:
                break
            pair = (ours, theirs) if number % 2 == 0 else (theirs, ours)
            for kind in BUILDS:
                for one, other in (pair, pair[::-1]):
                    taken = self.built(one, kind)
                    spent += taken.seconds if one is theirs else 0
                    self.note(one, other.who.name, kind, size, number, taken)
            say(f"{size}: beside {theirs.who.name}, round {number + 1} of {self.runs}")

    def alone(self, ours: Copy, size: str) -> None:
        """The same without anybody beside us."""
        for number in range(self.runs):
            for kind in BUILDS:
                self.note(ours, "", kind, size, number, self.built(ours, kind))
            say(f"{size}: alone, round {number + 1} of {self.runs}")

    def built(self, one: Copy, kind: str) -> measure.Taken:
        """One build, from nothing, unchanged, or with another sentence in one lesson."""
        if kind == "cold":
            one.forget()
        self.count += kind != "unchanged"
        name = one.names[self.count % len(one.names)] if kind == "edit" else one.names[0]
        if kind == "unchanged":
            return measure.build(one, name, b"")
        return measure.build(one, name, one.mark(name, self.count))

    def note(
        self, one: Copy, beside: str, kind: str, size: str, number: int, taken: measure.Taken
    ) -> None:
        """Write a build down; of one from nothing the memory, too."""
        about = (size, one.who.name, beside, number)
        self.figures.figures.append(Figure(kind, *about, taken.seconds, taken.cpu))
        self.figures.load = (self.figures.load[0], max(self.figures.load[1], load()))
        if kind == "cold":
            self.figures.figures.append(Figure("memory", *about, taken.memory))

    def checks(self, ours: Copy, size: str) -> None:
        """`course check`, which only we have."""
        for number in range(self.runs):
            ours.forget()
            for kind in ("check", "check-again"):
                taken = measure.run(ours.who.check, ours.folder)
                self.note(ours, "", kind, size, number, taken)
        say(f"{size}: checked")

    def previews(self, copies: list[Copy], size: str) -> None:
        """Saved until served. The ratio is that of the first edits, the second ones and so on."""
        for one in copies:
            self.attempt(one, partial(self.preview, one, copies, size))

    def preview(self, one: Copy, copies: list[Copy], size: str) -> None:
        served = measure.served(one, self.edits)
        others = [other.who.name for other in copies if other is not one and other.who is not OURS]
        for number, edit in enumerate(served.edits):
            for beside in [OURS.name] if one.who is not OURS else others or [""]:
                self.figures.figures.append(
                    Figure("served", size, one.who.name, beside, number, edit)
                )
        say(f"{size}: {len(served.edits)} edits under {one.who.name}, {served.memory:.0f} MB")

    def weigh(self, one: Copy, size: str) -> None:
        """Bytes of a page, and of all that a first visit loads."""
        step = max(1, len(one.names) // WEIGHED)
        pages = [one.page(name).relative_to(one.site).as_posix() for name in one.names[::step]]
        measure.build(one, one.names[0], one.mark(one.names[0], 1))
        command = [sys.executable, "-m", "tests.bench.weigh", str(one.site), *pages]
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
        if done.returncode:
            raise measure.Failed(done.stderr[-1000:])
        found = json.loads(done.stdout)
        self.figures.files[f"{size} {one.who.name}"] = found["files"]
        others = [rival.name for rival in self.rivals] if one.who is OURS else [OURS.name]
        for kind in ("page", "visit"):
            for beside in others or [""]:
                figure = Figure(kind, size, one.who.name, beside, 0, float(found[kind]))
                self.figures.figures.append(figure)


def load() -> float:
    """How many processes wanted a core in the last minute, ours among them."""
    return round(os.getloadavg()[0], 1)


def say(line: str) -> None:
    print(f"  {time.strftime('%H:%M:%S')} {line}", flush=True)


def machine() -> str:
    """Cores, memory, system, in a sentence of the table's foot."""
    names = [line for line in lines_of("/proc/cpuinfo") if line.startswith("model name")]
    memory = [line for line in lines_of("/proc/meminfo") if line.startswith("MemTotal")]
    said = [f"{os.cpu_count()} cores"]
    said += [names[0].partition(": ")[2]] if names else []
    said += [f"{int(memory[0].split()[1]) / 1024**2:.0f} GB of memory"] if memory else []
    system = [line for line in lines_of("/etc/os-release") if line.startswith("PRETTY_NAME")]
    said.append(system[0].partition("=")[2].strip('"') if system else platform.system())
    return ", ".join([*said, f"Python {platform.python_version()}"])


def lines_of(path: str) -> Iterator[str]:
    """The lines of a file of the system, if it has one."""
    file = Path(path)
    yield from file.read_text(encoding="utf-8").splitlines() if file.exists() else ()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--lessons", default="100,300,1000", help="sizes, between commas")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--questions", type=int, default=QUESTIONS, help="of each lesson")
    parser.add_argument("--peers", default=",".join(RIVALS), help="whom to measure beside us")
    parser.add_argument("--edits", type=int, default=measure.EDITS, help="under the preview")
    parser.add_argument("--keep", action="store_true", help="write the manual's page")
    chosen = parser.parse_args()
    sizes = [int(size) for size in chosen.lessons.split(",") if size]
    wanted = [RIVALS[name] for name in chosen.peers.split(",") if name]
    rivals = [rival for rival in wanted if rival.there]
    command = f"make bench LESSONS={chosen.lessons} RUNS={chosen.runs}"
    command += f" PEERS={chosen.peers}" if len(wanted) < len(RIVALS) else ""
    figures = Figures(
        date=date.today().isoformat(),
        command=command,
        machine=machine(),
        versions={one.name: one.version for one in (OURS, *rivals)},
        questions=chosen.questions,
        load=(load(), load()),
        failed=[f"{one.name} is not to be had" for one in wanted if one not in rivals],
    )
    if figures.load[0] > BUSY:
        say(f"this machine is busy (load {figures.load[0]}): leave it alone, or seconds mislead")
    bench = Bench(figures, rivals, chosen.runs, chosen.edits)
    try:
        bench.flagship()
        for size in sizes:
            bench.course(size)
            figures.write(HOME / "figures.json")
    finally:
        figures.write(HOME / "figures.json")
        (HOME / "table.md").write_text(table(figures), encoding="utf-8")
        print(table(figures), *figures.failed, sep="\n")
        work = HOME / "work"
        for gone in [*work.glob(f"{GONE}*"), *work.glob(f"*/{GONE}*")]:
            shutil.rmtree(gone)
    if chosen.keep:
        figures.write(KEPT)
        write_page()


if __name__ == "__main__":
    main()
