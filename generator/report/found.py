"""The files that an author means by files, folders and patterns."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.model.results import LARGEST


def result_files(named: Iterable[str]) -> Iterator[str]:
    """Every file that is meant, in the order named, those of a folder by their names.

    A folder means its files ending in .json, those of folders in it too. A name that is no file may
    be a pattern, as Windows leaves them to programs. What is nothing at all comes as it is: whoever
    opens it will say so. A link to a folder is not followed, as it may lead round in a circle.
    """
    for name in named:
        if os.path.isdir(name):
            for folder, inner, files in os.walk(name):
                inner.sort()
                yield from (
                    os.path.join(folder, one) for one in sorted(files) if one.endswith(".json")
                )
        elif not os.path.exists(name) and glob.has_magic(name):
            yield from sorted(glob.glob(name, recursive=True)) or [name]
        else:
            yield name


def content_of(path: str) -> bytes:
    """What is in a file, but never more than a result file can hold. Raises OSError."""
    if not Path(path).is_file():
        if os.path.lexists(path):
            raise OSError("it is no file")
        raise FileNotFoundError("there is no such file")
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)
