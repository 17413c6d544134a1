"""Several courses in one repository: checked and built by one command, as if one by one."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run

SHARED = """theme: {name: material, language: en, font: false}
docs_dir: content
use_directory_urls: false
markdown_extensions: [course]
"""
INHERITS = """INHERIT: ../shared.yml
site_name: Two
plugins: [search, course: {id: two, look: course}]
"""


@pytest.fixture
def root(make_course: MakeCourse, tmp_path: Path) -> Path:
    """A folder with two courses, of which one takes its configuration from beside it."""
    make_course(name="one")
    make_course({"mkdocs.yml": INHERITS}, name="two")
    return lay_over(tmp_path, {"shared.yml": SHARED})


def course(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(["generator", *arguments], root)


def test_each_gets_its_site(root: Path) -> None:
    done = course(root, "build", "one", "two", "--site-dir", "public")
    assert done.returncode == 0, done.stderr
    for name, title in (("one", "My first course"), ("two", "Two")):
        assert f"<title>{title}" in (root / f"public/{name}/index.html").read_text("utf-8")


def test_each_is_taken_along_and_no_option_is_lost(root: Path) -> None:
    done = course(root, "build", "one", "two", "--jobs", "1", "--offline")
    assert done.returncode == 0, done.stderr
    assert (root / "one/the-starter.zip").is_file() and (root / "two/two.zip").is_file()
    told = course(root, "build", "one", "two", "--epub", "book.epub")
    assert told.returncode == 2 and "give them no name here" in told.stderr


def test_mistakes_have_paths_from_where_one_is(root: Path) -> None:
    lay_over(root, {"two/quizzes/first-quiz.yml": "title: A quiz\n"})
    told = course(root, "check", "one", "two", "--format", "json")
    (problem,) = json.loads(told.stdout)["problems"]
    assert (told.returncode, problem["path"]) == (1, "two/quizzes/first-quiz.yml")
    told = course(root, "check", "one", "two", "--format", "github")
    assert told.stdout.startswith("::error file=two/quizzes/first-quiz.yml,line=1,")
    told = course(root, "check", "one", "two", "--format", "gitlab")
    (issue,) = json.loads(told.stdout)
    assert (told.returncode, issue["location"]["path"]) == (1, "two/quizzes/first-quiz.yml")


def test_a_folder_that_is_not_there_is_told_and_the_others_are_done(root: Path) -> None:
    told = course(root, "check", "three", "one")
    assert told.returncode == 2 and "no folder 'three'" in told.stderr
    assert "No problems in 1 lesson" in told.stdout


def test_two_sites_never_get_one_folder(root: Path) -> None:
    told = course(root, "build", "one", "./one", "--site-dir", "public")
    assert told.returncode == 2 and not (root / "public").exists()
