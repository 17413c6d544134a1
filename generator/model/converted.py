"""What an engine made of a page: the one reading that checks, search and pages share."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar, NamedTuple

from generator.text.apart import Folded


class Heading(NamedTuple):
    """A heading as it is published; `id` is '' where it has none."""

    level: int
    text: str
    id: str


class Link(NamedTuple):
    """An address that a page names. `tag` is the element that names it: a, img, video, source …

    alt: the words that stand for a picture; '' where it is a decoration, None where somebody
        forgot them. text: what a link reads as, pictures by their words.
    """

    url: str
    tag: str
    alt: str | None = None
    text: str = ""

    @property
    def picture(self) -> bool:
        """Whether it is a picture that needs an alternative text."""
        return self.tag == "img"


@dataclass(frozen=True)
class Converted(Folded):
    """A page as it is published, without its frame.

    html: with a mark in each place of a question, a quiz or a conversation.
    marks: their keys, such as 'question:late-parcel', in the order of the page.
    words: how many words its text has.
    sections: what a search reads: the words before the first heading, then those below each. None
        where their author keeps them out of the search.
    ids: everything that an anchor can lead to. code: the texts of blocks of code.
    strange: names of elements that no browser knows, such as 'string' of `List<String>`.
    swallowing: names of elements that are never closed, and hide whatever follows them.
    crushed: blocks of code that came out as running text, as nobody understood their fences.
    headless: the first words of tables of which no cell is a heading.
    formulas: those that could not be set, each with the reason.
    silent: the addresses of videos without captions, and of sounds, which have none.
    """

    apart: ClassVar = ("html", "text", "sections")
    noted: ClassVar = ("digest", "said")

    html: str
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    marks: tuple[str, ...] = ()
    ids: frozenset[str] = frozenset()
    code: tuple[str, ...] = ()
    text: str = field(default_factory=str)
    words: int = 0
    sections: tuple[str | None, ...] = field(default_factory=tuple)
    strange: tuple[str, ...] = ()
    swallowing: tuple[str, ...] = ()
    crushed: tuple[str, ...] = ()
    headless: tuple[str, ...] = ()
    silent: tuple[Link, ...] = ()
    formulas: tuple[tuple[str, str], ...] = ()

    @cached_property
    def digest(self) -> str:
        """Stands for its HTML in keys."""
        return hashlib.sha256(self.html.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def said(self) -> str:
        """Stands for what a search reads of it in keys: its headings and sections."""
        said = repr((self.headings, self.sections))
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
