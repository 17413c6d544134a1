"""Pages of the browser that are lent to a test, and come back as empty as they were.

A new profile costs more than most tests: it loads and compiles every script anew. So a page is
lent again, with its tab and what it has of unchanging files, once nothing else is left in it:
storage, other tabs, the size of the window, what it emulates, where the pointer stood. What cannot
be taken back, such as a script for each page to come, ends the profile.

To load a page without anything in it costs half as much as to load a lesson. So a page that has
been at one host alone is emptied where it is: its elements, listeners and timers go, and what its
scripts still hold can neither store, nor ask for anything, nor complain.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Page, Request, ViewportSize

from tests.support.machine import PROJECT
from tests.support.server import NOTHING

DESK: ViewportSize = {"width": 1280, "height": 720}
MEDIA: dict[str, Any] = {
    "media": "null",  # as it comes: a page that is printed is on paper
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
    "contrast": "no-preference",
}
# What all pages on a disk share, they share with this one.
ON_DISK = (PROJECT / "tests/support/nothing.html").as_uri()
# What stays with a page, or its profile, for good.
LASTING = {
    "page": ("add_init_script", "expose_binding", "expose_function", "on", "route"),
    "context": (
        *("add_init_script", "expose_binding", "expose_function", "grant_permissions"),
        *("new_cdp_session", "route", "set_geolocation", "set_offline"),
    ),
    "clock": ("install", "pause_at", "set_fixed_time", "set_system_time"),
}
EMPTY = """() => {
    localStorage.clear();
    sessionStorage.clear();
    return localStorage.length === 0 && String(Date).includes("[native code]");
}"""
# The same, without leaving. What a script waits for may still come: it finds nothing to do there.
EMPTY_HERE = """nothing => {
    if (!String(Date).includes("[native code]")) return false;
    window.stop();
    const [timer, frame] = [setTimeout(() => {}), requestAnimationFrame(() => {})];
    if (timer > 1e6) return false;  // those of a clock that somebody has set
    for (let id = 1; id <= timer; id++) clearTimeout(id);
    for (let id = 1; id <= frame; id++) cancelAnimationFrame(id);
    document.open();
    document.write("<!doctype html><link rel=icon href='data:,'><body>");
    document.close();
    for (const name of ["error", "unhandledrejection"])
        addEventListener(name, (event) => event.preventDefault());
    const idle = () => 0;
    window.fetch = () => new Promise(() => {});
    Object.assign(XMLHttpRequest.prototype, {open: idle, send: idle});
    Object.assign(console, {log: idle, info: idle, warn: idle, error: idle});
    localStorage.clear();
    sessionStorage.clear();
    Storage.prototype.setItem = idle;
    history.replaceState(null, "", nothing);
    return localStorage.length === 0 && document.body.childNodes.length === 0;
}"""


def origin_of(address: str) -> str:
    """The host of an address, as storage is divided."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def empty(page: Page, origin: str) -> bool:
    """Leave what is there, and take all out of the storage of a host; whether that was possible."""
    page.goto(ON_DISK if origin == "file://" else origin + NOTHING)
    return bool(page.evaluate(EMPTY))


@dataclass
class Profile:
    """A profile with its one tab.

    scripts: whether its pages may run any. marked: something was done to it that lasts.
    media: what it emulates, where that is known.
    """

    page: Page
    scripts: bool
    marked: bool = False
    media: dict[str, Any] = field(default_factory=dict)
    visited: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.page.context.on("request", self.note)
        context = self.page.context
        for owner, kind in ((self.page, "page"), (context, "context"), (context.clock, "clock")):
            for name in LASTING[kind]:
                if hasattr(owner, name):
                    setattr(owner, name, self.marking(getattr(owner, name)))
        emulate, write = self.page.emulate_media, self.page.set_content

        def emulated(**media: Any) -> None:
            self.media = {}
            emulate(**media)

        def written(html: str, **more: Any) -> None:
            """Into a page that can store: one that was emptied where it is cannot."""
            if not self.visited:
                self.page.goto("about:blank")
            write(html, **more)

        self.page.emulate_media = emulated  # type: ignore[method-assign]
        self.page.set_content = written  # type: ignore[method-assign]

    def marking(self, method: Any) -> Any:
        """The method, which from now on is noticed."""

        def noticed(*args: Any, **more: Any) -> Any:
            self.marked = True
            return method(*args, **more)

        return noticed

    def dress(self, viewport: ViewportSize, media: dict[str, Any]) -> None:
        """Let it have a size and these media, as far as it has others."""
        if self.page.viewport_size != viewport:
            self.page.set_viewport_size(viewport)
        if self.media != media:
            self.page.emulate_media(**media)
            self.media = media

    def note(self, request: Request) -> None:
        """Remember the hosts whose pages were there: they may have stored something."""
        if request.is_navigation_request():
            parts = urlsplit(request.url)
            if parts.scheme in ("http", "https", "file"):
                self.visited.add(origin_of(request.url))

    def emptied(self) -> bool:
        """Take everything out; the answer is whether that was possible."""
        if self.marked or self.page.is_closed():
            return False
        try:
            for other in self.page.context.pages:
                if other != self.page:
                    other.close()
            if not self.scripts:
                self.page.goto("about:blank")
            elif not self.emptied_where_it_is() and not all(
                [empty(self.page, origin) for origin in set(self.visited)]
            ):
                return False
            self.visited.clear()  # else each test would go to the hosts of all before it
            self.page.mouse.move(0, 0)
        except Error:
            return False
        return True

    def emptied_where_it_is(self) -> bool:
        """Take everything out of a page that is at the one host it has been at."""
        here = origin_of(self.page.url)
        if here == "file://" or self.visited != {here}:
            return False
        with suppress(Error):
            return bool(self.page.evaluate(EMPTY_HERE, NOTHING))
        return False


class Profiles:
    """All profiles of a worker that nobody has at the moment, by their options."""

    def __init__(self, browser: Browser, patience: int) -> None:
        self.browser, self.patience = browser, patience
        self.idle: defaultdict[str, list[Profile]] = defaultdict(list)

    @contextmanager
    def lent(self, viewport: ViewportSize = DESK, **options: Any) -> Iterator[Page]:
        """A page with these options of Playwright's `new_context`; nothing is stored in it."""
        idle = self.idle[repr(sorted(options.items()))]
        profile = idle.pop() if idle else self.opened(**options)
        page = profile.page
        profile.dress(viewport, {key: options.get(key, usual) for key, usual in MEDIA.items()})
        yield page
        if profile.emptied():
            idle.append(profile)
        else:
            page.context.close()

    def opened(self, **options: Any) -> Profile:
        """A new one."""
        context = self.browser.new_context(viewport=DESK, **options)
        context.set_default_timeout(self.patience)
        return Profile(context.new_page(), options.get("java_script_enabled", True))
