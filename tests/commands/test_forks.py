"""A command is a fork of a process that has imported everything: as good as a fresh one."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.support.course import MakeCourse
from tests.support.forks import run, start
from tests.support.guests import contents


def test_it_builds_the_same_bytes(make_course: MakeCourse) -> None:
    build = ["generator", "build", "--strict", "--site-dir"]
    root = make_course()
    said = [run([*build, "forked"], root), run([*build, "started"], root, fresh=True)]
    assert [done.returncode for done in said] == [0, 0]  # what is slow may say how far it is
    assert contents(root / "forked") == contents(root / "started")


@pytest.mark.parametrize("arguments", [["--help"], ["biuld"], ["check"], ["rules"]])
def test_it_ends_and_speaks_as_one_that_is_started(arguments: list[str], tmp_path: Path) -> None:
    forked, started = (run(["generator", *arguments], tmp_path, fresh=new) for new in (0, 1))
    assert forked.returncode == started.returncode
    assert (forked.stdout, forked.stderr) == (started.stdout, started.stderr)


PROGRAM = """
import os, sys
sys.stdout.write("out")
sys.stderr.write("err")
print(os.getcwd(), os.environ.get("OWN"), sys.argv[1:])
sys.exit(3)
"""


def test_it_has_a_folder_an_environment_outputs_and_an_end_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    done = run(["program", "a", "b"], tmp_path, {"OWN": "mine"})
    told = f"out{tmp_path} mine ['a', 'b']\n"
    assert (done.returncode, done.stdout, done.stderr) == (3, told, "err")
    assert "OWN" not in os.environ
    assert "None" in run(["program"], tmp_path).stdout


def test_it_hears_signals_and_its_end_is_known(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(
        "print('here', flush=True)\nimport signal\nsignal.pause()\n",
        encoding="utf-8",
    )
    running = start(["program"], tmp_path)
    assert running.stdout and running.stdout.readline() == "here\n"
    running.send_signal(signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
