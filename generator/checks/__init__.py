"""What can be wrong with a course beyond a single file; one file a subject, listed here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks import (
    accessibility,
    identity,
    links,
    objectives,
    quizzes,
    references,
    scenarios,
)
from generator.model.course import Course
from generator.text.problems import Problem

CHECKS: tuple[Callable[[Course], Iterator[Problem]], ...] = (
    identity.check,
    references.check,
    objectives.check,
    quizzes.check,
    links.check,
    accessibility.check,
    scenarios.check,
)


def check(course: Course) -> Iterator[Problem]:
    """Everything that is wrong with the course as a whole."""
    for subject in CHECKS:
        yield from subject(course)
