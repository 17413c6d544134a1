"""Formulas, diagrams and tabs in a browser: they ask no other host, and disturb no question."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.browser import NewPage
from tests.support.course import STARTER
from tests.support.server import SiteServer
from tests.support.shared import SharedSite

# As much of the real one as Material asks for.
DRAWER = """window.mermaid = {
  initialize() {},
  render: async (id, text) => ({ svg: `<svg viewBox="0 0 9 9"><title>${text}</title></svg>` }),
};
"""
LESSON = """---
title: Means
objectives: [first]
---

The mean is $\\frac{a + b}{2}$.

```mermaid
flowchart LR
  a --> b
```

=== "In the lesson"

    One.

=== "Beside it"

    Two.

```question
id: mean
kind: choice
objective: first
prompt: |
  Which is it?

  === "Notes"

      The notes.

  === "Coins"

      The coins.
options:
  - text: $\\frac{1}{2}$
    right: true
  - text: $2$
```
"""


@pytest.fixture(scope="module")
def site(shared_site: SharedSite) -> Path:
    more = "  - pymdownx.arithmatex\n  - pymdownx.tabbed: {alternate_style: true}\n"
    settings = (STARTER / "mkdocs.yml").read_text("utf-8")
    files = {
        "mkdocs.yml": settings.replace("  - pymdownx.details\n", f"{more}  - pymdownx.details\n"),
        "content/scripts/mermaid.min.js": DRAWER,
        "content/first-module/means.md": LESSON,
    }
    return shared_site("media", files)


def test_a_page_draws_what_it_has_and_loads_it_from_the_site(site: Path, page: Page) -> None:
    asked = list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "first-module/means.html").as_uri())
    formula = page.locator("math").first
    expect(formula).to_be_visible()
    # A fraction that is set is taller than a line of its letters.
    box = formula.locator("mfrac").bounding_box()
    assert box and box["height"] > box["width"] * 0.5 > 0
    expect(page.locator("div.mermaid")).to_be_visible()
    asked.clear()
    page.goto((site / "first-module/first-lesson.html").as_uri())
    expect(page.locator("course-question").first).to_be_visible()
    assert not [url for url in asked if "mermaid" in url or "math" in url or "bundle" in url]


def test_without_scripts_a_diagram_is_its_source_and_a_formula_is_set(
    site: Path, new_page: NewPage, site_server: SiteServer
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site_server(site)}/first-module/means.html")
    expect(page.locator("pre.mermaid")).to_contain_text("a --> b")
    expect(page.locator("math").first).to_be_visible()


def test_tabs_in_a_question_are_no_answer(site: Path, page: Page) -> None:
    page.goto((site / "first-module/means.html").as_uri())
    question = page.locator("#q-mean")
    question.get_by_text("Coins", exact=True).click()
    expect(question.get_by_text("The coins.")).to_be_visible()
    expect(page.get_by_text("One.", exact=True)).to_be_visible()
    question.locator("label", has=page.locator("mfrac")).first.click()
    question.get_by_role("button", name="Check").click()
    expect(question).to_have_attribute("state", "right")
    expect(question.get_by_text("The coins.")).to_be_visible()
    page.reload()
    expect(question).to_have_attribute("state", "right")
