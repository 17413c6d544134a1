"""Build with MkDocs, from our own command: a site grows beside the last one and replaces it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from generator.engines.mkdocs.project import Project
from generator.site.build import build_site

# A folder that holds none of these was not built by us or by MkDocs, and is not ours to replace.
MARKS_OF_A_SITE = ("course.json", "sitemap.xml", "search/search_index.json")


class BuildError(Exception):
    """The build did not succeed; the message says why, in a sentence for the author."""


def build(
    project: Project, site: Path | None, on_page_done: Callable[[], None]
) -> tuple[Path, int]:
    """Build the course that a project has read. Returns the site's folder and its number of pages.

    Raises BuildError; the last good site is then untouched, for the new one grows in a folder
    beside it and takes its place only when it is whole.
    """
    course = project.course()
    assert course is not None
    site = (site or project.site_dir).resolve()
    _refuse_foreign_folder(site, project.root)
    site.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=".site-", dir=site.parent))
    try:
        project.config.site_dir = str(fresh)
        shutil.copytree(project.written_early, fresh, dirs_exist_ok=True)
        pages = 0
        for file in build_site(course, project.engine()):
            path = fresh / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
            if file.path.endswith(".html"):
                pages += 1
                on_page_done()
        project.finish(fresh)
        fresh.chmod(0o755)  # mkdtemp makes a folder that a web server may not read
        pages = sum(1 for _ in fresh.rglob("*.html"))
        _replace(site, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return site, pages


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


def _replace(site: Path, fresh: Path) -> None:
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
