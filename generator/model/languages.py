"""The languages of a site that is built once for each of them, and the names of files in them."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass


@dataclass(frozen=True)
class Edition:
    """The course in one language. name: what its speakers call it. home: its first page's address.

    current: whether it is the one that is looked at. original: whether it is no translation.
    """

    id: str
    name: str
    home: str
    current: bool = False
    original: bool = False


@dataclass(frozen=True)
class Alternate:
    """Where a page is in another language. same: whether it is that page, and none above it."""

    url: str
    same: bool = True


@dataclass(frozen=True)
class Languages:
    """The language in which the site is built now, among all in which it can be read.

    original: the one from which the others are translated. all: their ids, the original's too.
    built: those in which there is a site. suffixes: whether a page's language stands in its file's
    name (`first.fr.md`), and not in that of its folder (`fr/first.md`).
    """

    original: str
    current: str
    all: tuple[str, ...]
    built: tuple[str, ...] = ()
    suffixes: bool = True

    @property
    def translated(self) -> bool:
        """Whether the site is built in another language than that of the original."""
        return self.current != self.original

    @property
    def others(self) -> tuple[str, ...]:
        """Those into which there is something to translate."""
        return tuple(name for name in self.built if name != self.original)

    def page_in(self, language: str, path: str, content: str) -> str:
        """The path that a page has in another language. content: the folder of the pages."""
        above, last = posixpath.split(content)
        content = above if last in self.all and not self.suffixes else content
        inner = path.removeprefix(f"{content}/")
        if self.suffixes:
            stem, ending = posixpath.splitext(self.without_suffix(inner)[0])
            inner = f"{stem}.{language}{ending}"
        else:
            inner = f"{language}/{self.apart(inner)[0]}"
        return posixpath.normpath(posixpath.join(content, inner))

    def without_suffix(self, path: str) -> tuple[str, str]:
        """The path without a language in its file's name, and that language, or ''."""
        stem, ending = posixpath.splitext(path)
        name, dot, language = stem.rpartition(".")
        if dot and language in self.all and posixpath.basename(name):
            return f"{name}{ending}", language
        return path, ""

    def apart(self, path: str) -> tuple[str, str]:
        """A path below a folder, without a language, and that language, or ''.

        It may stand in the file's name or be that of the first folder.
        """
        plain, language = self.without_suffix(path)
        first, slash, inner = path.partition("/")
        if not language and slash and first in self.all:
            return inner, first
        return plain, language
