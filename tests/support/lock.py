"""requirements.lock anew: the newest versions that pyproject.toml allows on the oldest Python.

`make lock` prints this into the file. It asks for the Python of Debian 12, whatever runs it:
a package that wants a later 3.11 would not install there. The rest of the environment is this
machine's, so a Python 3.11 on Linux should run it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
OLDEST_PYTHON = "3.11.2"
# Published without wheels, which is all that pip looks at on behalf of another Python. They are
# pure Python, so wheels made here do for any.
SOURCE_ONLY = ("csscompressor", "jsmin")
HEAD = "# Exactly what is installed, here and in CI. Made by `make lock` from pyproject.toml."


def requirements() -> list[str]:
    """All that pyproject.toml asks for: to build, to run, to test."""
    described = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    project = described["project"]
    extras = (one for extra in project["optional-dependencies"].values() for one in extra)
    return [*described["build-system"]["requires"], *project["dependencies"], *extras]


def resolve(wanted: list[str]) -> list[str]:
    """What pip would install, as exact pins."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-qq"]
    only_ask = ["--dry-run", "--ignore-installed", "--report", "-", "--target", "unused"]
    for_python = ["--python-version", OLDEST_PYTHON, "--only-binary", ":all:"]
    with tempfile.TemporaryDirectory() as wheels:
        to = ["--no-deps", "--wheel-dir", wheels]
        subprocess.run([*pip, "wheel", *to, *SOURCE_ONLY], stdout=sys.stderr, check=True)
        asked = subprocess.run(
            [*pip, "install", *only_ask, *for_python, "--find-links", wheels, *wanted],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    chosen = [item["metadata"] for item in json.loads(asked.stdout)["install"]]
    chosen.sort(key=lambda one: one["name"].lower())
    return [f"{one['name']}=={one['version']}" for one in chosen]


if __name__ == "__main__":
    print(HEAD, *resolve(requirements()), sep="\n")
