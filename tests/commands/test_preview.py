"""What an author sees in the preview alone: each quiz whole, in figures, and as somebody else."""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path

import pytest

from generator.checks import judge
from generator.cli.starter import write_starter
from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.site import preview
from generator.site.preview import (
    FOLDER,
    Preview,
    failed,
    half_through,
    preview_files,
    statistics,
)
from generator.text.problems import Problem
from tests.support.building import build_course
from tests.support.course import MakeCourse
from tests.support.javascript import Node

WEAK = """title: Weak
questions:
  - id: weak
    kind: choice
    objective: first
    prompt: Which is not it?
    options: [{text: Tea, right: true}, Salt, Rice]
  - id: strong
    kind: true-false
    objective: first
    prompt: Salt is salty.
    answer: true
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    folder = tmp_path_factory.mktemp("preview") / "closing-time"
    write_starter(folder)
    read = read_course(folder).course
    assert read
    return read


def pages(course: Course, problems: list[Problem]) -> dict[str, str]:
    files = preview_files(course, problems, [("Not yet", "first-module/second.html")])
    return {file.path: file.content.decode() for file in files if file.path.endswith(".html")}


def test_a_page_for_each_quiz_shows_all_its_questions_with_their_answers(course: Course) -> None:
    html = pages(course, [])[f"{FOLDER}/with-everything.html"]
    for question in course.quiz["with-everything"].questions:
        assert f'id="q-{question.id}"' in html
    assert html.count('<details open class="course-solution"') == 8
    assert "You can trust a sum that you have found twice." in unescape(html)
    assert "quizzes/with-everything.yml:4" in html and "Count a till so that" in html


def test_it_shows_beside_each_question_what_the_rules_say(make_course: MakeCourse) -> None:
    reading = read_course(make_course({"quizzes/weak.yml": WEAK}))
    assert reading.course
    html = pages(reading.course, judge(reading))[f"{FOLDER}/weak.html"]
    first, second = html.split('<section class="preview-question"')[1:]
    assert "ask for what is so" in first and "preview-told" not in second


def test_its_figures_are_those_of_the_quiz(make_course: MakeCourse) -> None:
    weak = read_course(make_course({"quizzes/weak.yml": WEAK})).course
    assert weak
    figures = statistics(weak, weak.quiz["weak"])
    assert (figures.positions, figures.points) == ((1,), 2)
    assert dict(figures.kinds) == {"choice": 1, "true-false": 1}
    # A third of one point, and half of the other.
    assert figures.guessed == pytest.approx(100 * (1 / 3 + 1 / 2) / 2, abs=0.5)


def test_questions_in_a_page_have_a_page_too(course: Course) -> None:
    made = pages(course, [])
    page = next(p for p in course.every_page if any(embed.question for embed in p.embeds))
    html = made[f"{FOLDER}/pages/{page.name}.html"]
    asked = [embed.question.id for embed in page.embeds if embed.question]
    assert [f'id="q-{name}"' in html for name in asked] == [True] * len(asked)
    assert '<details open class="course-solution"' in html
    assert f'href="../../{page.url}"' in html and 'href="../index.html"' in html
    assert f'href="pages/{page.name}.html"' in made[f"{FOLDER}/index.html"]


def test_only_what_is_looked_at_is_worked_out(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []
    monkeypatch.setattr(preview, "statistics", lambda _, quiz: counted.append(quiz.id))
    shown = Preview(course, [])
    assert shown.file(f"{FOLDER}/index.html") and counted == []
    assert shown.file(f"{FOLDER}/with-everything.html") and counted == ["with-everything"]
    assert shown.file(f"{FOLDER}/nothing.html") is None


def test_drafts_are_listed(course: Course) -> None:
    assert (
        '<a href="../first-module/second.html">Not yet</a>'
        in pages(course, [])[f"{FOLDER}/index.html"]
    )


def test_learners_have_what_the_store_can_read(course: Course, node: Node) -> None:
    made = [half_through(course), failed(course)]
    script = """
    import {readProgress} from "./generator/runtime/store/progress.js";
    import {readFileSync} from "node:fs";
    const given = JSON.parse(readFileSync(0, "utf8"));
    const read = given.map((one) => readProgress(JSON.stringify(one), one.course));
    console.log(JSON.stringify(read.map(({ progress }) => Object.keys(progress.questions).length)));
    """
    assert json.loads(node(script, json.dumps(made))) == [3, 12]


def test_a_built_site_has_none_of_it(make_course: MakeCourse) -> None:
    site = build_course(make_course())
    assert not [path for path in Path(site).rglob("*") if "preview" in path.name]
