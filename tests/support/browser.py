"""A real Chromium for the tests, and a witness of what its pages do.

`page` is as good as fresh, `new_page(...)` another with options of its own (no JavaScript, dark, a
phone); tests/support/profiles.py says how. Whatever they ask for and complain about is in
`witness`; at the end of a test it must be clean: no error in the console, none thrown, and not one
request to another host. A test that expects trouble says so with `witness.forgive("its text")`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    WebError,
    expect,
    sync_playwright,
)

from tests.support import machine
from tests.support.lateness import slow_down
from tests.support.profiles import Profiles

# What no page needs, and only a browser with tabs asks for, when all else is there.
TAB_ICON = "assets/images/favicon.png"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A page that asks for another host is found out by the witness, and gets no answer either.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE *localhost",
]
OURS = (
    "127.0.0.1",
    "localhost",
    "course.localhost",
    "",
)  # the last is what file:, data: and blob: have
# Milliseconds until a test gives up. Waiting ends when what is waited for is there, so a long time
# costs nothing but where something is wrong; and a machine may be busy.
PATIENCE = 60_000
STARTING = 120_000

# What the page says to the grader, read from a question.
INTERACTION = "question => question.querySelector('template').content.textContent"

NewPage = Callable[..., Page]


@dataclass
class Witness:
    """What the pages of one test asked for, said and threw."""

    requests: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    # A browser asks for this by itself, where a page names no icon, and perhaps late: in the test
    # after that.
    forgiven: list[str] = field(default_factory=lambda: ["/favicon.ico"])

    def watch(self, context: BrowserContext) -> Callable[[], None]:
        """Follow all pages of this context, until the answer is called."""
        follow: list[tuple[Any, Callable[[Any], None]]] = [
            ("request", self.ask),
            ("console", self.listen),
            ("weberror", self.fail),
        ]
        for event, hear in follow:
            context.on(event, hear)

        def stop() -> None:
            for event, hear in follow:
                context.remove_listener(event, hear)

        return stop

    def ask(self, request: Request) -> None:
        """Keep what a page asks for."""
        self.requests.append(request.url)

    def listen(self, said: ConsoleMessage) -> None:
        """Keep what a page says, with the place it says it of."""
        self.console.append(f"{said.type}: {said.text} ({said.location['url']})")

    def fail(self, thrown: WebError) -> None:
        """Keep what a page throws."""
        self.errors.append(str(thrown.error))

    @property
    def strangers(self) -> list[str]:
        """The requests that left for another host."""
        return [url for url in self.requests if (urlsplit(url).hostname or "") not in OURS]

    def forgive(self, part: str) -> None:
        """Expect an error, or a request elsewhere, with this in its text."""
        self.forgiven.append(part)

    def complaints(self) -> list[str]:
        """All that is not as it should be, and was not expected."""
        said = [line for line in self.console if line.startswith("error")]
        asked = [f"request to another host: {url}" for url in self.strangers]
        thrown = [f"thrown: {error}" for error in self.errors]
        return [
            complaint
            for complaint in thrown + said + asked
            if not any(part in complaint for part in self.forgiven)
        ]


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium or Chrome."""
    return machine.get("chromium")


def zone() -> str:
    """The zone of the pages' clock, wherever a machine stands: one in which midnight is far.

    What was answered before midnight is due for a review behind it.
    """
    return "UTC" if datetime.now(UTC).hour < 22 else "Etc/GMT+6"  # six hours behind


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """One browser for each worker."""
    machine.help_playwright()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=ARGUMENTS,
            timeout=STARTING,
            env={**os.environ, "TZ": zone()},
        )
        slow_down(browser)
        yield browser
        browser.close()


@pytest.fixture
def witness() -> Iterator[Witness]:
    """What the pages of this test do; clean at its end, or the test fails."""
    witness = Witness()
    yield witness
    complaints = witness.complaints()
    if complaints:
        pytest.fail("\n".join(["the browser complained:", *complaints]), pytrace=False)


@pytest.fixture(scope="session")
def profiles(browser: Browser) -> Profiles:
    """The profiles of a worker, to lend."""
    return Profiles(browser, PATIENCE)


@pytest.fixture
def new_page(profiles: Profiles, witness: Witness) -> Iterator[NewPage]:
    """Open a page with an empty profile; options are those of Playwright's `new_context`."""
    with ExitStack() as stack:

        def open_page(**options: Any) -> Page:
            page = stack.enter_context(profiles.lent(**options))
            stack.callback(witness.watch(page.context))
            return page

        yield open_page


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """A fresh page, with JavaScript, on a desktop."""
    return new_page()
