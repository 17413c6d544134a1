"""What a build has read, as Python itself tells: each file, each folder, and how they were then.

Nobody can list beforehand what a build will read: files include others, themes look for templates,
extensions for icons. Python reports each file that it opens and each folder that it lists (PEP
578), so nothing has to be guessed. What was only asked for and is not there counts as read, too.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

# A file system's clock ticks some hundred times a second. What changed so shortly before it was
# read may change again without a trace.
TICK = 50_000_000  # nanoseconds


class Stamp(NamedTuple):
    """How a file or a folder was, without a look into it. size: -1 where there is nothing."""

    size: int
    modified: int
    changed: int


NOTHING = Stamp(-1, 0, 0)
_PIECE = 2**20  # bytes


def stamp(path: str) -> Stamp:
    """How a path is now. A folder's size is that of no file."""
    try:
        info = os.stat(path)
    except (OSError, ValueError):
        return NOTHING
    return stamped(info)


def stamped(info: os.stat_result) -> Stamp:
    """How a path was when this was asked."""
    return Stamp(info.st_size, info.st_mtime_ns, info.st_ctime_ns)


def digest(path: str) -> str:
    """What is in a file; '' where it cannot be read, or is none: a pipe would never end."""
    try:
        if not os.path.isfile(path):
            return ""
        with open(path, "rb") as file:
            found = hashlib.sha256()
            while piece := file.read(_PIECE):
                found.update(piece)
            return found.hexdigest()
    except (OSError, ValueError):
        return ""


def listing(path: str, besides: Iterable[str] = ()) -> str:
    """The names in a folder, and where links lead; '' where it cannot be read.

    besides: names that do not count.
    """
    left_out = frozenset(besides)
    names = []
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if entry.name not in left_out:
                    link = os.readlink(entry.path) if entry.is_symlink() else ""
                    names.append(f"{entry.name}\0{link}\0{entry.is_dir()}")
    except OSError:
        return ""
    return hashlib.sha256("\n".join(sorted(names)).encode("utf-8", "surrogateescape")).hexdigest()


class Inputs:
    """What has been read since `recorded` began, by absolute paths.

    files, folders: how they were when they were first looked at.
    written: files that this process itself has put there, by the names that it gave them.
    hot: files that had been changed just before; names: of what was in the course's own folder.
    beyond: why nobody can know all that was read; '' where everybody can.
    """

    def __init__(self, root: str) -> None:
        self.root = os.path.realpath(root)
        self.files: dict[str, Stamp] = {}
        self.folders: dict[str, Stamp] = {}
        self.written: set[str] = set()
        self.hot: set[str] = set()
        self.names: frozenset[str] | None = None
        self.beyond = ""
        self.began = time.time_ns()

    def add(self, files: Iterable[str], folders: Iterable[str] = ()) -> None:
        """Count these as read, too."""
        for path in files:
            self.files.setdefault(os.path.abspath(path), stamp(path))
        for path in folders:
            self.folders.setdefault(os.path.abspath(path), stamp(path))

    def event(self, name: str, given: tuple[Any, ...]) -> None:
        """Python is about to do something."""
        if name == "open":
            path, mode, flags = given
            if isinstance(path, int) or path is None:
                return
            reads = "r" in mode if mode else not flags & (os.O_WRONLY | os.O_RDWR)
            if reads:
                self._read(os.fsdecode(path), self.files)
            else:
                self.written.add(os.fsdecode(path))
        elif name == "os.rename":
            self.written.add(os.fsdecode(given[1]))
        elif name in ("os.scandir", "os.listdir"):
            path = "." if given[0] is None else given[0]
            if not isinstance(path, int):
                self._read(os.fsdecode(path), self.folders)
        elif name in _BEYOND:
            self.beyond = self.beyond or _BEYOND[name]

    def _read(self, path: str, where: dict[str, Stamp]) -> None:
        path = os.path.abspath(path)
        if path in where:
            return
        where[path] = now = stamp(path)
        if now.changed + TICK > time.time_ns():
            self.hot.add(path)
        if path == self.root and self.names is None:
            self.names = frozenset(os.listdir(path))


_BEYOND = {
    "subprocess.Popen": "another program was asked",
    "os.system": "another program was asked",
    "os.exec": "another program was asked",
    "os.posix_spawn": "another program was asked",
    "socket.connect": "another machine was asked",
}
_current: Inputs | None = None
_hooked = False


def _hook(name: str, given: tuple[Any, ...]) -> None:
    global _current
    if _current is not None and (name in _WANTED):
        inputs, _current = _current, None  # what we look at ourselves does not count
        try:
            inputs.event(name, given)
        finally:
            _current = inputs


_WANTED = frozenset({"open", "os.rename", "os.scandir", "os.listdir", *_BEYOND})


@contextmanager
def recorded(root: str) -> Iterator[Inputs]:
    """Write down what is read from here on. The hook stays in its process, and is idle then."""
    global _current, _hooked
    if not _hooked:
        sys.addaudithook(_hook)
        _hooked = True
    before, _current = _current, Inputs(root)
    inputs = _current
    try:
        yield inputs
    finally:
        _current = before


def read_so_far(before: dict[str, Any] | None = None) -> dict[str, Any]:
    """What was read, as plain data; less what was read before."""
    inputs, known = _current, before or {}
    if inputs is None:
        return {}
    return {
        "files": {p: s for p, s in inputs.files.items() if p not in known.get("files", ())},
        "folders": {p: s for p, s in inputs.folders.items() if p not in known.get("folders", ())},
        "hot": sorted(inputs.hot),
        "beyond": inputs.beyond,
    }


def read_beyond(told: dict[str, Any]) -> None:
    """Count as read, too, what another process tells."""
    if _current is None or not told:
        return
    for where, rows in ((_current.files, told["files"]), (_current.folders, told["folders"])):
        for path, row in rows.items():
            where.setdefault(path, Stamp(*row))
    _current.hot |= set(told["hot"])
    _current.beyond = _current.beyond or told["beyond"]


@contextmanager
def unrecorded() -> Iterator[None]:
    """Read what does not count: a cache."""
    global _current
    before, _current = _current, None
    try:
        yield
    finally:
        _current = before
