"""Pieces of a site that are not made again as long as all that they depend on is the same.

A piece is made of a course, and a course is much. But of what stands in a page only the questions,
quizzes and conversations in it are shown, and of everything else no more than is named here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar

from generator.model.course import Course
from generator.model.quiz import Quiz
from generator.text.memory import key_of
from generator.text.shelves import remembered

Piece = TypeVar("Piece")


class Kept:
    """The pieces of one course that an earlier build may have made."""

    def __init__(self, course: Course) -> None:
        self.course = course

    def made(
        self,
        kind: str,
        marks: Iterable[str],
        parts: tuple[object, ...],
        make: Callable[[], Piece],
    ) -> Piece:
        """What `make` gives, or gave where everything was the same.

        kind: as of `remembered`. marks: `question:id` and the like, of all that stands in it.
        parts: what it depends on besides these and the course around it.
        """
        shown = [self._shown(mark) for mark in marks]
        if None in shown:
            return make()
        return remembered(kind, (self._around, *shown, *parts), make)

    @cached_property
    def _around(self) -> bytes:
        """What any piece may show of the course that it stands in."""
        course, messages = self.course, self.course.messages
        lessons = [
            (one.path, one.title, one.sources, [e.key for e in one.embeds])
            for one in course.lessons
        ]
        return key_of(
            (course.id, course.title, course.language, course.direction, course.content),
            (course.base, course.home, course.root_url, repr(course.settings)),
            (messages.language, messages.address, tuple(messages.own.items())),
            sorted(course.urls.items()),
            [(one.id, one.text) for one in course.objectives.values()],
            [(claim.id, claim.text) for claim in course.claims.values()],
            lessons,
        )

    def _shown(self, mark: str) -> object:
        """What stands in the place of a mark; None where nobody can know whether it is the same."""
        course = self.course
        kind, _, name = mark.partition(":")
        if kind == "question" and name in course.question:
            asking = course.asked_in[name]
            # What a translated page asks may stand in the original; a quiz is known by both files.
            paths = [asking.path if isinstance(asking, Quiz) else course.question[name].path]
        elif kind == "quiz" and name in course.quiz:
            paths = [course.quiz[name].path]
        elif kind == "scenario" and name in course.scenario:
            paths = [course.scenario[name].path]
        else:
            return mark
        found = []
        for path in dict.fromkeys(paths):
            digest, page = course.digests.get(path), course.page.get(path)
            if digest is None or (page and "8<" in page.source):  # words of other files, perhaps
                return None
            found.append((path, digest))
        return mark, found
