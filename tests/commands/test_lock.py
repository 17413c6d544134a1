"""`course check --fix` and `course diff`: what they write, what they leave, and what they say."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from generator.cli import mending
from generator.engines.mkdocs.project import read_course
from generator.model.lock import LOCK
from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run

QUIZ = "quizzes/first-quiz.yml"
LESSON = "content/first-module/first-lesson.md"


def course(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = run(["generator", *arguments], cwd)
    assert "Traceback" not in done.stdout + done.stderr
    return done


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Someone", "-c", "user.email=someone@example.org")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def contents(root: Path) -> dict[str, bytes]:
    """The files of an author: neither those of git nor what is kept between builds."""
    aside = {".git", ".course-cache"}
    files = (path for path in root.rglob("*") if path.is_file() and not aside & {*path.parts})
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


def without_id(text: str) -> bytes:
    """The starter's first question without its id, in a file as Windows leaves it."""
    text = text.replace("  - id: fence-name\n    kind: text", "  - kind: text  # typed", 1)
    return b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()


class TestFix:
    def test_writes_the_lock_and_nothing_else_and_a_second_time_nothing(
        self, make_course: MakeCourse
    ) -> None:
        root = make_course()
        before = contents(root)
        assert course("check", "--fix", cwd=root).stdout.startswith("course.lock: 38 lines written")
        after = contents(root)
        assert {path for path in after if after[path] != before.get(path)} == {LOCK}
        assert course("check", "--fix", "--strict", cwd=root).stdout.startswith("No problems")
        assert contents(root) == after

    def test_adds_an_id_and_leaves_remarks_line_ends_and_all_else(
        self, make_course: MakeCourse
    ) -> None:
        root = make_course()
        course("check", "--fix", cwd=root)
        written = without_id((root / QUIZ).read_text("utf-8"))
        lesson = (root / LESSON).read_text("utf-8").replace("id: where-it-belongs\n", "")
        lay_over(root, {QUIZ: written, LESSON: lesson})
        done = course("check", "--fix", cwd=root)
        assert done.returncode == 0, done.stdout + done.stderr
        # The lock knows the questions: they get the ids under which answers lie.
        added = b"  - id: fence-name\r\n    kind: text  # typed"
        assert (root / QUIZ).read_bytes() == written.replace(b"  - kind: text  # typed", added)
        assert "```question\nid: where-it-belongs\nkind:" in (root / LESSON).read_text("utf-8")

    def test_a_question_that_nobody_knows_is_called_after_what_it_asks(
        self, make_course: MakeCourse
    ) -> None:
        more = (
            "\n  - {kind: true-false, objective: first, prompt: Is *it* the same?, answer: true}\n"
        )
        root = make_course()
        text = (root / QUIZ).read_text("utf-8") + more
        done = course("check", "--fix", cwd=lay_over(root, {QUIZ: text}))
        assert "id: is-it-the-same" in done.stdout
        assert "  - {id: is-it-the-same, kind: true-false," in (root / QUIZ).read_text("utf-8")

    def test_stops_at_errors_and_touches_nothing(self, make_course: MakeCourse) -> None:
        root = make_course({QUIZ: "title: A quiz\nquestions:\n  - kind: text\n    prompt: What?\n"})
        before = contents(root)
        done = course("check", "--fix", cwd=root)
        assert done.returncode == 1
        assert "Not mended: there is 1 error. Nothing was touched." in done.stderr
        assert contents(root) == before

    def test_what_costs_answers_is_taken_only_if_it_is_meant(self, make_course: MakeCourse) -> None:
        root = make_course()
        course("check", "--fix", cwd=root)
        text = (root / QUIZ).read_text("utf-8")
        lay_over(root, {QUIZ: text.replace("id: fence-name", "id: fence")})
        lock = (root / LOCK).read_bytes()
        refused = course("check", "--fix", cwd=root)
        assert (refused.returncode, (root / LOCK).read_bytes()) == (1, lock)
        assert "1 edit would cost learners answers" in refused.stderr
        done = course("check", "--fix", "--accept", cwd=root)
        assert done.returncode == 0
        assert "Accepted: the question 'fence-name' is gone" in done.stdout
        assert course("check", cwd=root).stdout.startswith("No problems")

    @pytest.mark.parametrize(
        "arguments", [["--accept"], ["--confirm", QUIZ], ["--fix", "--format", "json"]]
    )
    def test_options_that_do_not_go_together_are_refused(
        self, arguments: list[str], make_course: MakeCourse
    ) -> None:
        assert course("check", *arguments, cwd=make_course()).returncode == 2

    def test_a_lock_that_cannot_be_written_is_one_plain_sentence(
        self, make_course: MakeCourse
    ) -> None:
        root = make_course()
        (root / LOCK).mkdir()
        done = course("check", "--fix", cwd=root)
        assert done.returncode == 1
        assert done.stderr.startswith("Not mended: ") and done.stderr.count("\n") == 1

    def test_a_file_that_can_only_be_read_is_an_error_of_the_machine(
        self, make_course: MakeCourse, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        root = make_course()
        mending.write_lock(root, read_course(root))
        before = (root / LOCK).read_text(encoding="utf-8") + "\n"
        (root / LOCK).write_text(before, encoding="utf-8")
        reading = read_course(root)
        monkeypatch.setattr(os, "access", lambda place, how: False)  # an administrator may always
        with pytest.raises(PermissionError):
            mending.write_lock(root, reading)
        assert (root / LOCK).read_text(encoding="utf-8") == before

    def test_building_never_writes_a_lock(self, make_course: MakeCourse) -> None:
        root = make_course()
        assert course("build", cwd=root).returncode == 0
        assert not (root / LOCK).exists()


class TestDiff:
    @pytest.fixture
    def root(self, make_course: MakeCourse) -> Path:
        root = make_course()
        git(root, "init", "--quiet")
        git(root, "add", "--all")
        git(root, "commit", "--quiet", "--message", "One")
        return root

    def test_nothing_changed_says_so(self, root: Path) -> None:
        done = course("diff", "HEAD", cwd=root)
        assert (done.returncode, done.stdout) == (
            0, "Nothing has changed for learners since HEAD.\n"
        )  # fmt: skip

    def test_tells_what_changed_in_words(self, root: Path) -> None:
        quiz = (root / QUIZ).read_text("utf-8")
        lesson = (root / LESSON).read_text("utf-8")
        mkdocs = (root / "mkdocs.yml").read_text("utf-8")
        lay_over(root, {
            QUIZ: quiz.replace("id: fence-name", "id: fence").replace("First quiz", "A quiz"),
            LESSON: lesson.replace("is a text file", "is a plain text file"),
            "mkdocs.yml": mkdocs.replace("pass_mark: 70", "pass_mark: 80"),
            "content/first-module/second.md": "---\ntitle: Second\nobjectives: [first]\n---\n\n"
            "Text.\n",
        })  # fmt: skip
        done = course("diff", "HEAD", cwd=root)
        assert done.returncode == 0
        for sentence in (
            "The pass mark was 70 % and is 80 %.",
            "“Second” is new: 1 word and 0 questions",
            "“First lesson”: 1 word put in, of 71 of its text",
            "“A quiz”: its title was “First quiz”",
            "The question 'fence-name' is gone: what was answered there is lost",
        ):
            assert sentence in done.stdout

    def test_for_a_program_and_for_a_review(self, root: Path) -> None:
        text = (root / QUIZ).read_text("utf-8").replace("First quiz", "A quiz")
        lay_over(root, {QUIZ: text})
        told = json.loads(course("diff", "HEAD", "--format", "json", cwd=root).stdout)
        assert list(told) == ["since", "changes"] and list(told["changes"]) == ["Quizzes"]
        shown = course("diff", "HEAD", "--format", "markdown", cwd=root).stdout
        assert "\n### Quizzes\n\n- “A quiz”" in shown

    @pytest.mark.parametrize("revision", ["nope", "--help-me", "HEAD:quizzes"])
    def test_an_unknown_version_is_one_sentence(self, revision: str, root: Path) -> None:
        done = course("diff", "--", revision, cwd=root)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"There is no version '{revision}' in this repository.\n"

    def test_no_repository_is_one_sentence(self, make_course: MakeCourse) -> None:
        done = course("diff", "HEAD", cwd=make_course(name="alone"))
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "in no git repository" in done.stderr

    def test_a_course_in_a_folder_of_its_repository(self, root: Path) -> None:
        git(root, "init", "--quiet", "..")
        (root / ".git").rename(root.parent / "git-of-the-course")
        git(root.parent, "add", "course")
        git(root.parent, "commit", "--quiet", "--message", "One")
        assert course("diff", "HEAD", cwd=root).returncode == 0
