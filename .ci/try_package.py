"""Install a wheel into an empty environment, and use it there as an author would.

`python .ci/try_package.py dist/*.whl` runs on Linux, macOS and Windows, with nothing but Python, in
a folder whose name has a space and an umlaut. It knows nothing of the repository. It fails with the
first command that does not do what authors are told.

--constraint FILE: the versions to install. --borrow FOLDER: installs nothing but the wheel, and
takes what it needs from that folder of packages; so it asks no index for anything.
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

PATIENCE = 300.0  # seconds that a command may take
FETCHING = 900.0  # seconds for what is fetched from an index
FEW = {"PATH": os.defpath, "PYTHONUTF8": "0"}  # neither git nor make need be there
KEPT = ("HOME", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE")
KEPT += ("PIP_CONFIG_FILE", "PIP_INDEX_URL", "PIP_CACHE_DIR", "LOCALAPPDATA", "APPDATA")
PROBE = """
import importlib.metadata as metadata, sys
import course_generator, generator
assert metadata.version("course-generator") == course_generator.__version__, "one version"
assert set(course_generator.__all__) <= set(vars(course_generator))
print(generator.__file__)
"""


class Environment:
    """An environment of its own, with the wheel in it."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = str(self.bin / "python")
        self.variables = FEW | {name: os.environ[name] for name in KEPT if name in os.environ}

    def install(self, wheel: Path, borrow: Path | None, constraint: Path | None) -> None:
        """Put the wheel in, and what it needs."""
        # The pip of who runs this, so that a borrowing environment needs none.
        pip = [sys.executable, "-m", "pip", "--python", self.python, "--disable-pip-version-check"]
        options = ["-qq", "--no-index", "--no-deps"] if borrow else ["-q"]
        if constraint:
            options += ["--constraint", str(constraint)]
        subprocess.run([*pip, "install", *options, str(wheel)], check=True, timeout=FETCHING)
        if borrow:
            where = "import sysconfig; print(sysconfig.get_path('purelib'))"
            own = Path(self.run([self.python, "-c", where], Path.cwd()).strip())
            (own / "borrowed.pth").write_text(f"{borrow}\n", encoding="utf-8")

    def run(self, command: list[str], folder: Path) -> str:
        """Run a command to its end; what it said, on both streams."""
        done = subprocess.run(
            command,
            cwd=folder,
            env=self.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
        )
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode:
            sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{said}")
        return said

    def course(self, folder: Path, *arguments: str) -> str:
        """Run the command as it is installed."""
        return self.run([str(self.bin / "course"), *arguments], folder)


def free_port() -> int:
    """A port that nobody has just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def preview_answers(environment: Environment, root: Path) -> None:
    """Start the preview, and get its first page."""
    port = free_port()
    command = [str(environment.bin / "course"), "serve", "--port", str(port)]
    with tempfile.TemporaryFile() as said:
        preview = subprocess.Popen(
            command, cwd=root, env=environment.variables, stdout=said, stderr=said
        )
        try:
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end and preview.poll() is None:
                with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/") as page:
                    assert b"<html" in page.read()
                    return
                time.sleep(0.1)
            said.seek(0)
            sys.exit(f"the preview does not answer:\n{said.read().decode('utf-8', 'replace')}")
        finally:
            preview.terminate()
            preview.wait()


def with_line_ends_of_windows(root: Path) -> None:
    """Save every text of a course as an editor on Windows does."""
    for path in root.rglob("*"):
        if path.suffix in {".md", ".yml", ".play"} and "site" not in path.parts:
            text = path.read_bytes().replace(b"\r\n", b"\n")
            path.write_bytes(text.replace(b"\n", b"\r\n"))


GUEST = """
plugins:
  - search
  - course:
      id: handbook
"""
ASKED = """
```question
id: which-python
kind: true-false
prompt: Python 3.9 is new enough.
answer: false
```
"""


def asks_in_somebody_s_site(environment: Environment, place: Path) -> None:
    """A fresh site of MkDocs, and the three steps of the page in the manual."""
    mkdocs = [environment.python, "-m", "mkdocs"]
    environment.run([*mkdocs, "new", "handbook"], place)
    root = place / "handbook"
    for name, more in (("mkdocs.yml", GUEST), ("docs/index.md", ASKED)):
        path = root / name
        path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    environment.run([*mkdocs, "build", "-q", "--strict"], root)
    assert b'<course-question id="q-which-python"' in (root / "site/index.html").read_bytes()


def try_package(wheel: Path, borrow: Path | None, constraint: Path | None) -> None:
    """All that an author does, from the wheel on."""
    # What a command that was ended has left behind must not hide why it was ended.
    with tempfile.TemporaryDirectory(prefix="für alle ", ignore_cleanup_errors=True) as made:
        place = Path(made).resolve()
        pip = ["--without-pip"]
        subprocess.run([sys.executable, "-m", "venv", *pip, str(place / "env")], check=True)
        environment = Environment(place / "env")
        environment.install(wheel, borrow, constraint)
        where = environment.run([environment.python, "-c", PROBE], place).strip()
        assert Path(where).is_relative_to(place / "env"), f"{where} is somebody else's"
        version = environment.course(place, "--version").split()[-1]
        assert version == wheel.name.split("-")[1], f"{version} is not the wheel's"
        environment.course(place, "new", "Über uns")
        root = place / "Über uns"
        environment.course(root, "check", "--strict")
        environment.course(root, "build", "--strict")
        first = (root / "site/first-module/first-lesson.html").read_bytes()
        assert b"<course-question" in first
        with_line_ends_of_windows(root)
        environment.course(root, "check", "--strict")
        environment.course(root, "build", "--strict")
        assert (root / "site/first-module/first-lesson.html").read_bytes() == first
        environment.run([environment.python, "-m", "mkdocs", "build", "-q", "-d", "other"], root)
        assert (root / "other/first-module/first-lesson.html").read_bytes() == first
        preview_answers(environment, root)
        asks_in_somebody_s_site(environment, place)
    print(f"{wheel.name} works with Python {sys.version.split()[0]} on {sys.platform}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--borrow", type=Path)
    parser.add_argument("--constraint", type=Path)
    given = parser.parse_args()
    try_package(given.wheel.resolve(), given.borrow, given.constraint)
