"""How fast a machine is, for tests that hold how long something takes.

A limit in seconds is true of one machine. Here it is one of the machine that it was written on, and
as much longer as another takes longer for a fixed piece of work, or this one while it is busy.
"""

from __future__ import annotations

from time import process_time

USUAL = 0.04  # seconds of CPU time that the piece of work took where the limits were written


def piece_of_work() -> int:
    """What the code that is measured does: it looks at signs, cuts texts, fills dictionaries."""
    counted: dict[str, int] = {}
    for number in range(120_000):
        word = f"{number % 977}:{number % 13}"
        head, _, tail = word.partition(":")
        counted[head] = counted.get(head, 0) + len(tail)
    return len(counted)


def seconds(limit: float) -> float:
    """A limit as this machine would have it at the moment; never less than was written."""
    started = process_time()
    piece_of_work()
    return limit * max(1.0, (process_time() - started) / USUAL)
