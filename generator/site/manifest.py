"""What a run of a command has read, and what it answered: the same again needs no second run.

A manifest names every file and folder that was read, with size and dates, and with what was in
it. Where sizes and dates are as they were, nothing is opened; where only dates differ, as after a
`git checkout`, contents are compared. This module is imported before anything else, so it takes
nothing but what Python starts with.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.site.inputs import TICK, Inputs, Stamp, digest, listing, stamp
from generator.site.store import CACHE, Store

# Names in the course's folder that come and go with builds.
_OURS = (CACHE, "__pycache__")


def name_of(command: str, *options: str) -> str:
    """The file of the manifest of a command with its options."""
    key = hashlib.sha256("\0".join(options).encode()).hexdigest()[:12]
    return f"{command}-{key}.json"


def program() -> list[Any]:
    """What runs: where Python would look for code, and which Python."""
    return [sys.version, sys.prefix, sys.path[1:], sys.flags.optimize]


def repositories(root: str) -> str:
    """Where `.git` stands above the course: so far a link may lead."""
    found, folder = "", root
    while True:
        found += str(int(os.path.exists(os.path.join(folder, ".git"))))
        if folder == os.path.dirname(folder):
            return found
        folder = os.path.dirname(folder)


class Manifest:
    """A manifest as it was read. answer: what the command had to say, as plain data."""

    def __init__(self, root: Path, name: str) -> None:
        self.root, self.name = root, name
        self.store = Store(root)
        self.data: dict[str, Any] = {}
        self.fresh = False  # whether dates have to be written anew

    @property
    def answer(self) -> Any:
        """What was answered."""
        return self.data["answer"]

    @property
    def site(self) -> Mapping[str, Any]:
        """The files of the site as they were written: [size, modified, changed], by path."""
        return dict(self.data["site"])

    def holds(self) -> bool:
        """Whether all that was read is as it was."""
        content = self.store.read(self.name)
        if content is None:
            return False
        try:
            self.data = json.loads(content)
            return self._holds()
        except (ValueError, LookupError, TypeError, AttributeError):
            return False

    def _holds(self) -> bool:
        data, root = self.data, str(self.root.resolve())
        if data["program"] != program() or data["root"] != root:
            return False
        if data["repositories"] != repositories(root):
            return False
        if any(os.environ.get(name) != value for name, value in data["environment"].items()):
            return False
        if data["day"] not in ("", day()):
            return False
        for row in data["folders"]:
            if self._differs(row) and listing(row[0], row[5]) != row[4]:
                return False
        return all(not self._differs(row) or digest(row[0]) == row[4] for row in data["files"])

    def _differs(self, row: list[Any]) -> bool:
        """Whether dates alone cannot tell that nothing has changed."""
        now = stamp(row[0])
        if list(now) == row[1:4] and now.changed + TICK <= self.data["written"]:
            return False
        row[1:4] = now
        self.fresh = True
        return True

    def refresh(self) -> None:
        """Keep the dates that have turned out to mean nothing."""
        if self.fresh:
            self.data["written"] = time.time_ns()
            self.store.write(self.name, json.dumps(self.data).encode())


def day() -> str:
    """The day that themes other than ours may print."""
    return os.environ.get("SOURCE_DATE_EPOCH") or time.strftime("%Y-%m-%d", time.gmtime())


def write_manifest(
    root: Path,
    name: str,
    inputs: Inputs,
    answer: Any,
    *,
    besides: Iterable[Path] = (),
    environment: Iterable[str] = (),
    dated: bool = False,
    site: Mapping[str, Stamp] = MappingProxyType({}),
) -> str:
    """Keep what a command has answered. The answer is why it could not be kept, or ''.

    besides: folders that do not count: the site. environment: the variables that were asked for.
    dated: whether the day matters. site: how the files of the site are, by path.
    """
    place = str(root.resolve())
    store = Store(root)
    known = _Known(store.read(name))
    store.forget(name)
    own = [str(folder.resolve()) for folder in besides] + [os.path.join(place, CACHE)]
    names = [*_OURS, *(os.path.basename(f) for f in own if os.path.dirname(f) == place)]
    inner = place.rstrip(os.sep) + os.sep
    now = {path: stamp(path) for path in _files(inputs, own)}
    reason = inputs.beyond or _changed(inputs, now, place, own, names)
    if reason:
        return reason
    files = [
        [path, *at, known.digest(path, at) if path.startswith(inner) else _DATES]
        for path, at in now.items()
    ]
    folders = [
        [path, *stamp(path), listing(path, left_out), left_out]
        for path in sorted({*inputs.folders, *filter(os.path.isdir, sys.path[1:])})
        if not _is_below(path, own)
        for left_out in [names if path == place else list(_OURS)]
    ]
    data = {
        "program": program(),
        "root": place,
        "repositories": repositories(place),
        "environment": {name: os.environ.get(name) for name in environment},
        "day": day() if dated else "",
        "written": time.time_ns(),
        "files": files,
        "folders": folders,
        "answer": answer,
        "site": dict(site),
    }
    store.write(name, json.dumps(data).encode())
    return ""


class _Known:
    """What was in files, as the last manifest has it: what is as old and as large is not read."""

    def __init__(self, content: bytes | None) -> None:
        self._files: dict[str, list[Any]] = {}
        self._written = 0
        with suppress(ValueError, LookupError, TypeError):
            data = json.loads(content or b"")
            self._written = data["written"]
            self._files = {row[0]: row[1:] for row in data["files"]}

    def digest(self, path: str, now: Stamp) -> str:
        """What is in a file now."""
        *was, known = self._files.get(path, ("",))
        same = was == [*now] and now.changed + TICK <= self._written
        return known if same and known != _DATES else digest(path)


# Of what lies outside the course, as installed packages do, dates have to be enough.
_DATES = "dates"
_NOT_FILES = ("/dev", "/proc", "/sys")


def _files(inputs: Inputs, own: list[str]) -> Iterator[str]:
    """Every file that was read, those with the code that ran included."""
    for path in sorted({*inputs.files, *_modules()}):
        if not (path.endswith(".pyc") or _is_below(path, [*own, *_NOT_FILES])):
            yield path


def _changed(
    inputs: Inputs, files: Mapping[str, Stamp], place: str, own: list[str], names: list[str]
) -> str:
    """What has changed since it was read: nobody knows which of it a page shows.

    files: how all of them are now.
    """
    there = os.listdir(place)
    if inputs.names is not None and inputs.names.symmetric_difference(there) - {*names}:
        return "the course's folder has changed meanwhile"
    for path, now in files.items():
        was = inputs.files.get(path)
        if path in inputs.hot or (now != was if was else now.changed + TICK > inputs.began):
            return f"{path} has changed meanwhile"
    for path, was in inputs.folders.items():
        inside = _is_below(path, [place]) and path != place and not _is_below(path, own)
        compiled = os.path.exists(os.path.join(path, "__pycache__"))
        if inside and not compiled and stamp(path) != was:
            return f"{path} has changed meanwhile"
    return ""


def _is_below(path: str, folders: Iterable[str]) -> bool:
    return any(path == folder or path.startswith(folder + os.sep) for folder in folders)


def _modules() -> Iterator[str]:
    """The files with the code that this process has loaded."""
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None)
        if path and os.path.isabs(path):
            yield path
