"""The server of a preview: answers at once, whatever is built, and tells pages what is new."""

from __future__ import annotations

import json
import os
import posixpath
import socket
import threading
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from html import escape
from io import BufferedReader
from pathlib import Path
from socketserver import TCPServer, ThreadingMixIn
from typing import Any
from urllib.parse import quote
from wsgiref.simple_server import WSGIServer

from jinja2 import TemplateError
from mkdocs.livereload import LiveReloadServer
from mkdocs.livereload import _Handler as Request
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.engines.mkdocs.answers import answer, whole
from generator.reader.folders import path_from, walk
from generator.site.store import CACHE

# What a machine calls itself, by the two versions of the protocol of the internet. Where browsers
# look for `localhost` is not the same everywhere.
HOST, HOST_6 = "127.0.0.1", "::1"
# Seconds. Files are to be at rest for so long: an editor writes more than one, git hundreds.
_REST = 0.01
# Between two looks at all files, where the system tells of changes, and where it does not.
_ROUND, _PAUSE = 2.0, 0.25
_CHANGES = ("created", "modified", "moved", "deleted", "closed")
_PATIENCE = 0.15
# So long a page waits for news before it asks again: proxies end what takes half a minute.
_ASKED_ANEW = 25.0
_SCRIPT = Path(__file__).with_name("preview.js")
_OURS = ".course-preview/"

Stamp = tuple[int, int, int, int]
State = dict[str, Stamp]
Source = Callable[[str], bytes | Path | None]


class LiveServer(LiveReloadServer):
    """MkDocs' own, but that no request ever waits for a build, and that files may come and go.

    builder: builds the course anew; is given the files that have changed, by their paths from the
    course's folder, or None where files have come or gone. base: the course's folder. at_rest: is
    called whenever there was nothing to build after all. explain: says why a page cannot be made.
    watched: files and folders that are looked at; what is not there yet is waited for.
    host: where to listen. HOST stands for this machine: HOST_6 as well, where it is to be had.
    """

    listening: Callable[[], None]

    def __init__(
        self,
        builder: Callable[[list[str] | None], None],
        base: Path,
        port: int,
        at_rest: Callable[[], None] = lambda: None,
        explain: Callable[[Exception], str] = repr,
        host: str = HOST,
    ) -> None:
        super().__init__(lambda: None, host, port, str(base), shutdown_delay=0.05)
        self.url = f"http://{shown(host)}:{port}/"
        self.RequestHandlerClass = _Request
        self._asked_for = threading.local()
        self._other: _Other | None = None
        self.change, self.at_rest, self.explain = builder, at_rest, explain
        self.watched = list[str]()
        self.shows_a_course = False
        self.base, self.seen = base, State()
        self.error_handler = lambda code: self._missing() if code == 404 else None
        self._watched_paths = {"": 1}  # else MkDocs puts no script into pages
        self._source: Source | None = None
        self._problems: list[dict[str, Any]] = []
        self._judged = self._asked = 0
        self._news, self._events = threading.Condition(), set[str]()
        self._alone = False  # whether the system tells of changes
        self.watcher = Observer()

    def show(self, source: Path | Source, a_course: bool = True) -> None:
        """Answer from here from now on: a folder, or what is called with the path of a file."""
        if isinstance(source, Path):
            self.root, self._source = str(source), None
        else:
            self._source = source
        self.shows_a_course = a_course

    def tell(self) -> None:
        """Pages that are open are not as they would be now."""
        with self._epoch_cond:
            now = max(round(time.monotonic() * 1000), self._visible_epoch + 1)
            self._wanted_epoch = self._visible_epoch = now
            self._epoch_cond.notify_all()

    def let_answer(self) -> None:
        """Give a page that is open the time to ask for what is new."""
        with self._epoch_cond:
            asked = self._asked
            self._epoch_cond.wait_for(lambda: self._asked != asked, timeout=_PATIENCE)

    def judge(self, problems: list[dict[str, Any]]) -> None:
        """Tell open pages what is wrong with the course."""
        with self._epoch_cond:
            self._problems = problems
            self._judged += 1
            self._epoch_cond.notify_all()

    def _missing(self) -> bytes:
        if source := self._source:
            return self._with_script(whole(source("404.html") or b"404"))
        return self._with_script((Path(self.root) / "404.html").read_bytes())

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:
        """As in MkDocs, whose plugins may call it."""
        self.watched.append(path)

    def unwatch(self, path: str) -> None:
        """As in MkDocs."""
        self.watched = [other for other in self.watched if other != path]

    def server_bind(self) -> None:
        """Listen there."""
        _bind(self)

    def server_activate(self) -> None:
        """Tell the address only when somebody answers there."""
        super().server_activate()
        if self.server_address[0] == HOST:
            # Python may come without that version of the protocol, as may the machine.
            with suppress(OSError):
                self._other = _Other(self)
        self.listening()

    def look(self) -> None:
        """Take the files as they are now for known: only what changes after that matters."""
        with self._news:
            self._events.clear()
        self._follow()
        self.seen = self._state()

    def follow(self, paths: list[str]) -> None:
        """Look at these from now on; what changed in them since the last look is still news."""
        if paths == self.watched:
            return
        self.watched = paths
        self._follow()
        now = self._state()
        tops = [path_from(self.base, path) for path in paths]
        kept = {file: stamp for file, stamp in self.seen.items() if lies_in(file, tops)}
        self.seen = now | kept

    def know(self, written: Iterable[str]) -> None:
        """Take these files, which a build has written itself, for known as they are now.

        A hook may write among the sources: a build would follow the other for ever.
        """
        tops = [path_from(self.base, path) for path in self.watched]
        own = {file for path in written if lies_in(file := path_from(self.base, path), tops)}
        if own:
            now = self._state()
            self.seen |= {file: now[file] for file in own & now.keys()}

    def _follow(self) -> None:
        """Ask the system to tell of changes."""
        try:
            self.watcher.unschedule_all()
            named = [os.path.abspath(self.base / path) for path in self.watched]
            # A link is not followed by the system itself.
            named = [os.path.realpath(path) if os.path.islink(path) else path for path in named]
            for path in {*named, *_linked(named, [*named, os.path.realpath(self.base)])}:
                # Of a file its folder is told of; what an editor puts in its place has its name.
                folder = path if os.path.isdir(path) else os.path.dirname(path)
                if os.path.isdir(folder):
                    self.watcher.schedule(_Handler(self), folder, recursive=os.path.isdir(path))
            if not self.watcher.is_alive():
                self.watcher.start()
            self._alone = False
        except (OSError, RuntimeError):  # there are too many, or the system has nothing of the kind
            self._alone = True

    def _state(self) -> State:
        found = State()
        for path in {path_from(self.base, path) for path in self.watched}:
            for file, _ in walk(self.base, path):
                with suppress(OSError):
                    found[posixpath.normpath(file)] = self._stamp(file)
        return found

    def _stamp(self, file: str) -> Stamp:
        now = os.stat(self.base / file)
        # Copies and archives may bring the time of another day: it cannot be the only one.
        return now.st_mtime_ns, now.st_ctime_ns, now.st_size, now.st_ino

    def happened(self, event: FileSystemEvent) -> None:
        """The system tells of a change."""
        if event.event_type not in _CHANGES:
            return  # somebody reads: we do
        if event.is_directory and event.event_type in ("modified", "closed"):
            return
        paths = {os.fsdecode(path) for path in (event.src_path, event.dest_path) if path}
        if {os.path.basename(path) for path in paths} == {CACHE}:
            return  # we make that ourselves, and nobody is to be overtaken by it
        with self._news:
            self._events |= paths
            self._news.notify_all()

    @property
    def has_news(self) -> bool:
        """Whether the system has told of changes that nobody has looked at yet."""
        return bool(self._events) or self._shutdown

    def _build_loop(self) -> None:
        """Build whenever files have changed and are at rest again."""
        while not self._shutdown:
            with self._news:
                if not self._events:
                    self._news.wait(_PAUSE if self._alone else _ROUND)
                while self._events and self._news.wait(_REST):
                    pass
                told, self._events = self._events, set()
            if self._shutdown:
                return
            now = self._now(told)
            if now is None:
                continue
            changed = [path for path in now if now[path] != self.seen.get(path)]
            same = now.keys() == self.seen.keys()
            self.seen = now
            if changed or not same:
                self.change(sorted(changed) if same else None)
            else:
                self.at_rest()

    def _now(self, told: Collection[str]) -> State | None:
        """The files as they are now; None where they are being changed. told: of these changes."""
        now = self._changed(told) if told else None
        if now is None:
            now = self._state()
            if now != self.seen and not told:
                time.sleep(_REST)
                if now != self._state():
                    return None
        return now

    def _changed(self, told: Iterable[str]) -> State | None:
        """The files as they are now, if no others than these have changed and none is new."""
        now = dict(self.seen)
        for path in told:
            file = path_from(self.base, path)
            try:
                if file in now:
                    now[file] = self._stamp(file)
                elif os.path.lexists(path) and not os.path.basename(path).startswith("."):
                    return None
            except OSError:
                return None
        return now

    def end(self) -> None:
        """Let the loop come to its end. A signal may call this, wherever the thread is."""
        with self._news:
            self._shutdown = True
            self._news.notify_all()

    def shutdown(self, wait: bool = False) -> None:
        """End."""
        self.end()
        if self.watcher.is_alive():
            self.watcher.stop()
        if self._other:
            self._other.end()
        super().shutdown(wait)

    def serve_request(self, environ: Any, start_response: Any) -> Iterable[bytes]:
        """As in MkDocs; what is put into the answer knows from which page it is asked for."""
        self._asked_for.path = environ["PATH_INFO"]
        return super().serve_request(environ, start_response)

    def _serve_request(self, environ: Any, start_response: Any) -> Iterable[bytes] | None:
        with self._epoch_cond:
            epoch = self._visible_epoch
        try:
            return self._answered(environ, start_response)
        except Exception as error:  # of a template or a plugin: somebody else's code
            if isinstance(error, OSError) and not isinstance(error, TemplateError):
                return None  # a file that is gone, and nobody has noticed yet
            told = page_about("This page cannot be shown", self.explain(error))
            content = self._inject_js_into_html(told, epoch)
            start_response("500 Internal Server Error", [("Content-Type", "text/html")])
            return [content]

    def _answered(self, environ: Any, start_response: Any) -> Iterable[bytes] | None:
        path = _path(environ)
        if path.startswith(f"/{_OURS}"):
            return self._own(environ, start_response)
        if path.startswith("/livereload/"):
            return super()._serve_request(environ, start_response)
        name = path.lstrip("/")
        if name.endswith("/") or not name:
            name += "index.html"
        # Before what is shown: a page that is newer than its number is only loaded once more.
        with self._epoch_cond:
            epoch = self._visible_epoch
        source = self._source
        if source is None:
            return self._from_folder(environ, start_response)
        content = source(name)
        kind = self._guess_type(name)  # type: ignore[no-untyped-call]
        if content is None:
            if not path.endswith("/") and source(f"{name}/index.html") is not None:
                start_response("302 Found", [("Location", _folder(path))])
                return []
            return None
        if name.endswith(".html"):
            content = self._inject_js_into_html(whole(content), epoch)
            with self._epoch_cond:
                self._asked += 1
                self._epoch_cond.notify_all()
        return answer(environ, start_response, content, kind)

    def _from_folder(self, environ: Any, start_response: Any) -> Iterable[bytes] | None:
        """Answer as MkDocs does, which decides on a file before it looks how new that is.

        Where something else is shown by then, a page of before would be taken for that of now, and
        never change; so that is asked instead.
        """
        root, begun = self.root, list[Any]()
        found = super()._serve_request(environ, lambda *given: begun.append(given))
        if (self.root, self._source) != (root, None):
            return self._serve_request(environ, start_response)
        for status, headers in begun:
            file = getattr(found, "filelike", None)
            if isinstance(file, BufferedReader):  # it lies there, and may be long
                with file:
                    kind = dict(headers)["Content-Type"]
                    return answer(environ, start_response, Path(str(file.name)), kind)
            if status.startswith("302"):
                headers = [("Location", _folder(_path(environ)))]
            start_response(status, headers)
        return found

    def _own(self, environ: Any, start_response: Any) -> Iterable[bytes] | None:
        """What only a preview has: its script, and what is new for a page that is open."""
        name = environ["PATH_INFO"].removeprefix(f"/{_OURS}")
        if name == "preview.js":
            return answer(environ, start_response, _SCRIPT, "application/javascript")
        step = name.split("/")
        if step[0] != "news" or len(step) != 3 or not (step[1] + step[2]).isdecimal():
            return None
        # It may be of a preview before the machine was started, whose clock has begun anew since.
        epoch, judged = int(step[1]), int(step[2])
        with self._epoch_cond:
            self._epoch_cond.wait_for(
                lambda: self._visible_epoch != epoch or self._judged > judged or self._shutdown,
                timeout=_ASKED_ANEW,
            )
            news = {
                "epoch": self._visible_epoch,
                "judged": self._judged,
                "problems": self._problems,
            }
        return answer(environ, start_response, json.dumps(news).encode(), "application/json")

    def _with_script(self, content: bytes) -> bytes:
        with self._epoch_cond:
            return self._inject_js_into_html(content, self._visible_epoch)

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        before, end, after = content.rpartition(b"</body>")
        before, after = (before, end + after) if end else (content, b"")
        # A proxy may have put the preview into a folder of another site.
        path = getattr(self._asked_for, "path", "/")
        root = "../" * (path.count("/") - 1) or "./"
        script = f'<script src="{root}{_OURS}preview.js" data-epoch="{epoch}" defer></script>'
        return before + script.encode() + after


class _Request(Request):
    """As in MkDocs, which warns of all that is not there.

    Browsers ask for much that no course has, icons and settings of their own; what is missing in
    a course, checks tell.
    """

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Say nothing."""


class _Other(ThreadingMixIn, WSGIServer):
    """Answers as a preview does, where browsers look that know this machine by HOST_6."""

    daemon_threads = True
    address_family = socket.AF_INET6

    def __init__(self, preview: LiveServer) -> None:
        """Listen from now on. Raises OSError."""
        super().__init__((HOST_6, preview.server_address[1]), _Request)
        self.set_app(preview.serve_request)
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def server_bind(self) -> None:
        """Listen there."""
        _bind(self)

    def end(self) -> None:
        """Listen no longer."""
        self.shutdown()
        self.server_close()


def _bind(server: WSGIServer) -> None:
    """As Python does, which also asks for the name of the machine: somewhere far, and for long."""
    TCPServer.server_bind(server)
    host, port = server.server_address[:2]
    server.server_name, server.server_port = str(host), int(port)
    server.setup_environ()


def shown(host: str) -> str:
    """A host as it stands in an address; of one that means all of a machine, that machine."""
    host = {"0.0.0.0": HOST, "::": HOST_6}.get(host, host)
    return f"[{host}]" if ":" in host else host


def _path(environ: Any) -> str:
    """The path that is asked for; what of it is no UTF-8 is left out, as MkDocs does."""
    return str(environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore"))


def _folder(path: str) -> str:
    """From a path without a slash at its end to the one with it; a proxy may know it by another."""
    return f"./{quote(path.rpartition('/')[2])}/"


def page_about(title: str, told: str) -> bytes:
    """A page in the place of one that cannot be shown."""
    return _PAGE.format(title=escape(title), told=escape(told)).encode()


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not built</title></head>
<body><h1>{title}</h1><pre>{told}</pre>
<p>This page changes by itself once that is mended.</p></body></html>
"""


class _Handler(FileSystemEventHandler):
    def __init__(self, server: LiveServer) -> None:
        self.server = server

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Hand it on."""
        self.server.happened(event)


def _linked(folders: Iterable[str], within: Collection[str]) -> set[str]:
    """The folders to which links in these lead; they lie in some of the others."""
    found, waiting = set[str](), [*folders]
    while waiting:
        for here, inner, _ in os.walk(waiting.pop()):
            links = (path for name in inner if os.path.islink(path := os.path.join(here, name)))
            new = {
                real for path in links if lies_in(real := os.path.realpath(path), within)
            } - found
            found |= new
            waiting += new
    return found


def lies_in(file: str, folders: Iterable[str]) -> bool:
    """Whether it is one of these, or in one."""
    return any(top in (".", file) or file.startswith((f"{top}/", f"{top}\\")) for top in folders)
