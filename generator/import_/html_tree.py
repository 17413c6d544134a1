"""HTML of question banks as a tree: whatever is left open in it, and however deep it goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

# What begins a line of its own.
BLOCKS = frozenset(
    "p div section article header footer main figure figcaption address dl dt dd center form "
    "fieldset h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table thead tbody tfoot tr td th caption "
    "hr details summary body html prompt".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# Deeper than anybody nests texts; deeper ones are hostile.
_DEEPEST = 120


class Raw(str):
    """Among the words of an element: Markdown that stands as it is."""

    __slots__ = ()


@dataclass
class Node:
    """An element: its name, its attributes, and what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Node | str] = field(default_factory=list)

    def text(self) -> str:
        """Its words alone."""
        return "".join(one if isinstance(one, str) else one.text() for one in self.inside)

    def all(self, tag: str) -> Iterator[Node]:
        """Every element of a name below it."""
        for one in self.inside:
            if isinstance(one, Node):
                if one.tag == tag:
                    yield one
                yield from one.all(tag)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("div")
        self.stack = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = tag.rpartition(":")[2]
        if tag in ("p", "li", "td", "th", "tr", "option"):
            self.close_open(tag)
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.stack[-1].inside.append(node)
        if tag not in _VOID and len(self.stack) < _DEEPEST:
            self.stack.append(node)

    def close_open(self, tag: str) -> None:
        """`<p>` ends an open `<p>`, `<li>` an open `<li>` of the same list."""
        walls = {"li": ("ul", "ol"), "td": ("tr",), "th": ("tr",), "tr": ("table",)}.get(tag, ())
        for depth in range(len(self.stack) - 1, 0, -1):
            open_tag = self.stack[depth].tag
            if open_tag == tag:
                del self.stack[depth:]
                return
            if open_tag in walls or (tag == "p" and open_tag in BLOCKS):
                return

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].tag == tag:
                del self.stack[depth:]
                return

    def handle_data(self, data: str) -> None:
        self.stack[-1].inside.append(data)


def parse_html(text: str) -> Node:
    """The elements of a text; nothing that is written badly is an error."""
    builder = _Builder()
    builder.feed(_ended(text))
    builder.close()
    return builder.root


def _ended(text: str) -> str:
    """A text in which nothing begins that does not end, as its parser seeks each end to the last.

    What begins so is a sign: a few hundred kilobytes of `<!--` would take hours.
    """
    for begins, ends in (("<!--", "-->"), ("<![", "]>"), ("<?", ">"), ("<", ">")):
        last = text.rfind(ends) + 1
        text = text[:last] + text[last:].replace(begins, f"&lt;{begins[1:]}")
    return text
