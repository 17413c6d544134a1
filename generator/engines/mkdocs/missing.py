"""What a course asks of MkDocs that is not there: pages of the navigation, templates of pages.

MkDocs would log the one, and stop at the other; here both are problems with a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

import jinja2
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.engines.mkdocs.navigation import links_in
from generator.reader.configuration import NO_TEMPLATE
from generator.reader.course_reader import missing_page
from generator.text.places import Places
from generator.text.problems import Problem
from generator.text.span import Span

_NAV = re.compile(r"(?m)^(['\"]?)nav\1[ \t]*:")


def places_from_navigation_on(path: str, text: str) -> Places:
    """Places of a configuration that do not stand above its navigation.

    Settings there may name the same pages: where an old address leads, say.
    """
    if nav := _NAV.search(text):
        text = "\n" * text.count("\n", 0, nav.start()) + text[nav.start() :]
    return Places(path, text)


def missing_pages(
    nav: Navigation, places: Places, docs: str, found: Mapping[str, object]
) -> Iterator[Problem]:
    """Pages that the navigation names and that are not there.

    places: of the configuration. docs: the folder of the pages. found: those that are there, by
    path.
    """
    for url in links_in(nav.items):
        # Anything else is a link to somewhere.
        if url.endswith(".md") and "://" not in url and not url.startswith("/"):
            yield missing_page(url, places, docs, found)


def missing_templates(
    env: jinja2.Environment,
    documents: Iterable[File],
    path_of: Callable[[File], str],
    source_of: Callable[[Page], str | None],
) -> Iterator[Problem]:
    """Pages that want a template that the theme does not have, or that has a slip in it."""
    for file in documents:
        page = file.page
        if page is None or "template" not in page.meta:
            continue
        name = str(page.meta["template"] or "")
        try:
            env.get_template(name)
        except jinja2.TemplateAssertionError:
            continue  # a filter that some plugin adds when we are done
        except jinja2.TemplateError as error:
            missing = isinstance(error, jinja2.TemplateNotFound)
            reason = "the theme has none of that name" if missing else str(error)
            path = path_of(file)
            place = Places(path, source_of(page)).find(["template:"]) or Span(path)
            yield NO_TEMPLATE.at(place, name=name, reason=reason)
