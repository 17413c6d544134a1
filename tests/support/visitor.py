"""Somebody who visits a course with one of three browsers: by mouse and by keys, as people do.

One interface, so that a way through a course is written once. `Visitor` is Chromium's; that of the
others sends the same to their drivers.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import Page, sync_playwright

from tests.support import machine
from tests.support.browser import ARGUMENTS, PATIENCE, STARTING
from tests.support.webdriver import ELEMENT, KEYS, WebDriverError, Wire, firefox, webkit

# A function of the page, called until it answers with something; pages load and change meanwhile.
UNTIL = """async (source, ...given) => {
    const look = eval(source);
    for (const end = Date.now() + 5000; Date.now() < end; ) {
        const found = await look(...given);
        if (found) return found;
        await new Promise((next) => setTimeout(next, 20));
    }
    return null;
}"""
WRAPPED = """const [source, ...given] = arguments[0], done = arguments[1];
Promise.resolve().then(() => eval(source)(...given))
    .then((value) => done({value}), (error) => done({error: String(error)}));"""
# The middle of what can be seen of an element, once it is in view, at rest and under no other: a
# page is not at rest before all of it has come to life and has been laid out.
MIDDLE = """async (selector) => {
    const waiting = [...document.querySelectorAll(":not(:defined)")];
    if (waiting.some(({localName}) => localName.startsWith("course-"))) return null;
    if (document.querySelector("[data-arriving]")) return null;
    const one = document.querySelector(selector);
    if (!one?.checkVisibility({visibilityProperty: true})) return null;
    one.scrollIntoView({block: "center", behavior: "instant"});
    const middle = () => {
        const {left, right, top, bottom} = [...one.getClientRects()][0];
        return [(left + right) / 2, (top + bottom) / 2];
    };
    const before = middle();
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const after = middle();
    const hit = document.elementFromPoint(...after);
    return String(before) === String(after) && one.contains(hit) ? after : null;
}"""


class Visitor(Protocol):
    """What a visitor does."""

    name: str

    def open(self, url: str) -> None:
        """Go to an address."""

    def reload(self) -> None:
        """Load the page again."""

    def run(self, source: str, *given: Any) -> Any:
        """Call a function of the page, which may be async; look, do not touch."""

    def press(self, *keys: str) -> None:
        """Press keys one after another, by the names of the DOM; "Shift+Tab" together."""

    def click_at(self, x: float, y: float) -> None:
        """Press the mouse."""

    def choose(self, selector: str, value: str) -> None:
        """Choose an entry of a list with the mouse."""

    def give_file(self, selector: str, file: Path) -> None:
        """Choose a file."""

    def picture(self, file: Path) -> None:
        """Save a picture of the window."""


class ByPlaywright:
    """Chromium."""

    name = "chromium"

    def __init__(self, page: Page, folder: Path) -> None:
        self.page = page
        page.on("download", lambda one: one.save_as(folder / one.suggested_filename))

    def open(self, url: str) -> None:
        self.page.goto(url)

    def reload(self) -> None:
        self.page.reload()

    def run(self, source: str, *given: Any) -> Any:
        return self.page.evaluate(f"given => ({source})(...given)", list(given))

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def click_at(self, x: float, y: float) -> None:
        self.page.mouse.click(x, y)

    def choose(self, selector: str, value: str) -> None:
        self.page.select_option(selector, value)

    def give_file(self, selector: str, file: Path) -> None:
        self.page.set_input_files(selector, file)

    def picture(self, file: Path) -> None:
        self.page.screenshot(path=file)


class ByWebDriver:
    """Firefox and WebKit."""

    def __init__(self, name: str, wire: Wire) -> None:
        self.name = name
        self.wire = wire
        # Nobody presses the same point twice within a moment, but to press it twice: WebKit would
        # take two presses for a double click.
        self.aside = 4
        wire.send("SetTimeouts", {"script": PATIENCE // 2, "pageLoad": PATIENCE})

    def open(self, url: str) -> None:
        self.wire.send("Navigate", {"url": url})

    def reload(self) -> None:
        self.wire.send("Refresh", {})

    def run(self, source: str, *given: Any) -> Any:
        script = {"script": WRAPPED, "args": [[f"({source})", *given]]}
        answer = self.wire.send("ExecuteAsyncScript", script)
        if answer is None:
            raise WebDriverError("the answer was lost in a navigation")
        if "error" in answer:
            raise WebDriverError(answer["error"])
        return answer.get("value")

    def press(self, *keys: str) -> None:
        steps = []
        for key in keys:
            held = [KEYS.get(part, part) for part in key.split("+")] if len(key) > 1 else [key]
            steps += [{"type": "keyDown", "value": one} for one in held]
            steps += [{"type": "keyUp", "value": one} for one in reversed(held)]
        self.act({"type": "key", "id": "keys", "actions": steps})

    def click_at(self, x: float, y: float) -> None:
        self.aside = -self.aside
        steps: list[Mapping[str, Any]] = [
            {
                "type": "pointerMove",
                "x": round(x + self.aside),
                "y": round(y),
                "origin": "viewport",
            },
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self.act(
            {
                "type": "pointer",
                "id": "mouse",
                "parameters": {"pointerType": "mouse"},
                "actions": steps,
            }
        )

    def act(self, source: Mapping[str, Any]) -> None:
        """Let a mouse or a keyboard do something."""
        self.wire.send("PerformActions", {"actions": [source]})

    def element(self, selector: str) -> str:
        """The name that the browser has for an element."""
        found = self.wire.send("FindElement", {"using": "css selector", "value": selector})
        return str(found[ELEMENT])

    def choose(self, selector: str, value: str) -> None:
        """In WebKit the list drops down where no mouse of a driver gets to: by its letters."""
        option = f'{selector} option[value="{value}"]'
        if self.name == "webkit":
            text = self.run("option => document.querySelector(option).label", option)
            self.wire.send("ElementSendKeys", {"id": self.element(selector), "text": text})
        else:
            self.wire.send("ElementClick", {"id": self.element(option)})

    def give_file(self, selector: str, file: Path) -> None:
        self.wire.send("ElementSendKeys", {"id": self.element(selector), "text": str(file)})

    def picture(self, file: Path) -> None:
        file.write_bytes(base64.b64decode(self.wire.send("TakeScreenshot", {})))


@contextmanager
def chromium_visitor(folder: Path) -> Iterator[Visitor]:
    machine.help_playwright()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=machine.get("chromium"), args=ARGUMENTS, timeout=STARTING
        )
        context = browser.new_context(viewport={"width": 1200, "height": 900})
        context.set_default_timeout(PATIENCE)
        yield ByPlaywright(context.new_page(), folder)
        browser.close()


def driven(start: Callable[[Path], Any]) -> Callable[[Path], Any]:
    @contextmanager
    def visitor(folder: Path) -> Iterator[Visitor]:
        with start(folder) as wire:
            yield ByWebDriver(start.__name__, wire)

    return visitor


VISITORS: Mapping[str, Callable[[Path], Any]] = {
    "chromium": chromium_visitor,
    "firefox": driven(firefox),
    "webkit": driven(webkit),
}


# What browsers say of a script whose page has gone. Firefox may wait for one that it keeps with its
# page for the way back: that never answers.
GONE = ("destroyed", "navigation", "unload", "script timeout")


def until(visitor: Visitor, source: str, *given: Any) -> Any:
    """Wait until a function of the page answers with something."""
    for _ in range(PATIENCE // 5000):
        try:
            found = visitor.run(UNTIL, f"({source})", *given)
        except Exception as error:
            # The page went while it was looked at: look at the next one.
            if not any(word in str(error) for word in GONE):
                raise
            continue
        if found:
            return found
    raise AssertionError(f"{visitor.name}: in vain waited for {source} {given}")


def click(visitor: Visitor, selector: str) -> None:
    """Press an element with the mouse, once it can be seen."""
    visitor.click_at(*until(visitor, MIDDLE, selector))


def texts(visitor: Visitor, selector: str) -> Sequence[str]:
    """What elements say that can be seen."""
    source = """selector => [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility()).map((one) => one.innerText.trim())"""
    return list(visitor.run(source, selector))
