"""The same lesson gives the same elements in MkDocs, in ProperDocs and in Zensical."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.building import copy_course
from tests.support.course import STARTER, MakeCourse
from tests.support.engines import FIRST_LESSON, build, elements
from tests.support.shared import Share


@pytest.fixture(scope="module")
def by_mkdocs(share: Share) -> list[object]:
    def make(root: Path) -> None:
        build("mkdocs", copy_course(root, STARTER))

    return elements(share("by-mkdocs", make) / FIRST_LESSON)


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
