"""A page on a slow machine: whatever it puts off comes later still (`pytest tests/browser --late`).

A test that looks at a page the moment after a key or a click is right on one machine and wrong on
the next. Here all that a browser does in its own time is late by a good part of a second: frames,
timers, what is fetched, what observers see, and events that come after the fact. What a page does
at once stays as it is. So a test that waits for a state passes, and one that is in luck does not.
"""

from __future__ import annotations

import os
import threading

from playwright.sync_api import Browser, BrowserContext

VARIABLE = "COURSE_TESTS_LATE"  # milliseconds; of the environment, so that workers have it too

LATE = """(late => {
    const later = (act) => function (...given) {
        timer.call(window, () => act.apply(this, given), late);
    };
    const timer = window.setTimeout, frame = window.requestAnimationFrame;
    window.setTimeout = (act, time = 0, ...given) => typeof act === "function"
        ? timer.call(window, act, time + late, ...given) : timer.call(window, act, time);
    window.requestAnimationFrame = (act) => frame.call(window, later(act));
    for (const name of ["IntersectionObserver", "ResizeObserver"])
        window[name] = class extends window[name] {
            constructor(act, ...given) { super(later(act), ...given); }
        };
    const fetched = window.fetch;
    window.fetch = async (...given) => {
        const answer = await fetched.apply(window, given);
        await new Promise((done) => timer.call(window, done, late));
        return answer;
    };
    // Events that a browser sends when it comes to it, and not while something is done.
    const slow = new Set(["scroll", "scrollend", "resize", "hashchange", "storage", "message",
        "toggle", "selectionchange", "transitionend", "animationend"]);
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    const held = new WeakMap();
    const known = (act) => {
        if (!held.has(act)) held.set(act, later(
            typeof act === "function" ? act : (event) => act.handleEvent(event)));
        return held.get(act);
    };
    EventTarget.prototype.addEventListener = function (type, act, ...given) {
        return add.call(this, type, act && slow.has(type) ? known(act) : act, ...given);
    };
    EventTarget.prototype.removeEventListener = function (type, act, ...given) {
        return remove.call(this, type, act && slow.has(type) ? known(act) : act, ...given);
    };
})"""


def lateness() -> int:
    """By how many milliseconds everything is late; 0 where nothing is."""
    return int(os.environ.get(VARIABLE, 0))


def keep_waiting() -> None:
    """Let an answer of a server be late."""
    if lateness():
        threading.Event().wait(lateness() / 1000)


def slow_down(browser: Browser) -> None:
    """Let all pages of a browser be late, if they are to be."""
    if not lateness():
        return
    opened = browser.new_context

    def new_context(*args: object, **options: object) -> BrowserContext:
        context = opened(*args, **options)  # type: ignore[arg-type]
        context.add_init_script(f"{LATE}({lateness()})")
        return context

    browser.new_context = new_context  # type: ignore[method-assign]
