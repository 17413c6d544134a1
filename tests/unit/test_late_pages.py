"""Pages that hold much of a whole course, and files about all of it, are made when they must be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from generator.engines.mkdocs.build import build
from generator.engines.mkdocs.project import Project
from generator.site import site
from generator.site.folder import site_folder
from tests.support.course import MakeCourse

LESSON = "content/first-module/first-lesson.md"
SOURCES = "works:\n  - title: A book\n    claims:\n      - {id: a-claim, text: So it is.}\n"


def built(root: Path) -> None:
    project = Project(root)
    with site_folder(project.site, root, project.folders) as folder:
        course = project.read_all(folder.fresh).course
        assert course and project.memories
        build(project, course, folder.fresh, lambda: None, folder.site, folder.taking)
        folder.publish()
        project.memories.save()


def edit(root: Path, old: str, new: str) -> None:
    text = (root / LESSON).read_text(encoding="utf-8")
    assert old in text
    (root / LESSON).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of what is made from now on, of what holds much of a course."""
    found = set[str]()

    def noted(name: str, make: Callable[..., object], *given: object) -> object:
        found.add(name)
        return make(*given)

    for name in ("paper_page", "coverage", "course_json", "outline"):
        monkeypatch.setattr(site, name, partial(noted, name, getattr(site, name)))
    return found


def test_one_changed_sentence_makes_nothing_anew_that_does_not_hold_it(
    make_course: MakeCourse, made: set[str]
) -> None:
    root = make_course({"content/sources.yml": SOURCES})
    built(root)
    assert made == {"paper_page", "coverage", "course_json", "outline"}
    made.clear()
    edit(root, "A lesson is a text file.", "A lesson is a file of text.")
    built(root)
    assert made == {"paper_page"}
    assert "a file of text" in (root / "site/on-paper.html").read_text(encoding="utf-8")
    made.clear()
    edit(root, "title: First lesson", "title: Another title")
    built(root)
    assert made == {"paper_page", "coverage", "course_json", "outline"}
