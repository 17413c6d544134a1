"""The package that people install: what is in it, what it says of itself, and that it works."""

from __future__ import annotations

import json
import ntpath
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
import zipfile
from email import message_from_string
from email.message import Message
from importlib.metadata import EntryPoint
from pathlib import Path

import jinja2
import pytest
import yaml

from generator import __version__
from generator.reader import folders
from generator.site import lock, temporary
from tests.support.machine import PROJECT

MADE = {"__pycache__", ".mypy_cache", ".ruff_cache"}
PACKAGES_OF_OURS = ("generator", "course_generator")
PACKAGES = Path(jinja2.__file__).parents[1]
BACKEND = "import setuptools.build_meta as b, sys; print(getattr(b, sys.argv[1])(sys.argv[2]))"


def backend(source: Path, what: str, into: Path) -> Path:
    """Let the build backend make something of a folder of sources; the file that it made."""
    command = [sys.executable, "-c", BACKEND, what, str(into)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return into / done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources as they are published."""
    source = tmp_path_factory.mktemp("repository")
    described = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name in ("pyproject.toml", described["readme"], *described["license-files"]):
        shutil.copy(PROJECT / name, source)
    for name in PACKAGES_OF_OURS:
        shutil.copytree(PROJECT / name, source / name, ignore=shutil.ignore_patterns(*MADE))
    return backend(source, "build_sdist", tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made from the published sources, as whoever builds it elsewhere makes it."""
    unpacked = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        archive.extractall(unpacked)  # our own; Python 3.11.2 knows no filter
    (source,) = unpacked.iterdir()
    return backend(source, "build_wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    """What the package says of itself."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return message_from_string(archive.read(name).decode())


# What is in it.


def own_files() -> set[str]:
    """What a course is built with: all of our packages but the sources of the bundles."""
    found = set()
    for path in (path for name in PACKAGES_OF_OURS for path in (PROJECT / name).rglob("*")):
        name = path.relative_to(PROJECT).as_posix()
        if path.is_file() and not MADE & set(path.parts):
            found.add(name)
    return {name for name in found if not name.startswith("generator/runtime/")}


def test_the_wheel_carries_all_files_and_no_others(wheel: Path) -> None:
    carried = {n for n in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in n}
    assert carried == own_files()
    assert {"generator/starter/.gitignore", "generator/py.typed"} <= carried


def test_what_it_says_of_itself_is_whole(metadata: Message) -> None:
    assert metadata["Version"] == __version__
    for field in ("Summary", "Author", "License-Expression", "Requires-Python", "Keywords"):
        assert metadata[field], field
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert "# Course generator" in str(metadata.get_payload())


def test_the_pythons_that_it_names_are_those_that_are_tried(metadata: Message) -> None:
    named = set(re.findall(r"Python :: (3\.\d+)", "\n".join(metadata.get_all("Classifier") or [])))
    for path in (".github/workflows/pages.yml", ".github/workflows/release.yml", ".gitlab-ci.yml"):
        jobs = yaml.safe_load((PROJECT / path).read_text(encoding="utf-8"))
        jobs = jobs.get("jobs", jobs)
        matrix = jobs["package"].get("strategy", {}).get("matrix") or {
            "python": jobs["package"]["parallel"]["matrix"][0]["PYTHON"]
        }
        assert set(matrix["python"]) == named, path
    assert f">={min(named, key=lambda one: int(one[2:]))}" == metadata["Requires-Python"]


def test_its_version_stands_in_one_place() -> None:
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    assert "version" in tomllib.loads(text)["project"]["dynamic"]
    assert f'"{__version__}"' not in text
    cited = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
    released = re.findall(r"^## \[(\d.*?)\] - (\S+)", (PROJECT / "CHANGELOG.md").read_text(), re.M)
    assert (cited["version"], str(cited["date-released"])) == released[0]


def test_what_others_find_by_name_is_there(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [n for n in archive.namelist() if n.endswith("entry_points.txt")]
        lines = archive.read(name).decode().splitlines()
    points = [EntryPoint(*line.split(" = "), group="") for line in lines if " = " in line]
    assert {point.name for point in points} == {"course"} and len(points) == 3
    assert all(point.load() for point in points)


# That it works.


@pytest.mark.thorough
def test_it_works_in_an_empty_environment_outside_the_repository(wheel: Path) -> None:
    command = [sys.executable, str(PROJECT / ".ci/try_package.py"), str(wheel)]
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [*command, "--borrow", str(PACKAGES)],
        cwd=wheel.parent,
        env=variables,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{wheel.name} works with Python ")


# What Windows has not. The encoding of its pipes is at the end.
NOT_ON_WINDOWS = """
import importlib, os, pkgutil, signal, sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in {"fcntl", "grp", "posix_ipc", "pwd", "resource", "syslog", "termios"}:
            raise ImportError(name)

# Its own standard library knows which system it is on.
import asyncio, mkdocs.commands.serve, multiprocessing, pathlib, shutil, socketserver, subprocess
import tempfile, mkdocs.__main__, material.plugins.search.plugin, click.testing
for name in ("fcntl", "grp", "pwd", "resource", "termios"):
    sys.modules.pop(name, None)
sys.meta_path.insert(0, Missing())
# What the documentation of `os` and `signal` says is there on Unix alone; a process of Unix itself
# cannot do without `waitpid`, `sendfile` and what they take.
for name in '''
    fork forkpty getuid geteuid getgid getegid getgroups getpgid getpgrp getsid setsid killpg chown
    lchown fchown chroot fchdir mkfifo mknod nice openpty pathconf pipe2 posix_spawn posix_spawnp
    pread pwrite readv writev sched_getaffinity sched_yield statvfs fstatvfs sysconf
    ttyname uname wait wait3 wait4 waitid getloadavg getpriority fdatasync copy_file_range lockf
    O_ACCMODE O_ASYNC O_DIRECT O_DIRECTORY O_DSYNC O_NDELAY O_NOCTTY O_NOFOLLOW O_PATH O_SYNC
    sync O_TMPFILE EX_USAGE F_LOCK F_TLOCK F_ULOCK SEEK_DATA SEEK_HOLE
'''.split():
    if hasattr(os, name):
        delattr(os, name)
for name in "HUP KILL ALRM USR1 USR2 CHLD PIPE QUIT STOP CONT TSTP WINCH".split():
    delattr(signal, f"SIG{name}")
for name in "alarm setitimer pause pthread_kill pthread_sigmask sigwait sigpending".split():
    delattr(signal, name)

import generator
for found in pkgutil.walk_packages(generator.__path__, "generator."):
    if "starter" not in found.name and found.name != "generator.__main__":
        importlib.import_module(found.name)

from generator.cli import main
for arguments in (["new", "my course"], ["check", "--strict"], ["build", "--strict"]):
    try:
        main(arguments)
    except SystemExit as end:
        assert not end.code, (arguments, end.code)
    if arguments[0] == "new":
        os.chdir("my course")
"""


def test_it_needs_nothing_that_only_unix_has(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NOT_ON_WINDOWS],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "my course/site/index.html").is_file()


def test_without_locks_only_old_folders_are_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "fcntl", None)
    monkeypatch.setattr(lock, "LOCKS", False)
    monkeypatch.setattr(temporary.tempfile, "tempdir", str(tmp_path))
    left = tmp_path / "course-while-left"
    left.mkdir()
    month_ago = time.time() - 30 * 24 * 3600
    os.utime(left, (month_ago, month_ago))
    with temporary.temporary_folder() as preview, temporary.temporary_folder():
        assert preview.is_dir() and not left.exists()


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        (r"C:\courses\mine\content\first.md", "content/first.md"),
        (r"C:\courses\theirs", "../theirs"),
        (r"D:\temp\made.md", "D:/temp/made.md"),
    ],
)
def test_a_path_of_windows_is_seen_from_a_folder(
    path: str, seen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Windows:
        path, sep = ntpath, "\\"

    monkeypatch.setattr(folders, "os", Windows)
    assert folders.path_from(r"C:\courses\mine", path) == seen  # type: ignore[arg-type]


@pytest.mark.thorough
def test_no_encoding_of_a_pipe_ends_a_command(tmp_path: Path) -> None:
    def said(encoding: str, *arguments: str) -> bytes:
        variables = {**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONIOENCODING": encoding}
        command = [sys.executable, "-m", "generator", *arguments]
        here = root if root.exists() else tmp_path
        done = subprocess.run(command, cwd=here, env=variables, capture_output=True)
        assert b"Traceback" not in done.stderr, done.stderr
        return done.stdout

    root = tmp_path / "日本語"
    said("cp437", "new", "日本語")
    assert b" questions, " in said("cp1252", "build")
    lesson = root / "content/first-module/日本.md"
    lesson.write_text("---\ntitle: 日本\nlesson: true\n---\n\nText.\n", encoding="utf-8")
    told = said("cp437", "check", "--format", "json")
    assert told.isascii() and "日本.md" in json.loads(told)["problems"][0]["path"]
