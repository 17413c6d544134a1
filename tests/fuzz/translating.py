"""Edits of histories in which a course comes in two languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from tests.fuzz.histories import History

LESSON_DE = """---
title: Der {word}
objectives:
  - {{id: {name}, text: Nenne einen {word}.}}
---

Hier ist der {word}.

```question
id: q-{name}
prompt: Ist es der {word}?
```
"""


def languages(h: History) -> str:
    """The course comes in two languages, in another way than it did, or in one."""
    text = re.sub(
        r"(?m)^      (?:languages|missing):.*\n(?:        -.*\n)*", "", h.read("mkdocs.yml")
    )
    more = h.random.choice(["", "", "      missing: original\n", None])
    if more is not None:
        named = f"{{id: de, name: Deutsch, site_name: Der {h.word()}, complete: false}}"
        more += f"      languages:\n        - {{id: en, name: English}}\n        - {named}\n"
        text = re.sub(r"(?m)^(      look: .*\n)", lambda found: found[1] + more, text)
        h.write("content/index.de.md", f"---\ntitle: Der Kurs\n---\n\nVom {h.word()}.\n")
    h.write("mkdocs.yml", text)
    return f"languages: {more!r}"


def a_translation(h: History) -> str:
    """Of a page; what is asked in it is translated, too, where we wrote it."""
    if "languages:" not in h.read("mkdocs.yml"):
        return languages(h)
    path = h.some("content/**/*.md")
    if path.endswith(".de.md"):
        h.write(path, f"{h.read(path)}\nNoch ein {h.word()}.\n")
        return f"{path}: a word more"
    name = h.read(path).partition("objectives:\n  - {id: ")[2].partition(",")[0]
    text = LESSON_DE.format(name=name, word=h.word())
    if not name:
        text = f"---\ntitle: Die {h.word()}\n---\n\nEin {h.word()}.\n"
    h.write(path.removesuffix(".md") + ".de.md", text)
    return f"{path}: translated"


def a_translated_quiz(h: History) -> str:
    """Of the course's first quiz: its texts, as many as the original has now."""
    if "languages:" not in h.read("mkdocs.yml"):
        return languages(h)
    # As our own reader: without libyaml, PyYAML refuses some of what authors write.
    text = h.read("quizzes/first-quiz.yml")
    quiz = _texts(yaml.load(text, Loader=yaml.CSafeLoader))
    for question in quiz["questions"]:
        question["prompt"] = f"Welcher {h.word()}?"
    h.write("quizzes/first-quiz.de.yml", yaml.safe_dump(quiz, allow_unicode=True))
    return "a quiz, translated"


def _texts(given: Any) -> Any:
    """What of a quiz a translation says, too."""
    match given:
        case dict():
            ours = {"kind", "objective", "answer", "right"}
            return {name: _texts(value) for name, value in given.items() if name not in ours}
        case list():
            return [_texts(value) for value in given]
    return given


IN_LANGUAGES = (languages, a_translation, a_translation, a_translated_quiz)
