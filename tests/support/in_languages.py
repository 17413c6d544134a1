"""A small course in English, German and Arabic, without any other plugin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from tests.support.course import Files
from tests.support.guests import DOT, LESSON, Guest, build_both, pages

# The second lesson is not in German, and of the Arabic course there is the first page.
GERMAN_QUIZ = """title: Über das erste
questions:
  - {id: again-first, prompt: Ist es so?}
"""
TRANSLATED = {
    "content/index.de.md": "# Willkommen\n\nGuten Tag. [Weiter](one/first.md)\n",
    "content/about.de.md": "# Über uns\n\nSiehe [die erste Lektion](one/first.md).\n",
    "content/one/index.de.md": "---\ntitle: Modul eins\n---\n\nEs hat eine Lektion.\n",
    "content/one/first.de.md": LESSON.format(id="first", title="Erstens")
    .replace("What there is to say of the first thing.", "Was es zum ersten zu sagen gibt.")
    .replace("Which of these?", "Welches davon?")
    .replace("text: This,", "text: Dieses,")
    .replace("- That", "- Jenes"),
    "content/one/dot.de.svg": DOT.replace("40", "30"),
    "content/index.ar.md": "# درس\n\nنعم.\n",
    "quizzes/about-first.de.yml": GERMAN_QUIZ,
}
ENGLISH = {"id": "en", "name": "English"}
GERMAN = {
    "id": "de",
    "name": "Deutsch",
    "site_name": "Eine Seite",
    "complete": False,
    "nav": {"Module one": "Das erste Modul"},
}
ARABIC = {"id": "ar", "name": "العربية", "site_name": "موقع", "complete": False}
ALL = (ENGLISH, GERMAN, ARABIC)
NAV = ["index.md", {"Module one": ["one/index.md", "one/first.md", "one/second.md"]}, "about.md"]


def laid_out(layout: str, files: Mapping[str, str]) -> dict[str, str]:
    """Translated files, with their language in the name, as a layout wants them."""
    if layout == "suffix":
        return dict(files)
    moved = {}
    for path, text in files.items():
        folder, _, inner = path.partition("/")
        name = PurePosixPath(inner)
        language = PurePosixPath(name.stem).suffix[1:]
        plain = name.with_name(PurePosixPath(name.stem).stem + name.suffix)
        moved[f"{folder}/{language}/{plain}"] = text
    return moved


def in_languages(
    layout: str = "suffix",
    look: str = "course",
    languages: Sequence[Mapping[str, Any]] = ALL,
    files: Files = MappingProxyType({}),
    **course: Any,
) -> Guest:
    """The course. files: laid over it, as they lie. course: other settings of our plugin."""
    translated = laid_out(layout, TRANSLATED) if languages else {}
    own = {"languages": [dict(one) for one in languages], "layout": layout} if languages else {}
    return Guest(
        course={"look": look, **own, **course},
        texts={**pages(), **translated},
        files=files,
        more={"nav": NAV, "site_url": "https://example.org/x/"},
    )


def make_in_languages(root: Path) -> None:
    """The course with suffixes and its site, which both commands build, in a folder."""
    build_both(in_languages().write(root))
