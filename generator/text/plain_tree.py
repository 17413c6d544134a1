"""Plain values as a tree: what another program has read already, as if it stood at one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.text.span import Span
from generator.text.yaml_tree import Tree


def plain_tree(value: Any, span: Span) -> Tree:
    """A value with its parts, each of them at `span`. Numbers and dates become text again."""
    if isinstance(value, Mapping):
        children: dict[str | int, Tree] = {str(k): plain_tree(v, span) for k, v in value.items()}
        data = {name: child.data for name, child in children.items()}
        return Tree(data, span, children, {str(name): span for name in children})
    if isinstance(value, list | tuple):
        items: dict[str | int, Tree] = {n: plain_tree(v, span) for n, v in enumerate(value)}
        return Tree([item.data for item in items.values()], span, items)
    return Tree(None if value is None else str(value), span)
