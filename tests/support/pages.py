"""A course of one page, really converted: what is made of it, and what is said of it."""

from __future__ import annotations

import contextlib
import functools
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.checks import judge
from generator.engines.mkdocs.project import Project
from generator.model.converted import Converted
from generator.model.course import Course
from generator.model.page import Page
from generator.site.build import build_site
from generator.text.problems import Problem
from tests.support.course import Files, lay_over

PATH = "content/page.md"
# The least that a course is made with, and what most courses switch on.
BASE: Mapping[str, Any] = {
    "site_name": "A course",
    "docs_dir": "content",
    "use_directory_urls": False,
    "theme": {"name": "material", "font": False},
}
EXTENSIONS = (
    *("course", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables"),
    *("pymdownx.details", "pymdownx.superfences", {"pymdownx.tabbed": {"alternate_style": True}}),
)
ONE = "id: one\nkind: true-false\nprompt: Is it?\nanswer: true\n"
FENCE = f"```question\n{ONE}```\n"


@dataclass(frozen=True)
class Told:
    """A course as it was read. `files` are those of its site, where it was built."""

    course: Course
    problems: tuple[Problem, ...]
    files: Mapping[str, str]

    @property
    def page(self) -> Page:
        """The page that the test wrote."""
        return self.course.page[PATH]

    @property
    def html(self) -> str:
        """The page as it is published."""
        url = self.page.url
        return self.files[f"{url}index.html" if url.endswith("/") or not url else url]

    @property
    def rules(self) -> list[str]:
        """The rules that are broken, in order of place."""
        return [problem.rule.id for problem in self.problems]

    @property
    def places(self) -> list[tuple[str, int, int]]:
        """Rule, line, column of each problem."""
        return [(p.rule.id, p.span.line, p.span.column) for p in self.problems]

    @property
    def asked(self) -> list[str]:
        """The ids of the questions of the page, in order."""
        return [question.id for question in self.course.questions_on(self.page)]


def configuration(settings: Mapping[str, Any] | None = None, **config: Any) -> str:
    """An mkdocs.yml. settings: of the course plugin; config: other fields."""
    course = {"course": {"look": "course", **(settings or {})}}
    given = {"plugins": [course], "markdown_extensions": EXTENSIONS}
    data = {**BASE, **given, **config}
    data["markdown_extensions"] = list(data["markdown_extensions"])
    return str(yaml.dump(data, allow_unicode=True, sort_keys=False))


def course_with(
    files: Files, settings: Mapping[str, Any] | None = None, site: bool = True, **config: Any
) -> Told:
    """The course that these files make, read and built."""
    # Extensions look for their files from where the command is called.
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        root = Path(folder).resolve()
        lay_over(root, {"mkdocs.yml": configuration(settings, **config), **files})
        project = Project(root)
        reading = project.read(root / "scratch")
        assert reading.course is not None, reading.problems
        problems = tuple(judge(reading))
        made = build_site(reading.course, project.writing.engine()) if site else iter(())
        pages = {
            file.path: file.content.decode()
            for file in made
            if file.path.endswith((".html", ".json"))
        }
        return Told(reading.course, problems, pages)


@functools.cache
def _once(text: str) -> Told:
    return course_with({PATH: text})


def converted(text: str, files: Files | None = None, **config: Any) -> Told:
    """A course of this page, with other files where they are given."""
    if not files and not config:
        return _once(text)
    return course_with({PATH: text, **(files or {})}, **config)


def read(text: str, **config: Any) -> Converted:
    """What is made of a page."""
    return converted(text, **config).page.converted
