"""Made-up learners whose answers follow difficulties that are known, and what counting them takes.

`python -m tests.bench.results FOLDER 100000` writes so many files, unless the folder is there,
counts them, and says how long that took, how much memory, and how far off the difficulties are.
"""

from __future__ import annotations

import math
import random
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.support.results import answer, as_file, results

QUESTIONS = 40  # of the test; as many again stand in lessons
PARTS = ("key", "near", "far", "odd")


def hardness(number: int) -> float:
    """How hard a question is, in the unit of the learners' strength (a standard deviation)."""
    return -2 + 4 * (number % QUESTIONS) / (QUESTIONS - 1)


def chance(strength: float, hard: float) -> float:
    """Of a right answer, by Rasch (1960)."""
    return 1 / (1 + math.exp(hard - strength))


def difficulty(number: int) -> float:
    """The share of all learners who are right, whose strength is normally distributed."""
    steps = [one / 50 for one in range(-250, 251)]
    weights = [math.exp(-one * one / 2) for one in steps]
    shares = [chance(one, hardness(number)) for one in steps]
    return sum(w * s for w, s in zip(weights, shares, strict=True)) / sum(weights)


def learner(seed: int) -> dict[str, Any]:
    """The result file of one learner: a test before, lessons, a test after."""
    luck = random.Random(seed)
    strength = luck.gauss()
    questions: dict[str, Any] = {}
    for number in range(2 * QUESTIONS):
        right = luck.random() < chance(strength, hardness(number))
        part = PARTS[0] if right else luck.choices(PARTS[1:], (6, 3, 1))[0]
        day = f"2026-{1 + seed % 12:02}-{1 + number % 28:02}T10:00:00.000Z"
        name = f"{'test' if number < QUESTIONS else 'lesson'}-{number:02}"
        questions[name] = answer([part], int(right), at=day)
    before = sum(luck.random() < chance(strength - 1, hardness(n)) for n in range(QUESTIONS))
    after = sum(one["score"] for name, one in questions.items() if name.startswith("test"))
    quizzes = {
        name: {"results": [{"seed": 1, "score": score, "max": QUESTIONS, "at": day}], "last": None}
        for name, score in (("before", before), ("after", after))
    }
    return results(
        {"id": "made-up", "edition": "0123456789ab"},
        learner={"id": f"{seed:016x}", "name": f"Learner {seed}"},
        questions=questions,
        quizzes=quizzes,
        completed=after >= QUESTIONS / 2,
    )


def write(folder: Path, number: int) -> Iterator[Path]:
    """The files of so many learners, a thousand in each folder."""
    for seed in range(number):
        path = folder / f"{seed // 1000:04}" / f"{seed}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_file(learner(seed)))
        yield path


def main(folder: Path, number: int) -> None:
    """Write, count, and say what it took."""
    from generator.report.found import result_files
    from generator.report.statistics import count

    written = sum(1 for _ in write(folder, number)) if not folder.exists() else number
    began = time.monotonic()
    found = count(result_files([str(folder)]), None)
    seconds = time.monotonic() - began
    most = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    off = max(
        abs(row["difficulty"] - difficulty(int(row["question"].rpartition("-")[2])))
        for row in found.tables["items"]
    )
    print(f"{written:,} files, {found.learners:,} learners, {len(found.refused)} refused")
    print(f"{seconds:.1f} s, {most / 1024:.0f} MB at most in one process")
    print(f"difficulties are off by {off:.4f} at most")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
