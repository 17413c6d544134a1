"""Questions in a lesson that is a translation are those of the original, in other words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.guests import LESSON, Built, build, differing, run
from tests.support.in_languages import in_languages

ENGLISH = (
    LESSON.format(id="first", title="First")
    + """
```question
id: halves
kind: match
objective: first
prompt: What goes with what?
pairs:
  - {item: An apple, target: a tree}
  - {item: A herring, target: the sea}
```
"""
)
GERMAN = """---
title: Erstens
objectives:
  - {id: first, text: Das Erste tun.}
quiz: about-first
---

```question
id: in-first
prompt: Welches davon?
options:
  - Dieses
  - Jenes
  - "![Ein Punkt](dot.svg)"
```

```question
id: halves
prompt: Was gehört wozu?
pairs:
  - {item: Ein Apfel, target: ein Baum}
  - {item: Ein Hering, target: das Meer}
```
"""
FILES = {"content/one/first.md": ENGLISH, "content/one/first.de.md": GERMAN}


def parts(site: Built, path: str) -> list[str]:
    """What answers in a page are kept by."""
    return re.findall(r'\bdata-part="([^"]+)"', site.text(path))


def test_parts_have_the_ids_of_the_original(tmp_path: Path) -> None:
    site = build(in_languages(files=FILES).write(tmp_path))
    there = parts(site, "one/first.html")
    assert len(there) == 7
    assert parts(site, "de/one/first.html") == there
    assert "Ein Hering" in site.text("de/one/first.html")


def test_a_translation_that_was_kept_follows_its_original(tmp_path: Path) -> None:
    course = in_languages(files=FILES).write(tmp_path / "course")
    there = parts(build(course), "one/first.html")
    lesson = course / "content/one/first.md"
    changed = lesson.read_text().replace("text: This,", "text: This one,")
    quiz = (course / "quizzes/about-first.yml").read_text().replace("answer: true", "answer: false")
    for path, text in (("content/one/first.md", changed), ("quizzes/about-first.yml", quiz)):
        (course / path).write_text(text)
    again = build(course)
    assert parts(again, "de/one/first.html") == parts(again, "one/first.html") != there
    edited = {"content/one/first.md": changed, "quizzes/about-first.yml": quiz}
    anew = in_languages(files={**FILES, **edited})
    assert differing(again.site, build(anew.write(tmp_path / "anew")).site) == []
    home = course / "content/index.de.md"
    home.write_text(home.read_text() + "\n[Dorthin](one/first.md), und noch ein Satz.\n")
    assert parts(build(course), "de/one/first.html") == parts(again, "one/first.html")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  - Jenes\n", "", "content/one/first.de.md:11:1: error: the original has 3 'options'"),
        ("  - Jenes\n", "  - {text: Jenes, right: true}\n", "'right' is not as in the original"),
        (
            "id: halves",
            "id: haves",
            "the original has no question 'haves', but 'in-first', 'halves'",
        ),
        (GERMAN[GERMAN.index("```question\nid: halves") :], "", "there is no 'halves' here"),
    ],
    ids=["a part less", "another key", "another question", "a question less"],
)
def test_what_does_not_fit_is_told_in_the_translation(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert old in GERMAN
    files = {**FILES, "content/one/first.de.md": GERMAN.replace(old, new, 1)}
    done = run(["generator", "check"], in_languages(files=files).write(tmp_path))
    assert told in done.stdout + done.stderr
