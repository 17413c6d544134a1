"""Files of a new site that are as they are in the last one: taken over, and not written again.

A file that is taken over is the old one under a second name, until the new site has its place. So
nothing may be written into it; what is in it need not be read again to be known.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.site.mark import Written, is_same, written
from generator.site.output import CopiedFile, OutputFile

# Which file it is, its size, and when it was written last.
Stamp = tuple[int, int, int]


class Standing(CopiedFile):
    """A file of the last site that is to be published as it is there.

    written: what is in it. stamp: of the file when that was so.
    """

    written: Written
    stamp: Stamp

    def __init__(self, path: str, place: str, written: Written, stamp: Stamp) -> None:
        super().__init__(path, place)
        for name, value in {"written": written, "stamp": stamp}.items():
            object.__setattr__(self, name, value)


@dataclass(frozen=True)
class _Taken:
    written: Written
    stamp: Stamp


class Taking:
    """Puts files into the folder where a new site grows. last: the last good site."""

    def __init__(self, fresh: Path, last: Path | None = None) -> None:
        self.fresh, self.last = str(fresh), str(last) if last else None
        self._taken: dict[str, _Taken] = {}
        self._folders: set[str] = set()

    def put(self, file: OutputFile, may_take: bool = True) -> None:
        """Write a file, or take it over. Raises OSError, with the file's path.

        may_take: whether nobody will write into it.
        """
        place = os.path.join(self.fresh, file.path)
        folder = os.path.dirname(place)
        try:
            if folder not in self._folders:
                os.makedirs(folder, exist_ok=True)
                self._folders.add(folder)
            self.leave(file.path)
            if not (may_take and self._take(file, place)):
                if isinstance(file, CopiedFile):
                    shutil.copyfile(file.place, place)
                else:
                    with open(place, "wb") as stream:
                        stream.write(file.content)
        except OSError as error:  # a full disk does not say which file it was
            raise OSError(error.errno, error.strerror, place) from error

    def leave(self, path: str) -> None:
        """Something else comes into the place of a file that may have been taken over."""
        if self._taken.pop(path, None):
            os.unlink(os.path.join(self.fresh, path))

    def _take(self, file: OutputFile, place: str) -> bool:
        """Give the old file a second name, if the new one is the same. Whether it is."""
        there = os.path.join(self.last, file.path) if self.last else ""
        if isinstance(file, Standing) and file.place == there:
            taken: _Taken | None = _Taken(file.written, file.stamp)
        elif isinstance(file, CopiedFile):
            taken = _same_file(there, file.place)
        else:
            taken = _same(there, file.content)
        with suppress(OSError):
            if taken:
                os.link(there, place)
                self._taken[file.path] = taken
                return True
        return False

    def known(self, path: str) -> Written | None:
        """What is in a file that was taken over; None where it has to be read."""
        taken = self._taken.get(path)
        if taken is None:
            return None
        same = stamp_of(os.path.join(self.fresh, path)) == taken.stamp
        return taken.written if same else None


def _same(there: str, content: bytes) -> _Taken | None:
    """A file of the last site, if this is in it."""
    stamp = stamp_of(there)
    with suppress(OSError):
        if stamp and stamp[1] == len(content) and Path(there).read_bytes() == content:
            return _Taken(Written(len(content), hashlib.sha256(content).hexdigest()), stamp)
    return None


def _same_file(there: str, place: str) -> _Taken | None:
    """A file of the last site, if it is the same as that at a place."""
    stamp = stamp_of(there)
    with suppress(OSError):
        if stamp and is_same(there, place):
            return _Taken(written(there), stamp)
    return None


def stamp_of(place: str) -> Stamp | None:
    """Of a file; None where there is none, or something else."""
    with suppress(OSError, ValueError):
        info = os.lstat(place)
        if stat.S_ISREG(info.st_mode):
            return info.st_ino, info.st_size, info.st_mtime_ns
    return None
