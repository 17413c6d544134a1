"""The preview follows an author's changes, and survives an author's mistakes."""

from __future__ import annotations

import os
import signal
import socket
from pathlib import Path

import pytest

from generator.model.lock import LOCK
from tests.support.course import STARTER, Files, MakeCourse, lay_over, write_whole
from tests.support.forks import run
from tests.support.preview import LESSON, LESSON_FILE, Preview, preview
from tests.support.stopping import go_on, stop_before_the_end

SETTINGS = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
THEMELESS = SETTINGS.replace("name: material", "name: gone")


def test_a_changed_lesson_a_changed_quiz_and_a_changed_setting_are_seen(
    make_course: MakeCourse,
) -> None:
    with preview(make_course()) as running:
        running.edit(f"content/{LESSON.replace('html', 'md')}", "A lesson is", "A lesson was")
        running.await_text("A lesson was a text file", LESSON)
        running.edit("quizzes/first-quiz.yml", "Two questions, to", "Two questions to")
        running.await_text("Two questions to try", LESSON)
        running.edit("mkdocs.yml", "site_name: My first", "site_name: My second")
        running.await_text("My second course", LESSON)


def test_a_mistake_is_said_and_shown_and_mended_without_a_restart(
    make_course: MakeCourse,
) -> None:
    with preview(make_course()) as running:
        running.edit("quizzes/first-quiz.yml", "title: First quiz", "title: 'First quiz")
        assert "quizzes/first-quiz.yml:" in running.read_until("yaml-syntax")
        running.await_text("This cannot be shown", LESSON)
        running.edit("quizzes/first-quiz.yml", "title: 'First quiz", "title: First quiz")
        running.page_once(LESSON, lambda page: "This cannot be shown" not in page)


def test_a_mistake_in_the_settings_keeps_the_last_preview(make_course: MakeCourse) -> None:
    with preview(make_course()) as running:
        running.edit("mkdocs.yml", "site_name: My first course", 'site_name: "My first course')
        assert "mkdocs.yml:" in running.read_until("as it was before")
        assert "My first course" in running.get(LESSON)


# Each is written when those before it may have been built already.
BROKEN: dict[str, tuple[Files, str]] = {
    "a byte of Latin-1": ({LESSON_FILE: b"# Caf\xe9\n"}, f"{LESSON_FILE}:1:6: error"),
    "a template that is not there": (
        {LESSON_FILE: "---\ntemplate: gone.html\n---\n\nText.\n"},
        f"{LESSON_FILE}:2",
    ),
    "brackets in brackets": ({"quizzes/deep.yml": "title: " + "[" * 300 + "]" * 300}, ""),
    "a pipe": ({"content/pipe.md": None}, "content/pipe.md:1:1: error"),
    "a theme that is not there": ({"mkdocs.yml": THEMELESS}, "theme name: 'gone'"),
    "a list in the place of settings": ({"mkdocs.yml": "- a\n- b\n"}, "mkdocs.yml:1"),
    "a hook that fails": (
        {"bad.py": "def on_nav(*a, **k): 1 / 0\n", "mkdocs.yml": SETTINGS + "hooks: [bad.py]\n"},
        "division by zero",
    ),
    "a hook that ends the program": (
        {"bad.py": "import sys; sys.exit(3)\n", "mkdocs.yml": SETTINGS + "hooks: [bad.py]\n"},
        "",
    ),
}


@pytest.mark.parametrize("mistake", BROKEN)
def test_whatever_a_file_holds_the_preview_answers_says_it_and_goes_on(
    mistake: str, make_course: MakeCourse
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    files, told = BROKEN[mistake]
    before = {path: (root / path).read_bytes() for path in files if (root / path).exists()}
    with preview(root) as running:
        for path, text in files.items():
            if text is None:
                os.mkfifo(root / path)
            else:
                write_whole(root / path, text)
        said = running.read_until("as it was before") if told else ""
        assert told in said
        assert "A lesson is a text file" in running.get(LESSON)
        for path in files:
            (root / path).unlink()
        lay_over(root, before)
        running.edit("content/index.md", "#", "# Mended")
        running.await_text("Mended", "index.html")


def test_a_folder_that_is_moved_away_and_back_is_followed_again(make_course: MakeCourse) -> None:
    root = make_course()
    with preview(root) as running:
        (root / "content").rename(root / "away")
        running.read_until("as it was before")
        assert "A lesson is a text file" in running.get(LESSON)
        (root / "away").rename(root / "content")
        running.read_until("Built in")
        running.edit(LESSON_FILE, "A lesson is", "A lesson was")
        running.await_text("A lesson was", LESSON)


def test_a_course_that_is_broken_from_the_start_is_shown_once_it_is_mended(
    make_course: MakeCourse,
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS + "theme: [\n"})
    with preview(root) as running:
        page = running.get("index.html")
        assert "mkdocs.yml:" in page and "cannot be shown yet" in page
        lay_over(root, {"mkdocs.yml": SETTINGS})
        running.read_until("Built in")
        running.await_text("A lesson is a text file", LESSON)


# With this hook MkDocs builds the course into a folder; without, it stays in memory.
@pytest.mark.parametrize("hook", ["", "def on_post_page(output, **k):\n    return output\n"])
def test_a_film_can_be_wound_on_and_nobody_is_warned(hook: str, make_course: MakeCourse) -> None:
    settings = SETTINGS.replace("look: course", "look: theme") + "hooks: [hook.py]\n"
    root = make_course({"mkdocs.yml": settings if hook else SETTINGS, "hook.py": hook})
    (root / "content/film.mp4").write_bytes(bytes(range(256)) * 400)
    with preview(root) as running:
        assert running.part("film.mp4", "bytes=0-1") == (206, b"\x00\x01")
        assert running.part("film.mp4", "bytes=-2") == (206, b"\xfe\xff")
        assert running.part("film.mp4", "bytes=102400-") == (416, b"")
        running.edit(LESSON_FILE, "A lesson is", "A lesson was")
        assert "film" not in running.read_until("Built in")


@pytest.mark.parametrize("file", ["hook.py", "base.yml", LOCK])
def test_what_lies_beside_the_course_and_is_read_with_it_is_followed(
    file: str, make_course: MakeCourse
) -> None:
    own = SETTINGS.replace("site_name: My first course\n", "")
    root = make_course(
        {
            "mkdocs.yml": f"INHERIT: base.yml\n{own}hooks: [hook.py]\n",
            "base.yml": "site_name: My first course\n",
            "hook.py": "def on_config(config):\n    config.copyright = 'Before.'\n",
        }
    )
    with preview(root) as running:
        match file:
            case "hook.py":
                running.edit(file, "Before.", "After the change.")
                running.await_text("After the change.", "index.html")
            case "base.yml":
                running.edit(file, "My first", "My second")
                running.await_text("My second course", "index.html")
            case _:
                lay_over(root, {LOCK: "lock: of what?\n"})
                running.read_until(f"{LOCK}:")


def test_a_page_is_served_while_the_next_one_is_being_built(make_course: MakeCourse) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    with preview(root) as running:
        stop_before_the_end(root)
        with (root / "pipe").open("w"):  # opens when the build has come to its hook
            assert "A lesson is a text file" in running.get(LESSON)
            go_on(root)
        running.read_until("Built in")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_end_is_heeded_while_the_course_is_being_built(
    number: signal.Signals, make_course: MakeCourse
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    running = Preview(root)
    stop_before_the_end(root)
    with (root / "pipe").open("w"):  # opens when the build has come to its hook
        running.process.send_signal(number)
        rest = running.process.communicate()
    assert "The preview has ended." in rest and "Traceback" not in rest


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_preview_that_is_ended_leaves_nothing_in_the_temporary_folder(
    number: signal.Signals, make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    running = Preview(make_course())
    running.process.send_signal(number)
    running.process.communicate()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_taken_port_is_a_sentence(make_course: MakeCourse) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = run(["generator", "serve", "--port", port], make_course())
    assert done.returncode == 1
    assert "--port" in done.stderr and "Traceback" not in done.stderr
