"""A page that has come to rest: what can be measured, and what is on the screen.

A key or a click is answered at once, but what comes of it is drawn with the next frames: a place is
scrolled to, a bar grows, colours fade, a font arrives. Whoever measures, takes a picture or asks
axe waits for that first, with `settled`; whoever asks for a word or a state waits with `expect`.
"""

from __future__ import annotations

from playwright.sync_api import Page

# Whatever ends by itself is brought to its end; scrolling goes on until it stands in two frames. A
# page that arrives is laid out whole first.
SETTLE = """async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const moving = () => document.getAnimations().filter((one) => one.playState === "running"
        && Number.isFinite(one.effect?.getComputedTiming().endTime));
    const place = () => [scrollX, scrollY, innerWidth, document.documentElement.scrollHeight];
    await document.fonts.ready;
    while (document.querySelector("[data-arriving]")) await frame();
    for (let before = "", still = 0; still < 2;) {
        const ends = moving();
        for (const one of ends) one.finish();
        await frame();
        const now = place().join();
        still = now === before && ends.length === 0 ? still + 1 : 0;
        before = now;
    }
}"""


def settled(page: Page) -> Page:
    """The page, once its fonts are there and nothing on it moves any more."""
    page.evaluate(SETTLE)
    return page
