"""Result files: what can be read as one, what its code is, whether it fits a course."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.model.results import (
    LARGEST,
    NoResults,
    canonical,
    code_fits,
    code_of,
    read_results,
    results_schema,
)
from generator.model.translation import Translation
from generator.reader.lock_file import edition_of
from generator.report import grading
from generator.report.verify import Verdict, verify
from tests.support.course import STARTER, MakeCourse
from tests.support.javascript import Node
from tests.support.results import AT, answer, as_file, results, signed

# Values that two languages are likely to write in two ways.
ODD = [
    {"b": 1.0, "a": -0.0, "c": [1e21, 1e20, 1.5e300, 5e-324, 1e-6, 1e-7, 123456.789, 0.1 + 0.2]},
    {"é": '\u0007\b\f\n\r\t\\"/\u007f', "\ue000": 1, "😀": 2, "z": "\u2028"},
    {"nested": {"empty": {}, "list": [], "no": None, "yes": True}, "big": 2**53 + 1},
]


def test_the_code_is_that_of_the_browser(node: Node) -> None:
    script = (
        'import { canonical, codeOf } from "./generator/runtime/record/code.js";\n'
        "let text = ''; for await (const part of process.stdin) text += part;\n"
        "const all = JSON.parse(text);\n"
        "console.log(JSON.stringify(all.map((one) => [canonical(one), codeOf(one)])));"
    )
    theirs = json.loads(node(script, json.dumps(ODD)))
    assert theirs == [[canonical(one), code_of(one)] for one in ODD]


WHOLE = results({"id": "x"})
HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b" \n", "it is empty"),
    "no JSON": (b"\x00\xff{", "it is no JSON, or breaks off"),
    "broken off": (as_file(WHOLE)[:-20], "it is no JSON, or breaks off"),
    "a list": (b"[1]", "should be an object"),
    "nested": (b'{"a":' * 5000, "nested deeper"),
    "huge": (b" " * (LARGEST + 1), "it is larger than 8 MB"),
    "endless points": (as_file(WHOLE).replace(b'"hours":0', b'"hours":1e308'), "'hours'"),
    "no number": (as_file(WHOLE).replace(b'"hours":0', b'"hours":NaN'), "finite number"),
    "a number as text": (as_file({**WHOLE, "hours": "3"}), "'hours' does not fit"),
    "more than there is": (
        as_file({**WHOLE, "questions": {"q": answer(score=3, most=1)}}),
        "more points than there are",
    ),
    "a day that is none": (as_file({**WHOLE, "last": "yesterday"}), "'last'"),
    "no time of any clock": (as_file({**WHOLE, "last": "0000-00-00T29:00:99Z"}), "'last'"),
    "an id of a script": (as_file({**WHOLE, "learner": {"id": "<script>"}}), "'learner: id'"),
    "a newer version": (as_file({**WHOLE, "version": 2}), "bring this one up to date"),
    "saved progress": (b'{"version": 1, "course": "x", "questions": {}}', "'Your record'"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_file_that_is_none_is_refused_with_a_sentence(kind: str) -> None:
    content, why = HOSTILE[kind]
    with pytest.raises(NoResults, match=why):
        read_results(content)


def test_a_file_of_tomorrow_with_more_fields_is_read_and_its_code_counts_them() -> None:
    told = signed({**WHOLE, "mood": {"good": [1, 2.5]}, "code": ""})
    assert code_fits(read_results(as_file(told)), as_file(told))
    other = as_file(told).replace(b"[1,2.5]", b"[1,2.6]")
    assert not code_fits(read_results(other), other)


def test_a_file_that_an_editor_has_laid_out_anew_is_the_same() -> None:
    told = signed({**WHOLE, "hours": 2.5, "learner": {"id": "0" * 16, "name": "Zoë"}, "code": ""})
    for content in (json.dumps(told, indent=4).encode(), as_file(told) + b"\n"):
        assert code_fits(read_results(content), content)


def test_the_schema_names_every_field_of_a_file() -> None:
    assert set(results_schema()["properties"]) == set(WHOLE)


# Held against a course.

QUIZ = """title: A quiz
questions:
  - id: which
    kind: choice
    objective: first
    prompt: Which?
    options:
      - {id: here, text: This one, right: true, feedback: Yes.}
      - {id: there, text: That one, feedback: No.}
      - {id: nowhere, text: None, feedback: No.}
  - id: how-many
    kind: number
    objective: first
    points: 2
    prompt: How many?
    answer: 40
"""
CONFIGURATION = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
RECORDED = CONFIGURATION.replace("pass_mark: 70 # per cent", "pass_mark: 70\n      completion: {}")
FILES = {"quizzes/first-quiz.yml": QUIZ, "mkdocs.yml": RECORDED}


@pytest.fixture
def course(make_course: MakeCourse) -> Course:
    return course_in(make_course(FILES))


def course_in(root: Path) -> Course:
    course = read_course(root).course
    assert course is not None
    return course


def honest(course: Course, **more: Any) -> dict[str, Any]:
    """What a learner hands in who had one of two right."""
    questions = {
        "which": answer(["here"]),
        "how-many": answer("about 40", 0, 2),
        "where-it-belongs": answer(["p923ce868"]),
    }
    objectives = {"first": [1 + questions["where-it-belongs"]["score"], 4]}
    quiz = {"results": [{"seed": 1, "score": 1, "max": 3, "at": AT, "objectives": {}}]}
    told: dict[str, Any] = {
        "questions": questions,
        "objectives": objectives,
        "quizzes": {"first-quiz": quiz},
    }
    return results({"id": course.id, "edition": edition_of(course)}, **{**told, **more})


def judged(course: Course, told: dict[str, Any]) -> Verdict:
    return verify(course, read_results(as_file(told)), as_file(told))


def test_an_honest_file_fits_and_its_answers_were_graded_again(course: Course) -> None:
    found = judged(course, honest(course))
    assert found.wrong == []
    assert found.graded == 3


def test_one_digit_that_was_changed_is_refused(course: Course) -> None:
    told = honest(course)
    text = as_file(told)
    changed = 0
    for at, sign in enumerate(text):
        if chr(sign).isdigit() and changed < 40:
            other = text[:at] + (b"1" if sign != ord("1") else b"0") + text[at + 1 :]
            try:
                file = read_results(other)
            except NoResults:
                continue
            changed += 1
            assert not verify(course, file, other).fits, other[at - 20 : at + 20]
    assert changed == 40


LIES: dict[str, tuple[dict[str, Any], str]] = {
    "points": (
        {"questions": {"how-many": answer("13", 2, 2)}, "objectives": {"first": [2, 2]}},
        "'how-many': the file says 2, and the answer in it earns 0",
    ),
    "worth": (
        {"questions": {"which": answer(["here"], 9, 9)}, "objectives": {"first": [9, 9]}},
        "'which' is worth 1, and the file says 9",
    ),
    "questions": (
        {"questions": {"unheard-of": answer(["x"])}, "objectives": {}},
        "1 answer to questions that the course does not have",
    ),
    "objectives": ({"objectives": {"first": [4, 4]}}, "the objective 'first' has 4 of 4"),
    "results": (
        {"quizzes": {"first-quiz": {"results": [{"seed": 1, "score": 9, "max": 9, "at": AT}]}}},
        "the quiz 'first-quiz' has 3 points, and the file says 9",
    ),
    "completion": ({"completed": True}, "the quiz 'first-quiz' is not passed"),
    "conversations": (
        {"conversations": {"talk": {"endings": [], "attempts": []}}},
        "the course has no conversation 'talk'",
    ),
}


@pytest.mark.parametrize("about", LIES)
def test_what_cannot_be_is_found_though_the_code_was_worked_out_anew(
    about: str, course: Course
) -> None:
    more, said = LIES[about]
    found = judged(course, honest(course, **more))
    assert any(said in one for one in found.wrong), found.wrong
    assert not any("code" in one for one in found.wrong)


def test_what_was_typed_in_another_language_of_the_course_is_not_graded_again(
    course: Course,
) -> None:
    told = honest(course)
    told["questions"]["how-many"] |= {"response": "zwanzig mal zwei", "score": 2, "lang": "de"}
    told["objectives"]["first"][0] += 2
    file = signed({name: told[name] for name in told if name != "code"})
    german = Translation("de", "quizzes/first-quiz.de.yml", "quizzes/first-quiz.yml", {}, {})
    found = judged(replace(course, translations=(german,)), file)
    assert (found.wrong, found.graded) == ([], 2)
    assert found.told[-1] == "1 answer was typed in another language, and not graded again"
    # A language that the course does not have changes nothing.
    assert "'how-many'" in judged(course, file).wrong[0]


def test_another_course_is_said(course: Course) -> None:
    found = judged(course, results({"id": "elsewhere"}))
    assert found.wrong == ["it belongs to another course, 'elsewhere'"]


def test_of_another_version_it_is_told_which_and_nothing_is_held_against_it(
    make_course: MakeCourse,
) -> None:
    old = course_in(make_course(FILES))
    told = honest(old)
    newer = QUIZ.replace("prompt: Which?", "prompt: Which?\n    version: 2")
    now = course_in(make_course({**FILES, "quizzes/first-quiz.yml": newer}, "newer"))
    found = judged(now, told)
    assert found.wrong == []
    assert "an older version" in found.told[0]
    told["questions"]["which"]["version"] = 3
    assert "a newer version" in judged(now, signed({**told, "code": ""})).told[0]
    reworded = QUIZ.replace("How many?", "How many of them?").replace("answer: 40", "answer: 41")
    other = course_in(make_course({**FILES, "quizzes/first-quiz.yml": reworded}, "other"))
    assert "another version" in judged(other, honest(old)).told[0]


def test_without_an_engine_all_else_is_judged(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "py_mini_racer", None)
    monkeypatch.setattr(grading.shutil, "which", lambda name: None)
    more, _ = LIES["points"]
    assert judged(course, honest(course, **more)).graded is None
    assert not judged(course, honest(course, completed=True)).fits


def test_node_grades_as_the_engine_of_the_extra_does(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {"shape": "choice", "multiple": True, "parts": ["a", "b", "c"], "correct": ["a", "b"]}
    answers = [(asked, ["a"]), (asked, ["a", "b"]), (asked, "'odd'\u2028</script>"), (asked, None)]
    with_engine = grading.fractions(answers)
    monkeypatch.setitem(__import__("sys").modules, "py_mini_racer", None)
    assert grading.fractions(answers) == with_engine == [0.5, 1, 0, 0]
    assert not any(map(math.isnan, with_engine))
