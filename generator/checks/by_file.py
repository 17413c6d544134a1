"""What is found in pages, questions and conversations that have not changed, as it was known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.page import Page
from generator.model.quiz import Quiz
from generator.model.scenario_file import ScenarioFile
from generator.text.beside import Beside
from generator.text.located_yaml import Authored
from generator.text.memory import key_of
from generator.text.shelves import drawer

Found = TypeVar("Found")
File = Quiz | Embed | ScenarioFile
InFiles = Mapping[bytes, list[Found]]  # what was found in files, by their keys
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


@dataclass(frozen=True)
class Sought(Generic[Found]):
    """What is looked for in all that is read in questions and conversations.

    kind: what it is. find: gives what is found in one. besides: what else the findings depend on,
    beside the course's Markdown. in_scenarios: whether conversations may have it, too.
    """

    kind: str
    find: Callable[[Any], Iterable[Found]]
    besides: tuple[object, ...] = ()
    in_scenarios: bool = True

    def known(self) -> InFiles[Found]:
        """What an earlier build has found, or another process."""
        own = drawer(self.kind)
        return (own and own.memory.recall(own.key(*self.besides))) or {}

    def keep(self, now: InFiles[Found], before: InFiles[Found]) -> None:
        """Keep what was found; before: what is kept already.

        That of a file is kept for as long as its text is the same. That of all files lies together,
        as there is little, and most files have none.
        """
        if (own := drawer(self.kind)) and now.keys() != before.keys():
            own.memory.keep(own.key(*self.besides), now)

    def files(self, among: Iterable[File]) -> Iterator[File]:
        """Those of some files that may have it."""
        return (f for f in among if self.in_scenarios or not isinstance(f, ScenarioFile))

    def look(self, file: File) -> list[Found]:
        """What is found in a file."""
        of: Sequence[Authored]
        of = [file.scenario] if isinstance(file, ScenarioFile) else file.questions
        return [found for one in of for found in self.find(one)]


def by_file(course: Course, sought: Sought[Found]) -> Iterator[Found]:
    """What is found in all questions and conversations of a course."""
    own, before = drawer(sought.kind), sought.known()
    now: dict[bytes, list[Found]] = {}
    kept = _in_files[sought.kind]
    for file in sought.files(files(course)):
        known = in_file(course, file)
        recall = partial(_recalled, before, known, partial(sought.look, file))
        if own and not own.memory.living:  # a process that ends asks once
            found = recall()
        else:
            found = kept(file, (course.markdown, known, *sought.besides), recall)
        if known:
            now[known] = found
        yield from found
    sought.keep(now, before)


def files(course: Course) -> Sequence[File]:
    """All files of questions and conversations."""
    return [*course.asking, *course.scenarios]


def in_some(course: Course, sought: Sought[Found], files: Iterable[File]) -> InFiles[Found]:
    """What is found in some files, for somebody who keeps it with that of the others."""
    before = sought.known()
    keys = ((in_file(course, file), file) for file in sought.files(files))
    return {key: _recalled(before, key, partial(sought.look, file)) for key, file in keys if key}


def _recalled(
    before: InFiles[Found], known: bytes | None, look: Callable[[], list[Found]]
) -> list[Found]:
    """What is found in a file, as an earlier build had it in `before`, by the file's key."""
    found = before.get(known) if known else None
    return look() if found is None else found


def in_file(course: Course, file: File) -> bytes | None:
    """The key of all that a part of a file depends on; None where nobody can know.

    A page that may show words of other files is looked at anew.
    """
    known = _in_courses(course, lambda _: {})
    name = id(file)  # it lives as long as its course
    if name not in known:
        known[name] = _in_file(course, file)
    return known[name]


def _in_file(course: Course, file: File) -> bytes | None:
    digest = course.digests.get(file.path)
    if not isinstance(file, Embed):
        return key_of(file.path, digest) if digest else None
    page = course.page.get(file.path)
    if digest is None or (page and page.borrows):
        return None
    # By mistake another may have its id: its place tells them apart.
    return key_of(file.path, digest, *file.ids, *file.span)


def by_page(
    course: Course, kind: str, find: Callable[[Page], Iterable[Found]], *besides: object
) -> Iterator[Found]:
    """What `find` gives for all pages that are the course's to answer for.

    kind: what is looked for. besides: what else the findings depend on.
    """
    kept = _in_pages[kind]
    for page in course.own_pages:
        yield from kept(page, besides, lambda page=page: list(find(page)))  # type: ignore[misc]
