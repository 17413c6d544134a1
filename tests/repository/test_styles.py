"""What style sheets and templates must not say, as a browser leaves it out."""

from __future__ import annotations

import re

from tests.support.machine import PROJECT

SHEETS = sorted((PROJECT / "generator").rglob("*.css"))
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


def declarations(name: str) -> list[tuple[str, str, str]]:
    """File, selector and value of each declaration of a property."""
    found = []
    for sheet in SHEETS:
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.S)
        for selector, body in RULE.findall(text):
            for value in re.findall(rf"(?:^|[;\s]){name}\s*:\s*([^;]+)", body):
                found.append((sheet.name, selector.strip(), value.strip()))
    return found


def test_lines_under_text_are_told_in_longhands() -> None:
    """WebKit drops a `text-decoration` that names more than the line, and the line with it."""
    said = declarations("text-decoration")
    assert len(said) > 8
    assert [one for one in said if one[2] not in ("none", "underline")] == []


def test_no_list_is_styled_away() -> None:
    """To Safari a list with `list-style: none` is none, and its items are not counted."""
    said = declarations("list-style")
    assert len(said) > 3
    assert [
        one
        for one in said
        if one[2] == "none" and not one[1].endswith("summary") and ".paper-order" not in one[1]
    ] == []


def test_only_what_is_typed_is_completed() -> None:
    """`autocomplete` is nothing that a radio button or a checkbox may have; their form may."""
    pages = [*(PROJECT / "generator").rglob("*.html")]
    inputs = [
        one for page in pages for one in re.findall(r"<input\b[^>]*>", page.read_text("utf-8"))
    ]
    assert len(inputs) > 10
    completed = [one for one in inputs if "autocomplete" in one]
    assert [one for one in completed if not re.search(r'type="(text|search)"', one)] == []
