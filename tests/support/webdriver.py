"""Firefox and WebKit, driven by their own protocols: nothing but the standard library in between.

Both speak WebDriver (w3.org/TR/webdriver2). WebKit's driver takes it over HTTP. Firefox takes it
without one: Marionette, which is what its driver translates to, has the same commands, as JSON
over a socket.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Protocol

from tests.support import machine
from tests.support.ports import free_port

# Seconds until a test gives up on a browser that does not start, or does not answer: on a machine
# that does much else, a minute is soon over.
STARTING = 180
PATIENCE = 120

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
COMMANDS = {
    "Navigate": ("POST", "url"),
    "Refresh": ("POST", "refresh"),
    "ExecuteAsyncScript": ("POST", "execute/async"),
    "PerformActions": ("POST", "actions"),
    "FindElement": ("POST", "element"),
    "ElementClick": ("POST", "element/{id}/click"),
    "ElementSendKeys": ("POST", "element/{id}/value"),
    "SetTimeouts": ("POST", "timeouts"),
    "TakeScreenshot": ("GET", "screenshot"),
}
# The names that WebDriver has for keys; others are the sign itself.
KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Shift": "\ue008",
    "Control": "\ue009",
    "End": "\ue010",
    "Home": "\ue011",
    "ArrowUp": "\ue013",
    "ArrowDown": "\ue015",
    "Delete": "\ue017",
    "Space": " ",
}


class WebDriverError(Exception):
    """What a browser says it cannot do."""


class Wire(Protocol):
    """How commands get to a browser."""

    def send(self, command: str, parameters: Mapping[str, Any]) -> Any:
        """Send a command of WebDriver by its name, and return its result."""


class Marionette:
    """Firefox, over its own socket."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self.stream = self.socket.makefile("rb")
        self.number = 0
        self._receive()  # a greeting

    def _receive(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            sign = self.stream.read(1)
            if not sign:
                raise WebDriverError("Firefox has gone")
            length += sign
        return json.loads(self.stream.read(int(length[:-1])))

    def send(self, command: str, parameters: Mapping[str, Any]) -> Any:
        """A command and its answer: [0, number, name, parameters], [1, number, error, result]."""
        self.number += 1
        text = json.dumps([0, self.number, f"WebDriver:{command}", parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(text), text))
        _, _, error, result = self._receive()
        if error:
            raise WebDriverError(f"{error['error']}: {error['message']}")
        return result["value"] if isinstance(result, dict) and "value" in result else result


class Http:
    """A driver that listens on a port."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE + 15)
        self.session = ""

    def start(self, capabilities: Mapping[str, Any]) -> None:
        """Open a session."""
        given = {"capabilities": {"alwaysMatch": capabilities}}
        self.session = "session/" + self.ask("POST", "session", given)["sessionId"]

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None) -> Any:
        """One request and its answer."""
        text = None if body is None else json.dumps(body)
        self.connection.request(method, f"/{path}", text, {"Content-Type": "application/json"})
        answer = json.loads(self.connection.getresponse().read())["value"]
        if isinstance(answer, dict) and "error" in answer:
            raise WebDriverError(f"{answer['error']}: {answer.get('message')}")
        return answer

    def send(self, command: str, parameters: Mapping[str, Any]) -> Any:
        """A command at its address."""
        method, path = COMMANDS[command]
        path = f"{self.session}/{path.format(**parameters)}"
        body = {name: value for name, value in parameters.items() if name != "id"}
        return self.ask(method, path, body if method == "POST" else None)


@contextmanager
def running(command: Sequence[str], **more: Any) -> Iterator[subprocess.Popen[str]]:
    """A program while the block runs. One that does not do its part in time is ended as well."""
    with subprocess.Popen(command, text=True, start_new_session=True, **more) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def let_pass(stream: IO[str]) -> None:
    """Read on, so that nobody waits to be read, until it is closed."""
    with suppress(ValueError):
        for _ in stream:
            pass


def line_with(stream: IO[str], part: str, process: subprocess.Popen[str]) -> re.Match[str]:
    """The first line that a starting program writes with this in it; what follows is let pass."""
    slow = threading.Timer(STARTING, process.kill)
    slow.start()
    lines = []
    for line in stream:
        lines.append(line)
        if found := re.search(part, line):
            slow.cancel()
            threading.Thread(target=let_pass, args=(stream,), daemon=True).start()
            return found
    raise WebDriverError(f"{process.args!r} did not start: {''.join(lines[-5:])}")


PREFERENCES: Mapping[str, bool | int | str] = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.aboutwelcome.enabled": False,
    "browser.download.always_ask_before_handling_new_types": False,
    "browser.download.folderList": 2,
    "browser.safebrowsing.downloads.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "marionette.port": 0,
    # No page and no update asks another host for anything.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1",
    "remote.prefs.recommended": True,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}


@contextmanager
def firefox(folder: Path) -> Iterator[Wire]:
    """A Firefox with an empty profile; what it downloads is put into `folder`."""
    profile = folder / "profile"
    profile.mkdir()
    chosen = {**PREFERENCES, "browser.download.dir": str(folder)}
    text = "".join(f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in chosen.items())
    (profile / "user.js").write_text(text, encoding="utf-8")
    command = [machine.get("firefox"), "--marionette", "--headless", "--no-remote"]
    environment = os.environ | {"HOME": str(folder), "MOZ_REMOTE_SETTINGS_DEVTOOLS": "1"}
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with running([*command, "--profile", str(profile)], env=environment, **quiet) as process:
        assert process.stdout
        port = line_with(process.stdout, r"Listening on port (\d+)", process)[1]
        wire = Marionette(int(port))
        wire.send("NewSession", {"capabilities": {"alwaysMatch": {}}})
        yield wire


@contextmanager
def webkit(folder: Path) -> Iterator[Wire]:
    """WebKit's small browser on a screen that nobody sees; it downloads into `folder`."""
    driver = machine.get("webkit")
    with ExitStack() as stack:
        read, write = os.pipe()
        hidden = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            "1400x1100x24",
        ]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        screen = stack.enter_context(running(hidden, pass_fds=[write], **quiet))
        os.close(write)
        with os.fdopen(read) as display:
            number = line_with(display, r"(\d+)", screen)[1]
        (folder / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{folder}"\n', encoding="utf-8")
        environment = os.environ | {
            "DISPLAY": f":{number}",
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "GDK_BACKEND": "x11",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            # To put layers together without a graphics card takes more than all the rest.
            "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
            "NO_AT_BRIDGE": "1",
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",  # it refuses to start for root
        }
        port = free_port()
        process = stack.enter_context(running([driver, f"--port={port}"], env=environment, **quiet))
        wire = Http(answering(process, port))
        wire.start(
            {"webkitgtk:browserOptions": {"binary": small_browser(), "args": ["--automation"]}}
        )
        yield wire
        wire.ask("DELETE", wire.session, None)


def answering(process: subprocess.Popen[str], port: int) -> int:
    """The port, once somebody answers there."""
    for _ in range(STARTING * 20):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return port
        except OSError:
            pass
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
        break
    raise WebDriverError(f"{process.args!r} does not answer")


def small_browser() -> str:
    """Where the browser is that comes with WebKit's driver."""
    return str(next(iter(machine.small_browsers())))
