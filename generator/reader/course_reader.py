"""Puts the course together: the navigation gives modules, pages and quiz files fill them."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import PurePosixPath
from types import MappingProxyType

from generator.model.app_icon import AppIcon
from generator.model.course import Course
from generator.model.lock import LOCK, Lock
from generator.model.page import Lesson, Module, Page
from generator.model.settings import Settings
from generator.model.sources import Sources
from generator.model.translation import Translation
from generator.reader.app_icons import read_icons
from generator.reader.lock_file import read_lock
from generator.reader.outline import NavItem, Outline
from generator.reader.page_reader import PageReading, read_page
from generator.reader.quiz_folder import QuizFolder
from generator.reader.source_files import EMPTY_FILE, SourceFiles
from generator.reader.translated import not_translated
from generator.reader.translations import translated_page
from generator.text.direction import direction_of
from generator.text.names import as_id, slug
from generator.text.places import Places
from generator.text.problems import Problem, Rule, did_you_mean, in_order
from generator.text.shelves import remembered
from generator.text.span import Span
from generator.text.yaml_tree import parse

NO_COURSE = Rule(
    id="no-course",
    message="there is no course here: {missing} is missing",
    hint="go to the folder that holds mkdocs.yml, or start a course with 'course new FOLDER'",
    why="A course is a folder with mkdocs.yml, its lessons and its quizzes.",
    example={"mkdocs.yml": "site_name: A course\ndocs_dir: lessons\nplugins: [course]\n"},
)
NAV_MISSING = Rule(
    id="nav-missing-page",
    message="the navigation names '{path}', and there is no such page",
    why="The page would be missing from the course, and its entry would lead nowhere.",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [course]\n"
        "nav:\n  - index.md\n  - First module:\n      - first-module/index.md\n"
        "      - first-module/first-lesson.md\n      - first-module/secnd-lesson.md\n"
    },
)
CAPITAL_ENDING = Rule(
    id="capital-ending",
    message="this is no page: it is published as it is written, since its name ends in '{ending}'",
    hint="rename it '{name}', or name it under 'exclude_docs' in mkdocs.yml",
    why="Only '.md' in small letters makes a page, on every system. Learners would miss it, and "
    "could open the file itself, with the answers to its questions.",
    severity="warning",
    example={"content/first-module/NOTES.MD": "# Notes\n\nText.\n"},
)
NOT_IN_NAV = Rule(
    id="not-in-nav",
    message="the navigation does not name this lesson",
    hint="add '{path}' under 'nav:' in {file}, or delete the page",
    why="Learners find only what the navigation leads to; a lesson outside it counts for nothing.",
    severity="warning",
    example={
        "content/first-module/extra.md": "---\nlesson: true\nobjectives: [first]\n---\n\nText.\n",
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [course]\n"
        "nav:\n  - index.md\n  - First module:\n      - first-module/index.md\n"
        "      - first-module/first-lesson.md\n",
    },
)


@dataclass(frozen=True)
class Reading:
    """What came of reading: a course, or None where there is none; problems; texts by path."""

    course: Course | None
    problems: list[Problem] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)


def assemble(
    outline: Outline,
    folder: QuizFolder,
    files: SourceFiles,
    read: Mapping[str, PageReading] = MappingProxyType({}),
) -> Reading:
    """The course that an engine's site and a folder of quizzes make. All mistakes come back.

    read: pages that have been read already, by their paths.
    """
    return _Assembly(outline, folder, files, read).reading()


class _Assembly:
    def __init__(
        self,
        outline: Outline,
        folder: QuizFolder,
        files: SourceFiles,
        read: Mapping[str, PageReading],
    ) -> None:
        self.outline, self.folder, self.files = outline, folder, files
        self.settings = outline.settings or Settings()
        guests = self.settings.look == "site"
        self.pages = {
            page.path: read.get(page.path) or read_page(page, guests) for page in outline.pages
        }
        self.problems: list[Problem] = [*outline.problems, *folder.problems]
        self.unread: set[str] = set()

    def reading(self) -> Reading:
        outline, folder = self.outline, self.folder
        half_read = set(folder.half_read)
        for path, page in self.pages.items():
            self.problems += page.problems
            half_read |= page.half_read
            if not page.front_read:
                self.unread.add(path)
        modules = tuple(_under_own_names(self.modules()))
        used = {page.path for m in modules for page in (*m.lessons, *([m.page] if m.page else []))}
        self.problems += [*self.outside(used), *self.untranslated(modules)]
        course = Course(
            id=self.settings.id or slug(outline.title) or "course",
            title=outline.title,
            language=outline.language,
            direction=outline.direction or direction_of(outline.language),
            description=outline.description,
            content=outline.content,
            settings=self.settings,
            modules=modules,
            pages=tuple(p.page() for path, p in self.pages.items() if path not in used),
            quizzes=tuple(folder.quizzes),
            scenarios=tuple(folder.scenarios),
            plays=tuple(folder.plays),
            sources=self.sources(posixpath.normpath(f"{outline.content}/sources.yml")),
            app_icons=tuple(self.app_icons()),
            urls=outline.urls,
            root_url=outline.root_url,
            searched=outline.searched,
            formulas=outline.formulas,
            draws=outline.draws,
            loads=outline.loads,
            home=outline.home,
            quiz_ids=frozenset(folder.quiz_ids),
            half_read=frozenset(half_read),
            unread=frozenset(self.unread),
            lock=self.lock(),
            digests=self.files.digests(),
            editions=outline.editions,
            alternates=outline.alternates,
            original_edition="" if self.is_original else outline.original_edition,
            translations=(*folder.translations, *self.translated(modules, used)),
            **({"markdown": outline.markdown} if outline.markdown else {}),
        )
        problems = in_order([*self.of_files(), *self.problems])
        return Reading(course, problems, self.files.texts)

    def of_files(self) -> Iterator[Problem]:
        """What is wrong with files; an empty page in somebody's site is that one's business."""
        for problem in self.files.problems:
            guest = self.settings.look == "site" and problem.span.path in self.pages
            if not (guest and problem.rule is EMPTY_FILE):
                yield problem

    def sources(self, path: str) -> Sources | None:
        text = self.files.read(path) if self.files.has(path) else None
        if not text:
            return None
        sources, problems = _known_sources(text, path)
        self.problems += problems
        return sources

    def app_icons(self) -> Iterator[AppIcon]:
        for found in read_icons(self.outline, self.settings, self.files.root):
            if isinstance(found, Problem):
                self.problems.append(found)
            else:
                yield found

    def lock(self) -> Lock | None:
        """What course.lock says; nothing where there is none."""
        text = self.files.read(LOCK) if self.files.has(LOCK) else None
        # It is the longest file of a course, and the one that changes least.
        lock, problems = _known_lock(text) if text else (None, [])
        self.problems += problems
        return lock

    def modules(self) -> Iterator[Module]:
        """A module for each section that holds a lesson, and one for lessons in no section."""
        loose = [item for item in self.outline.nav if not item.items]
        flat = [r for item in loose if (r := self.reading_of(item)) and r.is_lesson]
        if flat:
            name = self.settings.id or slug(self.outline.title) or "course"
            yield Module(name, self.outline.title, tuple(self.lesson(one) for one in flat))
        for item in self.outline.nav:
            if item.items and (module := self.module(item)):
                yield module

    def reading_of(self, item: NavItem) -> PageReading | None:
        return self.pages.get(item.path or "")

    def lesson(self, reading: PageReading) -> Lesson:
        """A lesson. In somebody's site many pages may have one name: there their paths are ids."""
        page = reading.page()
        if self.settings.look == "course":
            return reading.lesson()
        named = page.original or page.path
        inner = PurePosixPath(named.removeprefix(f"{self.outline.content}/"))
        inner = inner.parent if page.index else inner.with_suffix("")
        return reading.lesson(as_id(str(inner)) if inner.name else None)

    def module(self, section: NavItem) -> Module | None:
        """The lessons of a section, at whatever depth, and the page that stands for it."""
        lessons: list[Lesson] = []
        own: Page | None = None
        folders: list[str] = []
        for item in _pages(section):
            reading = self.reading_of(item)
            if reading is None:
                continue
            folder = reading.folder
            folders.append("" if folder == self.outline.content else posixpath.basename(folder))
            page = self.lesson(reading) if reading.is_lesson else reading.page()
            if isinstance(page, Lesson):
                lessons.append(page)
            if page.index:
                own = own or page
        if not lessons:
            return None
        title = section.title or (own.title if own else folders[0].replace("-", " ").capitalize())
        one_folder = len(set(folders)) == 1 and folders[0]
        named = one_folder or section.name or title
        return Module(as_id(named), title, tuple(lessons), own)

    def untranslated(self, modules: Iterable[Module]) -> Iterator[Problem]:
        """Lessons that a language lacks: told of the original's site."""
        languages = self.outline.languages
        if languages is None or languages.translated:
            return
        for lesson in (lesson for module in modules for lesson in module.lessons):
            paths = {
                name: languages.page_in(name, lesson.path, self.outline.content)
                for name in languages.others
            }
            missing = {name: path for name, path in paths.items() if not self.files.has(path)}
            if missing and self.files.has(lesson.path):
                yield not_translated(Span(lesson.path), missing)

    @property
    def is_original(self) -> bool:
        """Whether the site is read in the language in which it was written."""
        languages = self.outline.languages
        return languages is None or not languages.translated

    def translated(self, modules: Iterable[Module], used: set[str]) -> Iterator[Translation]:
        """Pages in other languages: looked at from the original's site."""
        languages = self.outline.languages
        if languages is None or languages.translated:
            return
        in_modules = [page for m in modules for page in (*m.lessons, *([m.page] if m.page else []))]
        others = [reading.page() for path, reading in self.pages.items() if path not in used]
        for page in (one for one in (*in_modules, *others) if one.source):
            for name in languages.all:
                path = languages.page_in(name, page.path, self.outline.content)
                if name == languages.original or path == page.path:
                    continue
                if (text := self.files.glance(path)) is not None:
                    yield translated_page(name, page, path, text)

    def outside(self, used: set[str]) -> Iterator[Problem]:
        """Lessons that no entry of the navigation leads to."""
        for path, reading in self.pages.items():
            if path not in used and reading.is_lesson and reading.source.listed:
                inner, file = (
                    path.removeprefix(f"{self.outline.content}/"),
                    self.outline.configuration,
                )
                yield NOT_IN_NAV.at(Span(path), path=inner, file=file)


@lru_cache(maxsize=2)
def _known_lock(text: str) -> tuple[Lock | None, list[Problem]]:
    return remembered("lock", (text,), lambda: read_lock(text))


@lru_cache(maxsize=2)
def _known_sources(text: str, path: str) -> tuple[Sources | None, list[Problem]]:
    return remembered("lock", (path, text), lambda: _read_sources(text, path))


def _read_sources(text: str, path: str) -> tuple[Sources | None, list[Problem]]:
    tree, problems = parse(text, path)
    if tree is None:
        return None, problems
    sources, wrong = Sources.from_tree(tree)
    return sources, [*problems, *wrong]


def _under_own_names(modules: Iterable[Module]) -> Iterator[Module]:
    """The modules, each with an id of its own: authors name sections, and do not see these ids."""
    seen: Counter[str] = Counter()
    for module in modules:
        seen[module.id] += 1
        again = seen[module.id]
        yield module if again == 1 else replace(module, id=f"{module.id}-{again}")


def _pages(section: NavItem) -> Iterator[NavItem]:
    """The pages of an entry and below it, in order."""
    if section.path:
        yield section
    for item in section.items:
        yield from _pages(item)


def capital_ending(path: str) -> Problem:
    """A file looks like a page, and is none."""
    file = PurePosixPath(path)
    name = file.with_suffix(file.suffix.lower()).name
    return CAPITAL_ENDING.at(Span(path), ending=file.suffix, name=name)


def missing_page(named: str, places: Places, content: str, pages: Mapping[str, object]) -> Problem:
    """The navigation names a page that is not there."""
    names = [path.removeprefix(f"{content}/") for path in pages]
    hint = did_you_mean(named, names) or f"create '{content}/{named}', or take the line out"
    return NAV_MISSING.at(places.find([named]) or places.first(), hint=hint, path=named)
