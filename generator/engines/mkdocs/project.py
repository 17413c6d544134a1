"""A MkDocs project, driven by our own command: read, judged, and made into files.

The same events as in `mkdocs build`, in the same order, so that both give the same bytes. Between
the two halves of MkDocs' build, reading and writing, our command says what is wrong.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Literal

import jinja2
from mkdocs.structure.files import Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page

from generator.checks import judge_words
from generator.engines.mkdocs.ahead import proving
from generator.engines.mkdocs.converting import convert_ahead
from generator.engines.mkdocs.known import stranger
from generator.engines.mkdocs.loading import load, own_plugins
from generator.engines.mkdocs.memories import Memories, Unkeyed, conversion, program
from generator.engines.mkdocs.pages import Pages
from generator.engines.mkdocs.plugin import CoursePlugin
from generator.engines.mkdocs.said import Listening, Said, in_template, is_ours
from generator.engines.mkdocs.theme_files import names_of_templates
from generator.engines.mkdocs.theme_search import share_search
from generator.engines.mkdocs.unreadable import Unreadable
from generator.engines.mkdocs.writing import Writing
from generator.model.course import Course
from generator.reader import Reading
from generator.reader.source_files import NOT_UTF8, SourceFiles
from generator.site.temporary import temporary_folder
from generator.text.memory import key_of
from generator.text.problems import Problem
from generator.text.shelves import remembering

FILE = "mkdocs.yml"


class Project:
    """The MkDocs project in a folder. Use it once: `read`, and then perhaps `engine`, `finish`.

    site: the folder that the configuration names for the site.
    others: of a course in several languages, the projects of the others, once they were read.
    """

    def __init__(
        self,
        root: Path,
        strict: bool = False,
        memories: Memories | None = None,
        language: str = "",
        file: str = FILE,
        **settings: Any,
    ) -> None:
        """Load the configuration; settings stand for those in the file. Raises Unreadable.

        memories: those that the process has already. language: of a course in several, that in
        which it is read; '' for the original's. file: the configuration's name.
        """
        os.environ["NO_MKDOCS_2_WARNING"] = "1"
        self.root = root
        self.sources = SourceFiles(root)
        self.said = Said(root, file, self.sources)
        self.file, self._settings = file, {"strict": strict, **settings}
        self.config, self.doubts = load(self.said, **self._settings)
        self.plugin.language = self.language = language
        self.others: list[Project] = []
        self.site = Path(self.config.site_dir)
        # Why a course is built as if for the first time; '' where it is not.
        self.stranger = stranger(self.config)
        self.memories = None if self.stranger else memories or Memories(root)
        self.plugin.memories = self.memories
        self.jobs = 1  # processes that make pages
        self._proofs: Callable[[], None] = lambda: None
        self.command: Literal["build", "serve"] = "build"
        # The last good site; None where no page of it is to be looked at.
        self.last: Path | None = None

    @property
    def plugin(self) -> CoursePlugin:
        """Ours."""
        plugin = self.config.plugins["course"]
        assert isinstance(plugin, CoursePlugin)
        return plugin

    @property
    def folders(self) -> list[Path]:
        """Where the course's sources lie."""
        quizzes = self.plugin.config.quizzes
        named = quizzes if isinstance(quizzes, str) else "quizzes"
        return [Path(self.config.docs_dir), self.root / named]

    def read(self, folder: Path, start: bool = True) -> Reading:
        """Convert every page, and read the course from what came of it.

        folder: where plugins may write, as some do before anything is built.
        start: whether plugins are still to be told that something begins.
        """
        stopped = self._begin(folder, start)
        if stopped is None:
            convert_ahead([self], self.jobs)
        return stopped or self._read()

    def read_all(
        self, folder: Path, proving: ExitStack | None = None, unproved: bool = False
    ) -> Reading:
        """As `read`; of a course in several languages, all of them. The course is the original.

        proving: until this ends, other processes may still prove conversations; whoever goes on
        calls `know_proofs` once they have to be known. Without it they are known. unproved: whether
        nobody will ask what can be proved of them.
        """
        with ExitStack() as meanwhile:
            stopped = self._begin(folder, meanwhile=None if unproved else proving or meanwhile)
            others: Iterable[tuple[Project, Reading | None]] = ()
            if stopped is None:
                others = ((other, other._begin(folder)) for other in self.translations())
                if not self.stranger:  # else a plugin may be at work that lives for one at a time
                    others = [*others]
                    begun = [other for other, ended in others if ended is None]
                    convert_ahead([self, *begun], self.jobs)
            reading = stopped or self._read()
            problems, texts = list(reading.problems), dict(reading.texts)
            for other, ended in others if reading.course else ():
                self.others.append(other)
                other.plugin.original = reading.course
                other.plugin.reading = found = ended or other._read()
                problems += found.problems if found.course is None else ()
                texts |= found.texts
            if reading.course and proving is None:
                self.know_proofs()
        return Reading(reading.course, problems, texts)

    def know_proofs(self) -> None:
        """Wait for what other processes prove of conversations. Raises WorkerEnded."""
        know, self._proofs = self._proofs, lambda: None
        know()

    def _begin(
        self, folder: Path, start: bool = True, meanwhile: ExitStack | None = None
    ) -> Reading | None:
        """Find out which pages there are. Given is what comes of it where that stops it all.

        folder, start: as in `read`. meanwhile: until this ends, other processes may work on what
        is read early.
        """
        self.config.site_dir = str(folder)
        self.plugin.driven, self.plugin.jobs = True, self.jobs

        def begin() -> None:
            if start:
                self.config.plugins.on_startup(command=self.command, dirty=False)
            self._look_round(meanwhile)

        return self._stopping(begin)

    def _read(self) -> Reading:
        """Convert the pages that there are, and put the course together."""
        stopped = self._stopping(self._convert)
        if stopped:
            return stopped
        reading = self.plugin.reading
        assert reading is not None
        problems = [*self.doubts, *reading.problems, *self.told()]
        return Reading(reading.course, problems, reading.texts)

    def _stopping(self, work: Callable[[], None]) -> Reading | None:
        """Do a part of the reading. Given is what comes of it where that stops it all."""
        try:
            with self.listening():
                work()
        except Unreadable as error:
            return Reading(None, error.problems, error.texts)
        except (Exception, SystemExit) as error:
            if is_ours(error):
                raise
            stopped = self.stopped(error)  # first: it looks at what was said
            problems = self._unread() or [*self.told(), stopped]
            return Reading(None, problems, {**self.sources.texts, **self.texts()})
        return None

    def translations(self) -> Iterator[Project]:
        """The projects of the course's other languages, not yet read. Raises Unreadable."""
        for other in translations_of(self.plugin, self.file, self.memories, **self._settings):
            other.jobs, other.command, other.last = self.jobs, self.command, self.last
            yield other

    def translated(self) -> Iterator[tuple[str, Course]]:
        """The course in its other languages, by their ids, once it was read."""
        for other in self.others:
            if course := other.course():
                yield other.language, course

    def judge_words(self) -> list[Problem]:
        """What is wrong with a translation that was read: with its words, in files of its own."""
        reading = self.plugin.reading
        if reading is None or reading.course is None:
            return []
        with self.remembering():
            return self.own(judge_words(reading))

    def own(self, problems: Iterable[Problem]) -> list[Problem]:
        """Of what is wrong with a translation, what is wrong in files of its own.

        All else is told of the original.
        """
        return [problem for problem in problems if problem.span.path in self._own_files]

    @cached_property
    def _own_files(self) -> frozenset[str]:
        found = self.plugin.translations
        pages = found.found.pages[self.language].values() if found else ()
        course = self.course()
        quizzes = [quiz.path for quiz in course.quizzes] if course else []
        quizzes += [file.path for file in course.scenarios] if course else []
        return frozenset([*pages, *quizzes]) - self.plugin.quiz_files

    def _unread(self) -> list[Problem]:
        """Files that are not text as MkDocs wants it; it stops at the first of them."""
        if not hasattr(self.plugin, "sources"):
            return []
        sources = self.plugin.sources
        for path in sources.below(self.plugin.content):
            if path.endswith((".md", ".markdown")):
                sources.text(path)
        return [problem for problem in sources.problems if problem.rule is NOT_UTF8]

    def texts(self) -> dict[str, str]:
        """The texts that were read, by path, as far as the course was read."""
        sources = getattr(self.plugin, "sources", None)
        return sources.texts if sources else {}

    def _look_round(self, meanwhile: ExitStack | None) -> None:
        """The beginning of MkDocs' build: all that happens before a page is converted.

        meanwhile: as in `_begin`.
        """
        # Until all settings are known, nothing is asked for that depends on them.
        with remembering(self.memories.shelf, program()) if self.memories else nullcontext():
            config = self.config = self.config.plugins.on_config(self.config)
            if meanwhile and self.memories:
                folder, texts = self.plugin.folder, self.plugin.sources.texts
                proofs = proving(folder, texts, self.memories, self.jobs)
                self._proofs = meanwhile.enter_context(proofs)
            config.plugins.on_pre_build(config=config)
            files = get_files(config)
            env = config.theme.get_env()
        env.list_templates = partial(names_of_templates, config.theme.dirs)  # type: ignore[method-assign]
        files.add_files_from_theme(env, config)
        files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        nav = get_navigation(files, config)
        nav = config.plugins.on_nav(nav, config=config, files=files)
        self.pages = Pages(self.memories, self.plugin, self.said.records, files)
        self.pages.begin(config)
        self.converting = files.documentation_pages(inclusion=self.wanted)
        for file in self.converting:
            if file.page is None and file.inclusion.is_not_in_nav():
                Page(None, file, config)
        self.env: jinja2.Environment = env
        self.files: Files = files
        self.nav: Navigation = nav

    def _convert(self) -> None:
        """The rest of what happens in MkDocs' build before a file is written."""
        config = self.config
        for file in self.converting:
            self.pages.populate(file, config)
        with self.remembering():
            self.env = config.plugins.on_env(self.env, config=config, files=self.files)

    def remembering(self) -> AbstractContextManager[None]:
        """While this is entered, checks and files of the site know what was worked out before."""
        return self.shelves()()

    def shelves(self) -> Callable[[], AbstractContextManager[None]]:
        """As `remembering`, to be entered often while the settings stay as they are."""
        if self.memories is None:
            return nullcontext
        try:
            known = key_of(program(), conversion(self.config), *filter(None, [self.language]))
        except Unkeyed:
            return nullcontext
        return partial(remembering, self.memories.shelf, known.hex())

    def listening(self) -> Listening:
        return Listening(self.said)

    def told(self) -> list[Problem]:
        """What MkDocs and other plugins have warned of."""
        return self.said.told(self.plugin)

    def stopped(self, error: BaseException) -> Problem:
        """Somebody else's code has raised an error. Raises it again where it was ours."""
        return self.said.stopped(error, self.config, self.plugin)

    def in_template(self, error: BaseException) -> Problem | None:
        """An error that comes from a template of the author's, with its place."""
        return in_template(error, self.root, self.config.theme.custom_dir)

    @cached_property
    def writing(self) -> Writing:
        """What makes the files of the site, once the course was read."""
        return Writing(self)

    @property
    def wanted(self) -> Callable[[InclusionLevel], bool]:
        """Which files are made: in a preview drafts, too."""
        if self.command == "serve":
            return InclusionLevel.is_in_serve
        return InclusionLevel.is_included

    def asks(self, *events: str) -> bool:
        """Whether another plugin wants to be told of one of these events."""
        called = (one for event in events for one in self.config.plugins.events[event])
        return any(getattr(one, "__self__", None) is not self.plugin for one in called)

    def finish(self) -> list[Problem]:
        """Let plugins do what they do when all files are written; what they have said."""
        for other in self.others:
            share_search(other.config, self.config)
            other.finish()
        # A plugin may build the site again from here, in another language.
        self.plugin.driven = self.memories is not None or bool(self.language or self.others)
        with self.listening():
            self.config.plugins.on_post_build(config=self.config)
            self.config.plugins.on_shutdown()
        return self.told()

    def course(self) -> Course | None:
        """What was read."""
        return self.plugin.reading.course if self.plugin.reading else None


def translations_of(
    plugin: CoursePlugin, file: str, memories: Memories | None = None, **settings: Any
) -> Iterator[Project]:
    """The projects of a course's other languages, not yet read. Raises Unreadable.

    plugin: that of the original, which knows what there is. The rest: as of the original's project.
    """
    found = plugin.translations
    for language in found.built if found else ():
        if found and language.id != found.original:
            with own_plugins():
                yield Project(
                    plugin.root, memories=memories, language=language.id, file=file, **settings
                )


def read_course(root: Path) -> Reading:
    """The course in a folder, as its site will have it, and what is wrong."""
    try:
        with temporary_folder() as folder:
            return Project(root).read(folder)
    except Unreadable as error:
        return Reading(None, error.problems, error.texts)
