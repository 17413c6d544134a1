"""The files of a course in several languages, as MkDocs is to see them in one of these.

In each language the site has files of the names that the original's have: a link, a picture or an
entry of the navigation says the same in all of them. Where a text really stands, `real` tells.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.localization import parse_locale
from mkdocs.structure.files import File, Files, set_exclusions
from mkdocs.structure.pages import Page
from mkdocs.utils import meta as front_matter

from generator.engines.mkdocs.files import is_draft, url_of
from generator.model.generated import GeneratedPage
from generator.model.languages import Alternate, Edition
from generator.model.settings import LanguageField, Settings
from generator.reader.course_languages import Files as Found
from generator.reader.course_languages import apart
from generator.text.direction import direction_of

_UNTRANSLATED = '<div class="admonition note">'


class MovedFile(File):
    """A file that has another name in the site's eyes. written: its own, from the same folder."""

    written = ""


class HomePage(Page):
    """The first page of a translation: MkDocs knows but one, at the root of the site."""

    @property
    def is_homepage(self) -> bool:
        """As of the one at the root."""
        return self.is_top_level and self.is_index


def theme_languages(config: MkDocsConfig) -> frozenset[str]:
    """The languages of which Material has words; nothing of another theme."""
    if config.theme.name != "material":
        return frozenset()
    folders = [Path(folder, "partials", "languages") for folder in config.theme.dirs]
    return frozenset(file.stem for folder in folders for file in folder.glob("*.html"))


class Translations:
    """What a course has in several languages, seen in one of them.

    found: which files there are. base: the folder of the language in the site, '' of the original.
    real: the path of each file that has another name here, by the name that it has here.
    untranslated: the pages that are shown here in the original's language.
    """

    def __init__(self, settings: Settings, found: Found) -> None:
        self.settings, self.found, self.languages = settings, found, found.languages
        self.docs = found.docs
        self.current = self.languages.current
        self.original = self.languages.original
        self.field = next(one for one in settings.languages if one.id == self.current)
        self.base = self._base(self.current)
        self.real: dict[str, str] = {}
        self.untranslated: set[str] = set()
        self._pages: dict[str, dict[str, File]] = {}

    def _base(self, language: str) -> str:
        return "" if language == self.original else f"{language}/"

    @property
    def built(self) -> list[LanguageField]:
        """The languages that have a site, each once."""
        fields = {one.id: one for one in reversed(self.settings.languages)}
        return [fields[name] for name in self.found.built]

    @property
    def quizzes(self) -> set[str] | None:
        """The ids of the quizzes and conversations that there are in this language; None: all."""
        if not self.base or self.settings.missing == "original":
            return None
        return self.found.quizzes_in(self.current)

    def configure(self, config: MkDocsConfig) -> None:
        """Let the site speak the language."""
        theme = config.theme
        if theme.name == "material":
            theme["language"] = self.current
        else:
            try:
                theme["locale"] = parse_locale(self.current)
            except ConfigurationError:
                theme["language"] = self.current
        if self.current == self.original:
            return
        if "direction" in theme:
            del theme["direction"]
        config.site_name = self.field.site_name or config.site_name
        # What nobody has translated is left out.
        config.site_description = self.field.site_description
        config.copyright = self.field.copyright

    def files(self, files: Files, config: MkDocsConfig) -> Files:
        """The files of the site in this language."""
        own: dict[str, dict[str, File]] = {name: {} for name in self.languages.all}
        order: dict[str, None] = {}
        shared: dict[str, File] = {}
        for file in files:
            inner, language = self._apart(file, config)
            order[inner] = None
            if language:
                own[language][inner] = self._moved(file, inner, self._base(language), config)
            elif file.is_documentation_page():
                own[self.original][inner] = file
            else:
                shared[inner] = file
        self._pages = {
            name: {inner: file for inner, file in of.items() if file.is_documentation_page()}
            for name, of in own.items()
        }
        if self.base and self.settings.missing == "original":
            for inner, file in self._pages[self.original].items():
                if inner not in own[self.current]:
                    self.untranslated.add(inner)
                    own[self.current][inner] = self._moved(file, inner, self.base, config)
        self._note_real(own[self.current])
        whole = shared | own[self.current]
        result = Files([whole[inner] for inner in order if inner in whole])
        if self.base:
            self._home(result, config)
            if config.nav is not None:
                config.nav = list(self._entries(config.nav, whole))
        return result

    def _apart(self, file: File, config: MkDocsConfig) -> tuple[str, str]:
        """Only what an author has written is in a language by its name."""
        if file.src_dir not in (None, config.docs_dir):
            return file.src_uri, ""
        return apart(self.languages, file.src_uri)

    def _moved(self, file: File, inner: str, base: str, config: MkDocsConfig) -> File:
        """A file under another name, in the folder of its language."""
        moved = MovedFile(inner, file.src_dir, config.site_dir, config.use_directory_urls)
        moved.dest_uri = posixpath.join(base, moved.dest_uri)
        if file.src_dir is not None:
            moved.abs_src_path = file.abs_src_path
        moved.generated_by, moved._content = file.generated_by, file._content
        moved.inclusion = file.inclusion
        moved.edit_uri = file.edit_uri
        moved.written = file.src_uri
        return moved

    def _note_real(self, files: Mapping[str, File]) -> None:
        moved = {i: file.written for i, file in files.items() if isinstance(file, MovedFile)}
        self.real = {inner: name for inner, name in moved.items() if name != inner}

    def _home(self, files: Files, config: MkDocsConfig) -> None:
        home = files.get_file_from_path(self.found.home) if self.found.home else None
        if home and home.page is None:
            HomePage(None, home, config)

    def as_original(self, html: str, message: str) -> str:
        """The text of a page that nobody has translated, with a line that says so."""
        if html.startswith(_UNTRANSLATED):  # in a preview a page is made again and again
            return html
        way = direction_of(self.original)
        return (
            f"{_UNTRANSLATED}<p>{escape(message)}</p></div>"
            f'<div lang="{escape(self.original)}" dir="{way}">{html}</div>'
        )

    def original_of(self, file: File) -> str:
        """The path of the original of a page, from the course's folder; '' where there is none."""
        there = self._pages.get(self.original, {}).get(file.src_uri)
        name = there.written if isinstance(there, MovedFile) else there and there.src_uri
        return posixpath.normpath(f"{self.docs}/{name}") if name else ""

    def aliases(self, urls: Mapping[str, str]) -> dict[str, str]:
        """Other paths that lead to the files of these: what a text beside the original says."""
        named = {
            f"{self.docs}/{inner}": urls[f"{self.docs}/{written}"]
            for inner, written in self.real.items()
            if f"{self.docs}/{written}" in urls
        }
        if self.base and not self.languages.suffixes:
            # A page in the folder of its language names what is beside the original, too.
            there = {**urls, **named}
            named |= {
                path.replace(f"{self.docs}/", f"{self.docs}/{self.base}", 1): url
                for path, url in there.items()
                if path.startswith(f"{self.docs}/")
            }
        return named

    def _entries(self, items: Any, files: Mapping[str, File]) -> Iterator[Any]:
        """The entries of a configured navigation that lead somewhere here."""
        for item in items if isinstance(items, list) else [items]:
            pairs = item.items() if isinstance(item, dict) else [(None, item)]
            for title, value in pairs:
                if isinstance(value, list):
                    inner = list(self._entries(value, files))
                    if inner:
                        yield {title: inner}
                elif not isinstance(value, str) or not value.endswith((".md", ".markdown")):
                    yield value if title is None else {self.field.nav.get(title, title): value}
                elif value.lstrip("/") in files:
                    yield {self.field.nav[title]: value} if title in self.field.nav else value

    def rename(self, items: Sequence[Any]) -> None:
        """Give the sections of a navigation the titles that they have in this language."""
        for item in items:
            if item.is_section:
                item.called = item.title
                item.title = self.field.nav.get(item.title) or _title(item) or item.title
                self.rename(item.children)

    def editions(self, home: str) -> tuple[Edition, ...]:
        """The course in each language. home: the address of the first page of this one."""
        plain = home.removeprefix(self.base)
        return tuple(
            Edition(
                one.id,
                one.name,
                f"{self._base(one.id)}{plain}",
                one.id == self.current,
                one.id == self.original,
            )
            for one in self.built
        )

    def alternates(
        self, generated: Mapping[str, GeneratedPage], config: MkDocsConfig
    ) -> dict[str, tuple[Alternate, ...]]:
        """By the address of each page here, where it is in each language, or what is above it."""
        pages = {one.id: self._published(one.id, config) for one in self.built}
        here = dict(pages[self.current])
        for path in generated:
            here.setdefault(path, self._address(path, self.base, config))
        known = {name: self.found.quizzes_in(name) for name in pages}

        def alternate(language: str, inner: str) -> Alternate:
            there = pages[language]
            if inner in there:
                return Alternate(there[inner])
            made = generated.get(inner)
            own = made and (made.kind != "coverage" or language == self.original)
            if made and own and (not made.name or made.name in known[language]):
                return Alternate(self._address(inner, self._base(language), config))
            folder = posixpath.dirname(inner)
            while True:
                for name in ("index.md", "README.md"):
                    above = posixpath.join(folder, name)
                    if above in there and above != inner:
                        return Alternate(there[above], same=False)
                if not folder:
                    return Alternate(self._base(language), same=False)
                folder = posixpath.dirname(folder)

        return {
            url: tuple(alternate(one.id, inner) for one in self.built)
            for inner, url in here.items()
        }

    def _published(self, language: str, config: MkDocsConfig) -> dict[str, str]:
        """The addresses of a language's pages that are published, by their names."""
        pages = dict(self._pages[language])
        if language != self.original and self.settings.missing == "original":
            for inner, file in self._pages[self.original].items():
                if inner not in pages:
                    pages[inner] = self._moved(file, inner, self._base(language), config)
        files = Files(pages.values())
        if language != self.current:  # of these MkDocs has decided it, or will
            set_exclusions(files, config)
        return {
            inner: url_of(file)
            for inner, file in pages.items()
            if not file.inclusion.is_excluded() and not is_draft(file)
        }

    def _address(self, path: str, base: str, config: MkDocsConfig) -> str:
        """The address of a page that no author writes."""
        file = File(path, None, config.site_dir, config.use_directory_urls)
        file.dest_uri = posixpath.join(base, file.dest_uri)
        return url_of(file)


def _title(section: Any) -> str:
    """What the page that stands for a section calls it; '' where that says nothing."""
    for item in section.children:
        if item.is_page and item.file.name == "index":
            try:
                title = front_matter.get_data(item.file.content_string)[1].get("title")
            except (OSError, ValueError):
                return ""  # whoever reads the page will say so
            return title if isinstance(title, str) else ""
    return ""


def titles_in(items: Sequence[Any]) -> Collection[str]:
    """What is called by the author in a navigation: sections, links, pages with a title there."""
    found: dict[str, None] = {}
    for item in items:
        title = vars(item).get("title")
        if isinstance(title, str):
            found[title] = None
        found |= dict.fromkeys(titles_in(item.children or ()))
    return list(found)
