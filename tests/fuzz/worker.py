"""Tries inputs that come line by line as JSON, in a process with limits; answers line by line.

CPU time is what counts, not the clock: the fuzzer runs beside other work.
"""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import sys
import time
import traceback
from types import FrameType
from typing import Any

from tests.fuzz.targets import TARGETS, Broken
from tests.support.machine import PROJECT

LARGEST = 3 * 2**30  # bytes of address space
SLOWEST = 20.0  # seconds of CPU time that one input may take at all


class TooSlow(BaseException):
    """One input has taken too long; no `except Exception` may hide it."""


def _too_slow(number: int, frame: FrameType | None) -> None:
    raise TooSlow


def attempt(target: str, text: str) -> dict[str, Any]:
    """What came of one input: the seconds it took, and what was wrong, where."""
    started = time.process_time()
    wrong: dict[str, Any] = {}
    signal.setitimer(signal.ITIMER_PROF, SLOWEST)
    try:
        TARGETS[target].run(text)
    except (Exception, TooSlow, SystemExit) as error:
        signal.setitimer(signal.ITIMER_PROF, 0)
        name = type(error).__name__
        place = _place(error)
        told = "" if isinstance(error, TooSlow) else str(error)[:600]
        kind = f"{name}: {place}"
        if isinstance(error, Broken):
            kind = ":".join(told.split(":")[: 2 if told.startswith("no ") else 1])
        wrong = {
            "kind": re.sub(r"\d+", "", kind)[:120],
            "wrong": f"{name}: {told}",
            "place": place,
            "trace": "".join(traceback.format_exception(error)[-12:])[-3000:],
        }
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"seconds": time.process_time() - started, "megabytes": most, **wrong}


def _place(error: BaseException) -> str:
    """The innermost line of ours, or of whom we call."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if f.filename.startswith(str(PROJECT / "generator"))]
    frame = ours[-1] if ours else frames[-1]
    path = frame.filename.removeprefix(f"{PROJECT}/")
    return f"{path} {frame.name}"


def main() -> None:
    """Answer until nobody asks any more."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    resource.setrlimit(resource.RLIMIT_AS, (LARGEST, LARGEST))
    signal.signal(signal.SIGPROF, _too_slow)
    for line in sys.stdin:
        job = json.loads(line)
        answers.write(json.dumps(attempt(job["target"], job["text"])) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
