"""Whether the repository is ready for the release that a tag names.

`python .ci/ready_to_release.py v1.2.0` says what is missing, and fails where something is.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


def missing(tag: str, project: Path) -> Iterator[str]:
    """What has still to be written before this tag can be a release; nothing if all is well."""

    def text(name: str) -> str:
        return (project / name).read_text(encoding="utf-8")

    found = re.search(r'^__version__ = "(.+)"$', text("generator/__init__.py"), re.M)
    version = found[1] if found else "?"
    if tag != f"v{version}":
        yield f"the tag is {tag}, and generator/__init__.py says {version}"
    changes = re.search(
        rf"^## \[{re.escape(version)}\] - (\d{{4}}-\d\d-\d\d)\n(.*?)(?=^## |\Z)",
        text("CHANGELOG.md"),
        re.M | re.S,
    )
    if not changes:
        yield f"CHANGELOG.md has no section [{version}] with a date"
    else:
        for words in ("What authors must do.", "What learners notice."):
            if f"**{words}**" not in changes[2]:
                yield f"CHANGELOG.md does not say of {version}: {words}"
        for field in (f"version: {version}", f"date-released: {changes[1]}"):
            if f"\n{field}\n" not in text("CITATION.cff"):
                yield f"CITATION.cff has no line '{field}'"
    if not tomllib.loads(text("pyproject.toml"))["project"].get("urls"):
        yield "pyproject.toml has no [project.urls]; RELEASING.md says which"


if __name__ == "__main__":
    found = list(missing(sys.argv[1], PROJECT))
    print("\n".join(f"Not ready: {one}." for one in found) or f"{sys.argv[1]} is ready.")
    sys.exit(1 if found else 0)
