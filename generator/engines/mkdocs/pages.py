"""Pages that were converted before, and what was read from them, put back as MkDocs left them.

The steps are MkDocs' own; they are left out where everything is known that they depend on.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from mkdocs.commands import build as steps
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import weak_property

from generator.engines.mkdocs.converter import Converter
from generator.engines.mkdocs.memories import (
    Memories,
    Unkeyed,
    conversion,
    has_snippets,
    plain,
    program,
)
from generator.engines.mkdocs.plugin import CoursePlugin
from generator.model.converted import Converted
from generator.reader.markup import marks_in
from generator.reader.page_reader import PageReading
from generator.text.apart import Apart, Folded, fold, glanced, unfold
from generator.text.memory import Memory, key_of

Record = tuple[int, str, str]


class _Known(Folded):
    """What is of its own in a page that was put back: its text comes when somebody asks for it."""

    meta: Mapping[str, Any]
    _title_from_render: str | None

    apart = ("markdown", "content")

    @weak_property
    def title(self) -> str | None:
        """As MkDocs has it, which looks first whether there is a text at all."""
        if "title" in self.meta:
            return self.meta["title"]  # type: ignore[no-any-return]
        return self._title_from_render or super().title  # type: ignore[misc]


@functools.cache
def _known(kind: type[Page]) -> type[Page]:
    """The pages of a kind, such as MkDocs' own, that were put back."""
    return kind if issubclass(kind, _Known) else type(kind.__name__, (_Known, kind), {})


class Pages:
    """Converts the pages of a site, each once for all that it depends on.

    said: what MkDocs and its plugins have said so far; a page that is put back says it again.
    """

    def __init__(
        self, memories: Memories | None, plugin: CoursePlugin, said: list[Record], files: Files
    ) -> None:
        self.plugin, self.said, self.files = plugin, said, files
        self.keys: dict[str, bytes] = {}
        self.titled: dict[str, str | None] = {}
        self._marks: dict[str, tuple[str, ...]] = {}  # of pages that were put back
        self.memory: Memory | None = memories.shelf("pages") if memories else None

    def begin(self, config: MkDocsConfig) -> None:
        """Note what all pages depend on."""
        self.converter = Converter(config)
        if self.memory is None:
            return
        if any("meta" in name for name in config.plugins):
            self.memory = None
            return
        plugin = self.plugin
        addresses = [(f.src_uri, f.url, f.inclusion.value) for f in self.files]
        try:
            self.common = key_of(
                program(),
                conversion(config),
                plain(config.validation),
                addresses,
                config.use_directory_urls,
                plugin.settings.look,
                plugin.formulas,
                plugin.docs,
                plugin.content,
                bool(config.plugins.get("course")),
                *filter(None, [plugin.language]),
            )
        except Unkeyed:
            self.memory = None

    def populate(self, file: File, config: MkDocsConfig) -> None:
        """Read and convert a page, as MkDocs does. Raises whatever plugins raise."""
        page = file.page
        assert page is not None
        self.titled[file.src_uri] = vars(page).get("title")
        if self.memory is not None and self.plugin.makes(page):
            self._empty(page, config)
            return
        key = self._key(page)
        if key is None or self.memory is None:
            steps._populate_page(page, config, self.files)
            return
        self.keys[file.src_uri] = key
        entry = self.memory.recall(key)
        if entry is not None:
            self._put_back(page, *entry)
            return
        told = len(self.said)
        with self.converter.lent(page):
            steps._populate_page(page, config, self.files)
        self.memory.keep(key, self._taken(page, self.said[told:]))

    def to_convert(self, files: Iterable[File]) -> Iterator[tuple[bytes, File]]:
        """Those pages of which nothing is known, each with its key; none that has no key."""
        memory = self.memory
        for file in files if memory else ():
            if file.page is not None and not self.plugin.makes(file.page):
                key = self._key(file.page)
                if memory and key is not None and not memory.has(key):
                    yield key, file

    def convert(self, key: bytes, file: File, config: MkDocsConfig) -> bytes | None:
        """What a page is converted to, packed for the process that will `adopt` it."""
        assert self.memory is not None
        self.populate(file, config)
        return self.memory.handed_over(key)

    def adopt(self, key: bytes, packed: bytes) -> None:
        """Know what another process has converted a page to."""
        assert self.memory is not None
        self.memory.adopt(key, packed)

    def again(self, file: File, config: MkDocsConfig) -> None:
        """Read and convert a page of which the text has changed, and nothing else."""
        page = file.page
        assert page is not None and self.memory is not None
        title = self.titled[file.src_uri]
        if isinstance(page, _Known):
            unfold(page)
        page.markdown = page.content = None
        page._title_from_render = None
        page.meta = {}
        vars(page).pop("title", None)
        if title is not None:
            page.title = title
        old = self.keys.pop(file.src_uri, None)
        self.populate(file, config)
        if old is not None and old != self.keys.get(file.src_uri):
            self.memory.forget(old)

    def source_key(self, page: Page) -> bytes | None:
        """What the text of a page, its title and what it says of itself depend on, as one key.

        None where somebody has put another text there, or nobody can know.
        """
        found = self.plugin.read.get(self.plugin.path_of(page.file))
        if found is None or not (_is_folded(page) or page.content == found.source.converted.html):
            return None
        return self.keys.get(page.file.src_uri)

    def marks_of(self, page: Page) -> Sequence[str]:
        """The keys of the marks in the text of a page."""
        if _is_folded(page):
            return self._marks[page.file.src_uri]
        return marks_in(page.content or "")

    def _empty(self, page: Page, config: MkDocsConfig) -> None:
        """A page of the course that no author writes: nothing in it is Markdown."""
        page.read_source(config)
        page.markdown = self.plugin.on_page_markdown(
            page.markdown or "", page=page, config=config, files=self.files
        )
        page.content, page.toc = "", TableOfContents([])
        page.present_anchor_ids, page.links_to_anchors = set(), {}

    def _key(self, page: Page) -> bytes | None:
        """What this page depends on; None where that is not to be known."""
        if self.memory is None or not page.file.abs_src_path:
            return None
        path, sources = self.plugin.source_path(page), self.plugin.sources
        source = sources.text(path) if path else None
        if not path or source is None or has_snippets(source):
            return None
        titled = vars(page).get("title")
        before = self.plugin.translated_from(page.file)
        if before and has_snippets(before[1]):
            return None
        return key_of(
            self.common,
            page.file.src_uri,
            page.file.url,
            sources.sum(path),
            titled,
            *filter(None, [before]),
        )

    def _taken(self, page: Page, said: list[Record]) -> tuple[Any, ...]:
        """A page apart, as plain values."""
        path = self.plugin.path_of(page.file)
        reading, markdown = self.plugin.read[path], page.markdown
        links = {to.src_uri: dict(found) for to, found in (page.links_to_anchors or {}).items()}
        return (
            Apart(lambda: markdown, "markdown"),
            tuple(marks_in(page.content or "")),
            dict(page.meta),
            reading.source.converted,
            tuple(_apart(one) for one in page.toc),
            page._title_from_render,
            frozenset(page.present_anchor_ids or ()),
            links,
            said,
            vars(page).get("title"),
            (
                reading.front,
                reading.embeds,
                reading.half_read,
                reading.problems,
                reading.front_read,
            ),
        )

    def _put_back(
        self,
        page: Page,
        markdown: Apart[str],
        marks: tuple[str, ...],
        meta: dict[str, Any],
        converted: Converted,
        toc: tuple[Any, ...],
        heading: str | None,
        ids: frozenset[str],
        links: dict[str, dict[str, str]],
        said: list[Record],
        title: str | None,
        read: tuple[Any, ...],
    ) -> None:
        page.__class__ = _known(type(page))
        assert isinstance(page, _Known)
        fold(
            page,
            lambda: {"markdown": markdown(), "content": converted.html},
            lambda: {"markdown": markdown.glance(), "content": glanced(converted).html},
        )
        self._marks[page.file.src_uri] = marks
        page.meta = meta
        page._title_from_render = heading
        page.toc = TableOfContents([_together(one) for one in toc])
        if len(page.toc):
            page.toc.items[0].active = True
        page.present_anchor_ids = set(ids)
        found = {self.files.src_uris.get(path): anchors for path, anchors in links.items()}
        page.links_to_anchors = {to: anchors for to, anchors in found.items() if to is not None}
        self.said += said
        source = self.plugin.page_source(page, converted, {}, ())
        path = source.path
        self.plugin.found[path] = source
        self.plugin.read[path] = PageReading(source, *read)
        if title is not None:
            page.title = title


def _is_folded(page: Page) -> bool:
    """Whether nobody has asked for the text of a page yet, or put another there."""
    return "content" not in vars(page)


def _apart(link: AnchorLink) -> tuple[Any, ...]:
    return str(link.title), link.id, link.level, tuple(_apart(one) for one in link.children)


def _together(apart: tuple[Any, ...]) -> AnchorLink:
    title, name, level, children = apart
    link = AnchorLink(title, name, level)
    link.children = [_together(one) for one in children]
    return link
