"""What is found in pages, questions and conversations that have not changed, as it was known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.page import Page
from generator.model.question import Question
from generator.model.quiz import Quiz
from generator.model.scenario_file import ScenarioFile
from generator.text.beside import Beside
from generator.text.located_yaml import Authored
from generator.text.memory import key_of
from generator.text.shelves import drawer

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


_in_courses = Beside[Course, dict[int, bytes | None]]()
_in_files, _in_pages = defaultdict[str, Findings](Findings), defaultdict[str, Findings](Findings)


def by_file(
    course: Course, kind: str, find: Callable[[Authored], Iterable[Found]], *besides: object
) -> Iterator[Found]:
    """What `find` gives for all that is read in questions and conversations.

    kind: what is looked for. besides: what else the findings depend on, beside the course's
    Markdown. Those of a file are kept for as long as its text is the same; those of all files lie
    together, as there are few, and most files have none.
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
    own = drawer(kind)
    name = own.key(*besides) if own else b""
    before: Mapping[bytes, list[Found]] = (own and own.memory.recall(name)) or {}
    now: dict[bytes, list[Found]] = {}
    kept = _in_files[kind]
    for file in files:
        known = in_file(course, file)
        recall = partial(_recalled, before, known, partial(_look, find, file))
        if own and not own.memory.living:  # a process that ends asks once
            found = recall()
        else:
            found = kept(file, (course.markdown, known, *besides), recall)
        if known:
            now[known] = found
        yield from found
    if own and now.keys() != before.keys():
        own.memory.keep(name, now)


def _look(find: Callable[[Any], Iterable[Found]], file: Quiz | Embed | ScenarioFile) -> list[Found]:
    of: Sequence[Authored]
    of = [file.scenario] if isinstance(file, ScenarioFile) else file.questions
    return [found for one in of for found in find(one)]


def _recalled(
    before: Mapping[bytes, list[Found]], known: bytes | None, look: Callable[[], list[Found]]
) -> list[Found]:
    """What is found in a file, as an earlier build had it in `before`, by the file's key."""
    found = before.get(known) if known else None
    return look() if found is None else found


def in_file(course: Course, file: Quiz | Embed | ScenarioFile) -> bytes | None:
    """The key of all that a part of a file depends on; None where nobody can know.

    A page that may show words of other files is looked at anew.
    """
    known = _in_courses(course, lambda _: {})
    name = id(file)  # it lives as long as its course
    if name not in known:
        known[name] = _in_file(course, file)
    return known[name]


def _in_file(course: Course, file: Quiz | Embed | ScenarioFile) -> bytes | None:
    digest = course.digests.get(file.path)
    if not isinstance(file, Embed):
        return key_of(file.path, digest) if digest else None
    page = course.page.get(file.path)
    if digest is None or (page and page.borrows):
        return None
    return key_of(file.path, digest, *file.ids)


def by_page(
    course: Course, kind: str, find: Callable[[Page], Iterable[Found]], *besides: object
) -> Iterator[Found]:
    """What `find` gives for all pages that are the course's to answer for.

    kind: what is looked for. besides: what else the findings depend on.
    """
    kept = _in_pages[kind]
    for page in course.own_pages:
        yield from kept(page, besides, lambda page=page: list(find(page)))  # type: ignore[misc]
