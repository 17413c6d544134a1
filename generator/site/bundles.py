"""Our scripts and style sheets: what they are, who needs them, where they lie in a site."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from generator.model.course import Course
from generator.site.output import OutputFile

_STATIC = Path(__file__).parents[1] / "static"

# What a site in the course look has on all its pages, and in their heads; what an element needs in
# any other site; and what more some elements do.
COURSE = ("course.js", "course.css")
ELEMENTS = ("course.js", "elements.css")
EARLY = "early.js"
# What pages of others include that show a course in a frame.
EMBED = "embed.js"
SCENARIO = ("scenario.js", "scenario.css")
ASSESSMENT = ("assessment.js", "assessment.css")
KEEPER = ("progress.js", "progress.css")
# What is loaded when somebody opens the search; and a page with code that has buttons to copy it.
SEARCH = ("search.js", "search.css")
COPY = ("copy.js", "copy.css")


@cache
def bundle(name: str) -> OutputFile:
    """A bundle, named by its content so that no cache serves an old one."""
    content = _content(name)
    digest = hashlib.sha256(content).hexdigest()[:8]
    stem, _, suffix = name.partition(".")
    return OutputFile(f"assets/{stem}.{digest}.{suffix}", content)


def _content(name: str) -> bytes:
    return (_STATIC / name).read_bytes()


def bundles(course: Course) -> list[OutputFile]:
    """Those that some page of the course needs."""
    own = course.settings.look == "course"
    names = [*(COURSE if own else ELEMENTS), *((EARLY,) if own else ())]
    names += KEEPER  # every course has a page on which progress is saved
    names += SCENARIO if course.scenarios else ()
    names += SEARCH if course.searched else ()
    names += COPY if own else ()
    names += ASSESSMENT if any(quiz.conducted for quiz in course.quizzes) else ()
    found = [bundle(name) for name in names]
    # Others have its address in their pages, so it keeps its name.
    return [*found, OutputFile(f"assets/{EMBED}", _content(EMBED))] if own else found


def needed_by(course: Course, keys: Iterable[str]) -> list[str]:
    """The names of the bundles that a page with these embeds needs."""
    found: list[str] = []
    for key in keys:
        kind, _, name = key.partition(":")
        found += COURSE if course.settings.look == "course" else ELEMENTS
        if kind == "scenario":
            found += SCENARIO
        elif kind == "keeper":
            found += KEEPER
        elif kind == "quiz" and name in course.quiz and course.quiz[name].conducted:
            found += ASSESSMENT
    return list(dict.fromkeys(found))
