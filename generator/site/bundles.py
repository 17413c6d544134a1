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
SCENARIO = ("scenario.js", "scenario.css")
ASSESSMENT = ("assessment.css",)


@cache
def bundle(name: str) -> OutputFile:
    """A bundle, named by its content so that no cache serves an old one."""
    file = _STATIC / name
    content = file.read_bytes()
    digest = hashlib.sha256(content).hexdigest()[:8]
    return OutputFile(f"assets/{file.stem}.{digest}{file.suffix}", content)


def bundles(course: Course) -> list[OutputFile]:
    """Those that some page of the course needs."""
    names = [*(COURSE if course.settings.look == "course" else ELEMENTS)]
    names += [EARLY] if course.settings.look == "course" else ()
    names += SCENARIO if course.scenarios else ()
    names += ASSESSMENT if any(quiz.conducted for quiz in course.quizzes) else ()
    return [bundle(name) for name in names]


def needed_by(course: Course, keys: Iterable[str]) -> list[str]:
    """The names of the bundles that a page with these embeds needs."""
    found: list[str] = []
    for key in keys:
        kind, _, name = key.partition(":")
        found += COURSE if course.settings.look == "course" else ELEMENTS
        if kind == "scenario":
            found += SCENARIO
        elif kind == "quiz" and name in course.quiz and course.quiz[name].conducted:
            found += ASSESSMENT
    return list(dict.fromkeys(found))
