"""What tests share is made once, and names of what they are tried with are short."""

from __future__ import annotations

import multiprocessing
from functools import partial
from pathlib import Path

import pytest

from tests.support.naming import LONGEST, short
from tests.support.shared import make_once


def note(log: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "made").touch()
    with log.open("a") as lines:
        lines.write("made\n")


@pytest.mark.thorough
def test_several_processes_make_a_folder_once(tmp_path: Path) -> None:
    make = partial(note, tmp_path / "log")
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        found = pool.starmap(make_once, [(tmp_path, "site", make)] * 6)
    assert set(found) == {tmp_path / "site"}
    assert (tmp_path / "log").read_text() == "made\n"


def test_what_failed_halfway_is_made_by_the_next(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").mkdir(parents=True)
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        make_once(tmp_path, "site", fail)
    folder = make_once(tmp_path, "site", partial(note, tmp_path / "log"))
    assert [file.name for file in folder.iterdir()] == ["made"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("", ""), ("title: A\nid: b\n", "title: A id: b"), ("a word " * 9, "a word a word a word a")],
)
def test_a_name_ends_with_a_word(text: str, name: str) -> None:
    assert short(text) == name
    assert len(short("x" * 99)) == LONGEST
