"""A site is a list of (path, bytes)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class OutputFile:
    """A file of the built site.

    path: relative to the site's root, with forward slashes.
    content: the bytes as they are to be written.
    """

    path: str
    content: bytes


def write(files: Iterable[OutputFile], folder: Path) -> None:
    """Write the files below `folder`, making folders as needed.

    Raises ValueError for a path that would leave the folder.
    """
    root = folder.resolve()
    for file in files:
        target = (root / file.path).resolve()
        if not target.is_relative_to(root):
            raise ValueError(f"{file.path} would be written outside {folder}")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.content)
