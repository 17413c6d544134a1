"""A teacher's eye: questions that give themselves away, and courses that do not help to remember.

Nothing here stops a build. What is wrong more than one time in ten is a note; what only holds in
English is asked of English courses alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks.teaching import cues, guessing, options, practice, reading, stems
from generator.checks.teaching.one_right import forget
from generator.model.course import Course
from generator.text.problems import Problem

__all__ = ["SUBJECTS", "check_words", "forget"]
SUBJECTS: tuple[Callable[[Course], Iterator[Problem]], ...] = (
    cues.check,
    options.check,
    stems.check,
    guessing.check,
    practice.check,
    reading.check,
)


def check_words(course: Course) -> Iterator[Problem]:
    """What a teacher would say of the words alone, in whatever language they are."""
    for subject in (cues.check, options.check, stems.check, reading.check):
        yield from subject(course)
    forget()
