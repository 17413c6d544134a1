"""Killed, crowded out, without room: the last good site stays, and a sentence says what it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.site.folder import site_folder
from tests.support.course import MakeCourse, lay_over
from tests.support.forks import run
from tests.support.guests import contents
from tests.support.stopping import build_that_waits, go_on, stop_before_the_end


def course(
    *arguments: str, cwd: Path, limit: int = -1, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command. limit: the largest file that it may write, in bytes."""
    done = run(["generator", *arguments], cwd, environment, limit=limit)
    assert "Traceback" not in done.stdout + done.stderr
    return done


@pytest.fixture
def built(make_course: MakeCourse) -> Path:
    """A course with a site, which was built some time ago."""
    root = make_course()
    with site_folder(root / "site", root) as folder:
        lay_over(folder.fresh, {"index.html": "the last good site"})
        folder.publish()
    return root


@pytest.mark.parametrize("number", ["SIGKILL", "SIGTERM", "SIGHUP", "SIGINT"])
def test_a_build_that_is_ended_leaves_the_last_site_and_in_the_end_no_rubbish(
    number: str, built: Path
) -> None:
    before = contents(built / "site")
    stop_before_the_end(built)
    lay_over(built, {"content/index.md": "# Another beginning\n"})
    with build_that_waits(built) as process:
        process.send_signal(getattr(signal, number))
        process.wait()
    inside = {".course-build"} if number == "SIGKILL" else set()
    after = contents(built / "site")
    assert {path: after[path] for path in before} == before
    assert {path.split("/")[0] for path in set(after) - set(before)} == inside
    go_on(built)
    assert course("build", cwd=built).returncode == 0
    assert "Another beginning" in (built / "site/index.html").read_text(encoding="utf-8")
    assert not (built / "site/.course-build").exists()


def test_a_second_build_at_the_same_time_says_so_and_leaves(built: Path) -> None:
    stop_before_the_end(built)
    with build_that_waits(built) as first:
        second = course("build", cwd=built)
        assert second.returncode == 1
        assert "another build is writing" in second.stderr
    assert first.returncode == 0


def test_without_room_the_last_site_stays_and_the_reason_is_said(built: Path) -> None:
    before = contents(built / "site")
    done = course("build", cwd=built, limit=10_000)
    assert done.returncode == 1
    assert "larger than this machine allows (" in done.stderr and "site/assets" in done.stderr
    assert contents(built / "site") == before


def test_what_killed_commands_have_left_in_the_temporary_folder_goes_with_the_next(
    built: Path, tmp_path: Path
) -> None:
    temporary = tmp_path / "temporary"
    lay_over(temporary, {"course-while-killed/1/index.html": "x", "course-notes/mine.txt": "x"})
    assert course("check", cwd=built, TMPDIR=str(temporary)).returncode == 0
    assert [path.name for path in temporary.iterdir()] == ["course-notes"]


class TestWhatCannotBeRead:
    """Check and build say the same, with the path, and none of them waits for ever."""

    def refused(self, root: Path, path: str) -> str:
        before = contents(root / "site")
        checked, built = course("check", cwd=root), course("build", cwd=root)
        assert (checked.returncode, built.returncode) == (1, 1)
        mistake = next(line for line in checked.stdout.splitlines() if line.startswith(path))
        assert mistake in built.stdout
        assert contents(root / "site") == before
        return mistake

    def test_a_pipe_that_is_called_a_lesson(self, built: Path) -> None:
        os.mkfifo(built / "content/first-module/pipe.md")
        told = self.refused(built, "content/first-module/pipe.md:")
        assert "neither a file nor a folder" in told

    @pytest.mark.parametrize("path", ["content/first-module/gone.md", "quizzes/gone.yml"])
    def test_a_link_that_leads_nowhere(self, path: str, built: Path) -> None:
        (built / path).symlink_to("../../elsewhere/gone")
        assert "'../../elsewhere/gone', and nothing is there" in self.refused(built, path)

    @pytest.mark.parametrize("folder", ["content", "quizzes"])
    def test_a_link_to_the_folder_that_it_stands_in(self, folder: str, built: Path) -> None:
        (built / folder / "again").symlink_to(".")
        assert "leads back to a folder above it" in self.refused(built, f"{folder}/again")

    def test_two_folders_that_hold_links_to_each_other(self, built: Path) -> None:
        lay_over(built, {"content/a/x.md": "x", "content/b/y.md": "y"})
        (built / "content/a/b").symlink_to("../b")
        (built / "content/b/a").symlink_to("../a")
        assert "leads back to a folder above it" in self.refused(built, "content/a/b/a")

    @pytest.mark.parametrize("path", ["content/secret.txt", "content/secret.md", "quizzes/s.yml"])
    def test_a_link_out_of_the_project(self, path: str, built: Path, tmp_path: Path) -> None:
        lay_over(tmp_path, {"secret": "title: a secret"})
        (built / path).symlink_to(tmp_path / "secret")
        assert "leads out of the project" in self.refused(built, path)

    def test_a_link_to_a_hidden_file_of_the_project(self, built: Path) -> None:
        lay_over(built, {".env": "KEY=1"})
        (built / "content/key.txt").symlink_to("../.env")
        assert "leads out of the project" in self.refused(built, "content/key.txt")

    def test_a_text_that_is_no_text_any_more(self, built: Path) -> None:
        lay_over(built, {"content/first-module/log.md": "x" * 3_000_000})
        assert "3,000,000 bytes" in self.refused(built, "content/first-module/log.md")

    def test_plain_mkdocs_says_it_too(self, built: Path) -> None:
        os.mkfifo(built / "content/pipe.md")
        done = run(["mkdocs", "build"], built)
        assert done.returncode == 1 and "content/pipe.md:1:1: error" in done.stderr


def test_a_link_to_a_file_of_the_same_repository_is_followed(make_course: MakeCourse) -> None:
    root = make_course(name="project/course")
    lay_over(root.parent, {"shared/page.md": "# From elsewhere\n", ".git/HEAD": "x"})
    (root / "content/page.md").symlink_to("../../shared/page.md")
    assert course("build", cwd=root).returncode == 0
    assert "From elsewhere" in (root / "site/page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [["build"], ["check"], ["schema"]])
def test_what_cannot_be_said_is_a_sentence_and_the_work_is_done(
    words: list[str], make_course: MakeCourse
) -> None:
    root = make_course()
    command = [sys.executable, "-m", "generator", *words]
    for _ in range(2):  # the second time the answer is known
        with open("/dev/full", "w") as full:
            done = subprocess.run(command, cwd=root, stdout=full, stderr=subprocess.PIPE, text=True)
        said = done.stderr.splitlines()[-1]
        assert done.returncode == 1
        assert said == "What the command says could not be written: the disk is full."
        assert "Traceback" not in done.stderr
    assert words != ["build"] or (root / "site/index.html").is_file()


def test_who_listens_no_longer_is_told_nothing(make_course: MakeCourse) -> None:
    root = make_course({"quizzes/second.yml": "title: Second\nquestions: []\n" * 40})
    for _ in range(2):
        reading, writing = os.pipe()
        os.close(reading)
        command = [sys.executable, "-m", "generator", "check"]
        done = subprocess.run(command, cwd=root, stdout=writing, stderr=subprocess.PIPE, text=True)
        os.close(writing)
        assert (done.returncode, done.stderr) == (1, "")
