"""Expressions that are compiled when they are first needed.

To compile one that names the letters of all scripts takes a millisecond or three, and most commands
never ask some of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def later(expression: str) -> Callable[[], re.Pattern[str]]:
    """What gives the expression, compiled once: `_WORD = later("…")`, then `_WORD().match(…)`."""
    return cache(lambda: re.compile(expression))
