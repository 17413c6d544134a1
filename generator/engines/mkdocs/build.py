"""Build with MkDocs, from our own command: a site grows beside the last one and replaces it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.exceptions import MkDocsException

from generator.engines.mkdocs.project import PageError, Project
from generator.model.course import Course
from generator.site.build import build_site

# A folder that holds none of these was not built by us or by MkDocs, and is not ours to replace.
MARKS_OF_A_SITE = ("course.json", "sitemap.xml", "search/search_index.json")


class BuildError(Exception):
    """The build did not succeed; the message says why, in a sentence for the author."""


@contextmanager
def new_site(root: Path, site: Path) -> Iterator[Path]:
    """A folder for the site to grow in, beside the place that it takes when all is well.

    Raises BuildError where that place is not ours.
    """
    site = site.resolve()
    _refuse_foreign_folder(site, root)
    site.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".site-", dir=site.parent))
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def build(project: Project, course: Course, fresh: Path, on_page_done: Callable[[], None]) -> int:
    """Write the site of the course that a project has read. Returns its number of pages.

    Raises BuildError where the theme or a plugin fails.
    """
    try:
        for file in build_site(course, project.engine()):
            path = fresh / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
            if file.path.endswith(".html"):
                on_page_done()
    except PageError as error:
        raise BuildError(str(error)) from error
    try:
        project.finish()
    except MkDocsException as error:
        # A plugin builds the site once more there, in another language, and something is wrong.
        raise BuildError("\n\n".join(project.errors()) or str(error)) from error
    fresh.chmod(0o755)  # mkdtemp makes a folder that a web server may not read
    return sum(1 for _ in fresh.rglob("*.html"))


def _refuse_foreign_folder(site: Path, root: Path) -> None:
    if root.resolve().is_relative_to(site):
        raise BuildError(f"{site} holds the course itself; name another folder for the site.")
    if site.exists() and not site.is_dir():
        raise BuildError(f"{site} is a file; name a folder for the site.")
    built = any((site / mark).exists() for mark in MARKS_OF_A_SITE)
    if site.is_dir() and any(site.iterdir()) and not built:
        raise BuildError(
            f"{site} holds files that no build has made; empty it, or name another folder."
        )


def replace(site: Path, fresh: Path) -> None:
    """Put the fresh folder in the site's place; the old one stays until that has worked."""
    if not site.exists():
        fresh.rename(site)
        return
    old = Path(tempfile.mkdtemp(prefix=".site-", dir=site.parent))
    site.rename(old / "site")
    try:
        fresh.rename(site)
    except OSError:
        (old / "site").rename(site)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
