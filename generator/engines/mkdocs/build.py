"""Build with MkDocs, from our own command line."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from generator.reader import Reading

# A folder that holds none of these was not built by us or by MkDocs, and is not ours to replace.
MARKS_OF_A_SITE = ("course.json", "sitemap.xml", "search/search_index.json")


class BuildError(Exception):
    """The build did not succeed; the message says why, in a sentence for the author."""


def build(
    root: Path,
    site: Path | None,
    reading: Reading,
    strict: bool,
    warn: Callable[[str], None],
    on_page_done: Callable[[], None],
) -> tuple[Path, int]:
    """Build the course in `root`. Returns the site's folder and the number of pages in it.

    reading: the course as it was read and judged; the plugin does not read it again.
    warn: is told MkDocs' own warnings. Raises BuildError; the last good site is then untouched,
    for the new one grows in a folder beside it and takes its place only when it is whole.
    """
    with mkdocs_speaks_to(warn):
        try:
            config = load_config(str(root / "mkdocs.yml"), strict=strict)
        except MkDocsException as error:
            raise BuildError(str(error)) from error
        site = (site or Path(config.site_dir)).resolve()
        _refuse_foreign_folder(site, root)
        site.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=".site-", dir=site.parent))
        try:
            pages = _build_into(fresh, config, reading, on_page_done)
            _replace(site, fresh)
        except (MkDocsException, Abort) as error:
            raise BuildError(str(error) or "MkDocs stopped the build.") from error
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return site, pages


def _build_into(
    fresh: Path, config: MkDocsConfig, reading: Reading, on_page_done: Callable[[], None]
) -> int:
    config.site_dir = str(fresh)
    plugin = config.plugins["course"]
    plugin.reading, plugin.on_page_done = reading, on_page_done  # type: ignore[attr-defined]
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()
    fresh.chmod(0o755)  # mkdtemp makes a folder that a web server may not read
    return sum(1 for _ in fresh.rglob("*.html"))


def _refuse_foreign_folder(site: Path, root: Path) -> None:
    if root.resolve().is_relative_to(site):
        raise BuildError(f"{site} holds the course itself; name another folder for the site.")
    if site.exists() and not site.is_dir():
        raise BuildError(f"{site} is a file; name a folder for the site.")
    built = any((site / mark).exists() for mark in MARKS_OF_A_SITE)
    if site.is_dir() and any(site.iterdir()) and not built:
        raise BuildError(
            f"{site} holds files that no build has made; empty it, or name another folder."
        )


def _replace(site: Path, fresh: Path) -> None:
    """Put the fresh folder in the site's place; the old one stays until that has worked."""
    if not site.exists():
        fresh.rename(site)
        return
    old = Path(tempfile.mkdtemp(prefix=".site-", dir=site.parent))
    site.rename(old / "site")
    try:
        fresh.rename(site)
    except OSError:
        (old / "site").rename(site)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)


class _Listener(logging.Handler):
    def __init__(self, warn: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self.warn = warn

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        # Our own problems say their severity themselves, behind their place.
        ours = text.removeprefix("course: ")
        self.warn(ours if ours != text else f"{record.levelname.lower()}: {text}")


@contextmanager
def mkdocs_speaks_to(warn: Callable[[str], None]) -> Iterator[None]:
    """MkDocs and its plugins log; our command line says what they have to say."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    log, listener = logging.getLogger("mkdocs"), _Listener(warn)
    propagates = log.propagate
    log.addHandler(listener)
    log.propagate = False
    try:
        yield
    finally:
        log.removeHandler(listener)
        log.propagate = propagates
