"""Files of a new site that are as they are in the last one: taken over, and not written again.

A file that is taken over is the old one under a second name, until the new site has its place. So
nothing may be written into it; what is in it need not be read again to be known.
"""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.site.mark import Written
from generator.site.output import OutputFile


@dataclass(frozen=True)
class _Taken:
    """stamp: which file it is, and when it was written last."""

    written: Written
    stamp: tuple[int, int, int]


class Taking:
    """Puts files into the folder where a new site grows. last: the last good site."""

    def __init__(self, fresh: Path, last: Path | None = None) -> None:
        self.fresh, self.last = str(fresh), str(last) if last else None
        self._taken: dict[str, _Taken] = {}
        self._folders: set[str] = set()

    def put(self, file: OutputFile, known: str = "", may_take: bool = True) -> None:
        """Write a file, or take it over. Raises OSError, with the file's path.

        known: the SHA-256 of the file in the last site, where somebody has just found it the same.
        may_take: whether nobody will write into it.
        """
        place = os.path.join(self.fresh, file.path)
        folder = os.path.dirname(place)
        try:
            if folder not in self._folders:
                os.makedirs(folder, exist_ok=True)
                self._folders.add(folder)
            self.leave(file.path)
            if not (may_take and self._take(file, place, known)):
                with open(place, "wb") as stream:
                    stream.write(file.content)
        except OSError as error:  # a full disk does not say which file it was
            raise OSError(error.errno, error.strerror, place) from error

    def leave(self, path: str) -> None:
        """Something else comes into the place of a file that may have been taken over."""
        if self._taken.pop(path, None):
            os.unlink(os.path.join(self.fresh, path))

    def _take(self, file: OutputFile, place: str, known: str) -> bool:
        if self.last is None:
            return False
        there = os.path.join(self.last, file.path)
        with suppress(OSError):
            now = os.lstat(there)
            size = len(file.content)
            if not stat.S_ISREG(now.st_mode) or now.st_size != size:
                return False
            if not known:
                with open(there, "rb") as stream:
                    if stream.read() != file.content:
                        return False
                known = hashlib.sha256(file.content).hexdigest()
            os.link(there, place)
            stamp = now.st_ino, now.st_size, now.st_mtime_ns
            self._taken[file.path] = _Taken(Written(size, known), stamp)
            return True
        return False

    def known(self, path: str) -> Written | None:
        """What is in a file that was taken over; None where it has to be read."""
        taken = self._taken.get(path)
        if taken is None:
            return None
        now = os.lstat(os.path.join(self.fresh, path))
        return taken.written if (now.st_ino, now.st_size, now.st_mtime_ns) == taken.stamp else None
