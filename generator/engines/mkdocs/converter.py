"""One converter for all pages of a site.

MkDocs makes a new one for each page: some four hundred objects that hold each other, and that only
a look through all of a process's memory can let go of. `Markdown.reset` is there to spare that; it
does for those extensions of which it is known that nothing else outlives a page.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial

import markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import pages
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from generator.engines.markdown_extension import CourseExtension

# What `reset` leaves as it was made: tests/unit/test_converter.py converts pages with all of them.
_RESET = frozenset(
    "abbr admonition attr_list codehilite def_list extra fenced_code footnotes md_in_html meta "
    "nl2br sane_lists smarty tables toc "
    "pymdownx.arithmatex pymdownx.betterem pymdownx.caret pymdownx.critic pymdownx.details "
    "pymdownx.emoji pymdownx.highlight pymdownx.inlinehilite pymdownx.keys pymdownx.magiclink "
    "pymdownx.mark pymdownx.smartsymbols pymdownx.snippets pymdownx.superfences pymdownx.tabbed "
    "pymdownx.tasklist pymdownx.tilde".split()
)


class Converter:
    """Converts pages with the extensions of a site, as MkDocs does."""

    def __init__(self, config: MkDocsConfig) -> None:
        self.again = all(map(_is_reset, config.markdown_extensions)) and not any(
            _numbers_on(given) for given in (config.mdx_configs or {}).values()
        )
        self._markdown: markdown.Markdown | None = None

    @contextmanager
    def lent(self, page: Page) -> Iterator[None]:
        """While this is entered, a page is rendered with it, where it can be used again."""
        if self.again:
            vars(page)["render"] = partial(self._render, page)
        try:
            yield
        finally:
            vars(page).pop("render", None)

    def _render(self, page: Page, config: MkDocsConfig, files: Files) -> None:
        """As `Page.render` does it."""
        md, self._markdown = self._markdown, None  # which whatever is raised leaves half used
        if md is None:
            md = markdown.Markdown(
                extensions=config.markdown_extensions, extension_configs=config.mdx_configs or {}
            )
        md.reset()
        raw, title = pages._RawHTMLPreprocessor(), pages._ExtractTitleTreeprocessor()
        anchors = pages._ExtractAnchorsTreeprocessor(page.file, files, config)
        paths = pages._RelativePathTreeprocessor(page.file, files, config)
        for processor in (raw, anchors, paths, title):
            processor._register(md)
        page.content = md.convert(page.markdown or "")
        page.toc = get_toc(getattr(md, "toc_tokens", []))
        page._title_from_render = title.title
        page.present_anchor_ids = anchors.present_anchor_ids | raw.present_anchor_ids
        if pages.log.getEffectiveLevel() > logging.DEBUG:
            page.links_to_anchors = paths.links_to_anchors
        self._markdown = md


def _is_reset(extension: object) -> bool:
    if isinstance(extension, str):
        return extension.removeprefix("markdown.extensions.") in _RESET
    return type(extension) is CourseExtension


def _numbers_on(given: object) -> bool:
    """Whether an extension is to number footnotes from page to page."""
    return isinstance(given, Mapping) and bool(given.get("UNIQUE_IDS"))
