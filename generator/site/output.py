"""A site is a list of (path, bytes)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.site.mark import Written, as_written


@dataclass(frozen=True)
class OutputFile:
    """A file of the built site.

    path: relative to the site's root, with forward slashes.
    content: the bytes as they are to be written.
    """

    path: str
    content: bytes

    @cached_property
    def written(self) -> Written:
        """What is in it, in short: several ask for that."""
        return as_written(self.content)


class CopiedFile(OutputFile):
    """A file that is published as it lies on the disk: a film is never in memory as a whole.

    place: where it lies. It is read if somebody asks for its content, who gets OSError.
    """

    place: str

    def __init__(self, path: str, place: str) -> None:
        for name, value in {"path": path, "place": place}.items():
            object.__setattr__(self, name, value)

    @property
    def content(self) -> bytes:
        """What is in it. Raises OSError."""
        return Path(self.place).read_bytes()
