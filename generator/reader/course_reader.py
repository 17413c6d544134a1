"""Puts the course together: the navigation gives the modules, the files fill them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.model.course import Course, Lesson, Module, Page, Settings, Sources
from generator.model.exploration import ScenarioFile
from generator.model.plays import Play, read_plays
from generator.model.quiz import Quiz
from generator.reader.configuration import FILE, Configuration, NavEntry, read_configuration
from generator.reader.page_reader import PageReading, read_page
from generator.reader.quiz_reader import read_quiz
from generator.reader.scenario_reader import read_scenario
from generator.reader.source_files import SourceFiles
from generator.text.lesson_text import slug
from generator.text.problems import Problem, Rule, did_you_mean, in_order
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
    why="The page would be missing from the course, and the build would stop.",
    example={
        "mkdocs.yml": "site_name: A course\ndocs_dir: content\nplugins: [course]\n"
        "nav:\n  - index.md\n  - First module:\n      - first-module/index.md\n"
        "      - first-module/first-lesson.md\n      - first-module/secnd-lesson.md\n"
    },
)


NOT_IN_NAV = Rule(
    id="not-in-nav",
    message="the navigation does not name this page",
    hint="add '{path}' under 'nav:' in mkdocs.yml, or delete the page",
    why="Learners find only what the navigation leads to; a lesson outside it counts for nothing.",
    severity="warning",
    example={
        "content/first-module/extra.md": "# More\n\nText.\n",
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


def read_course(root: Path) -> Reading:
    """Read the course in a folder. Reading goes on after a mistake; all of them come back."""
    files = SourceFiles(root)
    if not (root / FILE).is_file():
        return Reading(None, [NO_COURSE.at(Span(FILE), missing=FILE)])
    text = files.read(FILE)
    configuration, problems = read_configuration(text) if text else (None, [])
    if configuration is None:
        return Reading(None, files.problems + problems, files.texts)
    if not (root / configuration.content).is_dir():
        missing = f"the folder '{configuration.content}'"
        problems.append(NO_COURSE.at(Span(FILE), missing=missing))
        return Reading(None, files.problems + problems, files.texts)
    course, more = _Assembly(files, configuration).course()
    return Reading(course, in_order(files.problems + problems + more), files.texts)


class _Assembly:
    def __init__(self, files: SourceFiles, configuration: Configuration) -> None:
        self.files, self.configuration = files, configuration
        self.problems: list[Problem] = []
        self.half_read: set[str | None] = set()
        self.unread: set[str] = set()
        self.quiz_ids: list[str] = []
        self.found_quizzes: list[Quiz] = []
        self.scenarios: list[ScenarioFile] = []
        self.plays: list[Play] = []

    def course(self) -> tuple[Course, list[Problem]]:
        configuration, content = self.configuration, self.configuration.content
        paths = list(self.files.below(content))
        pages = {path: page for path in paths if path.endswith(".md") and (page := self.page(path))}
        self.quizzes(configuration.settings)
        nav = configuration.nav
        if nav is not None and not configuration.leaves_out:
            self.unnamed(nav, paths)
        nav = tuple(_from_folders(pages, content)) if nav is None else tuple(self.known(nav, paths))
        modules = [m for entry in nav if entry.entries and (m := self.module(entry, pages))]
        used = {page.path for m in modules for page in (*m.lessons, *([m.page] if m.page else []))}
        course = Course(
            id=configuration.settings.id or slug(configuration.title) or "course",
            title=configuration.title,
            language=configuration.language,
            description=configuration.description,
            content=content,
            settings=configuration.settings,
            modules=tuple(modules),
            pages=tuple(p.page() for path, p in pages.items() if path not in used),
            quizzes=tuple(self.found_quizzes),
            scenarios=tuple(self.scenarios),
            plays=tuple(self.plays),
            sources=self.sources(f"{content}/sources.yml", paths),
            files=frozenset(paths),
            quiz_ids=frozenset(self.quiz_ids),
            half_read=frozenset(self.half_read),
            unread=frozenset(self.unread),
        )
        return course, self.problems

    def page(self, path: str) -> PageReading | None:
        text = self.files.read(path)
        if text is None:
            self.unread.add(path)
            return None
        reading = read_page(text, path)
        self.unread |= set() if reading.front_read else {path}
        self.problems += reading.problems
        self.half_read |= reading.half_read
        return reading

    def quizzes(self, settings: Settings) -> None:
        """Read the folder of quizzes: quizzes, scenarios, plays."""
        for path in self.files.below(settings.quizzes.strip("/")):
            if path.endswith(".play"):
                self.play(path)
            elif path.endswith((".yml", ".yaml")):
                self.quiz(path)

    def quiz(self, path: str) -> None:
        self.quiz_ids.append(PurePosixPath(path).stem)
        text = self.files.read(path)
        tree, problems = parse(text, path) if text else (None, [])
        self.problems += problems
        if tree is None:
            self.half_read.add(None)
        elif "scenes" in tree.keys:
            scenario, problems = read_scenario(tree, path)
            self.problems += problems
            self.scenarios += [scenario] if scenario else []
            self.half_read |= set() if scenario else {None}
        else:
            reading = read_quiz(tree, path)
            self.problems += reading.problems
            self.half_read |= reading.half_read
            self.found_quizzes += [reading.quiz] if reading.quiz else []

    def play(self, path: str) -> None:
        text = self.files.read(path)
        if text is not None:
            plays, problems = read_plays(text, path, PurePosixPath(path).stem)
            self.plays += plays
            self.problems += problems

    def sources(self, path: str, paths: list[str]) -> Sources | None:
        text = self.files.read(path) if path in paths else None
        tree, problems = parse(text, path) if text else (None, [])
        self.problems += problems
        if tree is None:
            return None
        sources, problems = Sources.from_tree(tree)
        self.problems += problems
        return sources

    def known(self, entries: Iterable[NavEntry], paths: list[str]) -> Iterator[NavEntry]:
        """The navigation with paths relative to the course; pages that are missing are told."""
        content = self.configuration.content
        for entry in entries:
            if entry.path is None:
                inner = tuple(self.known(entry.entries, paths))
                yield NavEntry(entry.title, entry.span, None, inner)
                continue
            path = f"{content}/{entry.path.removeprefix('./')}"
            if path in paths:
                yield NavEntry(entry.title, entry.span, path)
            elif entry.path.endswith(".md"):  # anything else is a link to somewhere
                names = [p.removeprefix(f"{content}/") for p in paths if p.endswith(".md")]
                hint = did_you_mean(entry.path, names) or f"create '{path}', or take the line out"
                self.unread.add(path)
                self.problems.append(NAV_MISSING.at(entry.span, hint=hint, path=entry.path))

    def unnamed(self, nav: Iterable[NavEntry], paths: list[str]) -> None:
        """Tell the pages that no entry of the navigation names."""
        content = self.configuration.content
        named = {page.path.removeprefix("./") for e in nav for page in e.pages() if page.path}
        for path in paths:
            inner = path.removeprefix(f"{content}/")
            if path.endswith(".md") and inner not in named:
                self.problems.append(NOT_IN_NAV.at(Span(path), path=inner))

    def module(self, entry: NavEntry, pages: dict[str, PageReading]) -> Module | None:
        lessons: list[Lesson] = []
        own: Page | None = None
        folders: list[str] = []
        for item in entry.pages():
            reading = pages.get(item.path or "")
            if reading is None:
                continue
            folders.append(PurePosixPath(reading.text.path).parent.name)
            if PurePosixPath(reading.text.path).stem == "index":
                own = own or reading.page()
            elif reading.front is None or reading.front.lesson:
                lessons.append(reading.lesson())
        if not lessons and own is None:
            return None
        title = entry.title or (own.title if own else folders[0].replace("-", " ").capitalize())
        one_folder = len(set(folders)) == 1
        return Module(folders[0] if one_folder else slug(title), title, tuple(lessons), own)


def _from_folders(pages: dict[str, PageReading], content: str) -> Iterator[NavEntry]:
    """The navigation where mkdocs.yml has none: a folder is a module, files go by name."""
    sections: dict[str, list[NavEntry]] = {}
    for path in pages:
        inner = PurePosixPath(path).relative_to(content)
        entry = NavEntry(None, Span(path), path)
        if len(inner.parts) == 1:
            yield entry
        else:
            sections.setdefault(inner.parts[0], []).append(entry)
    for entries in sections.values():
        yield NavEntry(None, entries[0].span, None, tuple(entries))
