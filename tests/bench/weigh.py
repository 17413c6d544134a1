"""What a visitor's browser loads: `python -m tests.bench.weigh SITE LESSON…` prints it as JSON.

A process of its own, as what measures memory must itself be small. The first lesson is opened in a
Chromium that has seen nothing yet, from a server that writes down what it was asked for: that way
workers count, too, and what a script fetches by itself.
"""

from __future__ import annotations

import gzip
import json
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import sync_playwright

from tests.bench.measure import pause
from tests.support import machine
from tests.support.browser import ARGUMENTS, TAB_ICON

QUIET = 3  # seconds in which nothing new is asked for


class Handler(SimpleHTTPRequestHandler):
    """Serves a site and remembers the files that were asked for."""

    asked: set[Path]

    def send_head(self) -> Any:
        path = Path(self.translate_path(self.path))
        if path.is_file() and self.path.lstrip("/") != TAB_ICON:
            self.asked.add(path)
        return super().send_head()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def sent(path: Path) -> int:
    """Bytes of a file on their way: compressed, if that makes them fewer."""
    content = path.read_bytes()
    return min(len(content), len(gzip.compress(content, 9, mtime=0)))


def visit(site: Path, page: str) -> dict[str, int]:
    """The files of a first visit, and the bytes of each on its way."""
    Handler.asked = set()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    chromium = machine.find("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        address = f"http://127.0.0.1:{server.server_port}/{page}"
        browser.new_page().goto(address, wait_until="networkidle")
        # What a worker fetches is no traffic of the page; the server alone knows when all is quiet.
        seen = -1
        while seen < len(Handler.asked):
            seen = len(Handler.asked)
            pause(QUIET)
        browser.close()
    server.shutdown()
    return {path.relative_to(site).as_posix(): sent(path) for path in sorted(Handler.asked)}


def main(site: Path, pages: list[str]) -> None:
    files = visit(site, pages[0])
    found = {
        "page": median(sent(site / page) for page in pages),
        "raw": median((site / page).stat().st_size for page in pages),
        "visit": sum(files.values()),
        "files": files,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2:])
