"""What `course new` writes: a small course, named after its folder, and what goes around it."""

from __future__ import annotations

import json
import shutil
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from generator.reader.schema import editor_files
from generator.text.names import slug

_STARTER = Path(__file__).parents[1] / "starter"
# In the starter's mkdocs.yml; a course that keeps them shares its learners' progress with others.
_TITLE, _ID = "My first course", "the-starter"
# What begins with a dot in a course: a package is not sure to carry it under that name.
_HIDDEN = ("github", "gitlab-ci.yml", "vscode")
_PACKAGE = "course-generator"
# Where it says what a pipeline installs.
_PIPELINES = {".github/workflows/course.yml": "  GENERATOR:", ".gitlab-ci.yml": "  GENERATOR:"}


def write_starter(folder: Path) -> None:
    """Write a small course into a folder, which need not be there yet.

    Its title and its id come from the folder's name, and what pipelines install from where this
    generator came from.
    """
    shutil.copytree(_STARTER, folder, dirs_exist_ok=True)
    for name in _HIDDEN:
        (folder / name).rename(folder / f".{name}")
    name = folder.resolve().name
    words = name.replace("-", " ").replace("_", " ").strip()
    title = words[:1].upper() + words[1:] if words else _TITLE
    _replace(
        folder / "mkdocs.yml",
        (f"site_name: {_TITLE}", f"site_name: {_as_yaml(title)}"),
        (f"id: {_ID}", f"id: {slug(name) or 'course'}"),
    )
    address = origin()
    for path, field in _PIPELINES.items():
        told = json.dumps(address) if address else f"{_PACKAGE} # or git+ADDRESS, its repository"
        _replace(folder / path, (f"{field} {_PACKAGE}", f"{field} {told}"))
    for file, text in editor_files().items():
        (folder / ".vscode" / file).write_text(text, encoding="utf-8", newline="")


def origin() -> str:
    """What pip would install to get this generator again; '' where nobody else could say it.

    Installers write down where a package came from: PEP 610.
    """
    try:
        written = distribution(_PACKAGE).read_text("direct_url.json")
    except PackageNotFoundError:
        return ""
    told: dict[str, Any] = json.loads(written or "{}")
    url, version = told.get("url", ""), told.get("vcs_info")
    if not url.startswith("https://"):
        return ""  # a folder or a file of this machine, or a package index
    if version:
        return f"git+{url}@{version.get('requested_revision') or version['commit_id']}"
    return str(url)


def _replace(path: Path, *pairs: tuple[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8", newline="")


def _as_yaml(text: str) -> str:
    """A text as it can stand behind a colon: in quotes, unless it is words alone."""
    plain = all(sign.isalnum() or sign in " '" for sign in text) and text[0].isalpha()
    return text if plain else json.dumps(text, ensure_ascii=False)
