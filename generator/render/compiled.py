"""Templates that are compiled once on a machine, and not once in every build.

What Jinja compiles is code. So it lies where nobody else can write, in the user's own folder for
caches, and never in a course's folder, which may come from anybody.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

FOLDER = "course-templates"
MOST = 1000  # templates; a site has some seventy


@cache
def compiled_templates() -> jinja2.BytecodeCache | None:
    """One for all environments; None where there is no folder that is safe."""
    try:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / FOLDER
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_safe(folder):
            return None
        kept = list(folder.glob("*.pyc"))
        for old in kept if len(kept) > MOST else ():
            old.unlink(missing_ok=True)
    except (OSError, RuntimeError):
        return None
    return _Compiled(str(folder), "%s.pyc")


def _is_safe(folder: Path) -> bool:
    """Whether nobody else can write there. Windows has a home for each user."""
    info = folder.lstat()
    if not hasattr(os, "getuid"):
        return True
    return stat.S_ISDIR(info.st_mode) and info.st_uid == os.getuid() and not info.st_mode & 0o022


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Compiled templates, known by all that their code depends on."""

    def get_bucket(
        self, environment: jinja2.Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """By name, place and source, and by how the environment is set up."""
        told = (name, filename, source, *_settings(environment))
        key = hashlib.sha256(repr(told).encode("utf-8", "surrogateescape")).hexdigest()
        bucket = Bucket(environment, key, key)
        with suppress(OSError):
            self.load_bytecode(bucket)
        return bucket

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it, unless that cannot be."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


def _settings(environment: jinja2.Environment) -> Iterator[object]:
    """What the compiler asks an environment for."""
    yield _jinja()
    yield environment.autoescape if isinstance(environment.autoescape, bool) else "asked"
    yield environment.trim_blocks, environment.lstrip_blocks, environment.is_async
    yield environment.optimized, environment.undefined.__name__
    yield sorted(environment.extensions), sorted(environment.filters), sorted(environment.tests)


@cache
def _jinja() -> str:
    return version("jinja2")
