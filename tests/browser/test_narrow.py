"""Pages in a narrow window, whatever wide thing an author has put into them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.support.server import SiteServer
from tests.support.shared import SharedSite

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
LINK = f"https://example.org/{'a' * 60}/{'b' * 80}?q={'c' * 70}"
SUM = " + ".join(f"x_{{{n}}}^2" for n in range(40))
COLUMNS = 14
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="900"/>'
ROW = "|".join([f"{WORD[:30]} {{}}"] * COLUMNS)
# What an author may put into a page, by what it is.
WIDE = {
    "words": f"{WORD * 3} and {LINK}\n\n> {LINK}\n\n- {WORD * 2}\n\n{WORD}\n:   {LINK}\n",
    "heading": f"## {WORD * 2}\n\nText.\n",
    "table": f"|{ROW}|\n|{'---|' * COLUMNS}\n|{ROW}|\n",
    "code": f"```sh\n{'make ' * 99}\n```\n\n`{'x' * 300}`\n",
    "text that is set as it is": f"<pre>{'p' * 400}</pre>\n",
    "formula": f"$$ {SUM} $$\n",
    "formula in a line": f"One ${SUM}$, two.\n\n- Three ${SUM}$.\n",
    "picture": '<img src="wide.svg" width="3000" height="900" alt="Wide">\n',
    "film": '<video muted width="1600"></video>\n',
    "frame": '<iframe src="about:blank" width="1200" height="90" title="Wide"></iframe>\n',
    "tabs": "".join(f'=== "{WORD[:40]} {n}"\n\n    {LINK}\n\n' for n in range(9)),
    "box": f'!!! note "{WORD * 2}"\n    {LINK}\n',
    "question": "```question\nid: wide\nkind: choice\nobjective: wide\n"
    f'prompt: "{WORD} ${SUM}$ {LINK}?"\n'
    f'options: ["{LINK}", {{text: "${SUM}$", right: true}}]\n```\n',
}


HEAD = f"---\ntitle: {WORD * 2}\nobjectives: [{{id: wide, text: See it.}}]\n---\n\nFirst.\n\n"
# What sticks out of the window and of all that scrolls by itself.
OUTSIDE = """() => [...document.querySelectorAll("main *")].filter((one) => {
    if (one.getBoundingClientRect().right <= innerWidth + 1) return false;
    for (let at = one.parentElement; at; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return false;
    }
    return !one.closest(".course-hidden");
}).map((one) => one.outerHTML.slice(0, 60))"""


@pytest.fixture(scope="module")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    page = HEAD + "\n\n".join(WIDE.values())
    files = {"wide.md": page, "wide.svg": DRAWING}
    site = shared_site("narrow", {f"content/first-module/{k}": v for k, v in files.items()})
    return site_server(site)


@pytest.mark.parametrize("width", [320, 768])  # 1280 at 400 %; a tablet
def test_nothing_makes_a_page_wider_than_its_window(width: int, page: Page, address: str) -> None:
    page.set_viewport_size({"width": width, "height": 256})
    page.goto(f"{address}/first-module/wide.html")
    assert page.evaluate(OUTSIDE) == []
    expect(page.locator("html")).to_have_js_property("scrollWidth", width)
