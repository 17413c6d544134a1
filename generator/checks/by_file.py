"""What is found in pages, questions and conversations that have not changed, as it was known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from generator.model.course import Course, Embed, Page
from generator.model.exploration import ScenarioFile
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.text.located_yaml import Authored
from generator.text.memory import Beside, remembered

Found = TypeVar("Found")
_MOST = 4  # courses that share a file: one for each language


class Findings:
    """What was found in things, for as long as these live, by what else it depends on."""

    def __init__(self) -> None:
        self._beside = Beside[Any, list[tuple[tuple[object, ...], Any]]]()

    def __call__(self, of: object, besides: tuple[object, ...], make: Callable[[], Found]) -> Found:
        """What `make` gives; as it was, where it is of the same thing and depends on the same."""
        known = self._beside(of, lambda of: [])
        for given, found in known:
            if given == besides:
                return found  # type: ignore[no-any-return]
        made = make()
        known[:] = [(besides, made), *known[: _MOST - 1]]
        return made


_in_courses = Beside[Course, dict[int, tuple[object, ...] | None]]()
_in_files, _in_pages = defaultdict[str, Findings](Findings), defaultdict[str, Findings](Findings)


def by_file(
    course: Course, kind: str, find: Callable[[Authored], Iterable[Found]], *besides: object
) -> Iterator[Found]:
    """What `find` gives for all that is read in questions and conversations.

    kind: what is looked for. besides: what else the findings depend on, beside the course's
    Markdown. Those of a file are kept together, for as long as its text is the same.
    """
    files: list[Quiz | Embed | ScenarioFile] = [*course.asking, *course.scenarios]
    yield from _by_file(course, kind, files, find, besides)


def by_question(
    course: Course, kind: str, find: Callable[[Question], Iterable[Found]], *besides: object
) -> Iterator[Found]:
    """As `by_file`, for questions alone."""
    yield from _by_file(course, kind, course.asking, find, besides)


def _by_file(
    course: Course,
    kind: str,
    files: Iterable[Quiz | Embed | ScenarioFile],
    find: Callable[[Any], Iterable[Found]],
    besides: tuple[object, ...],
) -> Iterator[Found]:
    kept = _in_files[kind]
    for file in files:
        of: Sequence[Authored]
        of = [file.scenario] if isinstance(file, ScenarioFile) else file.questions

        def look(of: Sequence[Authored] = of) -> list[Found]:
            return [found for one in of for found in find(one)]

        known = in_file(course, file)

        def recall(
            known: tuple[object, ...] | None = known, look: Callable[[], list[Found]] = look
        ) -> list[Found]:
            return remembered(kind, (*known, *besides), look) if known else look()

        yield from kept(file, (course.markdown, known, *besides), recall)


def in_file(course: Course, file: Quiz | Embed | ScenarioFile) -> tuple[object, ...] | None:
    """What is in a part of a file depends on this; None where nobody can know.

    A page that may show words of other files is looked at anew.
    """
    known = _in_courses(course, lambda _: {})
    name = id(file)  # it lives as long as its course
    if name not in known:
        known[name] = _in_file(course, file)
    return known[name]


def _in_file(course: Course, file: Quiz | Embed | ScenarioFile) -> tuple[object, ...] | None:
    digest = course.digests.get(file.path)
    if not isinstance(file, Embed):
        return (file.path, digest) if digest else None
    page = course.page.get(file.path)
    if digest is None or (page and page.borrows):
        return None
    return (file.path, digest, file.question.id if file.question else "")


def by_page(
    course: Course, kind: str, find: Callable[[Page], Iterable[Found]], *besides: object
) -> Iterator[Found]:
    """What `find` gives for all pages that are the course's to answer for.

    kind: what is looked for. besides: what else the findings depend on.
    """
    kept = _in_pages[kind]
    for page in course.own_pages:
        yield from kept(page, besides, lambda page=page: list(find(page)))  # type: ignore[misc]
