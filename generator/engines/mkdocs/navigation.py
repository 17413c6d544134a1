"""The navigation of a site, as MkDocs has it and as a course reads it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation

from generator.reader.outline import NavItem


class Entries:
    """The entries of a navigation, for as long as it is the same.

    There edits of texts can change nothing but titles of sections, and a preview asks after each.
    """

    def __init__(self, items: Sequence[Any], path_of: Callable[[File], str]) -> None:
        """items: as MkDocs has them. path_of: the path of a file from the course's folder."""
        self._items, self._path_of = items, path_of
        self._sections = [*_sections(items)]
        self._made: tuple[list[str], tuple[NavItem, ...]] | None = None

    def __call__(self) -> tuple[NavItem, ...]:
        """The entries as they are now."""
        titles = [str(section.title or "") for section in self._sections]
        if self._made is None or self._made[0] != titles:
            self._made = titles, tuple(_entries(self._items, self._path_of))
        return self._made[1]


def _sections(items: Sequence[Any]) -> Iterator[Any]:
    for item in items:
        if not item.is_page or item.children:
            yield item
            yield from _sections(item.children or ())


def _entries(items: Sequence[Any], path_of: Callable[[File], str]) -> Iterator[NavItem]:
    for item in items:
        file = getattr(item, "file", None)  # a section may be a page as well
        path = path_of(file) if file else None
        children = tuple(_entries(item.children or (), path_of))
        title = "" if item.is_page and not children else str(item.title or "")
        yield NavItem(title, path, children, str(getattr(item, "called", "") or ""))


def leave_drafts_out(nav: Navigation) -> None:
    """Let a navigation lead to published pages alone, also from one page to the next."""
    nav.items = list(_published(nav.items))
    nav.pages = [page for page in nav.pages if page.file.inclusion.is_included()]
    for before, page in itertools.pairwise([None, *nav.pages, None]):
        if page:
            page.previous_page = before
        if before:
            before.next_page = page


def _published(items: Sequence[Any]) -> Iterator[Any]:
    """The entries of a navigation without drafts, and without sections that are empty then."""
    for item in items:
        if item.is_page:
            if item.file.inclusion.is_included():
                yield item
            continue
        if item.is_section:
            had = bool(item.children)
            item.children = list(_published(item.children))
            if had and not item.children:
                continue
        yield item


def links_in(items: Sequence[Any]) -> Iterator[str]:
    """The addresses that it leads to by itself."""
    for item in items:
        if item.is_link:
            yield str(item.url)
        yield from links_in(item.children or ())
