"""What can be wrong with a course beyond a single file; one file a subject, listed here."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.checks import (
    accessibility,
    described,
    former,
    identity,
    links,
    lock,
    markup,
    objectives,
    paths,
    quizzes,
    references,
    scenarios,
    teaching,
)
from generator.checks.allowed import without_allowed
from generator.model.course import Course
from generator.reader import Reading
from generator.text.problems import Problem, in_order

CHECKS: tuple[Callable[[Course], Iterator[Problem]], ...] = (
    identity.check,
    former.check,
    lock.check,
    references.check,
    paths.check,
    objectives.check,
    quizzes.check,
    links.check,
    markup.check,
    accessibility.check,
    described.check,
    scenarios.check,
    teaching.check,
)


def check(course: Course) -> Iterator[Problem]:
    """Everything that is wrong with the course as a whole."""
    for subject in CHECKS:
        yield from subject(course)


def judge(reading: Reading) -> list[Problem]:
    """All that is wrong, in order of place: what reading found and what checks found.

    What the author has allowed, with a reason, is left out.
    """
    course = reading.course
    if course is None:
        return in_order(reading.problems)
    found = in_order([*reading.problems, *check(course)])
    return without_allowed(found, course, reading.texts)
