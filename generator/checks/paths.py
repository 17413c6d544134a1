"""The paths through a course lead along lessons that are there, each once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.model.course import Course
from generator.model.learning_path import EVERYTHING
from generator.model.settings import PathField
from generator.text.problems import Problem, Rule, did_you_mean

_SETTINGS = """site_name: A course
docs_dir: content
theme: {name: material, font: false}
plugins:
  - course:
      look: course
      paths:
        - id: short
          title: The short path
"""

UNKNOWN_LESSON = Rule(
    id="unknown-lesson",
    message="there is no lesson called '{id}'",
    why="The path would be shorter than its author means it to be, and no learner would know.",
    example={"mkdocs.yml": _SETTINGS + "          lessons: [frist-lesson]\n"},
)
LESSON_TWICE = Rule(
    id="lesson-twice-in-path",
    message="the lesson '{id}' stands twice in the path '{path}'",
    hint="take one of the two out",
    why="After the lesson two others would come next, and a learner can be led to one only.",
    example={"mkdocs.yml": _SETTINGS + "          lessons: [first-lesson, first-lesson]\n"},
)
PATH_OF_EVERYTHING = Rule(
    id="path-of-everything",
    message="{what}",
    why="There is one path through all lessons. A second one, or another of that name, would hide "
    "it, and the course could not be taken as a whole.",
    example={
        "mkdocs.yml": _SETTINGS + "          lessons: [first-lesson]\n"
        "        - {id: all, title: All of it}\n"
        "        - {id: whole, title: The whole course}\n"
    },
)
PATHS_NOT_SHOWN = Rule(
    id="paths-not-shown",
    message="no page of this site shows the paths",
    hint="write 'look: course' beside 'paths:', or take the paths out",
    why="A site that keeps its own look has its own first page, and no place for the choice.",
    severity="warning",
    example={
        "mkdocs.yml": _SETTINGS.replace("      look: course\n", "")
        + "          lessons: [first-lesson]\n"
    },
)


def check(course: Course) -> Iterator[Problem]:
    """What a path names, and whether the path through everything is one."""
    known = {lesson.id for lesson in course.lessons}
    if course.settings.paths and course.settings.look != "course":
        yield PATHS_NOT_SHOWN.at(course.settings.span("paths"))
        return
    whole = ""
    for number, path in enumerate(course.settings.paths):
        place = course.settings.span("paths", number, "id")
        if path.lessons is None and whole:
            hint = "list the lessons of one of the two under 'lessons:'"
            what = f"'{path.id}' leads through all lessons, as '{whole}' does"
            yield PATH_OF_EVERYTHING.at(place, hint=hint, what=what)
        elif path.lessons is None:
            whole = path.id
        elif path.id == EVERYTHING.id:
            hint = "give it another id"
            what = f"'{path.id}' is the path through all lessons, and this one lists its own"
            yield PATH_OF_EVERYTHING.at(place, hint=hint, what=what)
        yield from _lessons(course, number, path, known)


def _lessons(course: Course, number: int, path: PathField, known: set[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, name in enumerate(path.lessons or ()):
        place = course.settings.span("paths", number, "lessons", at)
        if name in seen:
            yield LESSON_TWICE.at(place, id=name, path=path.id)
        # A page that could not be read may be the lesson that is meant.
        elif name not in known and not course.unread:
            yield UNKNOWN_LESSON.at(place, hint=_instead(course, name, known), id=name)
        seen.add(name)


def _instead(course: Course, name: str, known: set[str]) -> str:
    """What to write in the place of a name that no lesson has."""
    stem = PurePosixPath(name).stem
    if stem in known:
        return f"write '{stem}': a lesson is named by its id"
    # What no address can have in it is left out of an id that is made from a file's name.
    for lesson in course.lessons:
        if PurePosixPath(lesson.path).stem == stem:
            return f"write '{lesson.id}', or give '{lesson.path}' the id that you want"
    if any(PurePosixPath(page.path).stem == stem for page in course.every_page):
        return f"the page '{stem}' is no lesson, and a path consists of lessons"
    near = did_you_mean(name, sorted(known))
    return near or "write the id of a lesson: the name of its file, without the ending"
