"""Files that stand in the last site as they would be made again: nobody makes them or reads them.

What was in a file is known by the key of all that the file depends on. That it is still in there
has to be read once, and then not again, as long as it is the same file, as large and as old: what
was changed meanwhile is younger.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from generator.site.inputs import TICK
from generator.site.mark import Written
from generator.site.output import OutputFile

if TYPE_CHECKING:  # whoever only takes files over needs nothing of it
    from generator.text.memory import Memory

# Which file it is, its size, and when it was written last.
Stamp = tuple[int, int, int]


class Standing(OutputFile):
    """A file of the last site that is to be published as it is there. It is read if somebody asks.

    place: where it stands. written: what is in it. stamp: of the file when that was so.
    """

    def __init__(self, path: str, place: str, written: Written, stamp: Stamp) -> None:
        given = {"path": path, "place": place, "written": written, "stamp": stamp}
        for name, value in given.items():
            object.__setattr__(self, name, value)

    place: str
    written: Written
    stamp: Stamp

    @property
    def content(self) -> bytes:
        """What is in it. Raises OSError."""
        return Path(self.place).read_bytes()


class StandingFiles:
    """What is known of the files of the last site. memory: where that is kept."""

    def __init__(self, memory: Memory, folder: Path) -> None:
        self.memory, self.folder = memory, str(folder)

    def find(self, key: bytes, path: str) -> Standing | None:
        """A file of which the key is the same, if it stands there as it was made."""
        known: tuple[str, Stamp | None] | None = self.memory.recall(key)
        place = os.path.join(self.folder, path)
        if known is None or (now := stamp_of(place)) is None:
            return None
        digest, stamp = known
        if now != stamp and not self._is(digest, place):
            return None
        if now != stamp and now[2] + TICK < time.time_ns():
            self.memory.keep(key, (digest, now))
        return Standing(path, place, Written(now[1], digest), now)

    def _is(self, digest: str, place: str) -> bool:
        with suppress(OSError):
            return sha256(Path(place).read_bytes()).hexdigest() == digest
        return False

    def note(self, key: bytes, content: bytes) -> None:
        """A file was made anew."""
        self.memory.keep(key, (sha256(content).hexdigest(), None))

    def made(self, key: bytes, path: str, make: Callable[[], bytes]) -> OutputFile:
        """A file as it stands there, or else as it is made."""
        found = self.find(key, path)
        if found is None:
            content = make()
            self.note(key, content)
        return found or OutputFile(path, content)


def stamp_of(place: str) -> Stamp | None:
    """Of a file; None where there is none, or something else."""
    with suppress(OSError, ValueError):
        info = os.lstat(place)
        if stat.S_ISREG(info.st_mode):
            return info.st_ino, info.st_size, info.st_mtime_ns
    return None
