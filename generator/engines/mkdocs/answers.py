"""Answers to requests over HTTP, whole or in part: no film plays in Safari, and none can be wound
on in any browser, where a server does not give the part that is asked for (RFC 9110, 14).
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

_RANGE = re.compile(r"bytes=\s*(\d*)-(\d*)\s*", re.ASCII)
_PIECE = 2**16  # bytes


def whole(content: bytes | Path) -> bytes:
    """What is asked for, where it is needed as a whole: a page. Raises OSError."""
    return content.read_bytes() if isinstance(content, Path) else content


def answer(
    environ: Mapping[str, Any], start_response: Any, content: bytes | Path, kind: str
) -> Iterable[bytes]:
    """The answer to a request, as WSGI has it. content: what is asked for, or the file with it.

    kind: its media type. Raises OSError where the file cannot be read.
    """
    stream: BinaryIO = content.open("rb") if isinstance(content, Path) else io.BytesIO(content)
    size = stream.seek(0, os.SEEK_END)
    headers = [("Content-Type", kind), ("Cache-Control", "no-cache"), ("Accept-Ranges", "bytes")]
    wanted = _wanted(environ.get("HTTP_RANGE", ""), size)
    if wanted is None:
        status, wanted = "200 OK", range(size)
    elif wanted:
        status = "206 Partial Content"
        headers.append(("Content-Range", f"bytes {wanted[0]}-{wanted[-1]}/{size}"))
    else:
        status = "416 Range Not Satisfiable"
        headers.append(("Content-Range", f"bytes */{size}"))
    start_response(status, [*headers, ("Content-Length", str(len(wanted)))])
    return _pieces(stream, range(0) if environ.get("REQUEST_METHOD") == "HEAD" else wanted)


def _wanted(asked: str, size: int) -> range | None:
    """Which bytes are asked for; none where there are no such, None for all of them.

    Who asks for several parts, or in another way, gets all, as the standard allows.
    """
    found = _RANGE.fullmatch(asked)
    if found is None or found[0].strip() == "bytes=-":
        return None
    first, last = found.groups()
    if not first:
        return range(max(0, size - int(last)), size)
    if last and int(last) < int(first):
        return None
    return range(int(first), min(size, int(last) + 1) if last else size)


def _pieces(stream: BinaryIO, wanted: range) -> Iterator[bytes]:
    """These bytes, a little at a time."""
    with stream:
        stream.seek(wanted.start)
        left = len(wanted)
        while left and (piece := stream.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece
