"""What a page shows around its text, as values: a frame, and the lessons, modules and paths in it.

Templates read these. A frame holds its own module only: a page must not grow with the course.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property

from generator.model.course import Course


@dataclass(frozen=True, repr=False)
class LessonItem:
    """A lesson in a list. `questions` are the ids that its progress counts, conversations too.

    passes: its quizzes that ask for a pass mark, as a script reads them: `ID:PER-CENT`, and
        `ID:PER-CENT:last` where the last attempt counts.
    after: what is to be done before it, as attributes of what shows its progress.
    url: from the page that has the list. site_url: from the site's root.
    """

    id: str
    title: str
    description: str
    minutes: int
    url: str
    site_url: str
    questions: tuple[str, ...]
    passes: tuple[str, ...] = ()
    current: bool = False
    after: tuple[tuple[str, str], ...] = ()

    @cached_property
    def _said(self) -> str:
        return repr([getattr(self, field.name) for field in fields(self)])

    def __repr__(self) -> str:
        """All that it shows: many pages show the same lesson, and a key is made of each."""
        return self._said


@dataclass(frozen=True)
class ModuleItem:
    """A module in a list, with its lessons. `url` is its own page, '' where it has none."""

    id: str
    title: str
    description: str
    url: str
    number: int
    lessons: tuple[LessonItem, ...]

    @property
    def minutes(self) -> int:
        """All its lessons together."""
        return sum(lesson.minutes for lesson in self.lessons)

    @property
    def questions(self) -> tuple[str, ...]:
        """The ids of all questions in its lessons."""
        return tuple(q for lesson in self.lessons for q in lesson.questions)

    @property
    def passes(self) -> tuple[str, ...]:
        """All its quizzes with a pass mark."""
        return tuple(quiz for lesson in self.lessons for quiz in lesson.passes)


@dataclass(frozen=True)
class More:
    """What a path has besides the lessons of another one."""

    title: str
    lessons: int
    minutes: int


@dataclass(frozen=True)
class PathItem:
    """A path to choose, with its lessons. whole: it leads through all lessons there are.

    more: where paths are chosen, what the other paths have besides.
    """

    id: str
    title: str
    description: str
    lessons: tuple[LessonItem, ...]
    whole: bool
    more: tuple[More, ...] = ()

    @property
    def minutes(self) -> int:
        """All its lessons together."""
        return sum(lesson.minutes for lesson in self.lessons)


@dataclass(frozen=True)
class Outcome:
    """A quiz or a conversation of which the progress page tells what came of it.

    mark: per cent needed to pass, '' for none. last: whether the last attempt counts.
    endings: how many a conversation has, 0 for a quiz.
    """

    id: str
    title: str
    url: str
    mark: str = ""
    last: bool = False
    endings: int = 0


@dataclass(frozen=True)
class ModuleLink:
    """A module as other pages name it. `url`: its own page, or its first lesson."""

    number: int
    title: str
    url: str


@dataclass(frozen=True)
class LanguageLink:
    """The way from a page to another language, or to itself in the one that it is in.

    url: from the page. site_url: from the site's root. same: whether it leads to the same page, and
    not to one above it that is translated. original: whether it is the language translated from.
    """

    id: str
    name: str
    url: str
    site_url: str
    current: bool
    same: bool
    original: bool


@dataclass(frozen=True)
class Goal:
    """An objective, the questions that assess it, and the lesson that states it."""

    text: str
    questions: tuple[str, ...]
    lesson: str
    url: str


@dataclass(frozen=True)
class Prerequisite:
    """A lesson or a quiz that is to be done before this lesson.

    lessons, questions, passes: what its progress counts, as of a `LessonItem`.
    """

    title: str
    url: str
    lessons: str = ""
    questions: tuple[str, ...] = ()
    passes: tuple[str, ...] = ()


@dataclass(frozen=True)
class WayItem:
    """A lesson as those see it who take a path that does not lead through all lessons.

    number: its place in the path, 0 for a lesson that is extra. of: how many there are.
    next: what follows on the path; for an extra lesson, where the path goes on from here.
    path: with its lessons on the last of them.
    tomorrow: where the path leaves a module, what the module says to try tomorrow.
    more: at the end of the path, what the other paths have besides.
    """

    path: PathItem
    number: int
    of: int
    previous: LessonItem | None = None
    next: LessonItem | None = None
    tomorrow: str = ""
    more: tuple[More, ...] = ()

    @property
    def last(self) -> bool:
        """Whether the path ends with this lesson."""
        return self.number > 0 and self.next is None


@dataclass(frozen=True)
class Frame:
    """A page's surroundings.

    kind: "home", "module", "lesson", "quiz", "scenario", "progress" or "page".
    record: the page with a learner's record, '' where the course has none.
    root: the way from the page to the site's root.
    site_url: the page's address from the root, by which a browser remembers where it was.
    lesson: on the own page of a quiz or a conversation, the lesson that it belongs to.
    modules: all of them, where the page lists the course (home, progress).
    paths: what a learner chooses from, on the same pages; nothing in a course without paths.
    ways: on a lesson's page, where each path leads that is not the path through everything.
    next_module: what follows the last lesson of a module.
    abilities: on the last lesson of a module, what one can do after it: the objectives that
        it states first. What a test repeats of other modules was said there.
    former: what a page needs to read answers that lie under ids of before; '' where none changed.
    paper: the page on which the course is printed, '' where there is none.
    outcomes: on the progress page, all quizzes and conversations in lessons. goals: the
        objectives there.
    review: on the home page and the progress page, the way to the page on which questions come
        back, '' where there is none. reviewed: the way to the list of them.
    notes: on the progress page and in lessons, the way to the page of all notes, '' for none.
    lessons: all of them, on the last lesson of the course, which counts what is done.
    links: all modules, for the menu; nothing in a course of more than `MOST_LINKS`, as a page must
        not grow with the course.
    headings: of a lesson, those of its second level, by their ids.
    after: what is to be done before this lesson.
    tomorrow: on the last lesson of a module, one thing to try.
    refers: the other lessons that its text leads to, each with the way there and its id.
    exam: whether it is the own page of an exam.
    languages: those in which the course can be taken; nothing where there is one.
    """

    course: Course
    kind: str
    root: str
    home: str
    progress: str
    record: str
    site_url: str
    paper: str = ""
    module: ModuleItem | None = None
    lesson: LessonItem | None = None
    number: int = 0
    objectives: tuple[str, ...] = ()
    previous: LessonItem | None = None
    next: LessonItem | None = None
    modules: tuple[ModuleItem, ...] = ()
    next_module: ModuleItem | None = None
    abilities: tuple[str, ...] = ()
    lessons: tuple[LessonItem, ...] = ()
    paths: tuple[PathItem, ...] = ()
    ways: tuple[WayItem, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    former: str = ""
    review: str = ""
    reviewed: str = ""
    notes: str = ""
    links: tuple[ModuleLink, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    after: tuple[Prerequisite, ...] = ()
    tomorrow: str = ""
    goals: tuple[Goal, ...] = ()
    refers: tuple[tuple[str, str], ...] = ()
    exam: bool = False
    languages: tuple[LanguageLink, ...] = ()

    @property
    def minutes(self) -> int:
        """The whole course, where the page shows it."""
        return sum(module.minutes for module in self.modules)
