"""A host that does as hosts do: it is away, a file is missing or another, a new site comes.

A course is not kept on the machine of an author (runtime/offline/page.js), so it is served under
another of this machine's own names.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.engines.mkdocs.answers import answer
from tests.support.server import Handler


@dataclass
class Host:
    """sites: by prefix, such as '/a', a folder. away: whether nobody answers.

    broken: by the end of a path, bytes that come in the place of the file; None for none at all.
    asked: the paths that were asked for.
    """

    sites: dict[str, Path]
    away: bool = False
    broken: dict[str, bytes | None] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def address(self, path: str) -> str:
        """An address of this host."""
        return f"http://course.localhost:{self.port}{path}"


class Moody(Handler):
    """Serves what the host has at the moment."""

    host: Host

    def __init__(self, *args: Any, host: Host, **more: Any) -> None:
        self.host = host
        super().__init__(*args, prefix="", **more)

    def do_GET(self) -> None:
        """Answer, or do not."""
        if self.host.away:
            self.close_connection = True
            self.connection.close()
            return
        path = urlsplit(self.path).path
        self.host.asked.append(path)
        wrong = next((end for end in self.host.broken if path.endswith(end)), None)
        prefix = next((p for p in self.host.sites if path.startswith(f"{p}/")), None)
        if prefix is None or (wrong is not None and self.host.broken[wrong] is None):
            self.send_error(404)
            return
        if wrong is not None:
            content = self.host.broken[wrong] or b""
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            return
        self.directory = str(self.host.sites[prefix])
        self.prefix = prefix
        if "Range" in self.headers:
            self.give_part(Path(self.translate_path(path)))
        else:
            super().do_GET()

    def give_part(self, file: Path) -> None:
        """Answer as hosts do whom a player asks for a part of a film."""

        def begin(status: str, headers: list[tuple[str, str]]) -> None:
            self.send_response(int(status.split()[0]))
            for header in headers:
                self.send_header(*header)
            self.end_headers()

        asked = {"HTTP_RANGE": self.headers["Range"]}
        with suppress(ConnectionError):
            for piece in answer(asked, begin, file, self.guess_type(file.name)):
                self.wfile.write(piece)


@contextmanager
def host_of(sites: dict[str, Path]) -> Iterator[Host]:
    """A host with these sites, by their prefixes."""
    host = Host(sites)

    def handler(*args: Any, **more: Any) -> Moody:
        return Moody(*args, host=host, **more)

    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        host.port = server.server_port
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield host
        server.shutdown()
