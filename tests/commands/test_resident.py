"""The course that a preview keeps in memory is the one that a build would write."""

from __future__ import annotations

import os
import re
from pathlib import Path
from threading import Condition

import pytest
from watchdog.events import FileModifiedEvent

from generator.engines.mkdocs.live_server import LiveServer
from generator.engines.mkdocs.memories import Memories
from generator.engines.mkdocs.resident import Resident
from generator.engines.mkdocs.serve import _Preview
from tests.support.course import STARTER, MakeCourse
from tests.support.forks import run

URL = "http://127.0.0.1:8000/"
LESSON = "content/first-module/first-lesson.md"
QUIZ = "quizzes/first-quiz.yml"
# What keeps a course without a network has no place in a preview.
SETTINGS = re.sub(
    r"site_url:.*", f"site_url: {URL}", (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
).replace("look: course", "look: course\n      offline: false", 1)


def resident(root: Path, folder: Path) -> Resident:
    return Resident(root, folder, URL, Memories(root, living=True))


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")


def assert_as_built(course: Resident, root: Path, **environment: str) -> None:
    built = run(["generator", "build"], root, environment)
    assert built.returncode == 0, built.stderr
    site = root / "site"
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        path = file.relative_to(site).as_posix()
        if path not in (".course-site.json", "course-worker.js"):
            assert course.get(path) == file.read_bytes(), path


def test_what_is_previewed_is_what_is_published_after_each_change_of_a_text(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    course = resident(root, tmp_path / "read")
    course.judge()
    for path, old, new in (
        (LESSON, "A lesson is", "A lesson was"),
        (QUIZ, "Two questions, to", "Some questions, to"),
        (LESSON, "title: ", "title: The new "),
        (LESSON, "A lesson was", "## A heading\n\nA lesson [is](../index.md)"),
    ):
        edit(root, path, old, new)
        assert course.change([path])
        course.judge()
    assert_as_built(course, root)


@pytest.mark.parametrize("theme", ["material", "mkdocs", "readthedocs"])
def test_a_theme_keeps_its_search_and_the_preview_stays_in_memory(
    theme: str, make_course: MakeCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = "1000000000"  # which these themes write into the first page
    monkeypatch.setenv("SOURCE_DATE_EPOCH", day)
    settings = (
        f"site_name: A guest\nsite_url: {URL}\ndocs_dir: content\nuse_directory_urls: false\n"
        f"theme: {{name: {theme}}}\nplugins: [search, {{course: {{id: guest}}}}]\n"
    )
    root = make_course({"mkdocs.yml": settings})
    course = resident(root, tmp_path / "read")
    for old, new in (("A lesson is", "A lesson was"), ("A lesson was", "An [item](../index.md)")):
        edit(root, LESSON, old, new)
        assert course.change([LESSON])
        course.get("first-module/first-lesson.html")
    assert_as_built(course, root, SOURCE_DATE_EPOCH=day)
    index = course.get("search/search_index.json")
    assert index and index.count(b"An item a text file") == 1


def test_a_change_that_reaches_further_than_a_text_is_left_to_a_new_start(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    course = resident(root, tmp_path / "read")
    edit(root, QUIZ, "title: First quiz", "title: Another quiz")
    assert not course.change([QUIZ])
    assert not course.change(["mkdocs.yml"])
    assert_as_built(Resident(root, tmp_path / "read", URL, course.memories), root)


def test_a_draft_is_previewed_as_a_draft(make_course: MakeCourse, tmp_path: Path) -> None:
    text = "---\ntitle: Not yet\ndraft: true\n---\n\nNobody has read this.\n"
    root = make_course({"mkdocs.yml": SETTINGS, "content/later.md": text})
    page = resident(root, tmp_path / "read").get("later.html")
    assert page and b"mkdocs-draft-marker" in page and b"Nobody has read this." in page


def test_a_preview_keeps_no_more_after_many_changes_than_after_a_few(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    course = resident(root, tmp_path / "read")
    text = (root / LESSON).read_text(encoding="utf-8")
    kept = []
    for number in range(30):
        (root / LESSON).write_text(f"{text}\nSentence {number}.\n", encoding="utf-8")
        assert course.change([LESSON])
        course.judge()
        kept.append(course.memories.count)
    assert kept[2] == kept[-1]


def test_a_change_overtakes_what_is_said_of_the_one_before(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    root = make_course({"mkdocs.yml": SETTINGS})
    said: list[str] = []
    preview = _Preview(root, tmp_path, 0, said.append)
    preview.rebuild()
    edit(root, LESSON, "A lesson is", "[A lesson](gone.md) is")
    preview.server.happened(FileModifiedEvent(os.fspath(root / LESSON)))
    preview.rebuild([LESSON])
    assert "gone.md" not in "".join(said)
    preview.server.look()  # it was the same change
    preview.judge()
    told = "".join(said)
    assert told.count("gone.md") and f"{LESSON}:" in told
    preview.judge()
    assert "".join(said) == told
    preview.server.watcher.stop()
    preview.server.server_close()


def test_what_looked_like_a_change_and_was_none_lets_go_on(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("As it was.", encoding="utf-8")
    rests: list[bool] = []

    def rest() -> None:
        rests.append(server.has_news)
        server._shutdown = True

    server = LiveServer(lambda paths: None, tmp_path, 0, rest)
    server.watched = [str(tmp_path)]
    server.seen = server._state()
    server.happened(FileModifiedEvent(os.fspath(file)))
    assert server.has_news
    server._build_loop()
    assert rests == [False]
    server.server_close()


def test_many_files_that_change_at_once_are_one_change(tmp_path: Path) -> None:
    changes: list[list[str] | None] = []

    def build(paths: list[str] | None) -> None:
        changes.append(paths)
        server._shutdown = True

    files = [tmp_path / f"page-{number:03}.md" for number in range(200)]
    for file in files:
        file.write_text("Before.", encoding="utf-8")
    server = LiveServer(build, tmp_path, 0)
    server.watched = [str(tmp_path)]
    server.seen = server._state()
    for file in files:
        file.write_text("And after.", encoding="utf-8")
        server.happened(FileModifiedEvent(os.fspath(file)))
    server._build_loop()
    assert changes == [[file.name for file in files]]
    server.server_close()


def test_a_page_of_before_is_never_that_of_now(tmp_path: Path) -> None:
    for name in ("before", "now"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(name, encoding="utf-8")
    server = LiveServer(lambda _: None, tmp_path, 0)
    server.show(tmp_path / "before")

    class Built(Condition):
        """Something new is shown when it is asked for the second time, by MkDocs, how new it is."""

        asked = 0

        def __enter__(self) -> bool:
            self.asked += 1
            if self.asked == 2:
                server.show(tmp_path / "now")
                server.tell()
            return super().__enter__()

    server._epoch_cond = Built()
    begun: list[object] = []
    answer = server._serve_request({"PATH_INFO": "/index.html"}, lambda *given: begun.append(given))
    assert answer and b"".join(answer).startswith(b"now<script")
    assert len(begun) == 1
    server.server_close()


def test_what_changed_while_a_course_was_read_is_news(
    tmp_path: Path,
) -> None:
    changes: list[list[str] | None] = []

    def build(paths: list[str] | None) -> None:
        changes.append(paths)
        server._shutdown = True

    for name in ("content", "more", "dropped"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.md").write_text("Before.", encoding="utf-8")
    server = LiveServer(build, tmp_path, 0)
    server.watched = [str(tmp_path / "content"), str(tmp_path / "dropped")]
    server.look()
    (tmp_path / "content/page.md").write_text("And after.", encoding="utf-8")
    server.follow([str(tmp_path / "content"), str(tmp_path / "more")])
    server._build_loop()
    assert changes == [["content/page.md"]]
    server.watcher.stop()
    server.server_close()


def test_what_a_build_itself_writes_among_the_sources_is_no_news(
    make_course: MakeCourse, tmp_path: Path
) -> None:
    hook = """
import itertools, os
number = itertools.count()

def on_pre_build(config):
    for name in ("made.md", ".hidden"):
        with open(os.path.join(config.docs_dir, "new"), "w") as file:
            file.write(f"A page is made, for the {next(number)}th time.")
        os.replace(file.name, os.path.join(config.docs_dir, name))
"""
    root = make_course({"mkdocs.yml": SETTINGS + "\nhooks: [hook.py]\n", "hook.py": hook})
    preview = _Preview(root, tmp_path, 0, lambda told: None)
    for _ in range(2):
        preview.rebuild()
        assert preview.server.seen == preview.server._state()
    with (root / "content/made.md").open("a", encoding="utf-8") as file:
        file.write("The author says more.")
    assert preview.server.seen != preview.server._state()
    preview.server.server_close()


@pytest.mark.parametrize("linked", ["content", "content/shared", "content/page.md"])
def test_the_system_tells_of_what_lies_behind_a_link(linked: str, tmp_path: Path) -> None:
    link, elsewhere = tmp_path / linked, tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "page.md").write_text("Before.", encoding="utf-8")
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(elsewhere / "page.md" if link.suffix else elsewhere)
    server = LiveServer(lambda paths: None, tmp_path, 0)
    server.watched = [str(link if link.suffix else tmp_path / "content")]
    server.look()
    (elsewhere / "page.md").write_text("And after.", encoding="utf-8")
    with server._news:
        assert server._news.wait_for(lambda: server._events, timeout=60)
    server.watcher.stop()
    server.server_close()


def test_a_file_with_the_time_and_the_size_of_before_is_another(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("One.", encoding="utf-8")
    server = LiveServer(lambda paths: None, tmp_path, 0)
    before, times = server._stamp("page.md"), file.stat()
    file.write_text("Two.", encoding="utf-8")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert server._stamp("page.md") != before
    server.server_close()
