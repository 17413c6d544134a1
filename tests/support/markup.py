"""HTML taken apart with the standard library: is it whole, and what does a reader get to see."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
UNREAD = frozenset({"script", "style", "template"})


@dataclass(frozen=True)
class Element:
    """An element, with the names of those that it stands in, from the outermost."""

    name: str
    attributes: dict[str, str | None]
    inside: tuple[str, ...]


@dataclass
class Markup(HTMLParser):
    """A piece of HTML. `text` is what can be read: no scripts, nothing that is hidden."""

    html: str
    elements: list[Element] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, bool]] = []
        self.feed(str(self.html))  # a template's Markup would escape what is added to it
        self.close()
        self.faults += [f"<{name}> is never closed" for name, _ in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element, and that it is open."""
        attributes = dict(attrs)
        self.elements.append(Element(tag, attributes, tuple(name for name, _ in self._open)))
        if tag not in VOID:
            unread = tag in UNREAD or "hidden" in attributes
            self._open.append((tag, unread or (bool(self._open) and self._open[-1][1])))

    def handle_endtag(self, tag: str) -> None:
        """Close the element, if it is the one that is open."""
        if self._open and self._open[-1][0] == tag:
            self._open.pop()
        else:
            where = self._open[-1][0] if self._open else "nothing"
            self.faults.append(f"</{tag}> stands inside {where}")

    def handle_data(self, data: str) -> None:
        """Gather what is read."""
        if not (self._open and self._open[-1][1]):
            self.text += data

    def named(self, *names: str) -> list[Element]:
        """The elements of these names."""
        return [element for element in self.elements if element.name in names]

    def shows(self, other: str) -> bool:
        """Whether all that can be read in another piece can be read here, in one run."""
        return squeezed(Markup(other).text) in squeezed(self.text)


def squeezed(text: str) -> str:
    """A text without white space, which HTML neither keeps nor needs."""
    return "".join(text.split())
