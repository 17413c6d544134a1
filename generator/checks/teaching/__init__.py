"""A teacher's eye: questions that give themselves away, and courses that do not help to remember.

Nothing here stops a build. What is wrong more than one time in ten is a note; what only holds in
English is asked of English courses alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks.teaching import cues, guessing, options, practice, reading, stems
from generator.checks.teaching.looks import looks
from generator.checks.teaching.one_right import Look
from generator.model.course import Course
from generator.text.problems import Problem

SUBJECTS: tuple[Callable[[Course, tuple[Look, ...]], Iterator[Problem]], ...] = (
    cues.check,
    options.check,
    stems.check,
    lambda course, _: guessing.check(course),
    lambda course, _: practice.check(course),
    reading.check,
)


def check(course: Course, before_each: Callable[[], None] = lambda: None) -> Iterator[Problem]:
    """What a teacher would say of the course's questions and lessons.

    before_each: is called before each subject, and may end it all by what it raises.
    """
    seen = looks(course)
    for subject in SUBJECTS:
        before_each()
        yield from subject(course, seen)


def check_words(course: Course) -> Iterator[Problem]:
    """What a teacher would say of the words alone, in whatever language they are."""
    seen = looks(course)
    for subject in (cues.check, options.check, stems.check, reading.check):
        yield from subject(course, seen)
