"""What an author reads: each message with its place, the line, a caret, and what to do."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.checks.rules import RULES
from generator.engines.mkdocs.project import read_course
from generator.text.problem_formats import as_data, as_github, as_gitlab, as_json, as_text, summary
from generator.text.problems import Problem, Rule, did_you_mean, in_order
from generator.text.span import Span
from tests.support.course import MakeCourse, problems_in
from tests.support.examples import told
from tests.support.golden import Golden

RULE = Rule(id="a-rule", message="{what} is wrong", hint="mend {what}", why="Because.")


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_the_message_of_a_rule_reads_as_a_person_approved_it(rule: Rule, golden: Golden) -> None:
    golden(f"messages/{rule.id}.txt", told(rule.id).shown + "\n")


def test_all_mistakes_are_told_at_once_in_the_order_of_their_places(
    make_course: MakeCourse, golden: Golden
) -> None:
    root = make_course(
        {
            "content/first-module/first-lesson.md": (
                "---\ntitle: A lesson\nminuts: 5\nobjectives:\n  - {id: first, text: Do it.}\n"
                "  - second\nsources: [Z1]\nquiz: frist-quiz\n---\n\n#### Too deep\n\n"
                "See [there](gone.md), [below](#nowhere) and ![](curve.png).\n\n"
                "- In a list:\n\n    ```question\n    id: one\n    kind: chioce\n    ```\n"
            ),
            "quizzes/first-quiz.yml": (
                "title: A quiz\nquestions:\n"
                "  - id: one\n    kind: choice\n    prompt: Which?\n    options:\n"
                "      - {text: Listen, rigth: true}\n      - text:\n"
                "  - id: two\n    kind: number\n    objective: frist\n    prompt: How many?\n"
                "    answer: 4O\n"
                "  - id: three\n    kind: true-false\n    objective: frist\n    prompt: Is it?\n"
                "    answer: true\n    points: 0\n"
                "  - just a text\n"
            ),
            "quizzes/second quiz.yml": "\ttitle: x\n",
            "content/empty.md": "",
        }
    )
    texts = read_course(root).texts
    shown = "\n\n".join(as_text(problem, texts) for problem in problems_in(root))
    golden("messages/_everything-at-once.txt", shown + "\n")


def test_a_caret_stands_under_the_culprit_after_a_tab_too() -> None:
    problem = RULE.at(Span("f.yml", 1, 3, 2), what="x")
    assert as_text(problem, {"f.yml": "a\tbc"}).splitlines()[1:3] == ["  | a\tbc", "  |  \t^^"]


def test_of_a_long_line_the_part_around_the_culprit_is_shown() -> None:
    line = "x" * 300 + "HERE" + "y" * 300
    shown = as_text(RULE.at(Span("f.yml", 1, 301, 4), what="x"), {"f.yml": line}).splitlines()
    assert len(shown[1]) < 110
    assert shown[1][shown[2].index("^") :].startswith("HERE")


def test_a_long_file_is_divided_into_lines_once_and_not_for_each_mistake() -> None:
    class Text(str):
        times = 0

        def split(self, *how: Any) -> list[str]:
            Text.times += 1
            return super().split(*how)

    texts = {"f.yml": Text("one line\n" * 50)}
    shown = [as_text(RULE.at(Span("f.yml", line), what="x"), texts) for line in range(1, 51)]
    assert all("  | one line" in one for one in shown)
    assert Text.times == 1


def test_a_place_outside_the_text_has_no_excerpt_and_no_traceback() -> None:
    assert "|" not in as_text(RULE.at(Span("f.yml", 9), what="x"), {"f.yml": "one line"})


def test_github_annotations_escape_what_would_end_them() -> None:
    rule = Rule(id="a-rule", message="50 %\nof {what}", hint="a, b: c", why="Because.")
    text = as_github(rule.at(Span("a,b:c.yml", 2, 3, 4), what="it"))
    assert text == (
        "::error file=a%2Cb%3Ac.yml,line=2,col=3,endColumn=7,title=a-rule::50 %25%0Aof it%0Aa, b: c"
    )


def test_json_has_the_fields_that_other_tools_rely_on() -> None:
    problem = RULE.at(Span("f.yml", 2, 3), what="it")
    assert json.loads(as_json([problem])) == {
        "problems": [
            {"path": "f.yml", "line": 2, "column": 3, "severity": "error", "rule": "a-rule"}
            | {"message": "it is wrong", "hint": "mend it"}
        ],
        "counts": {"error": 1, "warning": 0, "note": 0},
    }


def test_gitlab_tells_two_alike_apart_and_knows_them_again_in_another_line() -> None:
    def report(*lines: int) -> list[dict[str, Any]]:
        problems = [RULE.at(Span("f.yml", line), what="it") for line in lines]
        told: list[dict[str, Any]] = json.loads(as_gitlab(map(as_data, problems)))
        return told

    first, second = report(2, 5)
    assert first | {"fingerprint": ""} == {
        "description": "it is wrong; mend it",
        "check_name": "a-rule",
        "fingerprint": "",
        "severity": "major",
        "location": {"path": "f.yml", "lines": {"begin": 2}},
    }
    prints = [first["fingerprint"], second["fingerprint"]]
    assert len({*prints}) == 2
    assert [one["fingerprint"] for one in report(8, 9)] == prints


def test_problems_come_in_order_of_place_and_once() -> None:
    late, early = (RULE.at(Span("f.yml", line), what="x") for line in (9, 2))
    assert in_order([late, early, late]) == [early, late]


@pytest.mark.parametrize(
    ("counts", "text"),
    [((0, 0), "No problems"), ((1, 0), "1 error"), ((2, 1), "2 errors, 1 warning")],
)
def test_the_summary_counts_in_words(counts: tuple[int, int], text: str) -> None:
    warning = Rule(id="b-rule", message="w", why="Because.", severity="warning")
    errors: list[Problem] = [RULE.at(Span("f", n + 1), what="x") for n in range(counts[0])]
    assert summary(errors + [warning.at(Span("f")) for _ in range(counts[1])]) == text


def test_a_suggestion_is_made_only_where_something_is_near() -> None:
    assert did_you_mean("rigth", ["right", "text"]) == "did you mean 'right'?"
    assert did_you_mean("xyz", ["right", "text"]) == ""
