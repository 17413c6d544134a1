"""A whole site from a course: one function that gives every file of it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass

from generator.model.course import Course
from generator.site.output import OutputFile
from generator.site.site import Site
from generator.site.standing import StandingFiles

# What waits for pages that are being made, and gives them.
Pages = Callable[[], Iterator[OutputFile]]


@dataclass(frozen=True)
class Engine:
    """A program that makes pages, as a record of functions. MkDocs is one.

    wrap: one page, converted, in its theme, for a preview; the site says what stands in it and
        around it. None where the engine has nothing to publish there.
    wrapping: all pages in their theme. While that is entered, others may be at work on them.
    files: everything that is no page of the course: pictures, the theme's files and templates.
    colour: the name that its theme has for the colour of the site; '' for none.
    standing: what is known of files of the last good site, which may be taken from there.
    """

    wrap: Callable[[Site, str], OutputFile | None]
    wrapping: Callable[[Site], AbstractContextManager[Pages]]
    files: Callable[[], Iterator[OutputFile]]
    colour: str = ""
    standing: StandingFiles | None = None


def build_site(course: Course, engine: Engine) -> Generator[OutputFile, None, None]:
    """Every file of the course's site. The same course gives the same bytes."""
    site = site_of(course, engine)
    with engine.wrapping(site) as pages:
        yield from files_of(site, engine, pages)


def site_of(course: Course, engine: Engine) -> Site:
    """A course as a site, before any file of it is made."""
    return Site(course, colour=engine.colour, standing=engine.standing)


def files_of(site: Site, engine: Engine, pages: Pages) -> Generator[OutputFile, None, None]:
    """Every file of a site. pages: gives those that are being made already."""
    yield from engine.files()
    yield from site.files()
    for page in pages():
        yield page
        yield from site.files_of_pages()
    yield from site.last_files()
