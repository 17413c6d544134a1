"""A page as it was read; a lesson, which is a page that teaches; a module, lessons in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from generator.model.converted import Converted
from generator.model.embed import Embed
from generator.model.front_matter import FrontMatter, ObjectiveField
from generator.text.span import Span


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
