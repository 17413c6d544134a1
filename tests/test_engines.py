"""The same lesson gives the same elements in MkDocs, in ProperDocs and in Zensical."""

from __future__ import annotations

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.support.course import MakeCourse

ENGINES = {
    "mkdocs": ["-m", "mkdocs", "build", "--strict", "--site-dir", "site"],
    "properdocs": ["-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", "site"],
    "zensical": ["-m", "zensical", "build", "-f", "mkdocs.yml"],
}


class Elements(HTMLParser):
    """The course's own elements in a page: name, attributes, and the tags and texts inside."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.found: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("course-question", "course-quiz", "course-scenario"):
            self.depth += 1
        if self.depth:
            # Zensical reads this attribute for its search and takes it out.
            kept = [attribute for attribute in attrs if attribute[0] != "data-search-exclude"]
            self.found.append((tag, sorted(kept, key=str)))

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.found.append(tag)
        if tag in ("course-question", "course-quiz", "course-scenario"):
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth and data.strip():
            self.found.append(data.strip())


def elements(page: Path) -> list[object]:
    parser = Elements()
    parser.feed(page.read_text(encoding="utf-8"))
    return parser.found


def build(engine: str, root: Path) -> Path:
    done = subprocess.run(
        [sys.executable, *ENGINES[engine]], cwd=root, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site/first-module/first-lesson.html"


@pytest.fixture(scope="module")
def by_mkdocs(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    import shutil

    from tests.support.course import STARTER

    root = tmp_path_factory.mktemp("mkdocs") / "course"
    shutil.copytree(STARTER, root)
    return elements(build("mkdocs", root))


def test_mkdocs_shows_every_question_of_the_lesson(by_mkdocs: list[object]) -> None:
    names = [found[0] for found in by_mkdocs if isinstance(found, tuple)]
    assert names.count("course-question") == 3
    assert names.count("course-quiz") == 1


@pytest.mark.parametrize("engine", ["properdocs", "zensical"])
def test_another_engine_gives_the_same_elements(
    engine: str, make_course: MakeCourse, by_mkdocs: list[object]
) -> None:
    assert elements(build(engine, make_course())) == by_mkdocs


def test_without_our_plugin_a_broken_question_shows_a_box_and_no_traceback(
    make_course: MakeCourse,
) -> None:
    root = make_course({"quizzes/first-quiz.yml": "title: 'x\n"})
    page = build("zensical", root).read_text(encoding="utf-8")
    assert "This cannot be shown" in page and "first-quiz" in page
