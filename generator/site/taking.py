"""Puts files where a new site grows. What is as in the last one stays there: nothing is done to it.

So the new site is what has grown, and what stays. What is in either need not be read to be known,
as long as nobody else has written into it.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from generator.site import inputs
from generator.site.mark import Written, files_below, is_same, written
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


class _Put(NamedTuple):
    """What is in a file, and how it was when that was so."""

    written: Written
    stamp: Stamp


class Taking:
    """Puts files into the folder where a new site grows. last: the last good site."""

    def __init__(self, fresh: Path, last: Path | None = None) -> None:
        self.fresh, self.last = str(fresh), str(last) if last else ""
        self._grown: dict[str, _Put | None] = {}  # None: what is in it has to be read
        self._stays: dict[str, _Put] = {}
        self._seen: dict[str, inputs.Stamp] = {}
        self._folders: set[str] = set()

    def put(self, file: OutputFile, may_stay: bool = True) -> None:
        """Write a file, unless it stays as it is. Raises OSError, with the file's path.

        may_stay: whether nobody will look for it where the site grows, or write into it.
        """
        place = os.path.join(self.fresh, file.path)
        try:
            if may_stay and (old := self._old(file)):
                if file.path in self._grown:
                    del self._grown[file.path]
                    os.unlink(place)
                self._stays[file.path] = old
                return
            folder = os.path.dirname(place)
            if folder not in self._folders:
                os.makedirs(folder, exist_ok=True)
                self._folders.add(folder)
            self.leave(file.path)
            put = _write(file, place)
            self._grown[file.path] = put if may_stay else None
        except OSError as error:  # a full disk does not say which file it was
            raise OSError(error.errno, error.strerror, place) from error

    def leave(self, path: str) -> None:
        """Something else comes into the place of a file."""
        self._stays.pop(path, None)
        self._grown.pop(path, None)

    def _old(self, file: OutputFile) -> _Put | None:
        """The file of the last site, if it is the same; None where it is not."""
        with suppress(OSError):
            return _old(file, os.path.join(self.last, file.path)) if self.last else None
        return None

    @property
    def stays(self) -> Collection[str]:
        """The paths of the files that stay as they are in the last site."""
        return self._stays.keys()

    def has(self, path: str) -> bool:
        """Whether there is a file in the new site."""
        return path in self._stays or os.path.exists(os.path.join(self.fresh, path))

    def paths(self) -> Iterator[str]:
        """All files of the new site: what stays, and what has grown. Raises OSError."""
        yield from self._stays
        yield from (path for path in files_below(Path(self.fresh)) if path not in self._stays)

    def known(self, path: str) -> Written | None:
        """What is in a file that nobody else has written into; None where it has to be read."""
        if stays := self._stays.get(path):
            return stays.written
        put = self._grown.get(path)
        same = put and stamp_of(os.path.join(self.fresh, path)) == put.stamp
        return put.written if put and same else None

    def stamp(self, path: str) -> inputs.Stamp:
        """How a file is, once the new site has taken its place: of one that stays, as it stood."""
        return self._seen.get(path) or inputs.stamp(os.path.join(self.last, path))

    def stands(self, path: str) -> bool:
        """Whether a file, if it stays, holds what it did when that was said."""
        self._seen.pop(path, None)
        stays = self._stays.get(path)
        if stays is None:
            return True
        place = os.path.join(self.last, path)
        info = _regular(place)
        if info and _stamp(info) == stays.stamp:
            self._seen[path] = inputs.stamped(info)
            return True
        # Somebody may have given it a date; and some disks number files anew.
        with suppress(OSError):
            return not os.path.islink(place) and written(Path(place)) == stays.written
        return False


def _old(file: OutputFile, there: str) -> _Put | None:
    """The file of the last site, if it is the same. Raises OSError."""
    if isinstance(file, Standing) and file.place == there:
        return _Put(file.written, file.stamp)
    stamp = stamp_of(there)
    if stamp is None:
        return None
    if isinstance(file, CopiedFile):
        same = is_same(there, file.place)
        return _Put(written(there), stamp) if same else None
    same = stamp[1] == len(file.content) and Path(there).read_bytes() == file.content
    return _Put(file.written, stamp) if same else None


def _write(file: OutputFile, place: str) -> _Put | None:
    """Write a file; None where what is in it has to be read: one that is copied may be large."""
    if isinstance(file, CopiedFile):
        shutil.copyfile(file.place, place)
        return None
    with open(place, "wb") as stream:
        stream.write(file.content)
        stream.flush()
        return _Put(file.written, _stamp(os.fstat(stream.fileno())))


def stamp_of(place: str) -> Stamp | None:
    """Of a file; None where there is none, or something else."""
    info = _regular(place)
    return _stamp(info) if info else None


def _regular(place: str) -> os.stat_result | None:
    with suppress(OSError, ValueError):
        info = os.lstat(place)
        if stat.S_ISREG(info.st_mode):
            return info
    return None


def _stamp(info: os.stat_result) -> Stamp:
    return info.st_ino, info.st_size, info.st_mtime_ns
