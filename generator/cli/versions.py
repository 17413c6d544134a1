"""A version of a course as git keeps it, put into a folder for a while."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.site.temporary import temporary_folder


class NoVersion(Exception):
    """There is no such version of this course; the message says why, in a sentence."""


@contextmanager
def course_at(revision: str, root: Path) -> Iterator[Path]:
    """The folder of the course as it was at a revision, until the block ends. Raises NoVersion.

    The whole repository is put there, as a course may use files outside its own folder.
    """
    inside = Path(_git(root, "rev-parse", "--show-prefix").strip())
    commit = _git(
        root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    with temporary_folder() as folder:
        top = Path(_git(root, "rev-parse", "--show-toplevel").strip())
        index = {"GIT_INDEX_FILE": str(folder / "index")}
        _git(top, "read-tree", commit.strip(), **index)
        tree = folder / "tree"
        # Filters may ask other hosts for large files, which no text of a course needs.
        no_filters = (
            "-c",
            "filter.lfs.smudge=",
            "-c",
            "filter.lfs.process=",
            "-c",
            "filter.lfs.required=false",
        )
        _git(top, *no_filters, "checkout-index", "--all", f"--prefix={tree}/", **index)
        if not (tree / inside).is_dir():
            raise NoVersion(f"At {revision} there was no such folder in the repository.")
        yield tree / inside


def _git(root: Path, *arguments: str, **environment: str) -> str:
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=root,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        raise NoVersion("This needs git, and there is none on this machine.") from error
    if done.returncode == 0:
        return done.stdout
    if "rev-parse" in arguments and "--verify" in arguments:
        raise NoVersion(
            f"There is no version '{arguments[-1].removesuffix('^{commit}')}' in this repository."
        )
    if "not a git repository" in done.stderr:
        raise NoVersion("This folder is in no git repository, so there is no other version of it.")
    lines = done.stderr.strip().splitlines() or ["it gives no reason"]
    raise NoVersion(f"git cannot do that: {lines[0].removeprefix('fatal: ')}.")
