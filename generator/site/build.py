"""A whole site from a course: one function that gives every file of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model.course import Course
from generator.site.output import OutputFile
from generator.site.site import Site
from generator.site.standing import StandingFiles


@dataclass(frozen=True)
class Engine:
    """A program that makes pages, as a record of functions. MkDocs is one.

    pages: the paths of all pages, in the order in which they are made.
    wrap: a page, converted, in its theme; the site says what stands in it and around it. None where
        the engine has nothing to publish there.
    colour: the name that its theme has for the colour of the site; '' for none.
    files: everything that is no page of the course: pictures, the theme's files and templates.
    wrap_all: all pages in their theme, where an engine does better than one after the other.
    standing: what is known of files of the last good site, which may be taken from there.
    """

    pages: Callable[[], Iterator[str]]
    wrap: Callable[[Site, str], OutputFile | None]
    files: Callable[[], Iterator[OutputFile]]
    colour: str = ""
    wrap_all: Callable[[Site], Iterator[OutputFile]] | None = None
    standing: StandingFiles | None = None


def build_site(course: Course, engine: Engine) -> Iterator[OutputFile]:
    """Every file of the course's site. The same course gives the same bytes."""
    site = Site(course, colour=engine.colour, standing=engine.standing)
    yield from engine.files()
    yield from site.files()
    if engine.wrap_all:
        made = engine.wrap_all(site)
    else:
        one_by_one = (engine.wrap(site, path) for path in engine.pages())
        made = (page for page in one_by_one if page is not None)
    for page in made:
        yield page
        yield from site.files_of_pages()
    yield from site.last_files()
