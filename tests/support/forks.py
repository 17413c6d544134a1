"""Processes of Python that do not import everything again.

What tests a command runs it in a process: with a folder, an environment, an output and an end of
its own. Most of the time of such a process goes by with importing. So each worker of the tests has
one process that has imported what the commands import, and has done nothing else: this module,
run. Each command is a fork of it, and from there on a process as any other.

What Python reads when it starts, such as PYTHONHASHSEED, comes too late for a fork; with such a
variable a process is really started. Some tests start one with `fresh=True`, so that it stays true
that a fork is as good.
"""

from __future__ import annotations

import array
import atexit
import gc
import importlib
import json
import os
import resource
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, Any

import jinja2
from mkdocs import utils

from generator.locales.messages import Messages, known_ids
from tests.support import theme
from tests.support.machine import PROJECT

# Read by Python, or by the C library, before anything else is done.
AT_THE_START = ("PYTHON", "LC_", "LANG", "MALLOC")
IMPORTED = (
    "generator.cli.commands",
    "generator.engines.markdown_extension",
    "generator.engines.mkdocs.build",
    "generator.engines.mkdocs.plugin",
    "generator.export.epub",
    "generator.site.folder",
    "markdown.extensions.admonition",
    "markdown.extensions.def_list",
    "markdown.extensions.footnotes",
    "markdown.extensions.sane_lists",
    "markdown.extensions.tables",
    "material.plugins.search.plugin",
    "mkdocs.__main__",
    "mkdocs.commands.build",
    "mkdocs.commands.serve",
    "pygments.formatters.html",
    "pygments.lexers",
    "pymdownx.details",
    "pymdownx.superfences",
)
PACKAGES = Path(jinja2.__file__).parents[1]
THEMES = ("material/templates", "mkdocs/templates")
NOTHING: Mapping[str, str] = {}
# Asks as `ask` does, and imports next to nothing.
PROGRAM = """\
#!{python} -SE
import array, json, os, socket, sys
link = socket.socket(socket.AF_UNIX)
link.connect({address!r})
request = dict(arguments=["generator", *sys.argv[1:]], cwd=os.getcwd(), limit=-1)
sent = json.dumps(dict(request, environment=dict(os.environ))).encode()
rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [1, 2]))
link.sendmsg([len(sent).to_bytes(4, "big")], [rights])
link.sendall(sent)
_, status = link.makefile()
sys.exit(os.waitstatus_to_exitcode(int(status)))
"""
PATIENCE = 300  # seconds until a command is given up


class Process:
    """A running command. stdout: what it prints, its errors too."""

    def __init__(self, link: socket.socket, stdout: IO[str] | None = None) -> None:
        self.link, self.stdout = link, stdout
        self.answers = link.makefile("r", encoding="utf-8")
        self.pid = int(self.answers.readline())
        self.returncode: int | None = None

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def wait(self, timeout: float = PATIENCE) -> int:
        """The exit code; as in `subprocess`, minus a signal's number. Killed when time is up."""
        if self.returncode is None:
            self.link.settimeout(timeout)
            try:
                self.returncode = os.waitstatus_to_exitcode(int(self.answers.readline()))
            except TimeoutError:
                os.kill(self.pid, signal.SIGKILL)
                raise
            finally:
                self.answers.close()
                self.link.close()
        return self.returncode

    def communicate(self, timeout: float = PATIENCE) -> str:
        """What it still prints until its end. Killed when time is up, as its output never ends."""
        patience = threading.Timer(timeout, self.send_signal, [signal.SIGKILL])
        patience.start()
        try:
            with self.stdout or open(os.devnull) as stdout:
                rest = stdout.read()
            self.wait(timeout)
        finally:
            patience.cancel()
        return rest


@cache
def server() -> str:
    """The address of this worker's process that has imported everything."""
    address = f"\0course-tests-{os.getpid()}-{time.monotonic_ns()}"
    started = subprocess.Popen(
        [sys.executable, "-m", "tests.support.forks", address[1:]],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert started.stdin and started.stdout
    assert started.stdout.readline() == b"ready\n"
    atexit.register(started.communicate)  # without a worker it ends
    return address


def ask(
    arguments: Sequence[str], cwd: Path, limit: int, more: Mapping[str, str], *out: int
) -> socket.socket:
    """Have a fork made; the answer is the socket on which its process id and its end come."""
    request = {
        "arguments": list(arguments),
        "cwd": str(cwd),
        "environment": {**os.environ, **more},
        "limit": limit,
    }
    link = socket.socket(socket.AF_UNIX)
    link.connect(server())
    sent = json.dumps(request).encode()
    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", out))
    link.sendmsg([len(sent).to_bytes(4, "big")], [rights])
    link.sendall(sent)
    return link


def run(
    arguments: Sequence[str],
    cwd: Path,
    more: Mapping[str, str] = NOTHING,
    *,
    limit: int = -1,
    fresh: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Run a Python module to its end.

    more: variables of its environment. limit: the largest file that it may write, in bytes.
    fresh: start Python anew.
    """
    if fresh or any(name.startswith(AT_THE_START) for name in more):
        assert limit < 0
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=cwd,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, **more},
            timeout=PATIENCE,
        )
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        code = Process(ask(arguments, cwd, limit, more, out.fileno(), err.fileno())).wait()
        said = []
        for file in (out, err):
            file.seek(0)
            said.append(file.read().decode())
    return subprocess.CompletedProcess(list(arguments), code, *said)


def start(arguments: Sequence[str], cwd: Path, more: Mapping[str, str] = NOTHING) -> Process:
    """Run a Python module, and go on meanwhile."""
    reading, writing = os.pipe()
    link = ask(arguments, cwd, -1, more, writing, writing)
    os.close(writing)
    return Process(link, open(reading, encoding="utf-8"))


def program(path: Path) -> None:
    """Write a program for shells: the `course` command, each time as a fork."""
    script = PROGRAM.format(python=sys.executable, address=server())
    path.write_text(script, encoding="utf-8")
    path.chmod(0o755)


# What runs in the process that is forked.


def serve(address: str) -> None:
    """Fork for whoever asks, until the worker has ended."""
    for name in IMPORTED:
        importlib.import_module(name)
    theme.remember()
    for folder in THEMES:
        theme.names(str(PACKAGES / folder))
    utils.get_themes()
    said = Messages.of()
    for id in known_ids():
        said.pattern(id)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(address)
        door.listen()
        os.write(1, b"ready\n")
        signal.signal(signal.SIGCHLD, reap)
        gc.freeze()
        while True:
            asking, _, _ = select.select([door.fileno(), 0], [], [])
            if 0 in asking:
                return
            link, _ = door.accept()
            if os.fork() == 0:
                door.close()
                look_after(link)
                return
            link.close()


def reap(*_: object) -> None:
    """Let what has ended go."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def look_after(link: socket.socket) -> None:
    """Fork once more, become the command there, and tell here how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    size = array.array("i", [0, 0])
    head, rights, _, _ = link.recvmsg(4, socket.CMSG_SPACE(size.itemsize * 2))
    size.frombytes(rights[0][2])
    out, err = size[2:]
    with link.makefile("rb") as stream:
        request = json.loads(stream.read(int.from_bytes(head, "big")))
    child = os.fork()
    if child == 0:
        link.close()
        become(request, out, err)
    os.close(out)
    os.close(err)
    link.sendall(b"%d\n" % child)
    _, status = os.waitpid(child, 0)
    link.sendall(b"%d\n" % status)
    os._exit(0)


def become(request: dict[str, Any], out: int, err: int) -> None:
    """Be what `python -m` would be, to the end of this process."""
    for source, target in ((os.open(os.devnull, os.O_RDONLY), 0), (out, 1), (err, 2)):
        os.dup2(source, target)
        os.close(source)
    module, *arguments = request["arguments"]
    if module == "-u":
        sys.stdout.reconfigure(write_through=True)  # type: ignore[union-attr]
        module, *arguments = arguments
    if request["limit"] >= 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (request["limit"], request["limit"]))
    # A shell lets what it runs in the background ignore the one, and nohup the other.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["environment"])
    time.tzset()
    tempfile.tempdir = None
    sys.path[0] = request["cwd"]
    sys.argv[1:] = arguments
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    serve(f"\0{sys.argv[1]}")
