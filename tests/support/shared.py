"""Folders that all workers share: whoever needs one first makes it, the others wait for that."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.building import build_course, copy_course
from tests.support.course import STARTER, Files, lay_over
from tests.support.machine import PROJECT

Share = Callable[[str, Callable[[Path], object]], Path]
SharedSite = Callable[[str, Files], Path]
PICTURE = PROJECT / "manual/content/counter.svg"


def make_once(base: Path, name: str, make: Callable[[Path], object]) -> Path:
    """The folder `name` below `base`, made by `make(folder)` unless a process has done so.

    A process that fails, or dies, leaves the making to the next one.
    """
    folder, whole = base / name, base / f"{name}.whole"
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not whole.exists():
            shutil.rmtree(folder, ignore_errors=True)
            make(folder)
            whole.touch()
    return folder


@pytest.fixture(scope="session")
def share(tmp_path_factory: pytest.TempPathFactory) -> Share:
    """`share(name, make)`: a folder for all tests to read; `make(folder)` makes it once."""
    own = tmp_path_factory.getbasetemp()
    base = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def once(name: str, make: Callable[[Path], object]) -> Path:
        return make_once(base, f"shared-{name}", make)

    return once


@pytest.fixture(scope="session")
def shared_site(share: Share) -> SharedSite:
    """`shared_site(name, files)`: the site of the starter with these files laid over it.

    The picture of the manual's questions is in it.
    """

    def built(name: str, files: Files) -> Path:
        def make(root: Path) -> None:
            copy_course(root, STARTER)
            lay_over(root, {"content/counter.svg": PICTURE.read_bytes(), **files})
            build_course(root)

        return share(name, make) / "site"

    return built


@pytest.fixture(scope="session")
def flagship(share: Share) -> Path:
    """The flagship course with its site in site/. Nothing may be written into it."""

    def make(root: Path) -> None:
        build_course(copy_course(root))

    return share("flagship", make)
