"""A folder that one process has for itself."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.site.inputs import unrecorded

try:
    import fcntl
except ImportError:  # Windows: two builds at once are then the author's own affair
    fcntl = None  # type: ignore[assignment]

LOCKS = fcntl is not None  # whether two processes can know of each other at all


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Hold a folder, and say whether we have it alone. Nothing is written for that.

    Where a file system knows no locks, everybody has it alone. Raises OSError.
    """
    if fcntl is None:
        yield True
        return
    with unrecorded():
        handle = os.open(folder, os.O_RDONLY)
    try:
        yield _take(handle)
    finally:
        os.close(handle)


def _take(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
