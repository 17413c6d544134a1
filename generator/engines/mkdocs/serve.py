"""A live preview of a course: resident in memory, or built by MkDocs where others have a part."""

from __future__ import annotations

import errno
import gc
import logging
import os
import re
import shutil
import signal
import socket
import sys
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from importlib.util import source_from_cache
from pathlib import Path
from types import FrameType

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.config_options import Hooks
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

import generator
from generator.engines.mkdocs.known import snippets_in
from generator.engines.mkdocs.live_server import HOST, LiveServer, lies_in, page_about
from generator.engines.mkdocs.memories import Memories
from generator.engines.mkdocs.plugin import CoursePlugin
from generator.engines.mkdocs.project import FILE, Project
from generator.engines.mkdocs.resident import CannotBeShown, NotResident, Resident
from generator.engines.mkdocs.said import PLUGIN_SETTING, Listening
from generator.engines.mkdocs.unreadable import Unreadable
from generator.model.lock import LOCK
from generator.reader import Reading
from generator.site.inputs import Inputs, recorded
from generator.site.preview import FOLDER as PREVIEW
from generator.site.signals import ENDING, handling
from generator.site.temporary import temporary_folder
from generator.text.problem_formats import as_data, as_text
from generator.text.problems import Problem


class CannotServe(Exception):
    """The preview cannot start; the message says why, in a sentence for the author."""


def serve(root: Path, port: int, say: Callable[[str], None], host: str = HOST) -> None:
    """Preview the course on this machine until it is interrupted.

    host: where to listen; HOST is this machine alone. say: is told each problem, and what goes on.
    Whatever stands in the files of a course, the preview goes on and shows the last state that
    could be shown. Raises CannotServe where there is no course at all, or no port; OSError.
    """
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    if not (root / FILE).is_file():
        raise CannotServe(f"there is no course here: {FILE} is missing.")
    host = _listened_at(HOST if host == "localhost" else host, port)
    with temporary_folder() as folder:
        _Preview(root, folder, port, say, host).run()


def _listened_at(host: str, port: int) -> str:
    """The host's number, if one can listen there: a build comes first, which may take a while.

    Raises CannotServe.
    """
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family) as probe:
            if os.name == "posix":  # on Windows it would take a port that somebody listens on
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
        return str(address[0])
    except (OSError, UnicodeError) as error:
        told = getattr(error, "strerror", "") or "it is no name of a machine"
        if getattr(error, "errno", 0) in (errno.EADDRINUSE, errno.EACCES):
            raise CannotServe(
                f"port {port} cannot be used ({told}); try another with --port."
            ) from error
        raise CannotServe(f"nobody can listen at '{host}' ({told}); try --host {HOST}.") from error


class _Ended(BaseException):
    """Somebody wants an end."""


class _Overtaken(Exception):
    """There is a change: what was begun about the state before it is in vain."""


class _Preview:
    """The course as it is now, or as it was when it could be shown last.

    Where MkDocs builds it, each state of it has a folder of its own, one after the other.
    """

    def __init__(
        self, root: Path, folder: Path, port: int, say: Callable[[str], None], host: str = HOST
    ) -> None:
        self.root, self.folder, self.say = root, folder, say
        self.number, self.started = 0, False
        self.config: MkDocsConfig | None = None
        self.speaker = _Speaker()
        self.resident: Resident | None = None
        self.memories: Memories | None = Memories(root, living=True)
        self.ended = 0  # the signal by which somebody wants an end
        self.reading = False  # whether this may be broken off anywhere
        self.judged = True  # what is wrong with the course as it is has been said
        self.server = LiveServer(self.rebuild, root, port, self.judge, self._why_not, host)
        self.watched = [str(root / name) for name in (FILE, "content", "docs", "quizzes", LOCK)]
        self.read_besides = set[str]()  # files that others ask for
        self.server.watched = self.watched

    def run(self) -> None:
        """Build and serve until somebody interrupts."""
        numbers = (signal.SIGINT, *ENDING)
        with Listening(self.speaker), handling(dict.fromkeys(numbers, self._end)):
            try:
                self.rebuild()
                self.server.listening = lambda: self.say(
                    f"The preview is at {self.server.url} and follows your changes. Ctrl+C ends it."
                    f"\nAll questions with their answers, and drafts: {self.server.url}{PREVIEW}/"
                )
                if not self.ended:
                    self.server.serve()  # type: ignore[no-untyped-call]  # MkDocs gives it no types
            finally:
                self.server.shutdown()
                if self.config and self.started:
                    self.config.plugins.on_shutdown()
        self.say("The preview has ended.")
        if self.ended not in (0, signal.SIGINT):
            sys.exit(128 + self.ended)

    def _end(self, number: int, frame: FrameType | None) -> None:
        """Somebody wants an end. What takes long is broken off; the loop ends by itself.

        An exception at any other place could come to nothing: Python lets none out of what is
        called when a value is let go of.
        """
        self.ended = number
        self.server.end()
        if self.reading:
            raise _Ended

    def rebuild(self, changed: list[str] | None = None) -> None:
        """Show the course as it is now; where that cannot be, say why. Raises no Exception.

        changed: the files that are not as they were, where it is known that no others are.
        """
        began = time.monotonic()
        resident = None
        with recorded(str(self.root)) as read:
            try:
                if not (self._follow(changed) if changed else False):
                    self.server.look()
                    resident = self._new()
                told = None
            except _Ended:
                return
            # A hook or a plugin is somebody else's code; it may even mean to end the program.
            except (Exception, SystemExit) as error:
                told = self._explained(error)
        self._watch(read)
        if told is not None:
            self.speaker.lines.clear()
            self._say_why_not(told)
            self.server.tell()
            return
        if resident:
            self.resident = resident
            self.server.show(resident.find)
        self.server.tell()
        seconds = time.monotonic() - began
        if resident:
            _set_aside()
        self.judged = self.resident is None
        if self.resident:
            self.server.let_answer()
        self.judge()
        if resident:
            gc.freeze()  # what the judges know lives as long
        if self.resident:
            self.speaker.lines.clear()  # that is among the problems
        self.speaker.tell(self.say)
        self.say(f"Built in {seconds:.2f} s.")

    def _follow(self, changed: list[str]) -> bool:
        """Whether the resident course could take these changes in."""
        done = self.resident is not None and self.resident.change(changed)
        if not done:
            # It is no longer whole; what it has made is still shown until there is another.
            self.resident = None
        return done

    def _new(self) -> Resident | None:
        """The course, read anew; None where MkDocs has built it into a folder, which is shown."""
        try:
            self.reading = True
            # MkDocs loads a hook once for each process; here its author may have changed it.
            getattr(Hooks._load_hook, "cache_clear", lambda: None)()
            return self._read()
        finally:
            self.reading = False

    def _read(self) -> Resident | None:
        try:
            resident = Resident(self.root, self._next(), self.server.url, self.memories)
        except NotResident:
            fresh = self._next()
            try:
                self._build(fresh)
            except BaseException:
                shutil.rmtree(fresh, ignore_errors=True)
                raise
            self.resident = None
            self._show(fresh)
            self.server.judge([as_data(problem) for problem in self._told()])
            return None
        self._note(resident.project)
        return resident

    def _told(self) -> list[Problem]:
        """What our own checks have said while MkDocs was building."""
        plugin = self.config.plugins["course"] if self.config else None
        return plugin.told if isinstance(plugin, CoursePlugin) else []

    def _note(self, project: Project) -> None:
        """Know what is to be watched: what a project is read from."""
        config = project.config
        watched = [config.docs_dir, config.config_file_path, *map(str, project.folders)]
        more = [config.theme.custom_dir] if config.theme.custom_dir else []
        snippets = [str(self.root / folder) for folder in snippets_in(config)]
        lock = str(self.root / LOCK)
        self.watched = [*watched, *more, *snippets, *map(str, config.watch), lock]
        self.read_besides = set()

    def _watch(self, read: Inputs) -> None:
        """Follow that, and what else of the course's folder was read: by a hook, by INHERIT."""
        self.read_besides |= _read_in(self.root, read, self.watched)
        self.server.follow([*self.watched, *sorted(self.read_besides)])
        self.server.know(read.written)

    def judge(self) -> None:
        """Say what is wrong, here and over the pages that are open, unless it has been said.

        The next change overtakes that; what it was about is judged with the change.
        """
        resident = self.resident
        if resident is None or self.judged:
            return
        try:
            problems = resident.judge(self._go_on)
        except _Overtaken:
            return
        self.judged = True
        self.server.judge([as_data(problem) for problem in problems])
        for problem in problems:
            if problem.severity != "note":
                self.say(as_text(problem, resident.reading.texts))

    def _go_on(self) -> None:
        if self.server.has_news:
            raise _Overtaken

    def _next(self) -> Path:
        self.number += 1
        return self.folder / str(self.number)

    def _build(self, fresh: Path) -> None:
        project = Project(self.root)  # says what is wrong in our words
        url = self.server.url
        config = load_config(str(self.root / FILE), site_dir=str(fresh), site_url=url)
        self._note(project)
        self.config = config
        if not self.started:
            config.plugins.on_startup(command="serve", dirty=False)
            self.started = True
        project.plugin.driven, project.plugin.serving = False, True
        mkdocs_build(config, serve_url=url)

    def _show(self, fresh: Path) -> None:
        """From now on the server answers from here; the state before may still be asked for."""
        self.server.show(fresh)
        for old in self.folder.iterdir():
            if old.name.isdigit() and int(old.name) < self.number - 1:
                shutil.rmtree(old, ignore_errors=True)

    def _explained(self, error: BaseException) -> str:
        """What is wrong, with places where reading the course as `course check` does finds any."""
        reading = Reading(None)
        try:
            if isinstance(error, CannotBeShown):
                reading = error.reading
            elif isinstance(error, Unreadable):
                reading = Reading(None, error.problems, error.texts)
            else:
                project = Project(self.root)
                if found := project.in_template(error):
                    return _with_its_line(found, self.root)
                reading = project.read(self.folder / "read", start=False)
        except Unreadable as unreadable:
            reading = Reading(None, unreadable.problems, unreadable.texts)
        except (Exception, SystemExit):
            pass  # then what the build itself has said has to do
        wrong = [problem for problem in reading.problems if _stops(problem)]
        if wrong:
            return "\n".join(as_text(problem, reading.texts) for problem in wrong)
        said = "" if isinstance(error, Abort) else str(error)
        known = isinstance(error, MkDocsException | Abort)
        named = said if known else f"{type(error).__name__}: {said}".rstrip(": ")
        return "\n".join([*self.speaker.lines, *([named] if named else [])]) or type(error).__name__

    def _why_not(self, error: Exception) -> str:
        """Why a page cannot be made, though the course can."""
        found = self.resident.project.in_template(error) if self.resident else None
        told = _with_its_line(found, self.root) if found else repr(error)
        self.say(told)
        return told

    def _say_why_not(self, told: str) -> None:
        self.server.judge([{"severity": "error", "message": told}])
        if self.server.shows_a_course:
            self.say(f"Not built: {told}\nThe preview shows the course as it was before.")
            return
        self.say(f"Not built: {told}\nThe preview will show the course once this is mended.")
        fresh = self._next()
        fresh.mkdir()
        for name in ("index.html", "404.html"):
            (fresh / name).write_bytes(page_about("The course cannot be shown yet", told))
        self.server.show(fresh, a_course=False)


def _with_its_line(problem: Problem, root: Path) -> str:
    """A problem as authors read it, with the line as it is now: any thread may say it."""
    path, texts = problem.span.path, dict[str, str]()
    with suppress(OSError):
        texts[path] = (root / path).read_text(encoding="utf-8", errors="replace")
    return as_text(problem, texts)


def _read_in(root: Path, read: Inputs, besides: Collection[str]) -> set[str]:
    """What was read of a course's own files, besides what lies in these; no programs."""
    base = os.path.abspath(root)
    programs = [*sys.path, os.path.dirname(generator.__file__)]
    besides = [
        *besides,
        *(p for p in map(os.path.abspath, programs) if p.startswith(f"{base}{os.sep}")),
    ]
    found = set[str]()
    for path in read.files:
        if os.path.basename(os.path.dirname(path)) == "__pycache__":
            with suppress(ValueError):  # of a hook, which may be compiled
                path = source_from_cache(path)
        inner = path.removeprefix(f"{base}{os.sep}")
        if inner != path and not lies_in(path, besides) and not re.match(r"\.|.*[/\\]\.", inner):
            found.add(path)
    return found


def _set_aside() -> None:
    """Have Python no longer look through what lives as long as the preview: seconds, if large.

    What the course before this one has left is let go of first.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _stops(problem: Problem) -> bool:
    return problem.severity == "error"


class _Speaker(logging.Handler):
    """Keeps what MkDocs and its plugins log; what our checks say themselves is said once."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.name in ("mkdocs.structure.pages", "mkdocs.structure.nav"):
            return
        if PLUGIN_SETTING.match(text):
            return
        # Our own problems say their severity themselves, behind their place.
        ours = text.removeprefix("course: ")
        self.lines.append(ours if ours != text else f"{record.levelname.lower()}: {text}")

    def tell(self, say: Callable[[str], None]) -> None:
        """Say what has been kept."""
        lines, self.lines = self.lines, []
        for line in dict.fromkeys(lines):  # once, in however many languages
            say(line)
