"""The `course` command: what it prints and how it exits, as documentation and CI rely on it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.checks.rules import RULES
from generator.cli.commands import main
from generator.reader.schema import SCHEMAS
from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run

BROKEN = {"quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n"}
WARNING = {"content/first-module/second-lesson.md": (
    "---\ntitle: Second\nobjectives: [first]\n---\n\n# Another title\n"
)}  # fmt: skip


def course(*arguments: str, cwd: Path, fresh: bool = False) -> subprocess.CompletedProcess[str]:
    done = run(["generator", *arguments], cwd, fresh=fresh)
    assert "Traceback" not in done.stdout + done.stderr
    return done


class TestNew:
    def test_writes_a_course_that_checks_and_builds_clean(self, tmp_path: Path) -> None:
        assert course("new", "mine", cwd=tmp_path, fresh=True).returncode == 0
        assert course("check", "--strict", cwd=tmp_path / "mine", fresh=True).returncode == 0
        built = course("build", "--strict", cwd=tmp_path / "mine", fresh=True)
        assert built.returncode == 0, built.stderr
        assert (tmp_path / "mine/site/first-module/first-lesson.html").is_file()

    def test_refuses_a_folder_that_holds_something(self, tmp_path: Path) -> None:
        lay_over(tmp_path, {"mine/thesis.txt": "years of work"})
        refused = course("new", "mine", cwd=tmp_path)
        assert refused.returncode == 2 and "not empty" in refused.stderr
        assert [p.name for p in (tmp_path / "mine").iterdir()] == ["thesis.txt"]

    def test_refuses_a_file(self, tmp_path: Path) -> None:
        lay_over(tmp_path, {"mine": "a file"})
        assert course("new", "mine", cwd=tmp_path).returncode == 2


class TestCheck:
    def test_a_clean_course_exits_0_and_says_so(self, make_course: MakeCourse) -> None:
        done = course("check", cwd=make_course())
        assert (done.returncode, done.stdout) == (0, "No problems in 1 lesson and 3 questions.\n")

    def test_an_error_exits_1_with_its_place(self, make_course: MakeCourse) -> None:
        done = course("check", cwd=make_course(BROKEN))
        assert done.returncode == 1
        assert "quizzes/first-quiz.yml:3:5: error: " in done.stdout

    def test_a_warning_exits_0_and_under_strict_1(self, make_course: MakeCourse) -> None:
        root = make_course(WARNING)
        assert course("check", cwd=root).returncode == 0
        assert course("check", "--strict", cwd=root).returncode == 1

    def test_json_is_one_object_and_nothing_else(self, make_course: MakeCourse) -> None:
        data = json.loads(course("check", "--format", "json", cwd=make_course(BROKEN)).stdout)
        assert set(data) == {"problems", "counts"}
        fields = {"path", "line", "column", "severity", "rule", "message", "hint"}
        assert data["problems"] and all(set(row) == fields for row in data["problems"])
        assert data["counts"]["error"] == len(data["problems"])

    def test_github_gets_an_annotation_a_line(self, make_course: MakeCourse) -> None:
        done = course("check", "--format", "github", cwd=make_course(BROKEN))
        lines = done.stdout.splitlines()
        assert lines and all(line.startswith("::error file=quizzes/first-quiz") for line in lines)

    def test_builds_nothing(self, make_course: MakeCourse) -> None:
        root = make_course()
        before = sorted(root.rglob("*"))
        course("check", cwd=root)
        assert [p for p in sorted(root.rglob("*")) if ".course-cache" not in p.parts] == before

    def test_outside_a_course_it_says_where_to_go(self, tmp_path: Path) -> None:
        done = course("check", cwd=tmp_path)
        assert done.returncode == 1 and "course new" in done.stdout


class TestBuild:
    def test_ends_with_one_line_that_counts(self, make_course: MakeCourse) -> None:
        done = course("build", cwd=make_course())
        assert done.returncode == 0
        last = done.stdout.splitlines()[-1]
        assert last.startswith("1 lesson, 3 questions, 9 pages in ") and last.endswith("→ site/")

    def test_a_failed_build_leaves_the_last_good_site_as_it_was(
        self, make_course: MakeCourse
    ) -> None:
        root = make_course()
        course("build", cwd=root)
        before = {p: p.read_bytes() for p in (root / "site").rglob("*") if p.is_file()}
        lay_over(root, BROKEN)
        assert course("build", cwd=root).returncode == 1
        assert {p: p.read_bytes() for p in (root / "site").rglob("*") if p.is_file()} == before
        assert not list(root.glob(".site-*"))

    def test_a_warning_of_mkdocs_fails_a_strict_build_and_keeps_the_site(
        self, make_course: MakeCourse
    ) -> None:
        root = make_course()
        course("build", cwd=root)
        settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
        lay_over(root, {"mkdocs.yml": settings + "nav:\n  - index.md\n"})
        done = course("build", "--strict", cwd=root)
        assert done.returncode == 1 and "Not built" in done.stderr
        assert (root / "site/first-module/first-lesson.html").is_file()
        assert not list(root.glob(".site-*"))

    def test_a_site_that_no_build_made_is_never_replaced(self, make_course: MakeCourse) -> None:
        root = make_course({"photos/holiday.jpg": b"\xff"})
        done = course("build", "--site-dir", "photos", cwd=root)
        assert done.returncode == 1 and "another folder" in done.stderr
        assert (root / "photos/holiday.jpg").read_bytes() == b"\xff"

    @pytest.mark.parametrize("folder", [".", ".."])
    def test_the_course_itself_is_never_replaced(
        self, folder: str, make_course: MakeCourse
    ) -> None:
        root = make_course()
        assert course("build", "--site-dir", folder, cwd=root).returncode == 1
        assert (root / "mkdocs.yml").is_file()

    def test_a_mistake_in_mkdocs_own_settings_is_a_sentence(self, make_course: MakeCourse) -> None:
        root = make_course()
        settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
        lay_over(root, {"mkdocs.yml": settings.replace("name: material", "name: no-such-theme")})
        done = course("build", cwd=root)
        assert done.returncode == 1 and "no-such-theme" in done.stdout

    def test_pages_go_where_asked(self, make_course: MakeCourse, tmp_path: Path) -> None:
        done = course("build", "--site-dir", str(tmp_path / "out/www"), cwd=make_course())
        assert done.returncode == 0 and (tmp_path / "out/www/index.html").is_file()


class TestRules:
    def test_lists_every_rule(self, tmp_path: Path) -> None:
        listed = course("rules", cwd=tmp_path).stdout
        assert [line.split()[0] for line in listed.splitlines()] == list(RULES)

    @pytest.mark.parametrize("rule", RULES)
    def test_explains_one_with_an_example(self, rule: str) -> None:
        done = CliRunner().invoke(main, ["rules", rule])  # in this process: there are many rules
        assert done.exit_code == 0
        assert RULES[rule].why in done.output and "An example" in done.output

    def test_an_unknown_rule_exits_2(self, tmp_path: Path) -> None:
        done = course("rules", "no-such-rule", cwd=tmp_path)
        assert done.returncode == 2 and "course rules" in done.stderr


@pytest.mark.parametrize("what", [*SCHEMAS, "results"])
def test_each_schema_that_there_is_is_printed_by_its_name(what: str) -> None:
    done = CliRunner().invoke(main, ["schema", what])
    assert json.loads(done.stdout)["$schema"]


def test_the_schema_is_json_and_knows_every_kind(tmp_path: Path) -> None:
    from generator.kinds import KINDS

    schema = json.loads(course("schema", cwd=tmp_path).stdout)
    question = schema["$defs"]["Question"]
    assert question["properties"]["kind"]["enum"] == list(KINDS)
    references = [branch["then"]["$ref"].rpartition("/")[2] for branch in question["allOf"]]
    assert len(references) == len(KINDS) and set(references) < schema["$defs"].keys()


@pytest.mark.parametrize(
    "arguments", [["biuld"], ["check", "--fromat", "json"], ["serve", "--port", "x"]]
)
def test_bad_usage_exits_2(arguments: list[str], tmp_path: Path) -> None:
    assert course(*arguments, cwd=tmp_path).returncode == 2
