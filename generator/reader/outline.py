"""What an engine says about a site before anybody asks what it teaches: pages, order, addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model.converted import Converted
from generator.model.course import Markdown
from generator.model.languages import Alternate, Edition, Languages
from generator.model.settings import Settings
from generator.reader.embed_reader import Found
from generator.text.direction import Direction
from generator.text.problems import Problem
from generator.text.span import Span


@dataclass(frozen=True)
class PageSource:
    """A page as its engine publishes it.

    path: from the course's folder. url: from the site's root. source: the author's text, None where
    a plugin made the page. meta: its front matter, with what plugins added. found: what fences
    held, by the key of their marks. near: what was nearly a fence of ours. original: the path
    without a language in its name, '' where there is none in it.
    """

    path: str
    url: str
    title: str
    converted: Converted
    source: str | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    index: bool = False
    home: bool = False
    listed: bool = True
    found: Mapping[str, tuple[Found, ...]] = field(default_factory=dict)
    near: tuple[Problem, ...] = ()
    original: str = ""


@dataclass(frozen=True)
class NavItem:
    """An entry of the navigation: a page, a section, or both.

    name: in a translation, the title of the section in the original.
    """

    title: str = ""
    path: str | None = None
    items: tuple[NavItem, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class Outline:
    """A site, as its engine has it after all plugins were asked.

    configuration: the file that configures it, from the course's folder. content: the folder of the
    pages. direction: that of its lines, None where nothing but the language says it. settings: the
    course's own, None where they cannot be read. urls: path of a file → its address, for all that
    the site serves. languages: those of a site that is built once for each; original_edition,
    editions, alternates: as in `Course`. texts: what was read, for excerpts.
    """

    title: str
    configuration: str
    content: str
    language: str = "en"
    direction: Direction | None = None
    description: str = ""
    settings: Settings | None = None
    nav: tuple[NavItem, ...] = ()
    pages: tuple[PageSource, ...] = ()
    urls: Mapping[str, str] = field(default_factory=dict)
    root_url: str = "/"
    searched: bool = False
    formulas: bool = False
    draws: bool = False
    loads: tuple[tuple[str, Span], ...] = ()
    home: str = ""
    markdown: Markdown | None = None
    problems: tuple[Problem, ...] = ()
    languages: Languages | None = None
    editions: tuple[Edition, ...] = ()
    alternates: Mapping[str, tuple[Alternate, ...]] = field(default_factory=dict)
    original_edition: str = ""
