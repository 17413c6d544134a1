"""What the manual promises to programs is what they get."""

from __future__ import annotations

import dataclasses
import re

import pytest

import course_generator as api
import generator.api
from generator.model.item import Item
from tests.support.course import MakeCourse
from tests.support.manual import blocks, in_code, text_of

PAGE = text_of("python.md")


def test_the_example_runs(
    make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = make_course(name="my-course")
    monkeypatch.chdir(root.parent)
    (example,) = blocks(PAGE, "python")
    told: dict[str, object] = {}
    exec(example.text, told)
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 3 and told["problems"] == []
    assert (root / "site/index.html").is_file()


def test_every_name_is_told_and_no_other() -> None:
    told = {re.sub(r"\(.*", "", name) for name in in_code(PAGE)}
    assert set(api.__all__) - told == {"Course", "__version__"}
    assert all(getattr(api, name) is getattr(generator.api, name) for name in generator.api.__all__)
    assert set(api.__all__) == {*generator.api.__all__, "__version__"}
    assert {field.name for field in dataclasses.fields(Item)} <= told


def test_a_mistake_is_an_answer_and_the_site_stays(make_course: MakeCourse) -> None:
    root = make_course()
    assert api.build_site(root, root / "site") == []
    before = (root / "site/course.json").read_bytes()
    quiz = root / "quizzes/first-quiz.yml"
    quiz.write_text("title: A quiz\nquestions:\n  - id: one\n", encoding="utf-8")
    problems = api.build_site(root, root / "site")
    assert next(problem.severity for problem in problems) == "error"
    assert problems == api.check(api.read(root))
    assert (root / "site/course.json").read_bytes() == before


def test_a_warning_is_enough_where_it_is_strict(make_course: MakeCourse) -> None:
    files = {
        "content/first-module/second-lesson.md": (
            "---\ntitle: Second\nobjectives: [first]\n---\n\n# Another title\n"
        )
    }
    root = make_course(files)
    assert {one.severity for one in api.build_site(root, root / "site", strict=True)} == {"warning"}
    assert not (root / "site/index.html").exists()
    api.build_site(root, root / "site")
    assert (root / "site/index.html").exists()


def test_a_folder_without_a_course_is_a_problem_too(make_course: MakeCourse) -> None:
    root = make_course({"mkdocs.yml": None})
    assert api.read(root).course is None
    assert [one.rule.id for one in api.build_site(root, root / "site")] == ["no-course"]


def test_somebody_else_s_folder_is_refused(make_course: MakeCourse) -> None:
    root = make_course({"site/thesis.txt": "years of work"})
    with pytest.raises(api.SiteError, match="no build has made"):
        api.build_site(root, root / "site")
