"""Texts on their way into templates of MkDocs themes, which escape nothing.

A title that an author writes as a field or in the navigation is plain text; one that is a heading
of a page comes as HTML. Templates get HTML of both, and our course gets plain text of both.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from html import unescape
from typing import Any

from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

_FIELDS = ("title", "description", "author")
_SETTINGS = ("site_name", "site_description", "site_author")


def plain_title(page: Page) -> str:
    """The title of a page as plain text, once the page has been converted."""
    title = str(page.title or "")
    return unescape(title) if _is_heading(page) else title


def html_title(page: Page) -> str:
    """The same as HTML."""
    title = str(page.title or "")
    return title if _is_heading(page) else str(escape(title))


def _is_heading(page: Page) -> bool:
    """Whether the title is a heading of the text."""
    return str(page.title) == getattr(page, "_title_from_render", None)


def html_fields(meta: Mapping[str, Any]) -> dict[str, Any]:
    """Front matter with the texts that themes put into the head of a page as HTML."""
    texts = {name: _html(meta[name]) for name in _FIELDS if isinstance(meta.get(name), str)}
    return {**meta, **texts}


def html_settings(config: MkDocsConfig) -> MkDocsConfig:
    """A configuration with the texts that themes put into pages as HTML. It is a copy."""
    shown = copy.copy(config)
    for name in _SETTINGS:
        if isinstance(config[name], str):
            shown[name] = _html(config[name])
    return shown


def _html(text: str) -> Markup:
    return text if isinstance(text, Markup) else escape(text)
