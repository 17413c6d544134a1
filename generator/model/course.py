"""The course as one frozen value, and the look-ups that checks and pages need."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from pathlib import PurePosixPath
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints, model_validator

from generator.locales.catalogue import nearest
from generator.locales.messages import Messages
from generator.model.app_icon import AppIcon
from generator.model.converted import Converted
from generator.model.exploration import ScenarioFile
from generator.model.generated import PAPER, GeneratedPage, generated_pages
from generator.model.languages import Alternate, Edition
from generator.model.lock import Lock
from generator.model.plays import Play
from generator.model.question import Brief, Former, Id, Question, Text
from generator.model.quiz import Quiz
from generator.model.translation import Translation
from generator.text.apart import Folded
from generator.text.direction import Direction
from generator.text.located_yaml import Authored
from generator.text.memory import Latest
from generator.text.span import Span


class PathField(Authored):
    """A path through the course: some of its lessons, for those who have not the time for all."""

    id: Id = Field(description="Names the path in a learner's browser.")
    formerly: Former = Field((), description="Ids that it had before.")
    title: Text = Field(description="What it is called.")
    description: Text | None = Field(None, description="One sentence: for whom it is.")
    lessons: tuple[Text, ...] | None = Field(
        None,
        min_length=1,
        description="The ids of its lessons, in their order; all lessons if left out.",
    )


class Completion(Authored):
    """What a learner must have done to get a record of the course; `{}` for what is usual.

    Lessons, quizzes and conversations are those of the path that the learner is on, unless they
    are named.
    """

    noun: ClassVar[str] = "the completion"

    read: int = Field(100, ge=0, le=100, description="Per cent of the lessons that are done.")
    passed: Literal["all"] | tuple[Id, ...] = Field(
        "all", description="Quizzes that are passed: all that have a pass mark, or those named."
    )
    conversations: Literal["all"] | tuple[Id, ...] = Field(
        (), description="Conversations that were played to an end: all, or those named."
    )
    hours: float | None = Field(
        None, gt=0, le=1000, description="Hours of lessons that are done, as the course counts."
    )


class PathWords(Authored):
    """A path's words in another language."""

    title: Text = Field(description="What it is called there.")
    description: Text | None = Field(None, description="One sentence: for whom it is.")


class LanguageField(Authored):
    """A language of the course, and what of `mkdocs.yml` learners read, in it."""

    noun: ClassVar[str] = "the language"

    id: Text = Field(description="The language's code, such as 'de' or 'pt-BR'.")
    name: Text = Field(description="What its speakers call it, such as 'Deutsch'.")
    site_name: Text | None = Field(None, description="The name of the course there.")
    site_description: Text | None = Field(None, description="What the course is about, there.")
    copyright: Text | None = Field(None, description="The line at the foot of each page, there.")
    address: Literal["informal", "formal"] | None = Field(
        None, description="How learners are spoken to there, where a language has two ways."
    )
    complete: bool = Field(
        True, description="Whether all is to be translated, so that you are told what is not."
    )
    facts: tuple[Text, ...] = Field(
        (), description="What else stands in the line of facts on the first page, there."
    )
    nav: dict[str, Text] = Field(
        {}, description="Titles of sections of the navigation, by what they are called in it."
    )
    paths: dict[str, PathWords] = Field(
        {}, description="The words of the paths that are offered there, by their ids."
    )


class Settings(Authored):
    """The course's own settings: mkdocs.yml, under `plugins: course:`."""

    noun: ClassVar[str] = "the setting of the course plugin"

    id: Id | None = Field(None, description="Names the course in a learner's browser.")
    formerly: Former = Field((), description="Ids that the course had before.")
    quizzes: Text = Field("quizzes", description="The folder of the quiz files.")
    pass_mark: float | None = Field(
        None, ge=0, le=100, description="Per cent needed to pass a quiz that does not say its own."
    )
    reading_level: float | None = Field(
        None,
        ge=10,
        le=90,
        description="How hard a lesson may be to read, as LIX; 40 is a newspaper.",
    )
    look: Literal["site", "course"] = Field(
        "site",
        description="site: the theme's own pages, with questions in them; course: a course's.",
    )
    color: (
        Annotated[str, StringConstraints(pattern=r"^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")] | None
    ) = Field(None, description="The colour of the course look, such as '#7a1f5c'.")
    font: Text | None = Field(None, description="The font of the course look, by its name.")
    heading_font: Text | None = Field(None, description="The font of its headings.")
    cover: Text | None = Field(
        None, description="A picture for the first page, from the content folder."
    )
    app_icon: Text | None = Field(
        None, description="The icon of the course as an app, from the content folder: PNG or SVG."
    )
    app_icon_maskable: Text | None = Field(
        None, description="The same for systems that cut icons to a shape of theirs."
    )
    facts: tuple[Text, ...] = Field(
        (), description="What else stands in the line of facts on the first page."
    )
    paths: tuple[PathField, ...] = Field(
        (), description="Ways through the course that a learner chooses from."
    )
    version: Text | None = Field(
        None, description="What the course as it stands is called on records, such as '2026.2'."
    )
    completion: Completion | None = Field(
        None, description="What a learner must have done to get a record; left out, there is none."
    )
    review: bool = Field(
        True, description="Whether questions that were answered come back on a page of their own."
    )
    notes: bool = Field(
        True, description="Whether learners can write notes and mark passages in lessons."
    )
    offline: bool = Field(
        True, description="Whether browsers keep the course, so that it is there without a network."
    )
    paper: bool = Field(
        True, description="Whether there is a page on which the whole course can be printed."
    )
    words: dict[str, Text | dict[str, Text]] = Field(
        {},
        description="Other words than ours, by the ids of messages; in a site of several "
        "languages by language, and there by id.",
    )
    address: Literal["informal", "formal"] = Field(
        "informal", description="How learners are spoken to, where a language has two ways."
    )
    languages: tuple[LanguageField, ...] = Field(
        (), description="The languages in which the course can be taken; the first is its own."
    )
    layout: Literal["suffix", "folder"] = Field(
        "suffix",
        description="Where translated files are: suffix: lesson.de.md beside lesson.md; folder: "
        "below a folder de.",
    )
    missing: Literal["leave-out", "original"] = Field(
        "leave-out",
        description="What becomes of a page that is not translated: left out of that language, or "
        "shown in its own.",
    )
    allow: dict[str, Text] = Field(
        {}, description="Rules that are not to be told, each with the reason."
    )

    def in_language(self, language: LanguageField, course: str) -> Settings:
        """The settings as they are in another language. course: the id that all of them share."""
        paths = [
            path.model_copy(update={"title": words.title, "description": words.description})
            for path in self.paths
            if (words := language.paths.get(path.id))
        ]
        own = {"id": course, "facts": language.facts, "paths": tuple(paths)}
        return self.model_copy(update={**own, "address": language.address or self.address})

    def messages(self, language: str) -> Messages:
        """What a site in this language says to learners."""
        own: dict[str, str] = {}
        for name, words in self.words.items():
            if isinstance(words, str):
                own[name] = words
            elif name in nearest(language):
                own |= words
        return Messages.of(language, own, self.address)


class ObjectiveField(Authored):
    """An objective in a lesson's front matter: an id alone, or an id with its text."""

    id: Id = Field(description="The objective's name, unique in the course.")
    text: Text | None = Field(None, description="What a learner can do afterwards.")
    formerly: Former = Field((), description="Ids that it had before, where it has its text.")

    @model_validator(mode="before")
    @classmethod
    def _an_id_alone(cls, given: Any) -> Any:
        return {"id": given} if isinstance(given, str) else given


class FrontMatter(Authored):
    """The fields above a page. A page outside a module needs none of them."""

    noun: ClassVar[str] = "the front matter"

    title: Text | None = Field(None, description="The page's title.")
    description: Text | None = Field(None, description="One sentence, shown in lists.")
    id: Id | None = Field(None, description="The lesson's name; the file's name if left out.")
    formerly: Former = Field((), description="Names that the lesson had before.")
    lesson: bool | None = Field(
        None,
        description="true for a lesson that has no objectives and no questions; false for a page "
        "that has them and is no lesson.",
    )
    minutes: int | None = Field(None, ge=1, le=600, description="What a learner needs, in minutes.")
    objectives: tuple[ObjectiveField, ...] = Field((), description="What one can do afterwards.")
    sources: tuple[str, ...] = Field((), description="Ids of the claims that are taught.")
    quiz: Id | None = Field(None, description="The quiz that ends the lesson.")
    after: Former = Field(
        (), description="Ids of the lessons and quizzes that come first; until then it is closed."
    )
    tomorrow: Text | None = Field(
        None,
        description="One thing to try tomorrow, said at the end of the module: above its last "
        "lesson, or above its own page.",
    )
    allow: dict[str, Text] = Field(
        {}, description="Rules that are not to be told of this page, each with the reason."
    )


# Fields of MkDocs, Material and their search, which we hand on without reading them.
ENGINE_FIELDS = frozenset(
    "authors boost comments date hide icon image keywords search social status subtitle tags "
    "template".split()
)


class Claim(Authored):
    """One thing that a source says, in the course's own words."""

    id: Text
    text: Text


class Work(Authored):
    """A source: an article, a book, a study."""

    id: Text | None = None
    title: Text
    author: Text | None = None
    published: Text | None = None
    link: Text | None = None
    note: Text | None = None
    claims: tuple[Claim, ...] = ()


class Sources(Authored):
    """content/sources.yml: what the course is built on."""

    noun: ClassVar[str] = "the file of sources"
    works: tuple[Work, ...]

    def claims(self) -> Iterator[tuple[tuple[int, int], Claim]]:
        """Every claim with the numbers of its work and of itself, in the order written."""
        for w, work in enumerate(self.works):
            for c, claim in enumerate(work.claims):
                yield (w, c), claim


def _no_question() -> Question | None:
    return None


@dataclass(frozen=True)
class Embed(Folded):
    """A question, a quiz or a conversation placed in a page: by a fence, or by `quiz:` above it.

    question: the question itself, which stands in the page; quiz, scenario: the id of a file.
    """

    apart: ClassVar = ("question",)
    noted: ClassVar = ("brief",)

    span: Span
    question: Question | None = field(default_factory=_no_question)
    quiz: str | None = None
    scenario: str | None = None

    @property
    def path(self) -> str:
        """The file that it stands in."""
        return self.span.path

    @property
    def questions(self) -> tuple[Question, ...]:
        """The question that stands in the page, as of a quiz."""
        return (self.question,) if self.question else ()

    @cached_property
    def brief(self) -> Brief | None:
        """The same, as far as it is not shown."""
        return self.question.brief if self.question else None

    @property
    def briefs(self) -> tuple[Brief, ...]:
        """The same, as of a quiz."""
        return (self.brief,) if self.brief else ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Its id, as of a quiz."""
        return (self.brief.id,) if self.brief else ()

    def asked(self, id: str) -> Question | None:
        """The same, if that is its id."""
        return self.question if id in self.ids else None

    @cached_property
    def renamed(self) -> tuple[Question, ...]:
        """The same, if it had other ids before."""
        return self.questions if self.brief and self.brief.formerly else ()

    @property
    def key(self) -> str:
        """What its place in the page is known by."""
        if self.brief:
            return f"question:{self.brief.id}"
        return f"quiz:{self.quiz}" if self.quiz else f"scenario:{self.scenario}"


@dataclass(frozen=True)
class Objective:
    """What a learner can do afterwards.

    path: of the lesson that states it. front: what stands above that lesson; the objective is the
    one of this number in it.
    """

    id: str
    text: str
    path: str
    number: int
    formerly: tuple[str, ...] = ()
    front: FrontMatter | None = field(default=None, compare=False, repr=False)

    @property
    def span(self) -> Span:
        """Where it is stated. Few ask: that is looked up when they do."""
        return self.front.span("objectives", self.number) if self.front else Span(self.path)


@dataclass(frozen=True)
class Page:
    """A page of the site that is not a lesson (the home page, a page about the course).

    path: from the course's folder. url: from the site's root. source: what its author wrote, ''
    where a plugin made the page. index: whether it stands for its folder. boost: how many times as
    much a search thinks of it as of others; 0 where it is to leave it out. keywords: by which a
    search finds it although it does not say them. original: the path without a language in its
    name, '' where there is none in it.
    """

    path: str
    title: str
    url: str = ""
    converted: Converted = field(default_factory=lambda: Converted(""))
    source: str = field(default="", repr=False)
    embeds: tuple[Embed, ...] = ()
    description: str = ""
    front: FrontMatter | None = None
    index: bool = False
    listed: bool = True
    boost: float = 1.0
    keywords: str = ""
    original: str = ""

    @property
    def tomorrow(self) -> str:
        """One thing to try tomorrow, or ''."""
        return (self.front and self.front.tomorrow) or ""

    def span(self, *path: str | int) -> Span:
        """Where a field of the front matter was written; the first line where there is none."""
        return self.front.span(*path) if self.front else Span(self.path, 1, 1)

    @property
    def name(self) -> str:
        """What its file is called, in every language; an index, what its folder is called."""
        path = PurePosixPath(self.original or self.path)
        return path.parent.name if self.index else path.stem

    @cached_property
    def borrows(self) -> bool:
        """Whether it may show words of other files."""
        return "8<" in self.source

    @cached_property
    def quiz_names(self) -> frozenset[str]:
        """The ids of the quizzes that it asks for."""
        return frozenset(embed.quiz for embed in self.embeds if embed.quiz)

    @property
    def words(self) -> int:
        """How many words there are to read, questions not counted."""
        return self.converted.words


@dataclass(frozen=True)
class Lesson(Page):
    """A page that teaches. `minutes` is what a learner needs, None where nobody said."""

    id: str = ""
    minutes: int | None = None
    objectives: tuple[ObjectiveField, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def after(self) -> tuple[str, ...]:
        """The ids of lessons and quizzes that are to be done first."""
        return self.front.after if self.front else ()

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The ids of the objectives that it lists."""
        return tuple(dict.fromkeys(given.id for given in self.objectives))

    @cached_property
    def renamed(self) -> bool:
        """Whether it, or an objective of its, had another name before."""
        own = self.front is not None and bool(self.front.formerly)
        return own or any(given.formerly for given in self.objectives)

    @cached_property
    def stated(self) -> tuple[Objective, ...]:
        """The objectives of which it has the text."""
        return tuple(
            Objective(given.id, given.text, self.path, number, given.formerly, self.front)
            for number, given in enumerate(self.objectives)
            if given.text
        )


@dataclass(frozen=True)
class Module:
    """A section of the navigation: lessons in order, and its own page where it has one.

    Lessons that stand in no section make a module too, which is called as the course is.
    """

    id: str
    title: str
    lessons: tuple[Lesson, ...]
    page: Page | None = None

    @property
    def tomorrow(self) -> str:
        """What its end says to try tomorrow: its last lesson's sentence, else its own page's."""
        last = self.lessons[-1].tomorrow if self.lessons else ""
        return last or (self.page.tomorrow if self.page else "")


# The path through all lessons, where no author gives it a name.
EVERYTHING = PathField(id="everything", title=Messages.of()("path-everything"))


@dataclass(frozen=True)
class LearningPath:
    """A path with its lessons, in its order. whole: it leads through all lessons there are."""

    id: str
    title: str
    description: str
    lessons: tuple[Lesson, ...]
    whole: bool = False


# A text of a question → HTML, as the site's engine converts its pages. inline: a text of one line.
Markdown = Callable[[str, bool], str]


def _as_written(text: str, inline: bool) -> str:
    return escape(text) if inline else f"<p>{escape(text)}</p>"


class _ById(Mapping[str, Question]):
    """Questions by id. A preview asks for few: these are looked for, and not all are put in order.

    The last one comes first, as it always has.
    """

    def __init__(self, asking: tuple[Quiz | Embed, ...]) -> None:
        self._asking, self._asked = asking, 0

    @cached_property
    def asked_in(self) -> Mapping[str, Quiz | Embed]:
        """What asks a question, by its id; of two that share one the first."""
        return {id: one for one in reversed(self._asking) for id in reversed(one.ids)}

    def _where(self, id: object) -> Quiz | Embed | None:
        self._asked += 1
        if self._asked > _FEW:
            return self.asked_in.get(str(id))
        return next((one for one in self._asking if id in one.ids), None)

    def __getitem__(self, id: str) -> Question:
        one = self._where(id)
        question = one.asked(id) if one else None
        if question is None:
            raise KeyError(id)
        return question

    def __contains__(self, id: object) -> bool:
        return self._where(id) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self.asked_in)

    def __len__(self) -> int:
        return len(self.asked_in)


_generated = Latest[Mapping[str, GeneratedPage]]()
_FEW = 20  # questions of a page


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
        """What a learner chooses from; nothing in a course that declares no path.

        The path through everything is always among them, last where its author gives it no place.
        """
        declared = self.settings.paths
        if all(path.lessons is None for path in declared):
            return ()
        if all(path.lessons is not None for path in declared):
            declared = (*declared, EVERYTHING)
        named = {lesson.id: lesson for lesson in reversed(self.lessons)}
        return tuple(
            LearningPath(
                id=path.id,
                title=self.messages("path-everything") if path is EVERYTHING else path.title,
                description=path.description or "",
                lessons=self.lessons
                if path.lessons is None
                else tuple(named[name] for name in dict.fromkeys(path.lessons) if name in named),
                whole=path.lessons is None,
            )
            for path in declared
        )

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
    def question(self) -> _ById:
        """Questions by id; the first of two that share one."""
        return _ById(self.asking)

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
