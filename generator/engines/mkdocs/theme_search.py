"""The search that a theme brings. In a preview its index is made when somebody asks for it.

A site that keeps its theme's look keeps its search, too, whose plugin looks at every page as it is
written. It changes none, so a page can be shown before the others are there.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from generator.site.mark import files_below
from generator.site.temporary import temporary_folder

MODULES = ("mkdocs.contrib.search", "material.plugins.search.plugin")
FOLDER = "search/"


class ThemeSearch:
    """The search of a site's theme. plugin: None where there is none that we know."""

    def __init__(self, config: MkDocsConfig) -> None:
        self.config = config
        found = (one for one in config.plugins.values() if type(one).__module__ in MODULES)
        self.plugin: Any = next(found, None)

    def is_alone(self, events: Iterable[str], own: object) -> bool:
        """Whether nobody else but our own plugin wants to be told of these events."""
        called = (one for event in events for one in self.config.plugins.events[event])
        return all(getattr(one, "__self__", None) in (own, self.plugin) for one in called)

    def forget(self) -> None:
        """Forget the pages that were shown."""
        if self.plugin is not None:
            _entries(self.plugin).clear()

    def files(self, pages: Iterable[Page]) -> dict[str, bytes]:
        """What the plugin writes when all pages are there. They are as they were converted."""
        if self.plugin is None:
            return {}
        self.forget()
        for page in pages:
            if getattr(self.plugin.config, "enabled", True):
                self.plugin.search_index.add_entry_from_context(page)
        before = self.config.site_dir
        with temporary_folder() as folder:
            self.config.site_dir = str(folder)
            try:
                self.plugin.on_post_build(config=self.config)
            finally:
                self.config.site_dir = before
                self.forget()
            return {path: (Path(folder) / path).read_bytes() for path in files_below(folder)}


def share_search(translation: MkDocsConfig, original: MkDocsConfig) -> None:
    """Let the search of the original's site find the pages of a translation, too.

    In the look of a site it is the theme's, and there is one for all.
    """
    own, all_ = ThemeSearch(translation).plugin, ThemeSearch(original).plugin
    if own is None or all_ is None:
        return
    _entries(all_).extend(_entries(own))
    methods = translation.plugins.events["post_build"]
    methods[:] = [one for one in methods if getattr(one, "__self__", None) is not own]


def _entries(plugin: Any) -> list[Any]:
    """What is in the index of a search; a new list where there is none yet."""
    index = getattr(plugin, "search_index", None)
    found = (getattr(index, name, None) for name in ("_entries", "entries"))
    return next((one for one in found if one is not None), [])
