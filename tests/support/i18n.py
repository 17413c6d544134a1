"""As much of mkdocs-static-i18n as our plugin asks for, where that is not installed: its settings.

It builds nothing. tests/plugins/ has the real one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import EntryPoint
from unittest.mock import patch

from mkdocs import plugins
from mkdocs.config import config_options as options
from mkdocs.config.base import Config


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


@contextmanager
def known_languages() -> Iterator[None]:
    """While this is entered, `i18n` among a site's plugins is the one above."""
    found = dict(plugins.get_plugins())
    found["i18n"] = EntryPoint("i18n", f"{__name__}:{Languages.__name__}", "mkdocs.plugins")
    with patch.object(plugins, "get_plugins", lambda: found):
        yield
