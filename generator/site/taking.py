"""Puts files where a new site grows. Those that are as in the last one are not written again.

A file that is taken over is the old one under a second name, until the new site has its place. So
nothing may be written into it. What is in it, and in one that was written, need not be read to be
known, unless somebody else may have written into it.
"""

from __future__ import annotations

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
class _Put:
    """A file in its place: what is in it, and how it was then. taken: whether it is the old one."""

    written: Written
    stamp: Stamp
    taken: bool


class Taking:
    """Puts files into the folder where a new site grows. last: the last good site."""

    def __init__(self, fresh: Path, last: Path | None = None) -> None:
        self.fresh, self.last = str(fresh), str(last) if last else None
        self._known: dict[str, _Put] = {}
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
            put = (self._take(file, place) if may_take else None) or _write(file, place)
            if put and may_take:
                self._known[file.path] = put
        except OSError as error:  # a full disk does not say which file it was
            raise OSError(error.errno, error.strerror, place) from error

    def leave(self, path: str) -> None:
        """Something else comes into the place of a file that may have been taken over."""
        known = self._known.pop(path, None)
        if known and known.taken:
            os.unlink(os.path.join(self.fresh, path))

    def _take(self, file: OutputFile, place: str) -> _Put | None:
        """Give the old file a second name, if the new one is the same; None where it is not."""
        there = os.path.join(self.last, file.path) if self.last else ""
        with suppress(OSError):
            old = _old(file, there)
            if old:
                os.link(there, place)
                return old
        return None

    def known(self, path: str) -> Written | None:
        """What is in a file that nobody else writes into; None where it has to be read."""
        put = self._known.get(path)
        if put is None:
            return None
        same = stamp_of(os.path.join(self.fresh, path)) == put.stamp
        return put.written if same else None


def _old(file: OutputFile, there: str) -> _Put | None:
    """The file of the last site, if it is the same. Raises OSError."""
    if isinstance(file, Standing) and file.place == there:
        return _Put(file.written, file.stamp, taken=True)
    stamp = stamp_of(there)
    if stamp is None:
        return None
    if isinstance(file, CopiedFile):
        same = is_same(there, file.place)
        return _Put(written(there), stamp, taken=True) if same else None
    same = stamp[1] == len(file.content) and Path(there).read_bytes() == file.content
    return _Put(file.written, stamp, taken=True) if same else None


def _write(file: OutputFile, place: str) -> _Put | None:
    """Write a file; None where what is in it has to be read: one that is copied may be large."""
    if isinstance(file, CopiedFile):
        shutil.copyfile(file.place, place)
        return None
    with open(place, "wb") as stream:
        stream.write(file.content)
        stream.flush()
        return _Put(file.written, _stamp(os.fstat(stream.fileno())), taken=False)


def stamp_of(place: str) -> Stamp | None:
    """Of a file; None where there is none, or something else."""
    with suppress(OSError, ValueError):
        info = os.lstat(place)
        if stat.S_ISREG(info.st_mode):
            return _stamp(info)
    return None


def _stamp(info: os.stat_result) -> Stamp:
    return info.st_ino, info.st_size, info.st_mtime_ns
