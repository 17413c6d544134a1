"""The preview follows an author's changes, and survives an author's mistakes."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.course import MakeCourse

LESSON = "first-module/first-lesson.html"


class Preview:
    """A running `course serve`. Waiting is the live reload's own long poll: nothing sleeps."""

    def __init__(self, root: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.root, self.lines = root, list[str]()
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "generator", "serve", "--port", str(self.port)],
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.read_until("The preview is at")

    def read_until(self, text: str) -> str:
        """What the preview says up to the line with this text."""
        assert self.process.stdout
        said = ""
        for line in self.process.stdout:
            said += line
            if text in line:
                return said
        raise AssertionError(f"the preview ended without saying {text!r}:\n{said}")

    def get(self, path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}") as answer:
            return str(answer.read().decode())

    def edit(self, path: str, old: str, new: str) -> None:
        """Change a file, and wait until the browser would have been told to reload."""
        epoch = re.search(r"livereload\((\d+)", self.get(LESSON))
        assert epoch
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")
        self.get(f"livereload/{epoch.group(1)}/0")


@contextmanager
def preview(root: Path) -> Iterator[Preview]:
    running = Preview(root)
    try:
        yield running
    finally:
        running.process.send_signal(signal.SIGINT)
        rest, _ = running.process.communicate(timeout=30)
        assert "Traceback" not in rest
        assert "The preview has ended." in rest


def test_a_changed_lesson_a_changed_quiz_and_a_changed_setting_are_seen(
    make_course: MakeCourse,
) -> None:
    with preview(make_course()) as running:
        running.edit(f"content/{LESSON.replace('html', 'md')}", "A lesson is", "A lesson was")
        assert "A lesson was a text file" in running.get(LESSON)
        running.edit("quizzes/first-quiz.yml", "Two questions, to", "Two questions to")
        assert "Two questions to try" in running.get(LESSON)
        running.edit("mkdocs.yml", "site_name: My first", "site_name: My second")
        assert "My second course" in running.get(LESSON)


def test_a_mistake_is_said_and_shown_and_mended_without_a_restart(
    make_course: MakeCourse,
) -> None:
    with preview(make_course()) as running:
        running.edit("quizzes/first-quiz.yml", "title: First quiz", "title: 'First quiz")
        assert "quizzes/first-quiz.yml:" in running.read_until("yaml-syntax")
        assert "This cannot be shown" in running.get(LESSON)
        running.edit("quizzes/first-quiz.yml", "title: 'First quiz", "title: First quiz")
        assert "This cannot be shown" not in running.get(LESSON)


def test_a_mistake_in_the_settings_keeps_the_last_preview(make_course: MakeCourse) -> None:
    with preview(make_course()) as running:
        running.edit("mkdocs.yml", "site_name: My first course", 'site_name: "My first course')
        assert "mkdocs.yml:" in running.read_until("as it was before")
        assert "My first course" in running.get(LESSON)


def test_a_taken_port_is_a_sentence(make_course: MakeCourse) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = subprocess.run(
            [sys.executable, "-m", "generator", "serve", "--port", str(taken.getsockname()[1])],
            cwd=make_course(),
            capture_output=True,
            encoding="utf-8",
        )
    assert done.returncode == 1
    assert "--port" in done.stderr and "Traceback" not in done.stderr
