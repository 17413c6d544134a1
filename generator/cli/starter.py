"""What `course new` writes: a small course, named after its folder."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from generator.text.names import slug

_STARTER = Path(__file__).parents[1] / "starter"
# In the starter's mkdocs.yml; a course that keeps them shares its learners' progress with others.
_TITLE, _ID = "My first course", "the-starter"


def write_starter(folder: Path) -> None:
    """Write a small course into a folder, which need not be there yet.

    Its title and its id come from the folder's name.
    """
    shutil.copytree(_STARTER, folder, dirs_exist_ok=True)
    name = folder.resolve().name
    words = name.replace("-", " ").replace("_", " ").strip()
    title = words[:1].upper() + words[1:] if words else _TITLE
    configuration = folder / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    text = text.replace(f"site_name: {_TITLE}", f"site_name: {_as_yaml(title)}")
    text = text.replace(f"id: {_ID}", f"id: {slug(name) or 'course'}")
    configuration.write_text(text, encoding="utf-8", newline="")


def _as_yaml(text: str) -> str:
    """A text as it can stand behind a colon: in quotes, unless it is words alone."""
    plain = all(sign.isalnum() or sign in " '" for sign in text) and text[0].isalpha()
    return text if plain else json.dumps(text, ensure_ascii=False)
