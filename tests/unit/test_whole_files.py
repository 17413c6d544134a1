"""What was there stays until all of what takes its place is written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.cli.whole_files import whole_file


def write(path: Path, content: bytes) -> None:
    with whole_file(path) as file:
        file.write(content)


def test_a_file_that_cannot_be_written_to_its_end_leaves_the_one_of_before(tmp_path: Path) -> None:
    place = tmp_path / "quiz.yml"
    place.write_bytes(b"as it was")
    with pytest.raises(OSError), whole_file(place) as file:
        file.write(b"half of")
        raise OSError("the disk is full")
    assert place.read_bytes() == b"as it was"
    assert os.listdir(tmp_path) == ["quiz.yml"]


def test_a_link_stays_one_and_what_it_leads_to_keeps_its_permissions(tmp_path: Path) -> None:
    real = tmp_path / "real.yml"
    real.write_bytes(b"as it was")
    real.chmod(0o640)
    (tmp_path / "link.yml").symlink_to("real.yml")
    write(tmp_path / "link.yml", b"new")
    assert real.read_bytes() == b"new" and (tmp_path / "link.yml").is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640


def test_folders_are_made(tmp_path: Path) -> None:
    write(tmp_path / "deep/down/new.zip", b"new")
    assert (tmp_path / "deep/down/new.zip").read_bytes() == b"new"


def test_what_is_no_file_is_written_into(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write(tmp_path / "pipe", b"new")
    assert os.read(reading, 10) == b"new"
    os.close(reading)
