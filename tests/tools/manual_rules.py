"""The manual's page of rules, from the rules themselves and from what they say of their examples.

`python -m tests.tools.manual_rules` writes it; tests/manual/test_pages.py finds it stale. What is
said stands in tests/golden/messages/, where tests/unit/test_messages.py holds it to the truth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.checks.rules import RULES
from generator.text.problems import Link, Rule
from tests.support.machine import PROJECT

PAGE = PROJECT / "manual/content/rules.md"
MESSAGES = PROJECT / "tests/golden/messages"
REFRESH = "python -m tests.tools.manual_rules"
HEAD = """\
---
title: Rules
description: Everything that course check can tell you, with an example of each.
---

<!-- Written by a program from generator/checks/rules.py: do not edit. -->

Each mistake that [`course check`](checking.md) finds has a name. Here they are, from A to Z: why it
matters, a file with the mistake in it, and what you then read. In your terminal,
`course rules NAME` tells you about one of them.
"""
LANGUAGES = {".md": "markdown", ".yml": "yaml", ".svg": "xml"}


def page() -> str:
    """The page as Markdown."""
    return "\n".join([HEAD, *(part for rule in RULES.values() for part in section(rule))])


def section(rule: Rule) -> Iterator[str]:
    """What the manual says on one rule."""
    yield f"## {rule.id}\n"
    yield f"{'An error' if rule.severity == 'error' else f'A {rule.severity}'}. {rule.why}\n"
    if rule.source:
        yield f"Source: {rule.source}.\n"
    yield from files(rule.example)
    yield fenced("text", (MESSAGES / f"{rule.id}.txt").read_text(encoding="utf-8"))
    if rule.good:
        yield "Without it:\n"
        yield from files(rule.good)


def files(example: Mapping[str, str | bytes]) -> Iterator[str]:
    """The files of an example, each under its name."""
    for path, content in example.items():
        text = content if isinstance(content, str) else content.decode("utf-8", "replace")
        if isinstance(content, Link):
            yield f"`{path}` is a link to `{text}`.\n"
        elif not text.strip():
            yield f"`{path}` holds nothing.\n"
        elif not path.endswith(".svg"):
            yield f"`{path}`:\n"
            yield fenced(LANGUAGES.get(Path(path).suffix, "text"), shortened(text))


def shortened(text: str) -> str:
    """A text without the greater part of lines that nobody could read."""
    return "\n".join(line if len(line) < 1000 else f"{line[:60]} …" for line in text.split("\n"))


def fenced(language: str, text: str) -> str:
    """A fenced block that the backticks inside it cannot end."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    marks = "`" * max(3, longest + 1)
    return f"{marks}{language}\n{text.strip(chr(10))}\n{marks}\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
