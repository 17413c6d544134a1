"""Courses in other languages than English, and English words that learners would meet in them.

In German a word is a stranger if our English messages have it, and it is none of German. In Arabic
and Japanese every word in Latin letters is one, unless the course itself or SAME has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.locales.messages import Messages, known_ids
from generator.locales.pattern import texts
from tests.support.building import build_course, copy_course
from tests.support.course import lay_over
from tests.support.machine import PROJECT
from tests.support.shared import Share

_WORD = re.compile(r"(?<![0-9A-Za-z])[A-Za-z][A-Za-zÀ-ž]+")
# The name of a file that a browser saves, made from the id of a course.
_FILE = re.compile(r"[\w-]+\.json")
# What is called so in any language: names of things, of files and of keys, and units.
SAME = frozenset("javascript markdown pdf json progress ctrl mb".split())
# English words that are German ones, too: with another meaning, or with the same.
GERMAN = frozenset(
    "also an in rest so stand was will "
    "browser browsers code downloads info limit link min minute module name quiz tests text".split()
)
# What no message says, as programs write days: a day in English is a stranger, too.
_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march june july "
    "october december mon tue wed thu fri sat sun today tomorrow yesterday".split()
)


@dataclass(frozen=True)
class Abroad:
    """A course in another language, and what is in it.

    own: what its author wrote in English, longest first. typed: a text for fields.
    wanted: a word that the search finds. marked: words of the first lesson.
    """

    language: str
    folder: str
    lessons: tuple[str, str]
    ids: tuple[str, str]
    module: str
    quizzes: tuple[str, ...]
    exam: str
    steps: str
    talk: str
    wanted: str
    typed: str
    own: tuple[str, ...] = ()


GERMAN_COURSE = Abroad(
    language="de",
    folder="german_course",
    lessons=("beschwerdegespräche/erst-zuhören", "beschwerdegespräche/antworten"),
    ids=("erst-zuhoren", "antworten"),
    module="beschwerdegespräche/index",
    quizzes=("quizzes/abschlussüberprüfung",),
    exam="quizzes/prüfung",
    steps="quizzes/schritte",
    talk="quizzes/gespräch",
    wanted="Zuhören",
    typed="Äpfel",
)
ARABIC_COURSE = Abroad(
    language="ar",
    folder="arabic_course",
    lessons=("module/listen", "module/write"),
    ids=("listen", "write"),
    module="module/index",
    quizzes=(),
    exam="quizzes/exam",
    steps="quizzes/steps",
    talk="quizzes/talk",
    wanted="العميل",
    typed="تفاح",
    own=(
        *("You called three times (Sun.).", "Active Listening in Call Centres", "Call us later"),
        *("Your app is broken.", "Soon, I hope.", "Wi-Fi", "Outlook", "CRM", "INV-2024/07"),
        *("ASAP.", "urgent"),
    ),
)
JAPANESE_COURSE = Abroad(
    language="ja",
    folder="japanese_course",
    lessons=("第一章/最後まで聞く", "第一章/返事を書く"),
    ids=("p-766197", "p-9f7083"),
    module="第一章/index",
    quizzes=("quizzes/第一章のまとめ",),
    exam="quizzes/試験",
    steps="quizzes/一問ずつ",
    talk="quizzes/電話",
    wanted="お客様",
    typed="りんご",
)
COURSES = (GERMAN_COURSE, ARABIC_COURSE, JAPANESE_COURSE)
# In mkdocs.yml, besides what is in it: a record and ways through the course.
_SETTINGS = """\
      pass_mark: 70
      completion: {{read: 50, passed: []}}
      version: "2.1"
      paths:
        - {{id: short, title: "{word} 1", lessons: [{lesson}]}}
        - {{id: whole, title: "{word} 2", lessons: [{others}]}}
"""
# What extensions of Markdown say by themselves, in a lesson.
_MARKDOWN = "\n!!! note\n\n    {0}[^1]\n\n??? tip\n\n    {0}\n\n## {0}\n\n[^1]: {0}\n"


def site_of(share: Share, course: Abroad) -> Path:
    """Its site, with all that can be had in it."""

    def make(root: Path) -> None:
        copy_course(root, PROJECT / "tests/support" / course.folder)
        text = (root / "mkdocs.yml").read_text("utf-8")
        text = re.sub(r"^      completion:\n(        .*\n)+", "", text, flags=re.M)
        own = _SETTINGS.format(
            word=course.typed, lesson=course.ids[0], others=", ".join(course.ids)
        )
        text = text.replace("      pass_mark: 70\n", own)
        text = text.replace("  - footnotes\n", "  - footnotes\n  - toc: {permalink: true}\n")
        lesson = f"content/{course.lessons[1]}.md"
        written = (root / lesson).read_text("utf-8") + _MARKDOWN.format(course.typed)
        lay_over(root, {"mkdocs.yml": text, lesson: written})
        build_course(root)

    return share(f"abroad-{course.language}", make) / "site"


@cache
def english() -> frozenset[str]:
    """All words of our English messages, and the names of days and months."""
    said = Messages.of("en")
    found = (text for id in known_ids() for text in texts(said.pattern(id)))
    return frozenset(word.lower() for word in words_in(found)) | {*_DAYS}


def words_in(found: Iterable[str]) -> Iterator[str]:
    for text in found:
        yield from _WORD.findall(text)


def strangers(course: Abroad, found: Iterable[str]) -> list[str]:
    """Texts with a word in them that is none of the course's language, with these words."""
    told = []
    for text in sorted({*found}):
        rest = _FILE.sub(" ", text)
        for own in sorted(course.own, key=len, reverse=True):
            rest = rest.replace(own, " ")
        words = {word for word in words_in([rest]) if is_strange(course.language, word.lower())}
        if words:
            told.append(f"{', '.join(sorted(words))}: {text[:200]}")
    return told


def is_strange(language: str, word: str) -> bool:
    """Whether a word, in small letters, is no word of a language."""
    if word in SAME:
        return False
    return language != "de" or (word in english() and word not in GERMAN)
