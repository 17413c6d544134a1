"""A theme that is read once in a run of the tests, and not anew by each of a thousand small builds.

Of the time that a small course takes to be read, most goes into walking through the 14,000 icons
of Material, which MkDocs then leaves out; of the time to build it, most goes into compiling the
same templates again. So Jinja's own cache keeps what is compiled from a text. And of a folder of
an installed package, which does not change while tests run, the names are kept that MkDocs asks
for, and the themes that are installed, which it looks for whenever it reads a configuration. A
process that a test starts afresh knows nothing of this.
"""

from __future__ import annotations

import functools
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jinja2
from jinja2.bccache import Bucket
from mkdocs import utils

INSTALLED = str(Path(jinja2.__file__).parents[1])
FOLDER = "COURSE_TESTS_COMPILED"  # a variable of the environment, so that all workers share it
_list = jinja2.FileSystemLoader.list_templates
_init = jinja2.Environment.__init__


class Compiled(jinja2.FileSystemBytecodeCache):
    """Compiled templates, known by all that their code depends on."""

    def get_bucket(
        self, environment: jinja2.Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """By name, place and source, and by how the environment is set up."""
        told = (name, filename, source, *settings(environment))
        key = hashlib.sha256(repr(told).encode()).hexdigest()
        bucket = Bucket(environment, key, key)
        self.load_bytecode(bucket)
        return bucket


def settings(environment: jinja2.Environment) -> Iterator[object]:
    """What the compiler asks an environment for."""
    yield environment.autoescape if isinstance(environment.autoescape, bool) else "asked"
    yield environment.trim_blocks, environment.lstrip_blocks, environment.is_async
    yield sorted(environment.extensions), sorted(environment.filters), sorted(environment.tests)


@functools.cache
def names(folder: str) -> tuple[str, ...]:
    """The files below a folder but those with a leading dot, which MkDocs would leave out."""
    found = _list(jinja2.FileSystemLoader(folder))
    return tuple(name for name in found if not name.startswith(".") and "/." not in name)


def listed(self: jinja2.FileSystemLoader) -> list[str]:
    """As Jinja's own `list_templates`."""
    found: set[str] = set()
    for folder in self.searchpath:
        if folder.startswith(INSTALLED):
            found.update(names(folder))
        else:
            alone = jinja2.FileSystemLoader(folder, followlinks=self.followlinks)
            found.update(_list(alone))
    return sorted(found)


def remember() -> None:
    """From now on, in this process and its forks."""
    cache = Compiled(os.environ[FOLDER])

    def init(self: jinja2.Environment, *args: Any, **more: Any) -> None:
        _init(self, *args, **more)
        self.bytecode_cache = self.bytecode_cache or cache

    jinja2.Environment.__init__ = init  # type: ignore[method-assign]
    jinja2.FileSystemLoader.list_templates = listed  # type: ignore[method-assign]
    utils.entry_points = functools.cache(utils.entry_points)  # type: ignore[assignment, attr-defined]


@contextmanager
def remembered() -> Iterator[None]:
    """For one run of the tests. Its workers find the folder of the process that started them."""
    if FOLDER in os.environ:
        remember()
        yield
        return
    with tempfile.TemporaryDirectory(prefix="course-tests-") as folder:
        os.environ[FOLDER] = folder
        remember()
        yield
        del os.environ[FOLDER]
