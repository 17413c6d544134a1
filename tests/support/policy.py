"""The headers that the manual recommends, a host that sends them, a course with much to forbid."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from generator.kinds import KINDS
from tests.support.answers import lesson
from tests.support.conversations import with_talk
from tests.support.course import STARTER, Files
from tests.support.quiz_course import FILES
from tests.support.server import Handler
from tests.support.specification import specification

# What the pages work under is the first part alone; the rest says what it says nothing of.
ALONE = "default-src 'self'"
POLICY = f"{ALONE}; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}


class Host(Handler):
    """As hosts do: what is not there is answered with the site's page for that."""

    def __init__(self, *args: Any, headers: Mapping[str, str], **more: Any) -> None:
        self.more = headers
        super().__init__(*args, **more)

    def end_headers(self) -> None:
        for name, value in self.more.items():
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, *_: Any, **__: Any) -> None:
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def hosted(
    folder: Path, headers: Mapping[str, str] = HEADERS, prefix: str = "/training"
) -> Iterator[str]:
    """Serve a site with these headers; its address has no slash at the end."""
    handler = functools.partial(Host, directory=str(folder), prefix=prefix, headers=headers)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
        server.shutdown()


# A page of everything for which Material has an icon, a script or a style.
RICH = """---
title: Much on a page
objectives: [{id: first, text: Tell much at once.}]
tags: [bread, till]
---

!!! note "A note"
    With an icon of the site's own.

??? warning "Folded"
    With a sign that it can be unfolded.

| Left | Middle | Right |
|:-----|:------:|------:|
| a    | b      |     3 |

A footnote.[^1] A block of code:

``` { .python .annotate linenums="1" }
print("Good morning")  # (1)!
```

1.  With a note.

- [x] done
- [ ] not done

=== "Tea"

    Hot.

=== "Milk"

    Cold.

[^1]: At the foot.
"""
RICH_QUESTION = """
```question
id: of-a-table
kind: choice
objective: first
prompt: |
  Which number?

  | Left | Right |
  |:-----|------:|
  | a    |     3 |
options:
  - {text: Three, right: true}
  - {text: Four}
```
"""
SETTINGS = """
  icon:
    admonition:
      note: material/star
  custom_dir: theme
  features:
    - announce.dismiss
    - content.code.annotate
    - content.code.copy
    - content.tabs.link
    - navigation.instant
    - navigation.instant.progress
    - search.highlight
    - search.suggest
"""
SITE_URL = "https://course.invalid/training/"
MAIN = """{% extends "base.html" %}
{% block announce %}We are open on Sunday.{% endblock %}
"""


def strict_course() -> Files:
    """Files to lay over the starter: every kind of page, with all that Material does in text."""
    settings = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace(
        "theme:\n  name: material", f"theme:\n  name: material{SETTINGS}".rstrip()
    )
    settings = settings.replace(
        "  - pymdownx.superfences",
        "  - pymdownx.superfences\n  - pymdownx.highlight\n"
        "  - pymdownx.tasklist: {custom_checkbox: true}\n"
        "  - pymdownx.tabbed: {alternate_style: true}",
    ).replace("  - search\n", "  - search\n  - tags\n", 1)
    settings = settings.replace('!ENV [SITE_URL, ""]', SITE_URL)
    settings = settings.replace(
        "      look: course",
        "      paths: [{id: short, title: Short, lessons: [rich]}, {id: all, title: All}]\n"
        "      look: course",
        1,
    )
    every = ((example, "-lesson") for kind in KINDS for example in specification(kind).examples[:1])
    return {
        **with_talk(),
        **FILES,
        "mkdocs.yml": settings,
        "theme/main.html": MAIN,
        "content/tags.md": "---\ntitle: Tags\n---\n\n<!-- material/tags -->\n",
        "content/first-module/rich.md": RICH + RICH_QUESTION,
        "content/first-module/kinds.md": lesson(every),
    }
