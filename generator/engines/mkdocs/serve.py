"""A live preview with MkDocs' own server: rebuilds and reloads when a file changes."""

from __future__ import annotations

import logging
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.livereload import LiveReloadServer

from generator.engines.mkdocs.build import BuildError
from generator.engines.mkdocs.project import Listening, Project, Unreadable
from generator.text.problem_formats import as_text

HOST = "127.0.0.1"


def serve(root: Path, port: int, say: Callable[[str], None]) -> None:
    """Preview the course on this machine until it is interrupted.

    say: is told each problem, and what goes on. A mistake never ends the preview: what can be
    shown is shown. Raises BuildError where the preview cannot start at all.
    """
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    site = Path(tempfile.mkdtemp(prefix="course-preview-"))
    url = f"http://{HOST}:{port}/"

    def load() -> MkDocsConfig:
        return load_config(str(root / "mkdocs.yml"), site_dir=str(site), site_url=url)

    def build(config: MkDocsConfig) -> None:
        started = time.monotonic()
        mkdocs_build(config, serve_url=url)
        say(f"Built in {time.monotonic() - started:.1f} s.")

    def rebuild() -> None:
        try:
            Project(root)  # MkDocs would say in a parser's words what is wrong
            build(load())
        except Unreadable as error:
            told = "\n".join(as_text(problem, error.texts) for problem in error.problems)
            say(f"Not built: {told}\nThe preview shows the course as it was before.")
        except (MkDocsException, Abort) as error:
            say(f"Not built: {error}\nThe preview shows the course as it was before.")

    try:
        with socket.socket() as probe:  # before a build, which may take a while
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((HOST, port))
        Project(root)
        with Listening(_Speaker(say)):
            _run(load, build, _Server(rebuild, HOST, port, str(site)), say)
    except Unreadable as error:
        told = "\n".join(as_text(problem, error.texts) for problem in error.problems)
        raise BuildError(told) from error
    except (MkDocsException, Abort) as error:
        raise BuildError(str(error)) from error
    except OSError as error:
        raise BuildError(
            f"port {port} cannot be used ({error.strerror}); try another with --port."
        ) from error
    finally:
        shutil.rmtree(site, ignore_errors=True)


class _Speaker(logging.Handler):
    """Says what MkDocs and its plugins log; what our checks say themselves is said once."""

    def __init__(self, say: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self.say = say

    def emit(self, record: logging.LogRecord) -> None:
        if record.name in ("mkdocs.structure.pages", "mkdocs.structure.nav"):
            return
        text = record.getMessage()
        # Our own problems say their severity themselves, behind their place.
        ours = text.removeprefix("course: ")
        self.say(ours if ours != text else f"{record.levelname.lower()}: {text}")


class _Server(LiveReloadServer):
    listening: Callable[[], None]

    def server_activate(self) -> None:
        """Tell the address only when somebody answers there."""
        super().server_activate()
        self.listening()


def _run(
    load: Callable[[], MkDocsConfig],
    build: Callable[[MkDocsConfig], None],
    server: _Server,
    say: Callable[[str], None],
) -> None:
    config = load()
    config.plugins.on_startup(command="serve", dirty=False)
    build(config)
    missing_page = Path(config.site_dir) / "404.html"
    server.error_handler = lambda code: missing_page.read_bytes() if code == 404 else None
    for path in (config.docs_dir, config.config_file_path, *config.watch):
        server.watch(str(path))
    server.listening = lambda: say(
        f"The preview is at {server.url} and follows your changes. Ctrl+C ends it."
    )
    try:
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs gives it no types
    except KeyboardInterrupt:
        say("The preview has ended.")
    finally:
        server.shutdown()
        config.plugins.on_shutdown()
