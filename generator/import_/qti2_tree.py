"""The tree of a QTI file, with the names of version 3 under those of version 2."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.import_.xml_tree import Element


def normal(root: Element) -> Element:
    """QTI 3 under the names of QTI 2."""
    for element in [root, *below(root)]:
        if element.tag.startswith("qti-"):
            element.tag = _camel(element.tag[4:])
        element.attributes = {_camel(name): value for name, value in element.attributes.items()}
    return root


def below(element: Element) -> Iterator[Element]:
    """All elements inside of one."""
    stack = [element]
    while stack:
        for one in stack.pop().children():
            yield one
            stack.append(one)


def _camel(name: str) -> str:
    return re.sub(r"-(\w)", lambda match: match[1].upper(), name)


def as_float(text: str) -> float:
    """The number that a text is; 0 where it is none."""
    try:
        return float(text)
    except ValueError:
        return 0.0
