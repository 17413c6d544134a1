"""A course is built wherever it is called from, with whatever lies beside what its author wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.commands import main
from generator.cli.unchanged import _options
from generator.engines.mkdocs import project
from generator.model.scenario_example import SOUND
from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run

STARTER_PAGE = "---\ntitle: A page\nlesson: false\n---\n\nA few words.\n"


@pytest.mark.skipif(os.name != "posix", reason="a shell's way to close what a command is given")
@pytest.mark.parametrize("closed", ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_a_command_without_input_or_output_does_its_work(
    closed: str, make_course: MakeCourse
) -> None:
    root = make_course()
    command = f'"{sys.executable}" -m generator build {closed}'
    for _ in range(2):  # the second time the answer is known
        assert subprocess.run(["sh", "-c", command], cwd=root).returncode == 0
        assert (root / "site/index.html").is_file()


@pytest.mark.parametrize("number", ["0", "257", "-1", "some"])
def test_a_number_of_processes_that_cannot_be_is_never_known_to_be_right(
    number: str, make_course: MakeCourse
) -> None:
    root = make_course()
    assert _options(["--jobs", "2"]) and _options(["-j", number]) is None
    assert run(["generator", "build", "--jobs", number], root).returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="no file can have such a name there")
@pytest.mark.parametrize("name", ["co:lon", r"back\slash", "two\nlines", "#?%20&"])
def test_a_page_of_any_name_is_built_and_built_again(name: str, make_course: MakeCourse) -> None:
    root = make_course({f"content/{name}.md": STARTER_PAGE})
    for page in (f"content/{name}.md", "content/index.md"):
        with (root / page).open("a", encoding="utf-8") as file:
            file.write("\nMore words.\n")
        done = run(["generator", "build"], root)
        assert done.returncode == 0, done.stderr
        assert (root / f"site/{name}.html").is_file()
    (root / f"content/{name}.md").unlink()
    assert run(["generator", "build"], root).returncode == 0
    assert not (root / f"site/{name}.html").exists()


LEFT = ["lesson.md~", "#lesson.md#", "lesson.md.orig", "~$notes.docx", "Thumbs.db", "lesson.bak"]


@pytest.mark.parametrize("command", ["generator", "mkdocs"])
def test_what_editors_and_merges_leave_beside_lessons_is_not_published(
    command: str, make_course: MakeCourse
) -> None:
    files = {f"content/first-module/{name}": "The key of the exam." for name in LEFT}
    root = make_course({**files, "content/__pycache__/hook.pyc": "x", "content/a#b.txt": "mine"})
    assert run([command, "build"], root).returncode == 0
    there = {path.name for path in (root / "site").rglob("*")}
    assert there.isdisjoint([*LEFT, "__pycache__", "hook.pyc"]) and "a#b.txt" in there


def test_who_names_such_a_file_in_the_settings_publishes_it(make_course: MakeCourse) -> None:
    root = make_course({"content/first-module/lesson.bak": "An exercise."})
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    lay_over(root, {"mkdocs.yml": f"{settings}\nexclude_docs: '!*.bak'\n"})
    assert run(["generator", "build"], root).returncode == 0
    assert (root / "site/first-module/lesson.bak").is_file()


def test_who_does_not_judge_a_course_proves_none_of_its_conversations(
    make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proved = list[object]()

    def proving(*given: object) -> AbstractContextManager[Callable[[], None]]:
        proved.append(given)
        return nullcontext(lambda: None)

    monkeypatch.setattr(project, "proving", proving)
    monkeypatch.chdir(make_course({"quizzes/talk.yml": SOUND}))
    lay_over(tmp_path, {"more.gift": "::One:: Is it? {=Yes ~No}\n"})
    for words in (["import", str(tmp_path / "more.gift")], ["check"]):
        assert proved == []
        CliRunner().invoke(main, words)
    assert len(proved) == 1
