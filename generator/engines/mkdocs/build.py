"""Build with MkDocs, from our own command line: write the site of what a project has read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.engines.mkdocs.project import Project
from generator.model.course import Course
from generator.site.build import build_site


def build(project: Project, course: Course, fresh: Path, on_page_done: Callable[[], None]) -> int:
    """Write the site of the course that a project has read. Returns its number of pages.

    Raises OSError, with the path of the file that could not be written.
    """
    for file in build_site(course, project.engine()):
        path = fresh / file.path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
        except OSError as error:  # a full disk does not say which file it was
            raise OSError(error.errno, error.strerror, str(path)) from error
        if file.path.endswith(".html"):
            on_page_done()
    project.finish()
    return sum(1 for _ in fresh.rglob("*.html"))
