"""A whole site from a course: one function that gives every file of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from generator.model.course import Course
from generator.site.output import OutputFile
from generator.site.site import Site
from generator.site.standing import StandingFiles

Made = Callable[[], Iterable[OutputFile]]


@dataclass(frozen=True)
class Engine:
    """A program that makes pages, as a record of functions. MkDocs is one.

    pages: the paths of all pages, in the order in which they are made.
    wrap: a page, converted, in its theme; the site says what stands in it and around it. None where
        the engine has nothing to publish there.
    colour: the name that its theme has for the colour of the site; '' for none.
    files: everything that is no page of the course: pictures, the theme's files and templates.
    wrap_all: all pages in their theme, where an engine does better than one after the other.
    aside: has files made while pages are; what is entered gives them then.
    standing: what is known of files of the last good site, which may be taken from there.
    """

    pages: Callable[[], Iterator[str]]
    wrap: Callable[[Site, str], OutputFile | None]
    files: Callable[[], Iterator[OutputFile]]
    colour: str = ""
    wrap_all: Callable[[Site], Iterator[OutputFile]] | None = None
    aside: Callable[[Made], AbstractContextManager[Made]] = nullcontext
    standing: StandingFiles | None = None


def build_site(course: Course, engine: Engine) -> Iterator[OutputFile]:
    """Every file of the course's site. The same course gives the same bytes."""
    site = Site(course, colour=engine.colour, standing=engine.standing)
    yield from engine.files()
    with engine.aside(site.files) as files:
        made = set()
        for page in _pages(site, engine):
            made.add(page.path)
            yield page
        yield from (file for file in files() if file.path not in made)
    yield from site.last_files()


def _pages(site: Site, engine: Engine) -> Iterator[OutputFile]:
    if engine.wrap_all:
        return engine.wrap_all(site)
    return filter(None, (engine.wrap(site, path) for path in engine.pages()))
