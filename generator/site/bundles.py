"""Our scripts and style sheets: what they are, who needs them, where they lie in a site."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from generator.locales.messages import Messages
from generator.locales.script import helpers
from generator.model.course import Course
from generator.model.question import Brief
from generator.site.output import OutputFile
from generator.text.shelves import remembered

_STATIC = Path(__file__).parents[1] / "static"
_MESSAGE = re.compile(r'(?<![\w$.])message\("([\w-]+)"((?:,"[\w-]+")*)\)(?=(\(?))')
# What a bundle says to those who work on it; in a site it would only be carried along.
_NOTE = b"/* Made from generator/runtime by `make bundle`. Do not edit. */\n"
# A bundle is one function.
_OPENING = "(()=>{"

# What a site in the course look has on all its pages, and in their heads; what an element needs in
# any other site; and what more some elements do.
COURSE = ("course.js", "course.css")
ELEMENTS = ("course.js", "elements.css")
EARLY = "early.js"
# Besides, where a site uses features of its theme that remember what was chosen.
SETTLE = "settle.js"
# What pages of others include that show a course in a frame.
EMBED = "embed.js"
SCENARIO = ("scenario.js", "scenario.css")
ASSESSMENT = ("assessment.js", "assessment.css")
# How answers look that are more than options in a list or a word to type.
ANSWERS = ("answers.css",)
# Own texts of before, shown again.
RECALL = ("recall.js",)
_PLAIN = frozenset({"choice", "choices", "true-false", "text", "number", "order"})
KEEPER = ("progress.js", "progress.css")
# The page with a learner's record.
RECORD = ("record.js", "record.css")
# The page on which questions come back; and pages that say how many.
REVIEW = ("review.js", "review.css")
DUE = "due.js"
# Lessons in which one can write notes; and what is loaded once somebody does, and on the page of
# all notes.
JOT = ("jot.js", "jot.css")
NOTES = ("notes.js", "notes.css")
# What is loaded when somebody opens the search; and a page with code that has buttons to copy it.
SEARCH = ("search.js", "search.css")
COPY = ("copy.js", "copy.css")
# Pages with content tabs, and those that questions come into later.
TABS = "tabs.css"
# What a page with a formula has besides.
MATH = "math.css"
# What the pages of an author's preview have.
PREVIEW = ("preview.js", "preview.css")
# The course as an app: on all pages, last.
OFFLINE = "offline.js"
# The page on which a course is printed.
PAPER = ("paper.js", "paper.css")
# The menu; pages with a place in it; the first page; lessons that come after others.
MENU = ("menu.js", "menu.css")
CONTENTS = ("contents.js",)
HOME = ("home.js", "home.css")
GATE = ("gate.js", "gate.css")
# The way to the other languages of a course.
LANGUAGES = ("languages.js", "languages.css")


@cache
def bundle(name: str, messages: Messages) -> OutputFile:
    """A bundle with its words in the site's language, named by its content.

    So no cache serves an old one, and languages of one site have each its own.
    """
    content = content_of(name)
    if name.endswith(".js"):
        script = content.decode()
        parts = (script, messages.language, messages.address, tuple(messages.own.items()))
        content = remembered("spoken", parts, lambda: spoken(script, messages)).encode()
    digest = hashlib.sha256(content).hexdigest()[:8]
    stem, _, suffix = name.partition(".")
    return OutputFile(f"assets/{stem}.{digest}.{suffix}", content)


def content_of(name: str) -> bytes:
    """What is in a file that comes with us; of a script, with marks in the places of words."""
    return (_STATIC / name).read_bytes().removeprefix(_NOTE)


def spoken(script: str, messages: Messages) -> str:
    """A script with what messages say in the places of their marks, and what they need at its head.

    A mark is a call that no script defines: `message("quiz-so-far","done","of")`.
    """
    said = _MESSAGE.sub(lambda found: _said(found, messages), script)
    needed = helpers(messages.language, said)
    # Inside the function that a bundle is: what stands outside of it, all scripts of a page share.
    return said.replace(_OPENING, f"{_OPENING}{needed}", 1) if needed else said


def _said(found: re.Match[str], messages: Messages) -> str:
    names = tuple(found[2].replace('"', "").split(",")[1:])
    expression = messages.script(found[1], names)
    # A function that is called where it stands.
    return f"({expression})" if names and found[3] else expression


def bundles(course: Course) -> list[OutputFile]:
    """Those that some page of the course needs."""
    own = course.settings.look == "course"
    names = [*(COURSE if own else ELEMENTS), *((EARLY, SETTLE) if own else ())]
    names += KEEPER  # every course has a page on which progress is saved
    names += RECORD if course.settings.completion is not None else ()
    names += SCENARIO if course.scenarios else ()
    names += more_for(course.briefs)
    names += SEARCH if course.searched else ()
    names += (*COPY, TABS, *MENU, *CONTENTS, *HOME) if own else ()
    names += [MATH] if course.formulas else []
    names += REVIEW if course.settings.review else ()
    names += (DUE,) if own and course.settings.review else ()
    names += (*JOT, *NOTES) if course.has_notes else ()
    names += PAPER if any(page.kind == "paper" for page in course.generated.values()) else ()
    names += (OFFLINE,) if course.kept_offline else ()
    names += GATE if own and any(lesson.after for lesson in course.lessons) else ()
    names += LANGUAGES if own and course.editions else ()
    names += ASSESSMENT if any(quiz.conducted for quiz in course.quizzes) else ()
    found = [bundle(name, course.messages) for name in names]
    # Others have its address in their pages, so it keeps its name.
    return [*found, OutputFile(f"assets/{EMBED}", content_of(EMBED))] if own else found


def needed_by(course: Course, keys: Iterable[str]) -> list[str]:
    """The names of the bundles that a page with these embeds needs.

    What is none of these may show any question of the course.
    """
    found: list[str] = []
    for key in keys:
        kind, _, name = key.partition(":")
        found += COURSE if course.settings.look == "course" else ELEMENTS
        if kind == "scenario":
            found += SCENARIO
        elif kind == "keeper":
            found += KEEPER
        elif kind == "record":
            found += RECORD
        elif kind == "review":
            found += (*REVIEW, *more_for(course.briefs))
        elif kind == "notes":
            found += NOTES
        elif kind == "question" and (question := course.question.get(name)):
            found += more_for([question.brief])
        elif kind == "quiz" and name in course.quiz:
            found += more_for(course.quiz[name].briefs)
            found += ASSESSMENT if course.quiz[name].conducted else ()
        elif kind not in ("question", "quiz", "problem"):
            found += more_for(course.briefs)
    return list(dict.fromkeys(found))


def more_for(questions: Iterable[Brief]) -> tuple[str, ...]:
    """What these questions need besides what all pages have."""
    asked = list(questions)
    return (
        *(() if all(one.kind in _PLAIN for one in asked) else ANSWERS),
        *(RECALL if any(one.recalls for one in asked) else ()),
    )
