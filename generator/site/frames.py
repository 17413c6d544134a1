"""Makes the frame of each page: module and lesson, objectives, what comes next, progress.

Addresses are relative to the page, so that a site works in any folder and from a disk.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from generator.model.course import Course
from generator.model.generated import NOTES, PAPER, PROGRESS, REVIEW, quiz_page
from generator.model.learning_path import LearningPath
from generator.model.page import Lesson, Module, Page
from generator.model.quiz import Quiz
from generator.render.renderer import former_html, record_url, relative
from generator.site.frame import (
    Frame,
    LanguageLink,
    LessonItem,
    ModuleItem,
    ModuleLink,
    More,
    PathItem,
    Prerequisite,
    WayItem,
)
from generator.site.outcomes import goals, outcomes
from generator.site.study_time import minutes

# So many modules are named in every page; of a longer course a script brings them.
MOST_LINKS = 24


class _Way:
    """From a page to other places of its site. folder: where the page lies."""

    def __init__(self, url: str) -> None:
        self.url, self.folder = url, url[: url.rfind("/") + 1]

    def __call__(self, target: str) -> str:
        return relative(target, self.url)


class Frames:
    """Makes the frames of a course's pages."""

    def __init__(self, course: Course, reviewed: str = "") -> None:
        self.course, self.urls, self.home = course, course.urls, course.home
        self.reviewed = reviewed
        review = posixpath.normpath(f"{course.content}/{REVIEW}")
        notes = posixpath.normpath(f"{course.content}/{NOTES}")
        self.notes = "" if notes in course.page else course.urls.get(notes, "")
        # A page of that name may be the author's own.
        self.review = "" if review in course.page else course.urls.get(review, "")
        self.paper = course.urls.get(posixpath.normpath(f"{course.content}/{PAPER}"), "")
        self.progress = course.urls.get(posixpath.normpath(f"{course.content}/{PROGRESS}"), "")
        self._items: dict[tuple[str, str, bool], LessonItem] = {}
        self._frames: dict[tuple[str, str], Frame] = {}
        # Of lessons by their paths, once a page asks: most pages ask of their own module alone.
        self._spent: dict[str, int] = {}
        self._asked: dict[str, tuple[str, ...]] = {}
        self._marked: dict[str, tuple[str, ...]] = {}
        self.record = record_url(course)
        self.position = {lesson.path: n for n, lesson in enumerate(course.lessons)}

    @cached_property
    def former(self) -> str:
        """What every page has of ids of before."""
        return former_html(self.course)

    def minutes(self, lesson: Lesson) -> int:
        """As the function of that name; it is asked for on many pages."""
        if lesson.path not in self._spent:
            self._spent[lesson.path] = minutes(self.course, lesson)
        return self._spent[lesson.path]

    def _questions(self, lesson: Lesson) -> tuple[str, ...]:
        if lesson.path not in self._asked:
            self._asked[lesson.path] = self.course.progress_on(lesson)
        return self._asked[lesson.path]

    def _passes(self, lesson: Lesson) -> tuple[str, ...]:
        if lesson.path not in self._marked:
            self._marked[lesson.path] = tuple(self._marks(lesson))
        return self._marked[lesson.path]

    def _marks(self, lesson: Lesson) -> Iterator[str]:
        for quiz in self.course.quizzes_on(lesson):
            yield from self._marks_of(quiz)

    def _marks_of(self, quiz: Quiz) -> Iterator[str]:
        if mark := self.course.pass_mark(quiz):
            yield f"{quiz.id}:{mark:.15g}" + (":last" * (quiz.settings.counts == "last"))

    @cached_property
    def _places(self) -> Mapping[str, Mapping[str, int]]:
        """By the id of a path, the places of its lessons, by their files."""
        return {
            path.id: {lesson.path: n for n, lesson in enumerate(path.lessons)}
            for path in self.course.paths
        }

    @cached_property
    def _module_numbers(self) -> Mapping[str, int]:
        return {module.id: number for number, module in enumerate(self.course.modules, 1)}

    def all_modules(self) -> Iterator[ModuleItem]:
        """All modules with their lessons, with addresses from the site's root."""
        for module in self.course.modules:
            yield self._module(module, _Way(""))

    def of(self, path: str, url: str) -> Frame:
        """The frame of the page from a path, which is served at `url`.

        A page is known by what its frame has, and then gets it: it is made once.
        """
        if (path, url) not in self._frames:
            self._frames[path, url] = self._frame(path, url)
        return self._frames[path, url]

    def _frame(self, path: str, url: str) -> Frame:
        course = self.course
        own = course.page.get(path)
        made = course.generated.get(path)
        page = own or (course.lesson_of.get(made.name) if made else None)
        module = course.module_of.get(page.path) if page else None
        to = _Way(url)
        kind = (
            "page"
            if made and made.kind in ("coverage", "record", "review", "notes")
            else made.kind
            if made
            else self._kind(own, url)
        )
        frame = Frame(
            course=course,
            kind=kind,
            root=to(""),
            home=to(self.home),
            progress=to(self.progress),
            record=to(self.record) if self.record else "",
            site_url=url,
            paper=to(self.paper) if self.paper else "",
            module=self._module(module, to, path) if module else None,
            former=self.former,
            links=tuple(self._links(to)),
            languages=tuple(self._languages(url, to)),
            exam=kind == "quiz" and made is not None and course.quiz[made.name].settings.exam,
        )
        if kind in ("home", "progress"):
            return replace(
                frame,
                modules=tuple(self._module(m, to) for m in course.modules),
                paths=tuple(
                    replace(self._path(path, path.lessons, to), more=tuple(self._more(path)))
                    for path in course.paths
                ),
                outcomes=tuple(outcomes(course, to)) if kind == "progress" else (),
                review=to(self.review) if self.review else "",
                reviewed=to(self.reviewed) if self.review else "",
                notes=to(self.notes) if self.notes else "",
                goals=tuple(goals(course, to)) if kind == "progress" else (),
            )
        if kind == "module" and module is not None:
            then = next((m for m in course.modules[course.modules.index(module) + 1 :]), None)
            return replace(frame, next_module=self._module(then, to) if then else None)
        if not isinstance(page, Lesson) or module is None:
            return frame
        if kind in ("quiz", "scenario"):
            return replace(frame, lesson=self._lesson(page, to))
        at = self.position[path]
        after = course.lessons[at + 1] if at + 1 < len(course.lessons) else None
        then = course.module_of[after.path] if after else module
        return replace(
            frame,
            lesson=self._lesson(page, to, current=True),
            number=module.lessons.index(page) + 1,
            objectives=self._objectives(page),
            previous=self._lesson(course.lessons[at - 1], to) if at else None,
            next=self._lesson(after, to) if after else None,
            next_module=self._module(then, to) if then is not module else None,
            abilities=self._abilities(module) if page is module.lessons[-1] else (),
            notes=to(self.notes) if self.notes else "",
            lessons=() if after else tuple(self._lesson(one, to) for one in course.lessons),
            ways=tuple(self._way(path, page, to) for path in course.paths if not path.whole),
            headings=tuple(
                (h.id, h.text) for h in page.converted.headings if h.level == 2 and h.id
            ),
            after=tuple(self._prerequisites(page, to)),
            tomorrow=module.tomorrow if page is module.lessons[-1] else "",
            refers=tuple(self._refers(page, url, to)) if self.notes else (),
        )

    def _languages(self, url: str, to: _Way) -> Iterator[LanguageLink]:
        there = self.course.alternates.get(url, ())
        for edition, page in zip(self.course.editions, there, strict=False):
            yield LanguageLink(
                id=edition.id,
                name=edition.name,
                url=to(page.url),
                site_url=page.url,
                current=edition.current,
                same=page.same,
                original=edition.original,
            )

    def _refers(self, lesson: Lesson, url: str, to: _Way) -> Iterator[tuple[str, str]]:
        folder = posixpath.dirname(url)
        for link in lesson.converted.links:
            path = link.url.partition("#")[0]
            if link.tag != "a" or not path or path.startswith("/") or ":" in path:
                continue
            target = self._by_url.get(posixpath.normpath(posixpath.join(folder, path)))
            if target and target is not lesson:
                yield to(self.urls[target.path]), target.id

    @cached_property
    def _by_url(self) -> Mapping[str, Lesson]:
        return {
            posixpath.normpath(self.urls[one.path]): one
            for one in self.course.lessons
            if one.path in self.urls
        }

    def _links(self, to: _Way) -> Iterator[ModuleLink]:
        modules = self.course.modules
        for number, module in enumerate(modules if len(modules) <= MOST_LINKS else (), 1):
            pages = (module.page, *module.lessons)
            url = next((self.urls[p.path] for p in pages if p and p.path in self.urls), None)
            if url is not None:
                yield ModuleLink(number, module.title, to(url))

    def _prerequisites(self, lesson: Lesson, to: _Way) -> Iterator[Prerequisite]:
        lessons = {one.id: one for one in reversed(self.course.lessons)} if lesson.after else {}
        for name in dict.fromkeys(lesson.after):
            if name in lessons:
                one = self._lesson(lessons[name], to)
                yield Prerequisite(one.title, one.url, one.id, one.questions, one.passes)
            elif name in self.course.quiz:
                quiz = self.course.quiz[name]
                holder = self.course.lesson_of.get(name)
                page = holder.path if holder else f"{self.course.content}/{quiz_page(name)}"
                url = f"{to(self.urls.get(page, ''))}#{name}"
                passes = tuple(self._marks_of(quiz))
                yield Prerequisite(quiz.title, url, questions=quiz.counted, passes=passes)

    def _after(self, lesson: Lesson) -> tuple[tuple[str, str], ...]:
        """What closes a lesson: exercises, pass marks, and lessons without exercises."""
        if not lesson.after:
            return ()
        before = [one for one in self.course.lessons if one.id in lesson.after]
        quizzes = [self.course.quiz[name] for name in lesson.after if name in self.course.quiz]
        exercises = [name for one in before for name in self._questions(one)]
        exercises += [name for quiz in quizzes for name in quiz.counted]
        passes = [mark for one in before for mark in self._passes(one)]
        passes += [mark for quiz in quizzes for mark in self._marks_of(quiz)]
        read = [one.id for one in before if not self._questions(one)]
        lists = {"after": exercises, "after-passes": passes, "after-lessons": read}
        return tuple((name, " ".join(dict.fromkeys(ids))) for name, ids in lists.items() if ids)

    def _kind(self, own: Page | None, url: str) -> str:
        if url == self.home:
            return "home"
        if isinstance(own, Lesson):
            return "lesson"
        module = self.course.module_of.get(own.path) if own else None
        return "module" if module and module.page is own else "page"

    def _objectives(self, lesson: Lesson) -> tuple[str, ...]:
        stated = self.course.objectives
        return tuple(o.text or stated[o.id].text for o in lesson.objectives if o.id in stated)

    def _abilities(self, module: Module) -> tuple[str, ...]:
        own = {lesson.path for lesson in module.lessons}
        return tuple(o.text for o in self.course.objectives.values() if o.path in own)

    def _module(self, module: Module, to: _Way, current: str = "") -> ModuleItem:
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

    def _path(self, path: LearningPath, lessons: tuple[Lesson, ...], to: _Way) -> PathItem:
        return PathItem(
            id=path.id,
            title=path.title,
            description=path.description,
            lessons=tuple(self._lesson(lesson, to) for lesson in lessons),
            whole=path.whole,
        )

    def _way(self, path: LearningPath, lesson: Lesson, to: _Way) -> WayItem:
        """Where a path leads from a lesson. Its lessons are told at its end: pages stay small."""
        lessons, at = path.lessons, self._places[path.id].get(lesson.path)
        if at is None:
            here = self.position[lesson.path]
            after = (one for one in lessons if self.position[one.path] > here)
            onward = next(after, lessons[-1] if lessons else None)
            back = self._lesson(onward, to) if onward else None
            return WayItem(self._path(path, (), to), number=0, of=len(lessons), next=back)
        last = at + 1 == len(lessons)
        return WayItem(
            path=self._path(path, lessons if last else (), to),
            number=at + 1,
            of=len(lessons),
            previous=self._lesson(lessons[at - 1], to) if at else None,
            next=None if last else self._lesson(lessons[at + 1], to),
            tomorrow=self._tomorrow(lesson, None if last else lessons[at + 1]),
            more=tuple(self._more(path)) if last else (),
        )

    def _tomorrow(self, lesson: Lesson, then: Lesson | None) -> str:
        """What to try tomorrow, where a path goes from this lesson to another module."""
        module = self.course.module_of[lesson.path]
        stays = then is not None and self.course.module_of[then.path] is module
        return "" if stays else module.tomorrow

    def _more(self, path: LearningPath) -> Iterator[More]:
        own = self._places[path.id]
        for other in self.course.paths:
            besides = [lesson for lesson in other.lessons if lesson.path not in own]
            if other is not path and besides:
                spent = sum(self.minutes(lesson) for lesson in besides)
                yield More(other.title, len(besides), spent)

    def _lesson(self, lesson: Lesson, to: _Way, current: bool = False) -> LessonItem:
        # The pages of one folder show the same lessons, with the same links.
        key = lesson.path, to.folder, current
        if key not in self._items:
            self._items[key] = self._item(lesson, to, current)
        return self._items[key]

    def _item(self, lesson: Lesson, to: _Way, current: bool) -> LessonItem:
        return LessonItem(
            id=lesson.id,
            title=lesson.title,
            description=lesson.description,
            minutes=self.minutes(lesson),
            url=to(self.urls.get(lesson.path, "")),
            site_url=self.urls.get(lesson.path, ""),
            questions=self._questions(lesson),
            passes=self._passes(lesson),
            current=current,
            after=self._after(lesson),
        )
