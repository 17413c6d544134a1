"""axe-core on a page of the tests, once the page has come to rest."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Literal

import pytest
from playwright.sync_api import Page

from tests.support.machine import PROJECT
from tests.support.settled import settled

Axe = Callable[..., list[str]]
Scheme = Literal["light", "dark"]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
# Where the same colours are on the same elements elsewhere: all rules but these.
NO_COLOURS = {"rules": {rule: {"enabled": False} for rule in COLOUR_RULES}}
# Style sheets are read anew for a rule on turned telephones alone, which is not one of those run.
SETTINGS = {"resultTypes": ["violations"], "preload": False}
SWITCH = """(name) => {
    document.body.dataset.mdColorScheme = name;
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    for (const one of fading) one.finish();
}"""


@functools.cache
def source() -> str:
    """The text of axe-core, as npm installed it."""
    return (PROJECT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, within: str = "html", **options: Any) -> list[str]:
    """What axe-core holds against a page, one readable text for each element.

    What fades in is there first: halfway, the contrast of a text says nothing.
    """
    settled(page)
    # Through the debugger, so that the page's own content security policy has no say.
    if not page.evaluate("'axe' in window"):
        page.evaluate(source())
    found = page.evaluate(
        "([within, options]) => axe.run(within, options)", [within, {**SETTINGS, **options}]
    )
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}\n"
        f"  at {' '.join(map(str, node['target']))}: {node['html'][:200]}\n"
        f"  {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def in_both_schemes(page: Page, within: str = "html", wide: int = 0, turn: int = 0) -> list[str]:
    """What axe-core holds against a page in the light, and against its colours in the dark.

    The page is in the light before and afterwards. Between them nothing but colours changes, so
    in the dark the rules on colours are enough; and the page is loaded once for both.

    wide: in px, a second width. Then the page is looked at as narrow as a telephone in the one
    scheme and that wide in the other, with all rules; an odd `turn` has it the other way round.
    Whoever goes through several pages or states counts them, and so sees what they share in each
    scheme at each width.
    """
    if wide:
        schemes: list[Scheme] = ["dark", "light"] if turn % 2 else ["light", "dark"]
        found = []
        for scheme, width in zip(schemes, (390, wide), strict=True):
            page.set_viewport_size({"width": width, "height": 900})
            show_in(page, scheme)
            found += [f"{scheme}, {width} px: {one}" for one in violations(page, within)]
        show_in(page, "light")
        return found
    found = violations(page, within)
    show_in(page, "dark")
    found += [f"in the dark: {one}" for one in violations(page, within, runOnly=COLOUR_RULES)]
    show_in(page, "light")
    return found


def show_in(page: Page, scheme: Scheme) -> None:
    """Change the colours as the theme's own switch does, and what the system asks for too.

    Colours that fade are at their end at once: halfway, their contrast says nothing, and a browser
    that paints nothing for a while would never finish.
    """
    page.emulate_media(color_scheme=scheme)
    page.evaluate(SWITCH, {"light": "default", "dark": "slate"}[scheme])


@pytest.fixture(scope="session")
def axe_in_both() -> Axe:
    """`assert axe_in_both(page) == []`: in the light and in the dark; `wide=1440` at two widths."""
    return in_both_schemes


@pytest.fixture(scope="session")
def axe() -> Axe:
    """`assert axe(page) == []`; with `within=` a selector for a part, or options of axe.run."""
    return violations
