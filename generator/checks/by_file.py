"""What is found in questions and conversations, of files that have not changed as it was known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Protocol, TypeVar

from generator.model.course import Course
from generator.text.located_yaml import Authored
from generator.text.memory import remembered


class _Filed(Protocol):
    @property
    def path(self) -> str: ...


Filed = TypeVar("Filed", bound=_Filed)
Found = TypeVar("Found")


def authored(course: Course) -> Iterator[tuple[str, Authored]]:
    """All that is read in questions and conversations, with their ids."""
    yield from ((question.id, question) for question in course.questions)
    yield from ((file.id, file.scenario) for file in course.scenarios)


def by_file(
    course: Course,
    kind: str,
    several: Iterable[tuple[str, Filed]],
    find: Callable[[Filed], Iterable[Found]],
    *besides: object,
) -> Iterator[Found]:
    """What `find` gives for one after the other.

    kind: what is looked for. several: each with its id. besides: what else the findings depend on.
    Those of a file are kept together, for as long as its text is the same. A page that may show
    words of other files is looked at anew.
    """
    for path, group in groupby(several, lambda one: one[1].path):
        of = tuple(group)

        def look(of: tuple[tuple[str, Filed], ...] = of) -> list[Found]:
            return [found for _, one in of for found in find(one)]

        digest = course.digests.get(path)
        page = course.page.get(path)
        if digest is None or (page and "8<" in page.source):
            yield from look()
        else:
            names = tuple(name for name, _ in of)
            yield from remembered(kind, (path, digest, names, *besides), look)
