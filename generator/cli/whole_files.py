"""Files that are written as a whole: until all of one is there, what was in its place stays."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, which takes its place at the end. Folders are made. Raises OSError.

    A link stays one: what it leads to is written. What is no file, a pipe for one, is written into.
    What may only be read stays as it is, though its folder would let us put another there.
    """
    place = path.resolve()
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists() and not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    if place.exists() and not place.is_file():
        with place.open("wb") as file:
            yield file
        return
    draft = place.with_name(f".{place.name}.new")
    try:
        with draft.open("wb") as file:
            yield file
        if place.exists():
            shutil.copymode(place, draft)
        os.replace(draft, place)
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
