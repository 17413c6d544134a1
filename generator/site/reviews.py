"""The questions of a course as the page needs them on which they come back.

Each page with questions gets a script that hands over their HTML as it stands in the page, so that
nothing is rendered twice; those of an exam have one already (exams.py). `index.js` says which
question is in which. They are classic scripts, which work from a disk too, and keep their names, as
pages do.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any
from urllib.parse import unquote

from generator.model.course import Course
from generator.model.generated import quiz_page
from generator.model.page import Lesson, Page
from generator.model.question import Brief
from generator.model.quiz import Quiz
from generator.site.exams import Exams
from generator.site.output import OutputFile
from generator.site.standing import StandingFiles
from generator.site.taking import Standing
from generator.text.memory import key_of
from generator.text.shelves import Table, drawer, remembered

FOLDER = "assets/review"
_QUESTION = re.compile(r'<course-question id="q-([\w.-]+)"', re.ASCII)
_END = "</course-question>"


@dataclass(frozen=True)
class _Group:
    """Questions of one page. path: of the page. exam: the exam that they belong to."""

    path: str
    title: str
    questions: tuple[Brief, ...]
    exam: Quiz | None = None
    waits: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Seen:
    """Questions of a page that come back, until their script is made.

    html: of each, by its id, how it stands in the page. key: of all that these depend on; None
    where that is not known.
    """

    html: Callable[[], Mapping[str, str]]
    key: bytes | None = None


class Reviews:
    """What a site needs so that its questions can come back; nothing where that is off."""

    def __init__(
        self,
        course: Course,
        exams: Exams,
        standing: StandingFiles | None,
        shown: Callable[[], bytes],
    ) -> None:
        """standing: what is known of files of the last site.

        shown: stands in keys for all that pages show of the course besides their own texts.
        """
        self.course, self.exams, self.standing, self.shown = course, exams, standing, shown
        # Of each page that was seen, the ids of those of its questions that come back.
        self._ids: dict[str, tuple[str, ...]] = {}
        self._seen: dict[str, _Seen] = {}
        # In a preview nobody asks for the scripts but a page that is seldom looked at.
        self.waits = False

    @property
    def index(self) -> str:
        """The address of the list of all questions; '' where there is no review."""
        return f"{self.course.base}{FOLDER}/index.js" if self.course.settings.review else ""

    @cached_property
    def _groups(self) -> tuple[_Group, ...]:
        """All questions with a right answer, each once, in the order of the course.

        Those of exams come last: of a question that stands in a lesson too, the lesson is named.
        """
        told: set[str] = set()
        groups = [*self._on_pages(told), *self._alone(told), *self._exams(told)]
        return tuple(group for group in groups if group.questions)

    @cached_property
    def _lists(self) -> Mapping[str, list[_Group]]:
        lists: dict[str, list[_Group]] = {}
        for group in self._groups if self.index else ():
            if group.exam is None:
                lists.setdefault(group.path, []).append(group)
        return lists

    def _on_pages(self, told: set[str]) -> Iterator[_Group]:
        for page in self.course.every_page:
            for embed in page.embeds:
                quiz = self.course.quiz.get(embed.quiz or "")
                if embed.brief:
                    yield self._group(page, page.title, embed.briefs, told)
                elif quiz and not self._is_later(quiz, page.path):
                    yield self._group(page, page.title, quiz.briefs, told, quiz)

    def _alone(self, told: set[str]) -> Iterator[_Group]:
        """Quizzes that stand in no page but their own."""
        for quiz in self.course.quizzes:
            path = posixpath.normpath(f"{self.course.content}/{quiz_page(quiz.id)}")
            if not self._is_later(quiz, path):
                yield self._group(path, quiz.title, quiz.briefs, told, quiz)

    def _exams(self, told: set[str]) -> Iterator[_Group]:
        pages: dict[str, Page] = {}  # the first that shows each
        for page in self.course.every_page:
            for quiz in self.course.quizzes_on(page):
                pages.setdefault(quiz.id, page)
        for quiz in self.course.quizzes:
            if quiz.settings.exam:
                path = posixpath.normpath(f"{self.course.content}/{quiz_page(quiz.id)}")
                place: Page | str = pages.get(quiz.id, path)
                title = quiz.title if isinstance(place, str) else place.title
                yield self._group(place, title, quiz.briefs, told, quiz, exam=True)

    def _is_later(self, quiz: Quiz, path: str) -> bool:
        """Whether its questions are not in the page."""
        url = self.course.urls.get(path)
        return url is not None and self.exams.later(quiz, url) is not None

    def _group(
        self,
        place: Page | str,
        title: str,
        questions: Iterable[Brief],
        told: set[str],
        quiz: Quiz | None = None,
        exam: bool = False,
    ) -> _Group:
        own = [q for q in questions if q.scored and q.id not in told]
        told.update(question.id for question in own)
        path = place if isinstance(place, str) else place.path
        waits = dict(self._waits(own)) if quiz and quiz.id in self._pretests else {}
        return _Group(path, title, tuple(own), quiz if exam else None, waits)

    @cached_property
    def _pretests(self) -> frozenset[str]:
        return frozenset(quiz.settings.pretest or "" for quiz in self.course.quizzes)

    def _waits(self, questions: Iterable[Brief]) -> Iterator[tuple[str, str]]:
        """What is asked before it is taught comes back once its lesson was opened."""
        for question in questions:
            objective = self.course.objectives.get(question.objective or "")
            page = self.course.page.get(objective.path) if objective else None
            if isinstance(page, Lesson):
                yield question.id, page.id

    @cached_property
    def _asked(self) -> Mapping[str, frozenset[str]]:
        """Of each page, by its path, the ids of those of its questions that come back."""

        def make() -> Mapping[str, frozenset[str]]:
            return {
                path: frozenset(question.id for group in groups for question in group.questions)
                for path, groups in self._lists.items()
            }

        return remembered("reviews", ("asked", self.shown()), make) if self.standing else make()

    @cached_property
    def _known(self) -> Table[tuple[bytes, tuple[str, ...]]]:
        """By the key of a page, that of what comes back of it, as in `_Seen`, and the ids."""
        return Table(drawer("reviews") if self.standing else None, self.shown())

    @property
    def pages(self) -> Collection[str]:
        """The pages whose questions come back, by their paths from the course's folder."""
        return self._asked.keys()

    def saw(self, path: str, html: str) -> None:
        """A page as it is published, by its path, from the course's folder."""
        if wanted := self._wanted(path):
            found = _questions(html, wanted)
            self._ids[path], self._seen[path] = tuple(found), _Seen(lambda: found)

    def saw_for(self, path: str, key: bytes) -> None:
        """A page that was seen depends on what has this key."""
        if seen := self._seen.get(path):
            known = key_of(key, *sorted(self._wanted(path)))
            self._known[key] = known, self._ids[path]
            self._seen[path] = replace(seen, key=known)

    def saw_again(self, path: str, key: bytes, page: Standing) -> None:
        """As `saw`, of a page that stands in the last site. It is read only if it has to be.

        key: of all that it depends on.
        """
        if wanted := self._wanted(path):
            found = cache(lambda: _questions(page.content.decode(), wanted))
            known, self._ids[path] = self._known(
                key, lambda: (key_of(key, *sorted(wanted)), tuple(found()))
            )
            self._seen[path] = _Seen(found, known)

    def _wanted(self, path: str) -> frozenset[str]:
        """The ids of the questions of a page that come back."""
        return frozenset() if self.waits else self._asked.get(path, frozenset())

    def _script(self, name: str, page: _Seen) -> OutputFile:
        def make() -> bytes:
            return _handing("courseQuestions", page.html())

        if page.key is None or self.standing is None:
            return OutputFile(name, make())
        return self.standing.made(page.key, name, make)

    def scripts(self) -> Iterator[OutputFile]:
        """The scripts of pages that were seen since this was asked last: nobody holds them all."""
        seen, self._seen = self._seen, {}
        for path, page in seen.items():
            if self._ids[path]:
                # An address has signs for what a file's name has letters for.
                name = unquote(f"{self.course.base}{FOLDER}/{_name(self.course.urls[path])}.js")
                yield self._script(name, page)

    def files(self) -> Iterator[OutputFile]:
        """What is still to be made, once all pages have been seen."""
        if not self.index:
            return
        yield from self.scripts()
        if self.standing is None:
            yield OutputFile(self.index, self._index())
            return
        self._known.keep()
        exams = [file.path for file in self.exams.files()]
        of = key_of(self.shown(), exams, sorted(self._ids.items()))
        yield self.standing.made(of, self.index, self._index)

    def _index(self) -> bytes:
        """Which question is in which script, of all pages that were seen."""
        entries: dict[tuple[str, str], dict[str, Any]] = {}
        for group in self._groups:
            url = self.course.urls.get(group.path)
            if url is None:
                continue
            ids = self._ids.get(group.path, ())
            versions = {q.id: q.version for q in group.questions if group.exam or q.id in ids}
            key = (group.path, group.exam.id if group.exam else "")
            entry = entries.setdefault(key, {"title": group.title, "url": url, "questions": {}})
            entry["questions"] |= versions
            waits = {id: lesson for id, lesson in group.waits.items() if id in versions}
            if waits:
                entry["waits"] = {**entry.get("waits", {}), **waits}
            if group.exam:
                entry["exam"] = group.exam.id
                entry["script"] = self.exams.script(group.exam, url)
            else:
                entry["script"] = f"{self.course.base}{FOLDER}/{_name(url)}.js"
        known = [entry for entry in entries.values() if entry["questions"] and entry["script"]]
        return _handing("courseReview", known)


def _questions(html: str, wanted: Collection[str]) -> dict[str, str]:
    """How these questions stand in a page, by their ids."""
    return {
        one[1]: html[one.start() : end + len(_END)]
        for one in _QUESTION.finditer(html)
        if one[1] in wanted and (end := html.find(_END, one.end())) >= 0
    }


def _name(url: str) -> str:
    """A page's address as the name of a script."""
    return f"of/{url.removesuffix('.html').strip('/') or 'index'}"


def _handing(name: str, data: object) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"(self.{name}=self.{name}||[]).push({text});\n".encode()
