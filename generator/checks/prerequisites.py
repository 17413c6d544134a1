"""What a lesson comes after is there and can be done first; what an end says is said at an end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.course import Course
from generator.model.lesson_example import LESSON
from generator.model.page import Lesson, Page
from generator.text.problems import Problem, Rule, did_you_mean

_SECOND = "content/first-module/second-lesson.md"


def _lesson(field: str = "", objective: str = "{id: first, text: Name one thing.}") -> str:
    """A lesson with one more field."""
    listed = f"objectives:\n  - {objective}\nquiz: first-quiz\n"
    return f"---\ntitle: A lesson\n{field}{listed}---\n\nText.\n"


UNKNOWN_PREREQUISITE = Rule(
    id="unknown-prerequisite",
    message="there is no lesson and no quiz called '{id}'",
    why="Nobody can do it, so the lesson would stay closed for ever, or open for all.",
    example={LESSON: _lesson("after: frist-quiz\n")},
)
PREREQUISITES_IN_A_CIRCLE = Rule(
    id="prerequisites-in-a-circle",
    message="this lesson comes after itself: {circle}",
    hint="take one of them out of its 'after:'",
    why="Each would wait for the other, and no learner could open any of them.",
    example={LESSON: _lesson("after: first-quiz\n")},
)
TOMORROW_NOT_AT_THE_END = Rule(
    id="tomorrow-not-at-the-end",
    message="nobody reads what 'tomorrow:' says here",
    hint="write it above the last lesson of the module, or above the module's own page",
    why="What to try tomorrow is said where a module ends, and this page is not its end.",
    severity="warning",
    example={
        LESSON: _lesson("tomorrow: Let one customer finish.\n"),
        _SECOND: _lesson(objective="first"),
    },
)
NO_PLACE_FOR_IT = Rule(
    id="not-in-this-look",
    message="no page of this site shows '{name}'",
    hint="write 'look: course' among the settings of the course, or take '{name}' out",
    why="A site that keeps its own look closes no lesson and has no end of a module.",
    severity="warning",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\n"
        "theme: {name: material, font: false}\nplugins: [course]\n",
        LESSON: _lesson("tomorrow: Let one customer finish.\n"),
    },
)


def check(course: Course) -> Iterator[Problem]:
    """Prerequisites that nobody can fulfil, and fields that no page shows."""
    shown = course.settings.look == "course"
    for page in course.every_page:
        for name in ("after", "tomorrow"):
            if page.front and getattr(page.front, name) and not shown:
                yield NO_PLACE_FOR_IT.at(page.span(name), name=name)
        if page.tomorrow and shown and not _ends_a_module(course, page):
            yield TOMORROW_NOT_AT_THE_END.at(page.span("tomorrow"))
    if shown:
        yield from _prerequisites(course)


def _ends_a_module(course: Course, page: Page) -> bool:
    """Whether it is the last lesson of a module, or its own page with lessons below it."""
    module = course.module_of.get(page.path)
    return bool(module and module.lessons and (page is module.lessons[-1] or page is module.page))


def _prerequisites(course: Course) -> Iterator[Problem]:
    lessons = {lesson.id: lesson for lesson in reversed(course.lessons)}
    known = {*lessons, *course.quiz_ids}
    waits = {lesson.path: list(_waits(course, lesson, lessons)) for lesson in course.lessons}
    for lesson in course.lessons:
        for number, name in enumerate(lesson.after):
            if name not in known and not course.unread:
                near = did_you_mean(name, sorted(known))
                hint = near or "write the id of a lesson or of a quiz: the name of its file"
                yield UNKNOWN_PREREQUISITE.at(lesson.span("after", number), hint=hint, id=name)
        circle = _circle(lesson, waits)
        if circle:
            yield PREREQUISITES_IN_A_CIRCLE.at(lesson.span("after"), circle=_told(circle, lesson))


def _waits(course: Course, lesson: Lesson, lessons: Mapping[str, Lesson]) -> Iterator[Lesson]:
    """The lessons that have to be open before this one: of a quiz, the one that it stands in."""
    for name in lesson.after:
        if name in lessons:
            yield lessons[name]
        elif holder := course.lesson_of.get(name):
            yield holder


def _told(circle: list[Lesson], lesson: Lesson) -> str:
    """A circle in words. A lesson may wait for a quiz of its own."""
    if len(circle) == 2 and lesson.id not in lesson.after:
        return "what it waits for stands in it"
    return " → ".join(f"'{one.id}'" for one in circle)


def _circle(lesson: Lesson, waits: Mapping[str, list[Lesson]]) -> list[Lesson]:
    """The way from a lesson back to itself, the shortest; nothing where there is none."""
    ways = [[lesson]]
    seen: set[str] = set()
    for way in ways:
        for other in waits[way[-1].path]:
            if other is lesson:
                return [*way, lesson]
            if other.path not in seen:
                seen.add(other.path)
                ways.append([*way, other])
    return []
