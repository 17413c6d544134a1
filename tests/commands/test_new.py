"""What `course new` writes: a small course that shows everything, with what goes around it."""

from __future__ import annotations

import json
import re
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
import yaml

from generator.checks import judge
from generator.cli import starter
from generator.cli.starter import origin, write_starter
from generator.engines.mkdocs.project import read_course
from generator.reader.schema import editor_files
from tests.support.course import STARTER
from tests.support.machine import PROJECT

COMMON = {"choice", "choices", "true-false", "text", "number", "order", "match", "sort", "gaps"}


class Installed:
    """A package, as an installer left it."""

    def __init__(self, told: object) -> None:
        self.told = json.dumps(told) if told else None

    def read_text(self, name: str) -> str | None:
        return self.told if name == "direct_url.json" else None


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "closing-time"
    write_starter(folder)
    return folder


def test_it_shows_each_common_kind_and_all_that_a_lesson_can_hold(root: Path) -> None:
    reading = read_course(root)
    course = reading.course
    assert course and judge(reading) == []
    assert {question.kind for question in course.questions} >= COMMON
    assert len(course.scenarios) == 1
    lesson = course.lessons[-1]
    html = lesson.converted.html
    for sign in ("<math", "tabbed-set", "<pre", "footnote", "course-diagram", "<track", "<details"):
        assert sign in html, sign


@pytest.mark.parametrize("path", ["content/first-module/first-lesson.md", "quizzes/first-quiz.yml"])
def test_its_short_lesson_is_the_one_that_examples_elsewhere_change(root: Path, path: str) -> None:
    """Reports and the manual name these files, and words and lines in them."""
    assert (root / path).read_text("utf-8") == (STARTER / path).read_text("utf-8")


TYPED = re.compile(r"^````markdown\n(.*?)^````$.*?^```yaml\n(.*?)^```$", re.M | re.S)


@pytest.mark.parametrize("page", ["README.md", "manual/content/start.md"])
def test_what_authors_are_told_to_type_first_fits_into_it(page: str, tmp_path: Path) -> None:
    """To the letter: else the first thing that they see of us is a mistake of ours."""
    root = tmp_path / "my-course"
    write_starter(root)
    lesson, quiz = TYPED.findall((PROJECT / page).read_text("utf-8"))[0]
    (root / "content/first-module/closing-time.md").write_text(lesson, "utf-8")
    (root / "quizzes/closing-time.yml").write_text(quiz, "utf-8")
    reading = read_course(root)
    assert reading.course and judge(reading) == []
    assert {"count-before-looking", "five-pounds-short"} <= set(reading.course.question)


def test_its_editor_knows_where_the_schemas_lie(root: Path) -> None:
    settings = json.loads((root / ".vscode/settings.json").read_text("utf-8"))
    assert all((root / schema).is_file() for schema in settings["yaml.schemas"])
    assert {path.name for path in (root / ".vscode").iterdir()} >= editor_files().keys()
    recommended = json.loads((root / ".vscode/extensions.json").read_text("utf-8"))
    assert recommended == {"recommendations": ["redhat.vscode-yaml"]}


@pytest.mark.parametrize(
    ("told", "address"),
    [
        (None, ""),
        ({"url": "file:///home/me/generator", "dir_info": {}}, ""),
        (
            {"url": "https://example.org/g.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}},
            "git+https://example.org/g.git@abc",
        ),
        (
            {
                "url": "https://example.org/g.git",
                "vcs_info": {"vcs": "git", "commit_id": "abc", "requested_revision": "v2"},
            },
            "git+https://example.org/g.git@v2",
        ),
        (
            {"url": "https://example.org/g-2.whl", "archive_info": {}},
            "https://example.org/g-2.whl",
        ),
    ],
)
def test_its_pipelines_install_what_wrote_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, told: object, address: str
) -> None:
    monkeypatch.setattr(starter, "distribution", lambda _: Installed(told))
    assert origin() == address
    write_starter(tmp_path / "course")
    for path, where in ((".github/workflows/course.yml", "env"), (".gitlab-ci.yml", "variables")):
        pipeline = yaml.safe_load((tmp_path / "course" / path).read_text("utf-8"))
        assert pipeline[where]["GENERATOR"] == (address or "course-generator"), path


def test_without_a_package_nobody_knows_where_it_came_from(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> object:
        raise PackageNotFoundError

    monkeypatch.setattr(starter, "distribution", missing)
    assert origin() == ""
