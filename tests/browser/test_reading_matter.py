"""What authors write that is long, narrow or coloured: on a small telephone, in both schemes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.support.accessibility import Axe
from tests.support.browser import NewPage
from tests.support.conversations import with_talk
from tests.support.course import Files
from tests.support.server import SiteServer
from tests.support.settled import settled
from tests.support.shared import SharedSite

ADDRESS = "https://shop.example/orders/2026/0815/returns/with-a-very-long-name-that-never-ends.html"
WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
LONG = f"{ADDRESS} {WORD}"

CODE = '''
```python
@decorated("a \\n string")
class Till(Base):
    """What is in it."""

    COUNT: int = 0x2A + 3.5  # a comment

    def __init__(self, value=None):
        if not isinstance(value, int) and value is not True:
            raise ValueError(f"{value!r} is none")
```

```html
<!-- a comment --><a href="x.html" class='y'>one &amp; two</a>
```

```diff
- one
+ two
@@ 1,2 @@
```
'''
PAGE = f"""---
title: A lesson about {WORD}
objectives: [first]
---

{LONG}

## {WORD}

> {LONG}

!!! note "{LONG}"
    {LONG}

- {LONG}

```dialogue
Ms Weber: {LONG}
You: {LONG}
(It is {LONG})
```

```question
id: long
kind: matrix
prompt: "{LONG}"
columns: [{WORD}, Two]
rows:
  - {{text: "{LONG}", right: Two, feedback: "{LONG}"}}
explanation: "{LONG}"
```

| Setting | What it does, in a sentence that takes some room | Where |
|---|---|---|
| `use_directory_urls` | Each page has a folder, so that addresses end in `/`. | `mkdocs.yml` |
| `navigation.instant.progress` | Shows how far a page is loaded. | `theme.features` |
{CODE}
"""


def course() -> Files:
    talk = with_talk({"content/first-module/long.md": PAGE})
    return {
        path: text.replace("The blue one, for Friday.", f"The blue one. {LONG}")
        for path, text in talk.items()
    }


@pytest.fixture(scope="session")
def address(shared_site: SharedSite, site_server: SiteServer) -> str:
    return f"{site_server(shared_site('reading-matter', course()))}/first-module"


def overhang(page: Page) -> int:
    settled(page)
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def test_no_address_and_no_word_is_wider_than_the_screen(new_page: NewPage, address: str) -> None:
    page = new_page(viewport={"width": 320, "height": 800}, reduced_motion="reduce")
    page.goto(f"{address}/long.html")
    question = page.locator("#q-long")
    for value in range(2):
        question.locator("input").nth(value).check()
        question.get_by_role("button", name="Check").click()
        assert overhang(page) <= 0
    edge = page.locator(".course-text").evaluate("text => text.getBoundingClientRect().right")
    turns = page.locator(".course-turn, .course-aside")
    rights = turns.evaluate_all("all => all.map((one) => one.getBoundingClientRect().right)")
    assert rights and max(rights) <= edge
    page.goto(f"{address}/practise.html")
    page.get_by_role("button", name="Start the conversation").click()
    page.get_by_role("button", name="What did you order?").click()
    page.get_by_role("log").get_by_text(WORD).wait_for()
    assert overhang(page) <= 0


def test_code_in_a_column_is_not_torn_inside_a_word(page: Page, address: str) -> None:
    page.goto(f"{address}/long.html")
    pieces = "all => all.map((one) => [one.innerText, one.getClientRects().length])"
    for width in (320, 390, 768, 1366):
        page.set_viewport_size({"width": width, "height": 800})
        settled(page)
        codes = page.locator("td code").evaluate_all(pieces)
        assert len(codes) == 5 and [text for text, number in codes if number > 1] == []
        assert overhang(page) <= 0


def test_code_is_read_in_both_schemes(page: Page, address: str, axe_in_both: Axe) -> None:
    page.goto(f"{address}/long.html")
    assert page.locator(".highlight span[class]").count() > 20
    assert axe_in_both(page) == []
