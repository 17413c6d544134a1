"""The index of a built site's search, read as the browser reads it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

_HANDED_OVER = re.compile(r"\(self\.courseSearch=self\.courseSearch\|\|\[\]\)\.push\((.*)\);\n")


def pieces(site: Path) -> dict[str, Any]:
    """What each script of the index hands over, by its name."""
    found = {}
    for file in sorted((site / "search").glob("*.js")):
        match = _HANDED_OVER.fullmatch(file.read_text(encoding="utf-8"))
        assert match, file
        name, value = json.loads(match[1])
        assert name == file.stem
        found[name] = value
    return found


def searched(site: Path) -> list[Any]:
    """The pages: address, title, module, what they say of themselves, sections."""
    held = pieces(site)
    return [held[f"page-{number}"] for number in range(held["index"]["pages"])]


def terms(site: Path) -> dict[str, str]:
    """By term, in what it was found."""
    files = (value for name, value in pieces(site).items() if name.startswith("terms-"))
    return {term: of for file in files for term, of in file.items()}
