"""What a site has for the review and for notes, and that each can be left out."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest

from generator.engines.mkdocs.project import Project
from generator.site.build import build_site
from tests.support.course import Files, lay_over
from tests.support.pages import configuration

QUESTION = "kind: true-false\n    prompt: Is it?\n    answer: true\n"
FENCE = "```question\nid: {id}\nkind: true-false\nprompt: Is it?\nanswer: true\n```\n"


def asked(name: str, objective: str = "") -> str:
    named = f"    objective: {objective}\n" if objective else ""
    return f"  - id: {name}\n    {QUESTION}{named}"


LESSON = (
    "---\ntitle: A\nobjectives: [{id: do-it, text: Do it.}]\n---\n\n# A\n\n"
    + FENCE.format(id="one")
    + "\n```question\nid: essay\nkind: open\nprompt: What?\nmodel: That.\n```\n\n"
    "```quiz\npractice\n```\n\n```quiz\nexam\n```\n\n```quiz\nafter\n```\n"
)
COURSE: Files = {
    "content/index.md": "# Home\n",
    "content/m/a.md": LESSON,
    "quizzes/practice.yml": f"title: P\nquestions:\n{asked('two')}    version: 3\n",
    "quizzes/exam.yml": f"title: E\nexam: true\nquestions:\n{asked('three')}",
    "quizzes/before.yml": f"title: B\nquestions:\n{asked('four', 'do-it')}",
    "quizzes/after.yml": f"title: F\npretest: before\nquestions:\n{asked('five', 'do-it')}",
}


def site(folder: Path, settings: dict[str, Any]) -> dict[str, str]:
    lay_over(folder, {"mkdocs.yml": configuration(settings), **COURSE})
    with contextlib.chdir(folder):
        project = Project(folder)
        course = project.read(folder / "scratch").course
        assert course is not None
        files = list(build_site(course, project.writing.engine()))
    return {f.path: f.content.decode("utf-8", "replace") for f in files}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return site(tmp_path_factory.mktemp("reviewed"), {})


def handed_over(text: str) -> Any:
    return json.loads(text[text.index("push(") + 5 : text.rindex(");")])


class TestTheList:
    def test_names_each_question_with_a_right_answer_once_and_where_it_is(
        self, files: dict[str, str]
    ) -> None:
        groups = handed_over(files["assets/review/index.js"])
        found = {id: (group["url"], v) for group in groups for id, v in group["questions"].items()}
        assert found == {
            "one": ("m/a.html", 1),
            "two": ("m/a.html", 3),
            "five": ("m/a.html", 1),
            "four": ("quizzes/before.html", 1),
            "three": ("m/a.html", 1),
        }

    def test_leads_to_the_question_as_its_page_has_it(self, files: dict[str, str]) -> None:
        for group in handed_over(files["assets/review/index.js"]):
            questions = handed_over(files[group["script"]])
            for name in group["questions"]:
                if "exam" not in group:
                    assert questions[name] in files[group["url"]]
                assert questions[name].lstrip().partition("<course-question")[2]

    def test_says_what_is_of_an_exam_and_has_that_nowhere_else(self, files: dict[str, str]) -> None:
        (exam,) = (g for g in handed_over(files["assets/review/index.js"]) if "exam" in g)
        assert (exam["exam"], exam["questions"]) == ("exam", {"three": 1})
        assert [p for p, text in files.items() if 'id=\\"q-three\\"' in text] == [exam["script"]]

    def test_lets_what_is_asked_before_it_is_taught_wait_for_its_lesson(
        self, files: dict[str, str]
    ) -> None:
        groups = handed_over(files["assets/review/index.js"])
        assert [g["waits"] for g in groups if "waits" in g] == [{"four": "a"}]


OURS = ("review", "notes", "jot", "due", "course-due", "course-jot")


def test_what_is_switched_off_leaves_no_trace(tmp_path: Path) -> None:
    files = site(tmp_path, {"review": False, "notes": False})
    assert not [path for path in files if any(name in path for name in OURS)]
    for path in ("index.html", "m/a.html", "progress.html"):
        assert not [name for name in ("course-due", "/jot.", "notes.html") if name in files[path]]


def test_in_somebody_elses_site_there_is_a_review_and_no_notes(tmp_path: Path) -> None:
    files = site(tmp_path, {"look": "site"})
    assert "course-review" in files["review.html"]
    assert "assets/review/index.js" in files
    assert not [path for path in files if "notes" in path or "/jot" in path]


def test_the_script_of_a_page_comes_behind_the_page_and_is_not_held_till_the_end(
    files: dict[str, str],
) -> None:
    names = list(files)
    assert names.index("assets/review/of/m/a.js") == names.index("m/a.html") + 1
