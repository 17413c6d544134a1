"""Fuzz for some minutes: `python -m tests.fuzz --minutes 3 [--seed 1] [--only page]`.

What is found is written to tests/fuzz/found/ as it comes. Mend it, make it small, and put it into
tests/fuzz/corpus/ under the name of its target, where a test tries it for ever.
"""

from __future__ import annotations

import argparse
import json
import re
import select
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from tests.fuzz.client import Client
from tests.fuzz.inputs import Long, changed, command, long, seeds
from tests.fuzz.targets import TARGETS
from tests.support.machine import PROJECT

FOUND = Path(__file__).parent / "found"
PATIENCE = 300  # seconds of the clock, for an input that holds even the alarm up
# Twice as long may take so much longer; and what takes less than a moment is not measured.
STEEPEST, MOMENT, LARGEST = 2.6, 1.0, 1_000_000
KEPT = 3  # inputs of one kind of failure
WHOLE = {name for name in TARGETS if name.startswith("course-")} | {"settings"}
AGED = 400  # inputs after which a worker is replaced, so that it runs the code as it is now


class Worker:
    """A process that tries inputs."""

    def __init__(self) -> None:
        self.tried = 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.worker"],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )

    def attempt(self, target: str, text: str) -> dict[str, Any]:
        """What came of an input; a process that dies or never answers is an answer too."""
        assert self.process.stdin and self.process.stdout
        self.tried += 1
        try:
            self.process.stdin.write(json.dumps({"target": target, "text": text}) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return self._dead("did not take it")
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        line = self.process.stdout.readline() if ready else ""
        if not line:
            return self._dead("never answered" if not ready else "died")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _dead(self, how: str) -> dict[str, Any]:
        self.end()
        what = f"the process {how}"
        return {
            "seconds": 0.0,
            "megabytes": 0,
            "kind": what,
            "wrong": what,
            "place": "",
            "trace": "",
        }

    def end(self) -> None:
        """Stop it."""
        self.process.kill()
        self.process.wait()


@dataclass
class Run:
    """A run of the fuzzer, with what it has seen."""

    random: Random
    texts: dict[str, list[str]]
    worker: Worker = field(default_factory=Worker)
    inputs: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, str] = (0.0, "")
    megabytes: int = 0

    def attempt(self, target: str, text: str) -> dict[str, Any]:
        """Try one input, and keep the figures."""
        if self.worker.tried >= AGED or self.worker.process.poll() is not None:
            self.worker.end()
            self.worker = Worker()
        answer = self.worker.attempt(target, text)
        self.inputs[target] += 1
        self.slowest = max(self.slowest, (answer["seconds"], f"{target}, {len(text):,} characters"))
        self.megabytes = max(self.megabytes, answer["megabytes"])
        return answer

    def one(self, target: str) -> None:
        """One input for a target: a changed file, or one that is made longer and longer."""
        kind = TARGETS[target].kind
        if kind == "command":
            self.short(target, command(self.random))
        elif self.random.random() < (0.95 if target in WHOLE else 0.85):
            self.short(target, changed(self.random, kind, self.texts[kind]))
        else:
            self.growing(target, long(self.random, kind, self.texts[kind]))

    def short(self, target: str, text: str) -> None:
        """A changed file: nothing may be wrong, and it may not take long."""
        answer = self.attempt(target, text)
        if "wrong" in answer:
            self.note(target, answer, text, None)
        elif answer["seconds"] > 3 + len(text) / 20_000:
            told = f"{answer['seconds']:.1f} s for {len(text):,} characters"
            self.note(target, {**answer, "kind": f"slow {target}", "wrong": told}, text, None)

    def growing(self, target: str, made: Long) -> None:
        """A long text, twice as long and so on, until it takes a moment; then twice as long."""
        before, times = 0.0, made.times
        while True:
            text = made.text(times)
            if len(text) > LARGEST:
                return
            answer = self.attempt(target, text)
            this = Long(made.before, made.piece, made.between, made.after, times)
            if "wrong" in answer:
                return self.note(target, answer, text, this)
            seconds = answer["seconds"]
            if seconds > MOMENT and before and seconds > STEEPEST * before:
                again = min(seconds, self.attempt(target, text)["seconds"])
                if again > STEEPEST * before:
                    told = f"{before:.2f} s, twice as long {again:.2f} s, {len(text):,} characters"
                    kind = f"steep {target} {made.piece.strip()[:40]!r}"
                    return self.note(target, {**answer, "kind": kind, "wrong": told}, text, this)
            if seconds > 4 * MOMENT:
                return
            before, times = (seconds if seconds > MOMENT / 4 else 0.0), times * 2

    def note(self, target: str, answer: dict[str, Any], text: str, made: Long | None) -> None:
        """Write down what was wrong."""
        kind = answer["kind"]
        self.kinds[kind] += 1
        if self.kinds[kind] > KEPT:
            return
        if made is None:
            text = self.smaller(target, text, kind)
        name = re.sub(r"[^a-z0-9]+", "-", f"{target} {kind}".lower()).strip("-")[:90]
        stem = FOUND / f"{name}-{self.kinds[kind]}"
        told = [answer["wrong"], f"{answer['seconds']:.2f} s", answer.get("trace", "")]
        Path(f"{stem}.told").write_text("\n".join(told), encoding="utf-8")
        content, suffix = (made.as_json(), ".long") if made else (text, TARGETS[target].suffix)
        Path(f"{stem}{suffix}").write_text(content, encoding="utf-8", newline="")
        print(
            f"{time.strftime('%H:%M:%S')} {target}: {kind}: {answer['wrong'][:160]!r}", flush=True
        )

    def smaller(self, target: str, text: str, kind: str) -> str:
        """The text without what the failure does not need, as far as half a minute goes."""
        until = time.monotonic() + 30
        for split, join in ((str.splitlines, "\n"), (list, "")):
            pieces = split(text)
            size = max(1, len(pieces) // 2)
            while size and time.monotonic() < until:
                at = 0
                while at < len(pieces) and time.monotonic() < until:
                    fewer = pieces[:at] + pieces[at + size :]
                    if self.attempt(target, join.join(fewer)).get("kind") == kind:
                        pieces = fewer
                    else:
                        at += size
                size //= 2
            text = join.join(pieces)
        return text

    def told(self, minutes: float) -> str:
        """The figures."""
        each = ", ".join(f"{name} {number:,}" for name, number in sorted(self.inputs.items()))
        seconds, what = self.slowest
        lines = [
            f"{sum(self.inputs.values()):,} inputs in {minutes:.0f} minutes: {each}",
            f"{len(self.kinds)} kinds of failure in {sum(self.kinds.values())} inputs",
            *(f"  {number} times {kind}" for kind, number in self.kinds.most_common()),
            f"slowest {seconds:.1f} s ({what}); at most {self.megabytes:,} MB",
        ]
        return "\n".join(lines)


def main() -> int:
    """Fuzz; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="make fuzz")
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", default="", help="targets, with commas between them")
    given = parser.parse_args()
    shutil.rmtree(FOUND, ignore_errors=True)
    FOUND.mkdir()
    run = Run(Random(given.seed), seeds())
    client = Client(run.random)
    names = [name for name in given.only.split(",") if name] or [*TARGETS, "progress"]
    weights = [TARGETS[name].weight if name in TARGETS else 1 for name in names]
    print(f"seed {given.seed}; {', '.join(names)}", flush=True)
    started = told = time.monotonic()
    while (now := time.monotonic()) - started < 60 * given.minutes:
        [name] = run.random.choices(names, weights)
        if name == "progress":
            client.some(run.inputs, run.kinds, FOUND)
        else:
            run.one(name)
        if now - told > 300:
            told = now
            print(run.told((now - started) / 60), flush=True)
    run.worker.end()
    client.end()
    print(run.told((time.monotonic() - started) / 60))
    return 1 if run.kinds else 0


if __name__ == "__main__":
    sys.exit(main())
