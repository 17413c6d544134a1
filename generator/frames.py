"""What the pages around the text show: module and lesson, objectives, what comes next, progress.

Addresses are relative to the page, so that a site works in any folder and from a disk. A frame
holds its own module only: a page must not grow with the course.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.course import Course, Lesson, Module
from generator.render import relative
from generator.site_files import quiz_page_path

WORDS_PER_MINUTE = 180  # a careful reader; Brysbaert (2019) finds 238 for easy silent reading


@dataclass(frozen=True)
class LessonItem:
    """A lesson in a list. `questions` are the ids that its progress counts."""

    id: str
    title: str
    description: str
    minutes: int
    url: str
    questions: tuple[str, ...]
    current: bool = False


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


@dataclass(frozen=True)
class Frame:
    """A page's surroundings.

    kind: "home", "module", "lesson", "quiz", "progress" or "page".
    root: the way from the page to the site's root.
    site_url: the page's address from the root, by which a browser remembers where it was.
    lesson: on a quiz's own page, the lesson that the quiz belongs to.
    modules: all of them, where the page lists the course (home, progress).
    next_module: what follows the last lesson of a module.
    """

    course: Course
    kind: str
    root: str
    home: str
    progress: str
    site_url: str
    module: ModuleItem | None = None
    lesson: LessonItem | None = None
    number: int = 0
    objectives: tuple[str, ...] = ()
    previous: LessonItem | None = None
    next: LessonItem | None = None
    modules: tuple[ModuleItem, ...] = ()
    next_module: ModuleItem | None = None

    @property
    def minutes(self) -> int:
        """The whole course, where the page shows it."""
        return sum(module.minutes for module in self.modules)


def minutes(course: Course, lesson: Lesson) -> int:
    """What the author says, else an estimate: reading, and a minute for each question."""
    if lesson.minutes is not None:
        return lesson.minutes
    words = len(lesson.text.body.split())
    return max(1, round(words / WORDS_PER_MINUTE + len(course.questions_on(lesson))))


class Frames:
    """Makes the frames of a course's pages.

    urls: path of a page below the content folder → its address in the site.
    """

    def __init__(self, course: Course, urls: Mapping[str, str], home: str, progress: str) -> None:
        self.course, self.urls = course, urls
        self.home, self.progress = home, progress
        self.position = {lesson.path: n for n, lesson in enumerate(course.lessons)}

    @cached_property
    def _minutes(self) -> Mapping[str, int]:
        return {lesson.path: minutes(self.course, lesson) for lesson in self.course.lessons}

    @cached_property
    def _questions(self) -> Mapping[str, tuple[str, ...]]:
        on = self.course.questions_on
        return {lesson.path: tuple(q.id for q in on(lesson)) for lesson in self.course.lessons}

    @cached_property
    def _module_numbers(self) -> Mapping[str, int]:
        return {module.id: number for number, module in enumerate(self.course.modules, 1)}

    @cached_property
    def _lesson_of_quiz(self) -> Mapping[str, Lesson | None]:
        """By the path of a quiz's own page: the first lesson that holds the quiz."""
        lessons: dict[str, Lesson] = {}
        for lesson in self.course.lessons:
            for embed in lesson.embeds:
                if embed.quiz:
                    lessons.setdefault(embed.quiz, lesson)
        folder = self.course.content
        return {f"{folder}/{quiz_page_path(q)}": lessons.get(q) for q in self.course.quiz}

    def of(self, path: str, url: str) -> Frame:
        """The frame of the page from a path, which is served at `url`."""
        course = self.course
        page = course.page.get(path) or self._lesson_of_quiz.get(path)
        module = course.module_of.get(page.path) if page else None
        to = self._relative_to(url)
        kind = self._kind(path, url)
        common = {
            "course": course,
            "kind": kind,
            "root": to(""),
            "home": to(self.home),
            "progress": to(self.progress),
            "site_url": url,
            "module": self._module(module, to, path) if module else None,
        }
        if kind in ("home", "progress"):
            every = tuple(self._module(m, to) for m in course.modules)
            return Frame(**common, modules=every)  # type: ignore[arg-type]
        if not isinstance(page, Lesson) or module is None:
            return Frame(**common)  # type: ignore[arg-type]
        if kind == "quiz":
            return Frame(**common, lesson=self._lesson(page, to))  # type: ignore[arg-type]
        at = self.position[path]
        after = course.lessons[at + 1] if at + 1 < len(course.lessons) else None
        then = course.module_of[after.path] if after else module
        return Frame(
            **common,  # type: ignore[arg-type]
            lesson=self._lesson(page, to, current=True),
            number=module.lessons.index(page) + 1,
            objectives=self._objectives(page),
            previous=self._lesson(course.lessons[at - 1], to) if at else None,
            next=self._lesson(after, to) if after else None,
            next_module=self._module(then, to) if then is not module else None,
        )

    def _kind(self, path: str, url: str) -> str:
        if url in (self.home, self.progress):
            return "home" if url == self.home else "progress"
        if path in self._lesson_of_quiz:
            return "quiz"
        if isinstance(self.course.page.get(path), Lesson):
            return "lesson"
        return "module" if path in self.course.module_of else "page"

    def _relative_to(self, url: str) -> Callable[[str], str]:
        return lambda target: relative(target, url)

    def _objectives(self, lesson: Lesson) -> tuple[str, ...]:
        stated = self.course.objectives
        return tuple(o.text or stated[o.id].text for o in lesson.objectives if o.id in stated)

    def _module(self, module: Module, to: Callable[[str], str], current: str = "") -> ModuleItem:
        page = module.page
        return ModuleItem(
            id=module.id,
            title=module.title,
            description=page.description if page else "",
            url=to(self.urls[page.path]) if page and page.path in self.urls else "",
            number=self._module_numbers[module.id],
            lessons=tuple(
                self._lesson(lesson, to, lesson.path == current)
                for lesson in module.lessons
                if lesson.path in self.urls
            ),
        )

    def _lesson(
        self, lesson: Lesson, to: Callable[[str], str], current: bool = False
    ) -> LessonItem:
        return LessonItem(
            id=lesson.id,
            title=lesson.title,
            description=lesson.description,
            minutes=self._minutes[lesson.path],
            url=to(self.urls.get(lesson.path, "")),
            questions=self._questions[lesson.path],
            current=current,
        )
