"""The templates of questions and of what else stands in a page."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.render.compiled import compiled_templates

_HERE = Path(__file__).parent


@cache
def environment() -> Environment:
    """One for all: it keeps the templates that it has read."""
    return Environment(
        loader=FileSystemLoader([_HERE / "templates", _HERE.parent / "kinds"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=compiled_templates(),
    )
