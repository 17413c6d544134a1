"""The flagship course, read once by each worker that asks for it."""

from __future__ import annotations

from functools import cache

from generator.engines.mkdocs.project import read_course
from generator.model.course import Course
from generator.reader.course_reader import Reading
from tests.support.machine import PROJECT


@cache
def reading() -> Reading:
    """What came of reading it."""
    return read_course(PROJECT)


def flagship_course() -> Course:
    """The course."""
    course = reading().course
    assert course is not None
    return course
