"""A file that is as it was in the last site stays there; the last site stays as it is."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from generator.site.inputs import stamp
from generator.site.output import CopiedFile, OutputFile
from generator.site.taking import Taking


@pytest.fixture
def last(tmp_path: Path) -> Path:
    (tmp_path / "last/inner").mkdir(parents=True)
    (tmp_path / "last/inner/page.html").write_bytes(b"as it was")
    return tmp_path / "last"


def put(last: Path, content: bytes, may_stay: bool = True) -> tuple[Taking, Path]:
    """A new site beside the last one, with one file."""
    fresh = last.parent / "fresh"
    taking = Taking(fresh, last)
    taking.put(OutputFile("inner/page.html", content), may_stay=may_stay)
    return taking, fresh / "inner/page.html"


def test_what_is_the_same_is_not_written_again(last: Path) -> None:
    taking, place = put(last, b"as it was")
    assert not place.exists() and list(taking.stays) == ["inner/page.html"]
    known = taking.known("inner/page.html")
    assert known and known.sha256 == hashlib.sha256(b"as it was").hexdigest()


@pytest.mark.parametrize("content", [b"another", b"as it is!"])
def test_what_is_another_is_written(last: Path, content: bytes) -> None:
    taking, place = put(last, content)
    assert place.read_bytes() == content
    known = taking.known("inner/page.html")
    assert known and known.sha256 == hashlib.sha256(content).hexdigest()
    assert (last / "inner/page.html").read_bytes() == b"as it was"


@pytest.mark.parametrize(("content", "same"), [(b"as it was", True), (b"as it is!", False)])
def test_what_is_copied_stays_where_it_is_the_same(last: Path, content: bytes, same: bool) -> None:
    (last.parent / "source").write_bytes(content)
    taking = Taking(last.parent / "fresh", last)
    taking.put(CopiedFile("inner/page.html", str(last.parent / "source")))
    place = last.parent / "fresh/inner/page.html"
    assert place.exists() is not same and ("inner/page.html" in taking.stays) is same
    assert same or place.read_bytes() == content


def test_what_somebody_may_write_into_is_no_part_of_the_last_site(last: Path) -> None:
    taking, place = put(last, b"as it was", may_stay=False)
    assert taking.known("inner/page.html") is None
    place.write_bytes(b"more")
    assert (last / "inner/page.html").read_bytes() == b"as it was"


def test_what_comes_later_leaves_the_last_site_alone(last: Path) -> None:
    taking, place = put(last, b"as it was")
    taking.put(OutputFile("inner/page.html", b"later"))
    assert place.read_bytes() == b"later"
    assert (last / "inner/page.html").read_bytes() == b"as it was"


def test_what_is_as_before_takes_the_place_of_what_came_earlier(last: Path) -> None:
    taking, place = put(last, b"earlier")
    taking.put(OutputFile("inner/page.html", b"as it was"))
    assert not place.exists() and taking.has("inner/page.html")
    assert list(taking.paths()) == ["inner/page.html"]


def test_a_link_does_not_stay(last: Path) -> None:
    real = last / "inner/page.html"
    real.rename(last / "elsewhere.html")
    real.symlink_to(last / "elsewhere.html")
    taking, place = put(last, b"as it was")
    assert place.read_bytes() == b"as it was" and not taking.stays


def test_what_was_changed_since_it_was_written_has_to_be_read(last: Path) -> None:
    taking, place = put(last, b"another")
    place.unlink()
    place.write_bytes(b"another")
    assert taking.known("inner/page.html") is None


def test_what_was_changed_since_it_was_to_stay_does_not_stand(last: Path) -> None:
    taking, _ = put(last, b"as it was")
    assert taking.stands("inner/page.html")
    os.utime(last / "inner/page.html", (1_000_000_000, 1_000_000_000))
    assert taking.stands("inner/page.html"), "a date is not what is in it"
    (last / "inner/page.html").write_bytes(b"as it is!!")
    assert not taking.stands("inner/page.html")


def test_what_stays_is_as_it_stood_and_what_takes_its_place_as_it_is_then(last: Path) -> None:
    taking, _ = put(last, b"as it was")
    stood, place = stamp(str(last / "inner/page.html")), last / "inner/page.html"
    assert taking.stands("inner/page.html")
    place.write_bytes(b"somebody else was quick")
    assert taking.stamp("inner/page.html") == stood, "a build after this one is to see that"
    place.write_bytes(b"as it was")
    assert taking.stands("inner/page.html")
    assert taking.stamp("inner/page.html") == stamp(str(place)) != stood
