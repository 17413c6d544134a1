"""The manual's pages, as the tests that hold it true read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from generator.engines.fences import Fence, find_fences
from generator.model.front_matter import FrontMatter
from generator.reader.page_reader import front_tree
from tests.support.machine import PROJECT

MANUAL = PROJECT / "manual"
CONTENT = MANUAL / "content"
PAGES = sorted(CONTENT.rglob("*.md"))
READ_FIRST = [
    PROJECT / name
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "RELEASING.md", "SECURITY.md")
]


def text_of(page: str) -> str:
    """A page of the manual, by its path below content/."""
    return (CONTENT / page).read_text(encoding="utf-8")


def front_of(page: Path) -> FrontMatter:
    """The front matter of a page."""
    tree, problems = front_tree(page.read_text(encoding="utf-8"), page.name)
    assert tree is not None and problems == []
    front, problems = FrontMatter.from_tree(tree)
    assert front is not None and problems == []
    return front


def blocks(text: str, *infos: str) -> list[Fence]:
    """The fenced blocks of a text, of these languages where any are named."""
    found = find_fences(text.splitlines())
    return [fence for fence in found if not infos or fence.info in infos]


def yaml_after(page: str, start: str) -> str:
    """The first block of YAML on a page that starts with a certain field."""
    return next(f.text for f in blocks(text_of(page), "yaml") if f.text.startswith(start))


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models inside a field's type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def fields_of(*models: type[BaseModel], but: type[BaseModel] | None = None) -> set[str]:
    """The names that an author may write in these models and in the models inside them."""
    names: set[str] = set()
    for model in models:
        for name, info in model.model_fields.items():
            if but is None or name not in but.model_fields:
                names |= {name} | fields_of(*models_in(info.annotation))
    return names


def in_code(text: str) -> set[str]:
    """What stands between backticks in the prose of a page."""
    for fence in reversed(blocks(text)):
        lines = text.splitlines()
        del lines[fence.start : fence.start + len(fence.raw)]
        text = "\n".join(lines)
    return set(re.findall(r"`([^`\n]+)`", text))
