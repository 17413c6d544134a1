"""A build that stops at a point of its way and waits there, so that a test can do its worst."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.course import lay_over
from tests.support.forks import Process, start

# Whoever opens a pipe for reading waits for somebody who writes. A signal that comes just before a
# wait does not end it, so that none is without end.
_HOOK = """
import select

def on_post_build(config):
    with open({pipe!r}) as pipe:
        while not select.select([pipe], [], [], 0.1)[0]:
            pass
"""


def stop_before_the_end(root: Path) -> None:
    """Let builds of this course wait when all pages are written."""
    pipe = root / "pipe"
    os.mkfifo(pipe)
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    lay_over(
        root,
        {"stop.py": _HOOK.format(pipe=str(pipe)), "mkdocs.yml": f"{settings}\nhooks: [stop.py]\n"},
    )


def go_on(root: Path) -> None:
    """Let builds of this course run to their end again."""
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    lay_over(root, {"mkdocs.yml": settings.replace("\nhooks: [stop.py]\n", "")})


@contextmanager
def build_that_waits(root: Path) -> Iterator[Process]:
    """A build that has written all pages and waits; it goes on when the block ends."""
    process = start(["generator", "build"], root)
    with (root / "pipe").open("w"):  # opens when the build has come to its hook
        yield process
    process.wait()
    if process.stdout:
        process.stdout.close()
