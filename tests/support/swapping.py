"""Pages that are swapped and not loaded: Material's instant navigation, where the tests serve it.

A page swaps those that its sitemap names. Until it has read that, a link is followed as ever; so
whoever wants to see a page swapped waits for it, with `open_swapping`.
"""

from __future__ import annotations

from playwright.sync_api import Page, Route

# Material reads the sitemap in the turn in which it has parsed it.
TELL = """(() => {
    const parse = DOMParser.prototype.parseFromString;
    window.mapped = new Promise((done) => {
        DOMParser.prototype.parseFromString = function (text, type) {
            if (type === "text/xml") done(true);
            return parse.call(this, text, type);
        };
    });
})()"""


def prepare(page: Page, address: str, site_url: str) -> None:
    """Let the sitemap name the pages where they are served; no test knows the port beforehand.

    address: of the site, without a slash at the end. site_url: what the site was built for.
    """
    page.add_init_script(TELL)

    def stand_here(route: Route) -> None:
        response = route.fetch()
        text = response.text().replace(site_url.rstrip("/"), address)
        route.fulfill(response=response, body=text)

    page.route("**/sitemap.xml", stand_here)


def open_swapping(page: Page, url: str) -> None:
    """Load a page, which swaps others from now on; `window.loaded` stays until one is loaded."""
    page.goto(url)
    page.evaluate("window.mapped")  # a strict policy forbids what `wait_for_function` does
    page.evaluate("window.loaded = true")
