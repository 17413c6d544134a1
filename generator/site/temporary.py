"""Folders for a while: gone when their process is, and after a crash when the next one starts."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.site import lock
from generator.site.inputs import unrecorded
from generator.site.lock import locked

_NAME = "course-while-"
_LEFT = 7 * 24 * 3600  # seconds after which a folder is left, where nobody can hold one


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder of our own until the block ends. Raises OSError.

    Who lives holds a lock on it; so what nobody holds was left by a process that was killed.
    """
    with unrecorded():
        _sweep()
    folder = Path(tempfile.mkdtemp(prefix="course-new-"))
    try:
        with locked(folder):
            # Only under this name can it be taken for a left one, and now it is held.
            folder = folder.rename(folder.with_name(folder.name.replace("new", "while", 1)))
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep() -> None:
    """Take away what killed processes have left."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_NAME}*"):
        with suppress(OSError):
            if folder.is_symlink() or not _is_ours(folder):
                continue
            if not lock.LOCKS and time.time() - folder.stat().st_mtime < _LEFT:
                continue  # a preview in another window may be at work there
            with locked(folder) as alone:
                if alone:
                    shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    """Whether this user has made it. Windows has a temporary folder for each user."""
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()
