"""The course as one frozen value, and the look-ups that checks and pages need."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape

from generator.locales.messages import Messages
from generator.model.app_icon import AppIcon
from generator.model.embed import Embed
from generator.model.generated import PAPER, GeneratedPage, generated_pages
from generator.model.languages import Alternate, Edition
from generator.model.learning_path import LearningPath, learning_paths
from generator.model.lock import Lock
from generator.model.page import Lesson, Module, Objective, Page
from generator.model.plays import Play
from generator.model.question import Brief, Question
from generator.model.questions_by_id import QuestionsById
from generator.model.quiz import Quiz
from generator.model.scenario_file import ScenarioFile
from generator.model.settings import Settings
from generator.model.sources import Claim, Sources
from generator.model.translation import Translation
from generator.text.beside import Latest
from generator.text.direction import Direction
from generator.text.span import Span

# A text of a question → HTML, as the site's engine converts its pages. inline: a text of one line.
Markdown = Callable[[str, bool], str]


def _as_written(text: str, inline: bool) -> str:
    return escape(text) if inline else f"<p>{escape(text)}</p>"


_generated = Latest[Mapping[str, GeneratedPage]]()


@dataclass(frozen=True)
class Course:
    """Everything that was read. Ids may still be double and references dangling: checks tell.

    app_icons: its author's own icons as an app; none where the build draws one.
    urls: file → its address in the site; every address that the site answers is one of its values.
    markdown: what the site's engine makes of a text of a question; inline for a text of one line.
    root_url: the way from the host's root to the site's. home: the address of the first page.
    searched: whether its pages have a search of ours. formulas: whether its formulas are set by us.
    draws: whether it has the script that draws diagrams. loads: addresses of other hosts that all
        its pages would load, each with the place that says so.
    quiz_ids: the ids of all quiz files, those included that could not be read.
    half_read: the objectives that questions name which could not be read; None among them where
        nobody can know what a file would have assessed.
    lock: what was written down of the ids when learners had this course last; None where nothing.
    unread: the pages whose front matter could not be read, or that the navigation misses; what
        they would have stated is unknown.
    digests: the SHA-256 of each text that it was read from, by path.
    direction: the way in which its lines run.
    editions: the languages in which it can be taken, this one among them; nothing where there is
        one. alternates: the address of a page → where it is in each of them, in the same order.
    translations: the files in other languages, where this is the original.
    original_edition: see `edition_of`; '' where this is no translation.
    """

    id: str
    title: str
    language: str
    description: str
    content: str
    settings: Settings
    modules: tuple[Module, ...]
    pages: tuple[Page, ...]
    quizzes: tuple[Quiz, ...]
    sources: Sources | None
    scenarios: tuple[ScenarioFile, ...] = ()
    plays: tuple[Play, ...] = ()
    app_icons: tuple[AppIcon, ...] = ()
    urls: Mapping[str, str] = field(default_factory=dict)
    root_url: str = "/"
    searched: bool = False
    formulas: bool = False
    draws: bool = False
    loads: tuple[tuple[str, Span], ...] = ()
    home: str = ""
    markdown: Markdown = field(default=_as_written, compare=False, repr=False)
    quiz_ids: frozenset[str] = field(default_factory=frozenset)
    half_read: frozenset[str | None] = field(default_factory=frozenset)
    unread: frozenset[str] = field(default_factory=frozenset)
    lock: Lock | None = None
    digests: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    direction: Direction = "ltr"
    editions: tuple[Edition, ...] = ()
    alternates: Mapping[str, tuple[Alternate, ...]] = field(default_factory=dict)
    translations: tuple[Translation, ...] = ()
    original_edition: str = ""

    @property
    def messages(self) -> Messages:
        """What its site says to learners, in its language."""
        return self.settings.messages(self.language)

    @cached_property
    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons in the order of the course."""
        return tuple(lesson for module in self.modules for lesson in module.lessons)

    @cached_property
    def paths(self) -> tuple[LearningPath, ...]:
        """What a learner chooses from; nothing in a course that declares no path."""
        return learning_paths(self.settings.paths, self.lessons, self.messages)

    @cached_property
    def every_page(self) -> tuple[Page, ...]:
        """Lessons, module pages and other pages."""
        own = tuple(m.page for m in self.modules if m.page and not isinstance(m.page, Lesson))
        return self.lessons + own + self.pages

    @cached_property
    def own_pages(self) -> tuple[Page, ...]:
        """The pages that are the course's to answer for.

        All of them where the site is a course; in somebody's site those that hold something of it.
        """
        if self.settings.look == "course":
            return self.every_page
        return tuple(p for p in self.every_page if isinstance(p, Lesson) or p.embeds)

    @cached_property
    def lesson_of(self) -> Mapping[str, Lesson]:
        """The lesson that a quiz or a conversation belongs to, by its id: the first that has it."""
        lessons: dict[str, Lesson] = {}
        for lesson in self.lessons:
            for embed in lesson.embeds:
                if name := embed.quiz or embed.scenario:
                    lessons.setdefault(name, lesson)
        return lessons

    @cached_property
    def quiz(self) -> Mapping[str, Quiz]:
        """Quizzes by id."""
        return {quiz.id: quiz for quiz in self.quizzes}

    @cached_property
    def scenario(self) -> Mapping[str, ScenarioFile]:
        """Conversations by id."""
        return {file.id: file for file in self.scenarios}

    @cached_property
    def page(self) -> Mapping[str, Page]:
        """Pages by path, relative to the course."""
        return {page.path: page for page in self.every_page}

    @property
    def is_translation(self) -> bool:
        """Whether it is read in another language than it was written in."""
        return any(edition.current and not edition.original for edition in self.editions)

    def translated(self, url: str) -> tuple[str, ...]:
        """The addresses that a page has in other languages."""
        there = zip(self.editions, self.alternates.get(url, ()), strict=False)
        return tuple(page.url for edition, page in there if page.same and not edition.current)

    @property
    def has_notes(self) -> bool:
        """Whether learners can write notes: in the course look, where the pages are ours."""
        return self.settings.notes and self.settings.look == "course"

    @property
    def kept_offline(self) -> bool:
        """Whether it is an app that works without a network. A site of others is theirs to keep."""
        return self.settings.look == "course" and self.settings.offline

    @property
    def base(self) -> str:
        """The folder of the home page in the site: '' or, in a site in several languages, 'fr/'."""
        return self.home.removesuffix("index.html")

    def address(self, written: str, inside: str) -> str | None:
        """The address of what a text names: a path, written in the file `inside`.

        In a page it starts from the page's folder, as everything in a page does. A quiz may stand
        on many pages: there it starts from the content folder, and in a page it may, too.
        """
        folders = [posixpath.dirname(inside)] if inside in self.page else []
        for folder in (*folders, self.content):
            path = posixpath.normpath(posixpath.join(folder, written))
            if path in self.urls:
                return self.urls[path]
        return None

    @cached_property
    def generated(self) -> Mapping[str, GeneratedPage]:
        """The pages that no author writes, by path, relative to the course."""
        covered = self.sources is not None and not self.is_translation
        printed = posixpath.normpath(f"{self.content}/{PAPER}") in self.urls

        def made() -> Mapping[str, GeneratedPage]:
            titles = {quiz.id: ("quiz", quiz.title) for quiz in self.quizzes}
            titles |= {file.id: ("scenario", file.scenario.title) for file in self.scenarios}
            pages = generated_pages(
                self.messages,
                titles,
                covered,
                recorded=self.settings.completion is not None,
                review=self.settings.review,
                notes=self.has_notes,
                printed=printed,
            )
            return {posixpath.normpath(f"{self.content}/{page.path}"): page for page in pages}

        of = (self.messages, self.settings, self.content, covered, printed)
        return _generated((*of, *self.quizzes, *self.scenarios), made)

    @cached_property
    def lessons_with(self) -> Mapping[str, tuple[Lesson, ...]]:
        """Lessons by the id of an objective that they list."""
        found: dict[str, list[Lesson]] = {}
        for lesson in self.lessons:
            for name in lesson.named:
                found.setdefault(name, []).append(lesson)
        return {name: tuple(lessons) for name, lessons in found.items()}

    @cached_property
    def module_of(self) -> Mapping[str, Module]:
        """The module of a page, by the page's path."""
        return {
            page.path: module
            for module in self.modules
            for page in (*module.lessons, *([module.page] if module.page else []))
        }

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question once: in the order of the lessons, then those of other quizzes."""
        return tuple(question for one in self.asking for question in one.questions)

    @cached_property
    def briefs(self) -> tuple[Brief, ...]:
        """The same, as far as they are not shown."""
        return tuple(brief for one in self.asking for brief in one.briefs)

    @cached_property
    def asking(self) -> tuple[Quiz | Embed, ...]:
        """The quizzes, and the questions that stand in no quiz, each once: as of `questions`."""
        found: dict[int, Quiz | Embed] = {}
        for page in self.every_page:
            for embed in page.embeds:
                if embed.brief:
                    found.setdefault(id(embed), embed)
                elif quiz := self.quiz.get(embed.quiz or ""):
                    found.setdefault(id(quiz), quiz)
        for quiz in self.quizzes:
            found.setdefault(id(quiz), quiz)
        return tuple(found.values())

    def questions_on(self, page: Page) -> tuple[Question, ...]:
        """The questions that a page shows, in order."""
        return tuple(question for one in self.asking_on(page) for question in one.questions)

    def briefs_on(self, page: Page) -> tuple[Brief, ...]:
        """The same, as far as they are not shown."""
        return tuple(brief for one in self.asking_on(page) for brief in one.briefs)

    def asking_on(self, page: Page) -> Iterator[Quiz | Embed]:
        """What asks them, in order: the quizzes of a page, and the questions that stand in none."""
        for embed in page.embeds:
            if embed.brief:
                yield embed
            elif quiz := self.quiz.get(embed.quiz or ""):
                yield quiz

    def quizzes_on(self, page: Page) -> tuple[Quiz, ...]:
        """The quizzes that a page shows, in order."""
        named = (self.quiz.get(embed.quiz or "") for embed in page.embeds)
        return tuple(quiz for quiz in named if quiz)

    def scenarios_on(self, page: Page) -> tuple[ScenarioFile, ...]:
        """The conversations that a page shows, in order."""
        named = (self.scenario.get(embed.scenario or "") for embed in page.embeds)
        return tuple(file for file in named if file)

    def progress_on(self, page: Page) -> tuple[str, ...]:
        """The ids that a page's progress counts: its questions, and each conversation as one.

        A quiz that is handed in as a whole, or asks only some of its questions, counts as one too.
        Of a question at another version than its first, an answer to that one counts: 'ID@2'.
        """
        found: list[str] = []
        for embed in page.embeds:
            quiz = self.quiz.get(embed.quiz or "")
            if embed.brief:
                found.append(embed.brief.counted)
            elif quiz:
                found += quiz.counted
        return (*found, *(file.id for file in self.scenarios_on(page)))

    def pass_mark(self, quiz: Quiz) -> float | None:
        """Per cent needed to pass a quiz: its own mark, else the course's; None for no mark.

        A mark of 0 is none: where nothing is needed, nothing is passed.
        """
        own = quiz.settings.pass_mark
        return (own if own is not None else self.settings.pass_mark) or None

    @cached_property
    def question(self) -> QuestionsById:
        """Questions by id; the first of two that share one."""
        return QuestionsById(self.asking)

    @property
    def asked_in(self) -> Mapping[str, Quiz | Embed]:
        """What asks a question, by its id; of two that share one the first."""
        return self.question.asked_in

    @cached_property
    def objectives(self) -> Mapping[str, Objective]:
        """Objectives by id, where they are first stated."""
        stated: dict[str, Objective] = {}
        for lesson in self.lessons:
            for one in lesson.stated:
                stated.setdefault(one.id, one)
        return stated

    @cached_property
    def objective_numbers(self) -> Mapping[str, int]:
        """The place of each objective in the order of the course, from 0."""
        return {name: number for number, name in enumerate(self.objectives)}

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for _, claim in self.sources.claims()} if self.sources else {}
