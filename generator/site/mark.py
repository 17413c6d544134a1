"""The list that a build leaves in its site: which files are ours, and what was in them.

Only what stands on it is ever removed. A site without it is somebody else's folder.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

MARK = ".course-site.json"
_FORMAT = 1
_PIECE = 2**20  # bytes


class Written(NamedTuple):
    """A file as a build wrote it. size: in bytes; sha256: of its content, in hexadecimal."""

    size: int
    sha256: str


def written(path: Path | str) -> Written:
    """What is in a file now. Raises OSError."""
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Written(file.tell(), digest)


def as_written(content: bytes) -> Written:
    """What is in a file with these bytes."""
    return Written(len(content), hashlib.sha256(content).hexdigest())


def is_same(one: Path | str, other: Path | str) -> bool:
    """Whether the same is in two files, however large they are. Raises OSError."""
    with open(one, "rb") as first, open(other, "rb") as second:
        while (piece := first.read(_PIECE)) == second.read(_PIECE):
            if not piece:
                return True
    return False


def files_below(folder: Path, inner: str = "") -> Iterator[str]:
    """Every file below a folder, relative to it. A link is a file; nothing is followed.

    A folder that we may not look into counts as a file. Raises OSError.
    """
    try:
        with os.scandir(os.path.join(folder, inner)) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except PermissionError:
        if not inner:
            raise
        yield inner.rstrip("/")
        return
    for entry in entries:
        path = f"{inner}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            yield from files_below(folder, f"{path}/")
        else:
            yield path


def as_mark(files: Mapping[str, Written]) -> bytes:
    """The list of a site's files, in order; the same site gives the same bytes."""
    rows = {path: {"size": w.size, "sha256": w.sha256} for path, w in sorted(files.items())}
    told = "The files that the last build wrote here. Only these does the next one remove."
    data = {"format": _FORMAT, "about": told, "files": rows}
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def read_mark(site: Path) -> dict[str, Written] | None:
    """The list in a site; None where there is none, or none that we can trust."""
    try:
        data = json.loads((site / MARK).read_bytes())
        rows = {
            str(path): Written(int(row["size"]), str(row["sha256"]))
            for path, row in data["files"].items()
        }
        known = data["format"] == _FORMAT
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None
    return rows if known and all(_is_inside(path) for path in rows) else None


def _is_inside(path: str) -> bool:
    """Whether a path stays in the site: a list may have been written by anybody."""
    if os.name == "nt" and {"\\", ":"} & set(path):  # elsewhere they are signs like others
        return False
    return not {"", ".", ".."} & set(path.split("/"))


def leave_mark(site: Path, hidden: Collection[str] = ()) -> None:
    """List a site that another command has written into a folder of its own. Raises OSError.

    hidden: what of it is hidden; anything else that is hidden there is somebody else's.
    """
    files = [p for p in files_below(site) if not p.startswith(".") or p in hidden]
    (site / MARK).write_bytes(as_mark({path: written(site / path) for path in files}))
