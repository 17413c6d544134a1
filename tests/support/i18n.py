"""As much of mkdocs-static-i18n as our plugin asks for, where that is not installed: its settings,
and which pages belong to the original.

tests/plugins/ has the real one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import EntryPoint
from pathlib import PurePosixPath
from typing import Any
from unittest.mock import patch

from mkdocs import plugins
from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files


class _Settings(Config):
    docs_structure = options.Type(str, default="suffix")
    languages = options.Type(list, default=[])


class Languages(plugins.BasePlugin[_Settings]):
    """What it says of itself before the first build."""

    current_language = None

    @property
    def all_languages(self) -> list[str]:
        """All languages."""
        return [language["locale"] for language in self.config.languages]

    @property
    def build_languages(self) -> list[str]:
        """Those that are published."""
        published = (one for one in self.config.languages if one.get("build", True))
        return [language["locale"] for language in published]

    @property
    def default_language(self) -> str | None:
        """That of the original."""
        named = (one["locale"] for one in self.config.languages if one.get("default"))
        return next(named, None)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Leave out what is in another language than the original, by the ends of names."""
        others = {f".{name}" for name in self.all_languages if name != self.default_language}
        for file in list(files):
            if PurePosixPath(file.src_uri).with_suffix("").suffix in others:
                files.remove(file)
        return files


@contextmanager
def known_languages() -> Iterator[None]:
    """While this is entered, `i18n` among a site's plugins is the one above."""
    # What is installed was looked up when MkDocs was imported.
    installed: Any = next(option for name, option in MkDocsConfig._schema if name == "plugins")
    ours = EntryPoint("i18n", f"{__name__}:{Languages.__name__}", "mkdocs.plugins")
    with patch.dict(installed.installed_plugins, i18n=ours):
        yield
