"""A running `course serve`, and what an author does meanwhile."""

from __future__ import annotations

import re
import signal
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

from tests.support.course import write_whole
from tests.support.forks import start
from tests.support.ports import free_port

LESSON = "first-module/first-lesson.html"
LESSON_FILE = "content/first-module/first-lesson.md"
_EPOCH = re.compile(r'data-epoch="(\d+)"')


class Preview:
    """A running `course serve`. Waiting is the live reload's own long poll: nothing sleeps."""

    def __init__(self, root: Path) -> None:
        self.root = root
        while not self.started():
            pass

    def started(self) -> bool:
        """Start at a free port; whether nobody else took it meanwhile."""
        self.port = free_port()
        self.process = start(["-u", "generator", "serve", "--port", str(self.port)], self.root)
        try:
            self.read_until("The preview is at")
        except AssertionError as ended:
            if "--port" in str(ended):
                return False
            raise
        return True

    def read_until(self, text: str) -> str:
        """What the preview says up to the line with this text."""
        assert self.process.stdout
        said = ""
        for line in self.process.stdout:
            said += line
            if text in line:
                return said
        raise AssertionError(f"the preview ended without saying {text!r}:\n{said}")

    def get(self, path: str) -> str:
        address = f"http://127.0.0.1:{self.port}/{path}"
        with urllib.request.urlopen(address, timeout=120) as answer:
            return str(answer.read().decode())

    def part(self, path: str, wanted: str) -> tuple[int, bytes]:
        """The status and the answer for who asks for a part of a file."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=120)
        with closing(connection):
            connection.request("GET", f"/{path}", headers={"Range": wanted})
            answer = connection.getresponse()
            return answer.status, answer.read()

    def page_once(self, path: str, it: Callable[[str], bool]) -> str:
        """A page as soon as this is true of it: each change may be a build of its own.

        Raises: AssertionError: nothing was built for a minute, and it still is not.
        """
        while not it(page := self.get(path)):
            epoch = int(_EPOCH.findall(page)[0])
            newer = int(self.get(f"livereload/{epoch}/0"))
            assert newer > epoch, f"{path} stays as it is:\n{page}"
        return page

    def await_text(self, text: str, path: str) -> None:
        """Until the page says this."""
        self.page_once(path, lambda page: text in page)

    def edit(self, path: str, old: str, new: str) -> None:
        """Change a file."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        write_whole(file, text.replace(old, new))


@contextmanager
def preview(root: Path) -> Iterator[Preview]:
    running = Preview(root)
    try:
        yield running
    finally:
        running.process.send_signal(signal.SIGINT)
        rest = running.process.communicate()
        assert "Traceback" not in rest
        assert "The preview has ended." in rest
