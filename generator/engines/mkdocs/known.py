"""Plugins and extensions of which it is known what they do: to their work a cache can hold.

Of any other, and of a hook, nobody knows what it reads, and whether it does the same tomorrow. With
these a course is built anew each time, by MkDocs' own steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from generator.engines.mkdocs.theme_search import MODULES as SEARCHES

# What they make of a page depends on the page, the configuration and the course alone.
_PLUGINS = frozenset(
    {
        "generator.engines.mkdocs.plugin",
        *SEARCHES,
        "material.plugins.meta.plugin",
    }
)
_EXTENSIONS = re.compile(
    r"(markdown\.extensions|pymdownx|generator\.engines|material\.extensions)\b"
)


def stranger(config: MkDocsConfig) -> str:
    """The first hook, plugin or extension of which nothing is known, in words; '' for none."""
    return next(_strangers(config), "")


def _strangers(config: MkDocsConfig) -> Iterator[str]:
    for name in config.hooks or ():
        yield f"the hook '{name}'"
    for name, plugin in config.plugins.items():
        if type(plugin).__module__ not in _PLUGINS:
            yield f"the plugin '{name}'"
    for extension in config.markdown_extensions:
        if isinstance(extension, str) and not _is_known(extension):
            yield f"the Markdown extension '{extension}'"
    for module in _named_in(config.mdx_configs):
        if not _EXTENSIONS.match(module):
            yield f"'{module}', which a Markdown extension is configured with"


def _is_known(name: str) -> bool:
    """Whether an extension comes with Python-Markdown, PyMdown or with us."""
    if _EXTENSIONS.match(name):
        return True
    import markdown.extensions

    own = Path(markdown.extensions.__file__).parent
    return name == "course" or (own / f"{name}.py").is_file()


def _named_in(given: Any) -> Iterator[str]:
    """The modules of functions and classes in a configuration."""
    if isinstance(given, Mapping):
        for value in given.values():
            yield from _named_in(value)
    elif isinstance(given, list | tuple | set):
        for value in given:
            yield from _named_in(value)
    elif isinstance(given, partial):
        yield from _named_in((given.func, given.args, given.keywords))
    elif callable(given):
        yield str(getattr(given, "__module__", "") or type(given).__module__)


def snippets_in(config: MkDocsConfig) -> list[Path]:
    """The folders in which the extension for snippets looks for files."""
    names = [n for n in config.markdown_extensions if isinstance(n, str) and "snippets" in n]
    if not names:
        return []
    given = config.mdx_configs.get(names[0]) or {}
    base = given.get("base_path", ["."])
    return [Path(str(path)) for path in ([base] if isinstance(base, str) else base)]
