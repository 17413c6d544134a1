"""axe-core on a page of the tests."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.support.machine import PROJECT

Axe = Callable[..., list[str]]


@functools.cache
def source() -> str:
    """The text of axe-core, as npm installed it."""
    return (PROJECT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, within: str = "html", **options: Any) -> list[str]:
    """What axe-core holds against a page, one readable text for each element."""
    # Through the debugger, so that the page's own content security policy has no say.
    if not page.evaluate("'axe' in window"):
        page.evaluate(source())
    found = page.evaluate(
        "([within, options]) => axe.run(within, {resultTypes: ['violations'], ...options})",
        [within, options],
    )
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}\n"
        f"  at {' '.join(map(str, node['target']))}: {node['html'][:200]}\n"
        f"  {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.fixture(scope="session")
def axe() -> Axe:
    """`assert axe(page) == []`; with `within=` a selector for a part, or options of axe.run."""
    return violations
