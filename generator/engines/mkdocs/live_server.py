"""The server of a preview: answers at once, whatever is being built, and tells pages to reload."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.reader.folders import path_from, walk

HOST = "127.0.0.1"
# Seconds between two looks at the files, and for how long they are to be at rest.
_PAUSE, _REST = 0.25, 0.1

State = frozenset[tuple[str, int, int, int]]


class LiveServer(LiveReloadServer):
    """MkDocs' own, but that no request ever waits for a build, and that files may come and go.

    base: the course's folder. folder: where the site is.
    watched: files and folders that are looked at; what is not there yet is waited for.
    """

    listening: Callable[[], None]

    def __init__(self, builder: Callable[[], None], base: Path, port: int, folder: Path) -> None:
        super().__init__(builder, HOST, port, str(folder), shutdown_delay=0.05)
        self.watched = list[str]()
        self.shows_a_course = False
        self.base, self.seen = base, State()
        self._ending = threading.Event()
        self.error_handler = lambda code: self._missing() if code == 404 else None
        self._watched_paths = {"": 1}  # else MkDocs puts no script into pages

    def show(self, folder: Path, a_course: bool = True) -> None:
        """Answer from another folder from now on."""
        self.root, self.shows_a_course = str(folder), a_course

    def _missing(self) -> bytes:
        return (Path(self.root) / "404.html").read_bytes()

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        """As in MkDocs, whose plugins may call it."""
        self.watched.append(path)

    def unwatch(self, path: str) -> None:
        """As in MkDocs."""
        self.watched = [other for other in self.watched if other != path]

    def server_activate(self) -> None:
        """Tell the address only when somebody answers there."""
        super().server_activate()
        self.listening()

    def look(self) -> None:
        """Take the files as they are now for known: only what changes after that matters."""
        self.seen = self._state()

    def _state(self) -> State:
        found = set()
        for path in {path_from(self.base, path) for path in self.watched}:
            for file, _ in walk(self.base, path):
                try:
                    now = os.stat(self.base / file)
                except OSError:
                    continue
                found.add((file, now.st_mtime_ns, now.st_size, now.st_ino))
        return frozenset(found)

    def _build_loop(self) -> None:
        """Build whenever the files have changed and are at rest again."""
        while not self._shutdown:
            self._ending.wait(_PAUSE)
            now = self._state()
            if now == self.seen:
                continue
            self._ending.wait(_REST)
            if now != self._state():
                continue
            self.seen = now
            self.builder()
            with self._epoch_cond:
                self._wanted_epoch = self._visible_epoch = round(time.monotonic() * 1000)
                self._epoch_cond.notify_all()
