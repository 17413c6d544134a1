"""One command to its end, or one server from saved to served: seconds, and what it took."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.bench.contestants import Copy
from tests.support.machine import PROJECT
from tests.support.ports import free_port

LIMIT = 900  # seconds until a command is given up
MISSED = 180  # seconds until an edit is: a preview that has not seen it never will
EDITS = 20
PATIENCE = 60  # seconds of edits, after which no further one is begun
BETWEEN = 0.3  # seconds between what was served and the next edit; who types takes longer
OFTEN = 0.004  # seconds between two questions to a server
ENVIRONMENT = {
    "PYTHONPATH": str(PROJECT),
    "NO_MKDOCS_2_WARNING": "1",
    "NO_COLOR": "1",
    # What was installed is compiled; where Python writes nothing, it compiles us at each start.
    "PYTHONDONTWRITEBYTECODE": "",
}


class Failed(Exception):
    """A command that did not do what it was to do; the message is what it said."""


@dataclass(frozen=True)
class Taken:
    """What a command took.

    seconds: of the clock. cpu: seconds, with those of its children. memory: MB, of the largest of
    its processes; what they share counts in each (`ru_maxrss`), and what is less than we hold
    ourselves, some 24 MB, cannot be seen.
    """

    seconds: float
    cpu: float
    memory: float


def start(command: Sequence[str], folder: Path, output: IO[bytes]) -> subprocess.Popen[bytes]:
    """Start a command in a group of its own, so that it can be ended with its children."""
    return subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def end(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Send a signal to a command and its children."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def wait(process: subprocess.Popen[bytes], since: float) -> Taken:
    """Wait for the end of a command."""
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - since
    process.returncode = os.waitstatus_to_exitcode(status)
    return Taken(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6)


def run(command: Sequence[str], folder: Path) -> Taken:
    """Run a command to its end. Raises Failed."""
    with tempfile.TemporaryFile() as output:
        since = time.perf_counter()
        process = start(command, folder, output)
        late = threading.Timer(LIMIT, end, [process, signal.SIGKILL])
        late.start()
        try:
            taken = wait(process, since)
        except BaseException:  # somebody stops us, and it would go on
            end(process, signal.SIGKILL)
            raise
        finally:
            late.cancel()
        if process.returncode != 0:
            raise Failed(f"{' '.join(command)} in {folder} ends with {said(process, output)}")
    return taken


def said(process: subprocess.Popen[bytes], output: IO[bytes]) -> str:
    """How a command ended, and what it said last."""
    output.seek(0)
    return f"{process.returncode}\n{output.read().decode(errors='replace')[-2000:]}"


def build(copy: Copy, name: str, mark: bytes) -> Taken:
    """Build a course, whose page then says what it should."""
    taken = run(copy.who.build, copy.folder)
    if mark not in copy.page(name).read_bytes():
        raise Failed(f"{copy.who.name} built {copy.page(name)} without what was written last")
    return taken


# Served.


@dataclass(frozen=True)
class Served:
    """What a preview took. edits: seconds from saved to served. memory: MB, as above."""

    edits: tuple[float, ...]
    memory: float


def served(copy: Copy, edits: int = EDITS, patience: float = PATIENCE) -> Served:
    """Edit under a preview, again and again; each time a sentence of the next lesson."""
    port = free_port()
    command = [part.format(port=port) for part in copy.who.serve]
    name = copy.names[0]
    mark = copy.mark(name, 999)  # before it starts, or a preview that does not watch yet misses it
    with tempfile.TemporaryFile() as output:
        since = time.perf_counter()
        process = start(command, copy.folder, output)
        late = threading.Timer(LIMIT, end, [process, signal.SIGKILL])
        late.start()
        try:
            asked = Asked(process, port)
            asked.until(copy.address(name), mark)
            times: list[float] = []
            for edit in range(edits):
                if sum(times) > patience:
                    break
                pause(BETWEEN)
                name = copy.names[edit * len(copy.names) // edits]
                saved = time.perf_counter()
                asked.until(copy.address(name), copy.mark(name, 1000 + edit))
                times.append(time.perf_counter() - saved)
        except BaseException as failed:
            end(process, signal.SIGKILL)
            wait(process, since)
            if isinstance(failed, Failed):
                how = said(process, output)
                raise Failed(f"{' '.join(command)}: {failed} {how}") from None
            raise
        finally:
            late.cancel()
        end(process, signal.SIGINT)
        stubborn = threading.Timer(10, end, [process, signal.SIGKILL])
        stubborn.start()
        taken = wait(process, since)
        stubborn.cancel()
    return Served(tuple(times), taken.memory)


def pause(seconds: float) -> None:
    """Let time go by: there is nothing to wait for."""
    threading.Event().wait(seconds)


class Asked:
    """A server that is asked for a page until it has what was written."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self.process, self.port = process, port
        self.link = self.open()

    def open(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMIT)

    def until(self, address: str, mark: bytes) -> None:
        """Come back when the page holds the mark. Raises Failed."""
        given_up = time.monotonic() + MISSED
        while mark not in self.page(address):
            if time.monotonic() > given_up:
                raise Failed(f"an edit was not served in {MISSED} s")
            # WNOWAIT: what the process took is read when it is waited for.
            flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
            if os.waitid(os.P_PID, self.process.pid, flags):
                raise Failed("the preview has ended")
            pause(OFTEN)

    def page(self, address: str) -> bytes:
        """What is served, or nothing."""
        try:
            self.link.request("GET", address)
            return self.link.getresponse().read()
        except (OSError, http.client.HTTPException):
            self.link.close()
            self.link = self.open()
            return b""
