"""XML as a tree whose elements know their lines, from files that nobody need trust.

No entity that a file defines itself is ever expanded, and nothing outside of it is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5
from xml.parsers import expat

from generator.import_.draft import Unreadable
from generator.import_.html_tree import Node

_DEEPEST = 400


@dataclass
class Element(Node):
    """An element of XML: its local name, its attributes by theirs, and its line."""

    line: int = 0

    def children(self, *tags: str) -> Iterator[Element]:
        """The elements right below it, of these names."""
        for one in self.inside:
            if isinstance(one, Element) and (not tags or one.tag in tags):
                yield one

    def child(self, tag: str) -> Element | None:
        """The first element of a name right below it."""
        return next(self.children(tag), None)

    def each(self, *tags: str) -> Iterator[Element]:
        """Every element of these names below it, at any depth."""
        stack = [iter(self.inside)]
        while stack:
            one = next(stack[-1], None)
            if one is None:
                stack.pop()
            elif isinstance(one, Element):
                if one.tag in tags:
                    yield one
                stack.append(iter(one.inside))

    def first(self, *tags: str) -> Element | None:
        """The first such element below it."""
        return next(self.each(*tags), None)

    def words(self, *path: str) -> str:
        """The words in the element at the end of a path; '' where there is none."""
        here: Element | None = self
        for tag in path:
            here = here.child(tag) if here else None
        return here.text().strip() if here else ""

    def words_raw(self, tag: str) -> str:
        """The words of the elements of a name right below it, with the spaces at their ends."""
        return "".join(one.text() for one in self.children(tag))

    def get(self, name: str, default: str = "") -> str:
        """An attribute."""
        return self.attributes.get(name, default)


def parse_xml(data: bytes) -> Element:
    """The outermost element of a file."""
    parser = expat.ParserCreate()
    root = Element("")
    stack = [root]

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(stack) > _DEEPEST:
            raise Unreadable(f"its elements are nested more than {_DEEPEST} deep")
        own = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition(":")[2], own, [], parser.CurrentLineNumber)
        stack[-1].inside.append(element)
        stack.append(element)

    def words(text: str) -> None:
        stack[-1].inside.append(text)

    def end(name: str) -> None:
        stack.pop()

    def entity(name: str, *rest: object) -> None:
        raise Unreadable("it defines entities of its own (<!ENTITY …>), which no export needs")

    def skipped(name: str, is_parameter: bool) -> None:
        words(html5.get(f"{name};", f"&{name};"))

    parser.buffer_text = True
    parser.buffer_size = 1 << 20
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words
    parser.EntityDeclHandler = entity
    parser.SkippedEntityHandler = skipped
    # As if a DTD stood outside: entities like &nbsp; are then skipped, not an error.
    parser.UseForeignDTD(True)
    parser.ExternalEntityRefHandler = lambda *_: 1
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        told = expat.errors.messages[error.code]
        raise Unreadable(
            f"its XML breaks off or is damaged in line {error.lineno}: {told}"
        ) from None
    except (LookupError, ValueError):
        raise Unreadable("it says that it has an encoding which is not known") from None
    found = root.child(next((one.tag for one in root.children()), ""))
    if found is None:
        raise Unreadable("there is nothing in it")
    return found
