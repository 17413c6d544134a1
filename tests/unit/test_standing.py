"""A file of the last site is known to be the same: first by reading it, then by its looks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.checks.rules import RULES
from generator.site import standing
from generator.site.output import CopiedFile, OutputFile
from generator.site.standing import StandingFiles
from generator.site.taking import Standing, Taking
from generator.text.memory import Memory, key_of

KEY = key_of("page")


@pytest.fixture
def files(tmp_path: Path) -> StandingFiles:
    """A site of some time ago, of which is known what was in its page."""
    (tmp_path / "last").mkdir()
    write(tmp_path / "last/page.html", b"as it was")
    found = StandingFiles(Memory(RULES), tmp_path / "last")
    found.note(KEY, OutputFile("page.html", b"as it was"))
    return found


def write(place: Path, content: bytes, seconds: int = 1_000_000_000) -> None:
    place.write_bytes(content)
    os.utime(place, (seconds, seconds))


def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on nothing may be read."""
    monkeypatch.delattr(standing, "written")


def test_what_was_read_once_is_not_read_again(
    files: StandingFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert files.find(KEY, "page.html")
    unread(monkeypatch)
    assert files.find(KEY, "page.html")


def test_what_is_so_young_that_it_may_change_unnoticed_is_read_again(
    files: StandingFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(files.folder, "page.html").write_bytes(b"as it was")
    assert files.find(KEY, "page.html")
    unread(monkeypatch)
    with pytest.raises(NameError):
        files.find(KEY, "page.html")


@pytest.mark.parametrize("content", [b"another", b"as it is!"])
def test_what_somebody_has_changed_is_found_no_more(files: StandingFiles, content: bytes) -> None:
    assert files.find(KEY, "page.html")
    write(Path(files.folder, "page.html"), content, 1_000_000_001)
    assert files.find(KEY, "page.html") is None


def test_what_depends_on_something_else_or_is_not_there_is_made(files: StandingFiles) -> None:
    assert files.find(key_of("other"), "page.html") is None
    assert files.find(KEY, "gone.html") is None
    made = files.made(key_of("other"), "page.html", lambda: b"new")
    assert type(made) is OutputFile and made.content == b"new"
    Path(files.folder, "link.html").symlink_to("page.html")
    assert files.find(KEY, "link.html") is None


def test_what_stands_there_stays_unread(
    files: StandingFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.find(KEY, "page.html")
    unread(monkeypatch)
    found = files.find(KEY, "page.html")
    assert isinstance(found, Standing)
    taking = Taking(tmp_path / "fresh", tmp_path / "last")
    taking.put(found)
    assert list(taking.stays) == ["page.html"] and not (tmp_path / "fresh").exists()
    assert taking.known("page.html") == found.written


def test_what_stands_there_is_written_where_somebody_may_write_into_it(
    files: StandingFiles, tmp_path: Path
) -> None:
    found = files.find(KEY, "page.html")
    assert found
    Taking(tmp_path / "fresh", tmp_path / "last").put(found, may_stay=False)
    assert (tmp_path / "fresh/page.html").read_bytes() == b"as it was"


def test_a_film_is_copied_once_and_then_stands(
    files: StandingFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film, last = tmp_path / "film.mp4", Path(files.folder)
    write(film, b"a film")
    monkeypatch.setattr(standing, "TICK", 0)  # it was made just now
    monkeypatch.delattr(CopiedFile, "content")  # nobody has it in memory as a whole
    first = files.copied("film.mp4", str(film))
    Taking(last).put(first)
    assert (last / "film.mp4").read_bytes() == b"a film" and not isinstance(first, Standing)
    assert isinstance(files.copied("film.mp4", str(film)), Standing)
    write(film, b"a flim", 1_000_000_001)
    assert not isinstance(files.copied("film.mp4", str(film)), Standing)
