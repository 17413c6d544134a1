"""Grading by the script that grades in the pages: Python never grades, so the two cannot disagree.

It runs in the engine of the extra `report`, or in Node where that is on the machine.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

_SCRIPT = Path(__file__).parents[1] / "static" / "grading.js"
_LONGEST = 60  # seconds; a thousand answers take a tenth of one


class NoEngine(Exception):
    """There is nothing here that could run the script."""


def fractions(answers: Sequence[tuple[dict[str, Any], Any]]) -> list[float]:
    """What each answer earns, from 0 to 1.

    answers: the interaction as the page carries it, and the response. Raises NoEngine.
    """
    if not answers:
        return []
    pairs = [{"interaction": asked, "response": given} for asked, given in answers]
    told = json.dumps(pairs)
    script = _SCRIPT.read_text(encoding="utf-8")
    # The engine waits in its own way, which it cannot in a thread that has an event loop.
    with ThreadPoolExecutor(1) as thread:
        found = thread.submit(_with_engine, script, told).result()
    return _with_node(script, told) if found is None else found


def _with_engine(script: str, told: str) -> list[float] | None:
    """None where there is no engine, or none that runs on this machine."""
    try:
        from py_mini_racer import MiniRacer  # type: ignore[import-not-found,unused-ignore]

        engine = MiniRacer()
    except (ImportError, OSError, RuntimeError):
        return None
    engine.eval(script, timeout_sec=_LONGEST)
    graded = engine.eval(f"courseFractions({json.dumps(told)})", timeout_sec=_LONGEST)
    return [float(one) for one in json.loads(str(graded))]


def _with_node(script: str, told: str) -> list[float]:
    node = shutil.which("node")
    if node is None:
        raise NoEngine
    # The script is an argument's worth of text; the answers, which may be more, come behind it.
    program = f'{script}\nlet text = ""; process.stdin.on("data", (part) => (text += part))'
    program += '.on("end", () => process.stdout.write(courseFractions(text)));'
    try:
        done = subprocess.run(
            [node, "-e", program],
            input=told,
            capture_output=True,
            encoding="utf-8",
            timeout=_LONGEST,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        raise NoEngine from None
    return [float(one) for one in json.loads(done.stdout)]
