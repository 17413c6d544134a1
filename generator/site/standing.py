"""Files that stand in the last site as they would be made again: nobody makes them or reads them.

What was in a file is known by the key of all that the file depends on. That it is still in there
has to be read once, and then not again, as long as it is the same file, as large and as old: what
was changed meanwhile is younger.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from generator.site.inputs import TICK, stamp
from generator.site.mark import Written, written
from generator.site.output import CopiedFile, OutputFile
from generator.site.taking import Stamp, Standing, stamp_of
from generator.text.memory import Memory, key_of


class StandingFiles:
    """What is known of the files of the last site. memory: where that is kept, by this program."""

    def __init__(self, memory: Memory, folder: Path, program: str = "") -> None:
        self.memory, self.folder, self.program = memory, str(folder), program

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
            return written(place).sha256 == digest
        return False

    def note(self, key: bytes, file: OutputFile) -> None:
        """A file was made anew."""
        self.memory.keep(key, (file.written.sha256, None))

    def copied(self, path: str, place: str) -> OutputFile:
        """A file that is published as it lies at a place; or as it stands in the last site.

        Raises OSError.
        """
        with open(place, "rb"):  # it counts as read, whether or not it has to be
            now = stamp(place)
        key = key_of("copied", path, now)
        found = self.find(key, path)
        if found is None and now.changed + TICK < time.time_ns():
            self.memory.keep(key, (written(place).sha256, None))
        return found or CopiedFile(path, place)

    def made(self, of: bytes | str, path: str, make: Callable[[], bytes]) -> OutputFile:
        """A file as it stands there, or else as it is made. of: what goes into it, or its key."""
        key = key_of(self.program, path, of)
        found = self.find(key, path)
        if found is not None:
            return found
        made = OutputFile(path, make())
        self.note(key, made)
        return made
