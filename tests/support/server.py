"""A web server for a built site, on this machine only."""

from __future__ import annotations

import functools
import io
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.support.lateness import keep_waiting

NOTHING = "/.nothing"
EMPTY = b"<!doctype html><link rel=icon href='data:,'>"  # else a browser asks for an icon
# A file that has another name when it has other contents.
LASTING = re.compile(r"\.[0-9a-f]{8,}\.(min\.)?(js|css)$")
SiteServer = Callable[..., str]


class Handler(SimpleHTTPRequestHandler):
    """Serves one folder, at the root or below a prefix such as "/training/course"."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".webmanifest": "application/manifest+json",
        ".woff2": "font/woff2",
    }

    def __init__(self, *args: Any, prefix: str, **more: Any) -> None:
        self.prefix = prefix
        super().__init__(*args, **more)

    def send_head(self) -> Any:
        """Nothing is there outside the prefix: a link that leaves it is broken.

        But there is one page without anything in it, for who has to be at this host.
        """
        if self.path == NOTHING:
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(EMPTY)))
            self.end_headers()
            return io.BytesIO(EMPTY)
        if not self.path.startswith(self.prefix + "/"):
            return self.send_error(HTTPStatus.NOT_FOUND, "outside the site")
        keep_waiting()
        # Dates count seconds: what was built twice in one would not be seen.
        del self.headers["If-Modified-Since"]
        return super().send_head()

    def translate_path(self, path: str) -> str:
        """The file that an address below the prefix stands for."""
        return super().translate_path(path.removeprefix(self.prefix))

    def end_headers(self) -> None:
        """A test that builds again sees what it built; what has a hash in its name is kept."""
        lasting = LASTING.search(self.path)
        self.send_header("Cache-Control", "max-age=3600, immutable" if lasting else "no-cache")
        super().end_headers()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """A page that is left does not wait for its files."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path, prefix: str = "") -> Iterator[str]:
    """Serve a folder while the block runs; its address has no slash at the end."""
    handler = functools.partial(Handler, directory=str(folder), prefix=prefix)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
        server.shutdown()


@pytest.fixture(scope="session")
def site_server() -> Iterator[SiteServer]:
    """`site_server(folder, prefix="")` answers with an address; a folder is served once."""
    with ExitStack() as stack:

        @functools.cache
        def serve(folder: Path, prefix: str = "") -> str:
            prefix = f"/{prefix.strip('/')}" if prefix else ""
            return stack.enter_context(serving(folder, prefix))

        yield serve
