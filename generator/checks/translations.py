"""Translations whose original has changed since somebody last found them right.

course.lock says which words of the original that was. Dates would not do, as a clone has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.checks.difference import Section
from generator.checks.lock_example import ASKS, HERE, THERE, example
from generator.model.course import Course
from generator.model.lock import LOCK, LockedTranslation
from generator.model.translation import WHOLE, Translation
from generator.reader.translated import GERMAN_QUIZ, SITE
from generator.text.problems import Problem, Rule, listed
from generator.text.span import Span

_GERMAN = "quizzes/first-quiz.de.yml"
_BOTH = example(ASKS, HERE + THERE)

OLDER = Rule(
    id="older-than-original",
    message="the original has changed since this was translated: {what}",
    hint="bring it in line with '{original}', then say 'course check --fix'; if nothing is to "
    "change here, 'course check --fix --confirm {path}'",
    why="Who reads this language learns, and is asked, what the original no longer says.",
    severity="warning",
    example={
        **_BOTH,
        "mkdocs.yml": SITE,
        _GERMAN: f"{GERMAN_QUIZ}      - Dieses\n      - Jenes\n",
        LOCK: f'{_BOTH[LOCK]}translations:\n  de:\n    "{_GERMAN}":\n      of:\n'
        '        head: "5b4085cc A quiz"\n'
        '        question/one: "0c0c0c0c Which not? This one That one"\n'
        '      own:\n        head: "0d0d0d0d"\n        question/one: "0e0e0e0e"\n',
    },
)

_KINDS = {"question": "questions", "scene": "scenes", "ending": "scenes"}


def check(course: Course) -> Iterator[Problem]:
    """Each translation that is older than its original, told once."""
    for one, _, older in older_translations(course):
        place = next((one.places[name] for name in older if name in one.places), Span(one.path))
        what = listed(_named(one, name) for name in older)
        yield OLDER.at(place, what=what, original=one.original, path=one.path)


def older_translations(
    course: Course,
) -> Iterator[tuple[Translation, LockedTranslation, list[str]]]:
    """Those that are older, what the lock knows of each, and the parts that have changed."""
    known = course.lock.translations if course.lock else {}
    for one in course.translations:
        before = known.get(one.language, {}).get(one.path)
        older = one.older(before) if before else []
        if before and older:
            yield one, before, older


def for_translators(old: Course, new: Course, language: str) -> list[Section]:
    """What changed in the originals of translations that are older: of each part both texts.

    old: the course of before, from which the old texts are.
    """
    before = {one.path: one for one in old.translations if one.language == language}
    found = []
    for one, _, older in older_translations(new):
        if one.language == language:
            was = before.get(one.path)
            changes = (_followed(one, name, was) for name in older)
            found.append(Section(f"{one.path}, from {one.original}", tuple(changes)))
    return found


def _followed(one: Translation, name: str, was: Translation | None) -> str:
    """A part of the original as it was and as it is, where the two differ."""
    named = _named(one, name)
    now, then = one.texts.get(name, ""), was.texts.get(name, "") if was else ""
    if not then:
        return f"{named}: “{' '.join(now.split())}”, which was not there"
    if now == then:
        return f"{named}: had changed before"
    a, b = _SENTENCE.split(then), _SENTENCE.split(now)
    pieces = [
        f"“{' '.join(a[i:j])}” → “{' '.join(b[k:m])}”"
        for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
        if tag != "equal"
    ]
    return f"{named}: {'; '.join(pieces)}"


_SENTENCE = re.compile(r"\s*\n\s*|(?<=[.!?…])\s+|(?<=[\u3002\uff01\uff1f])\s*")


def _named(one: Translation, name: str) -> str:
    """What a part is called: "question 'late-parcel'", 'section “Counting”'."""
    kind, _, id = name.partition("/")
    gone = "" if name in one.texts else " (gone)"
    if kind == "head" and WHOLE in one.own:
        return "what stands above the text"
    if kind == "head":
        parts = (_KINDS.get(other.partition("/")[0]) for other in one.texts)
        return f"what stands above the {next(filter(None, parts))}"
    if kind == "start":
        return f"the text above the first heading{gone}"
    shown = f"“{one.shown[name]}”" if name in one.shown else f"'{id}'"
    return f"{kind} {shown}{gone}"
