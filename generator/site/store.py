"""The folder in which a course keeps what it has worked out: `.course-cache`.

It may be deleted at any time. A file of it that is damaged, or that another version has written,
is as good as none. Nothing that is read from here is ever run: files hold plain data.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from generator.site.inputs import Stamp, stamp, unrecorded

CACHE = ".course-cache"
MOST = 300_000_000  # bytes; what was used longest ago goes first
_LARGE = 1_000_000  # bytes; less is read at once
_MAGIC = b"course cache 1 "
_IGNORE = "# What the last builds worked out. It can be deleted at any time.\n*\n"


class OnDisk:
    """What is in a file, read piece by piece: as of bytes, a slice of it is asked for.

    It is the file that was opened, whatever is called so later. What cannot be read is left out.
    """

    def __init__(self, path: str, size: int) -> None:
        """size: how much of it there is; what is added later does not count. Raises OSError."""
        self.size = size
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        weakref.finalize(self, os.close, self._file)

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, piece: slice) -> bytes:
        start, end, _ = piece.indices(self.size)
        return _read(self._file, start, end)


class Growing:
    """A file of this process that nobody else sees, and that is gone with it."""

    def __init__(self, begin: Callable[[], IO[bytes]]) -> None:
        """begin: makes the file, once there is something to write. It may raise OSError."""
        self._begin, self._process = begin, os.getpid()
        self._file: IO[bytes] | None = None
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, piece: slice) -> bytes:
        start, end, _ = piece.indices(self._size)
        return _read(self._file.fileno(), start, end) if self._file else b""

    def add(self, content: bytes) -> bool:
        """Write at its end; whether that could be done: a fork would write over what others do."""
        if os.getpid() != self._process:
            return False
        with suppress(OSError):
            self._file = self._file or self._begin()
            rest, at = memoryview(content), self._size
            while rest:
                written = os.pwrite(self._file.fileno(), rest, at)
                rest, at = rest[written:], at + written
            self._size = at
            return True
        return False


class Store:
    """Files with digests, by name. Where the folder cannot be used, it stays empty."""

    def __init__(self, root: Path) -> None:
        """root: the folder of the course."""
        self.folder = root / CACHE

    @property
    def usable(self) -> bool:
        """Whether it is a folder: what a link leads to is somebody else's."""
        return not self.folder.is_symlink() and self.folder.is_dir()

    def read(self, name: str) -> bytes | None:
        """What was written under a name; None where it is not there, or is not whole."""
        data = self.read_added(name)
        head, _, content = data.partition(b"\n")
        if head != _MAGIC + hashlib.sha256(content).hexdigest().encode():
            return None
        return content

    def read_added(self, name: str) -> bytes:
        """What stands under a name, whether it is whole or not; nothing where it is not there."""
        if not self.folder.is_symlink():
            with suppress(OSError):
                return (self.folder / name).read_bytes()
        return b""

    def stamp(self, name: str) -> Stamp:
        """How what stands under a name is, without a look into it."""
        return stamp(os.fspath(self.folder / name))

    def opened(self, name: str) -> bytes | OnDisk:
        """As `read_added`; what is large stays in its file, and is read piece by piece.

        Where a file that somebody has opened cannot be replaced, all of it is read.
        """
        if hasattr(os, "pread") and not self.folder.is_symlink():
            with suppress(OSError):
                path = self.folder / name
                if (size := path.stat().st_size) > _LARGE:
                    return OnDisk(os.fspath(path), size)
        return self.read_added(name)

    def write(self, name: str, content: bytes) -> None:
        """Keep something; the old stays where the new cannot be written."""
        head = _MAGIC + hashlib.sha256(content).hexdigest().encode()
        self.replace(name, [head + b"\n" + content])

    def replace(self, name: str, content: Iterable[bytes | memoryview]) -> bool:
        """As `write`, of what knows by itself whether it is whole. Whether it could be written."""
        draft = self.folder / f"{name}.{os.getpid()}.draft"
        try:
            self._begin()
            with draft.open("wb") as file:
                file.writelines(content)
            draft.replace(self.folder / name)
        except OSError:
            with suppress(OSError):
                draft.unlink()
            return False
        return True

    def add(self, name: str, content: Iterable[bytes | memoryview]) -> None:
        """Add to the end of a file of which each part knows by itself whether it is whole."""
        with suppress(OSError):
            if self.usable:
                with open(self.folder / name, "ab", buffering=0) as file:
                    for piece in content:  # each in one go: another build may add at the same time
                        file.write(piece)

    def growing(self) -> Growing | None:
        """A new file without a name, for as long as this process is at work.

        None where a file cannot be read piece by piece.
        """
        return Growing(self._nameless) if hasattr(os, "pread") else None

    def _nameless(self) -> IO[bytes]:
        with unrecorded():
            self._begin()
            return tempfile.TemporaryFile(buffering=0, dir=self.folder)

    def forget(self, name: str) -> None:
        """Let something go."""
        with suppress(OSError):
            if self.usable:
                (self.folder / name).unlink()

    def tidy(self, most: int = MOST) -> None:
        """Sweep what interrupted builds have left, and let the oldest go where it is too much."""
        if not self.usable:
            return
        found = sorted(self._files())
        total = sum(size for _, size, _ in found)
        for _, size, path in found:
            if total <= most and not path.endswith(".draft"):
                continue
            if path.endswith(".draft") and _is_alive(path):
                continue
            with suppress(OSError):
                os.unlink(path)
                total -= size

    def _files(self) -> Iterator[tuple[float, int, str]]:
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False) and entry.name != ".gitignore":
                    info = entry.stat(follow_symlinks=False)
                    yield info.st_mtime, info.st_size, entry.path

    def _begin(self) -> None:
        if self.folder.is_symlink():
            raise OSError("a link is no cache of ours")
        if not self.folder.is_dir():
            self.folder.mkdir()
        ignore = self.folder / ".gitignore"
        if not ignore.is_file():
            ignore.write_text(_IGNORE, encoding="utf-8", newline="")


def _read(file: int, start: int, end: int) -> bytes:
    """A piece of an open file, or what there is of it."""
    try:
        return os.pread(file, end - start, start)
    except OSError:
        return b""


def _is_alive(draft: str) -> bool:
    """Whether the process that writes a draft still runs."""
    pid = draft.split(".")[-2]
    if not pid.isdigit() or os.name == "nt":
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
