"""A preview gives the part of a file that is asked for, as RFC 9110 has it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.engines.mkdocs.answers import answer

FILM = b"0123456789"


def asked(content: bytes | Path, **environ: str) -> tuple[str, dict[str, str], bytes]:
    """The status, the headers, and what was sent."""
    begun = list[Any]()
    sent = b"".join(answer(environ, lambda *given: begun.extend(given), content, "video/mp4"))
    return begun[0], dict(begun[1]), sent


@pytest.mark.parametrize(
    ("wanted", "sent", "told"),
    [
        ("bytes=0-1", b"01", "bytes 0-1/10"),
        ("bytes=4-", b"456789", "bytes 4-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-30", FILM, "bytes 0-9/10"),
        ("bytes=8-30", b"89", "bytes 8-9/10"),
    ],
)
def test_a_part_that_is_there_is_what_is_sent(
    wanted: str, sent: bytes, told: str, tmp_path: Path
) -> None:
    (tmp_path / "film.mp4").write_bytes(FILM)
    for content in (FILM, tmp_path / "film.mp4"):
        status, headers, given = asked(content, HTTP_RANGE=wanted)
        assert (status, given) == ("206 Partial Content", sent)
        assert headers["Content-Range"] == told
        assert headers["Content-Length"] == str(len(sent))


@pytest.mark.parametrize("wanted", ["bytes=10-", "bytes=99-100", "bytes=-0"])
def test_a_part_that_is_not_there_is_refused_with_the_size(wanted: str) -> None:
    status, headers, given = asked(FILM, HTTP_RANGE=wanted)
    assert (status, given) == ("416 Range Not Satisfiable", b"")
    assert headers["Content-Range"] == "bytes */10"


@pytest.mark.parametrize(
    "wanted",
    ["", "bytes=-", "bytes=5-2", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=\u0661-"],
)
def test_who_asks_otherwise_gets_all_of_it(wanted: str) -> None:
    status, headers, given = asked(FILM, HTTP_RANGE=wanted)
    assert (status, given) == ("200 OK", FILM)
    assert headers["Accept-Ranges"] == "bytes"


def test_who_asks_for_the_headers_alone_gets_no_more() -> None:
    _, headers, given = asked(FILM, REQUEST_METHOD="HEAD")
    assert (headers["Content-Length"], given) == ("10", b"")
