"""The folder of a report: nothing in it is written over but what a report has written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

MARK = ".course-report.json"


class NotOurs(Exception):
    """There is something of somebody else's in the way; the text says what."""


def write(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Write the files of a report in the place of those of the last one. Raises NotOurs, OSError.

    The answer is how many there are. Whatever else stands in the folder stays.
    """
    new = dict(files)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotOurs(f"{folder} is no folder")
    before = _written(folder)
    theirs = [name for name in new if name not in before and _is_there(folder / name)]
    if theirs:
        raise NotOurs(f"{folder / theirs[0]} is not from a report, and stays as it is")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text(json.dumps({"files": sorted({*new, *before})}), encoding="utf-8")
    for name, content in new.items():
        path = folder / name
        if path.is_symlink():  # what it leads to is somebody else's
            path.unlink()
        path.write_bytes(content)
    for name in before - set(new):
        (folder / name).unlink(missing_ok=True)
    (folder / MARK).write_text(json.dumps({"files": sorted(new)}), encoding="utf-8")
    return len(new)


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _written(folder: Path) -> set[str]:
    """What the last report wrote there; names of this folder only, whoever wrote the list."""
    try:
        told = json.loads((folder / MARK).read_text(encoding="utf-8"))
        names = {str(name) for name in told["files"]}
    except (OSError, ValueError, TypeError, KeyError):
        return set()
    plain = {name for name in names if Path(name).name == name and name not in ("", ".", "..")}
    return {name for name in plain if name.endswith((".csv", ".html", ".css"))}
