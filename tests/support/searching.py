"""The index of a built site's search, read as the browser reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

_HANDED_OVER = re.compile(r"\(self\.courseSearch=self\.courseSearch\|\|\[\]\)\.push\((.*)\);\n")


def handed_over(texts: Iterable[str]) -> dict[str, Any]:
    """What scripts of the index hand over, by their names."""
    found = {}
    for text in texts:
        match = _HANDED_OVER.fullmatch(text)
        assert match, text[:200]
        name, value = json.loads(match[1])
        found[name] = value
    return found


def pieces(site: Path) -> dict[str, Any]:
    """The index of a site, by the names of its files."""
    files = sorted((site / "search").glob("*.js"))
    found = handed_over(file.read_text(encoding="utf-8") for file in files)
    assert set(found) == {file.stem for file in files}
    return found


def searched(site: Path) -> list[Any]:
    """The pages: address, title, module, what they say of themselves, sections."""
    held = pieces(site)
    return [held[f"page-{number}"] for number in range(held["index"]["pages"])]


def terms_of(held: Mapping[str, Any]) -> dict[str, str]:
    """By term, in what it was found."""
    files = (value for name, value in held.items() if name.startswith("terms-"))
    return {term: of for file in files for term, of in file.items()}
