"""The page for a missing page, as a host shows it: at any address, in any folder."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import Witness
from tests.support.course import STARTER
from tests.support.server import Handler
from tests.support.shared import SharedSite


class Host(Handler):
    """As hosts do: what is not there is answered with the site's page for that."""

    def send_error(self, code: int, *_: Any, **__: Any) -> None:  # type: ignore[override]
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Security-Policy", "default-src 'self'")
        Handler.end_headers(self)
        self.wfile.write(content)


@pytest.fixture(scope="module", params=["", "/project", "/two/folders"])
def host(request: pytest.FixtureRequest, shared_site: SharedSite) -> Iterator[str]:
    settings = (STARTER / "mkdocs.yml").read_text(encoding="utf-8").replace("my-first-c", "own-c")
    folder = shared_site("missing-page", {"mkdocs.yml": settings})
    handler = partial(Host, directory=str(folder), prefix=request.param)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{request.param}"
        server.shutdown()


def test_is_styled_and_leads_home(host: str, page: Page, witness: Witness) -> None:
    witness.forgive("status of 404")  # the page itself, and the folders that the root is not in
    for asked in ("gone.html", "gone/", "a/b/c/d/gone.html?x=1"):
        page.goto(f"{host}/{asked}")
        button = page.get_by_role("link", name="To the start of the course")
        expect(button).to_have_css("text-decoration-line", "none")
        expect(button).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
        expect(button).to_have_js_property("href", f"{host}/index.html")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    button.click()
    expect(page).to_have_url(f"{host}/index.html")
    expect(page.locator("h1")).to_be_visible()
