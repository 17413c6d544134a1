"""The templates of questions and of what else stands in a page."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.runtime import Context
from markupsafe import Markup, escape

from generator.locales.messages import Messages
from generator.render.compiled import compiled_templates

_HERE = Path(__file__).parent


class _Context(Context):
    def call(self, called: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
        """As Jinja does, which asks first whether the context is wanted: nothing here wants it."""
        named.pop("_block_vars", None)
        named.pop("_loop_vars", None)
        return called(*args, **named)


class _Template(Template):
    @classmethod
    def from_code(cls, *args: Any, **named: Any) -> Template:
        """As Jinja does, with an `escape` that makes no `Markup` of each piece: none is kept."""
        made = super().from_code(*args, **named)
        made.root_render_func.__globals__["escape"] = _escape
        return made


def _escape(value: Any) -> str:
    kind = type(value)
    if kind is Markup:
        return value  # type: ignore[no-any-return]
    if kind is not str:
        return escape(value)
    text: str = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("'", "&#39;").replace('"', "&#34;")


class _Environment(Environment):
    context_class = _Context
    template_class = _Template

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """As Jinja does, which copies them for each template that another includes: once, here."""
        return {**self.globals, **(d or {})}


@cache
def environment(messages: Messages | None = None) -> Environment:
    """One for all courses that say the same: it keeps the templates that it has read.

    messages: what `t` says in the templates; English if left out, as for what only authors see.
    """
    made = _Environment(
        loader=FileSystemLoader([_HERE / "templates", _HERE.parent / "kinds"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=compiled_templates(),
        auto_reload=False,  # they are a part of the program
    )
    made.globals["t"] = messages or Messages.of()
    return made
