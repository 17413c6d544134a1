"""A MkDocs project, driven by our own command: read, judged, and made into files.

The same events as in `mkdocs build`, in the same order, so that both give the same bytes. Between
the two halves of MkDocs' build, reading and writing, our command says what is wrong.
"""

from __future__ import annotations

import gzip
import io
import logging
import os
import re
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Literal

import jinja2
from mkdocs.commands import build as steps
from mkdocs.config.config_options import Plugins
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_timestamp

import generator
from generator.checks import judge_words
from generator.engines.mkdocs.ahead import proving
from generator.engines.mkdocs.configuration import load_config
from generator.engines.mkdocs.converting import convert_ahead
from generator.engines.mkdocs.known import stranger
from generator.engines.mkdocs.look import named_colour
from generator.engines.mkdocs.memories import Memories, Unkeyed, conversion, program
from generator.engines.mkdocs.pages import Pages
from generator.engines.mkdocs.plugin import CoursePlugin, Unreadable
from generator.engines.mkdocs.theme_search import share_search
from generator.engines.mkdocs.wrapping import LATE, Wrapping
from generator.model.course import Course
from generator.reader import Reading
from generator.reader.configuration import CONFIGURATION, NO_PLUGIN, STOPPED, WARNING
from generator.reader.course_reader import NO_COURSE
from generator.reader.folders import path_from
from generator.reader.source_files import NOT_UTF8, SourceFiles
from generator.site.build import Engine
from generator.site.mark import MARK
from generator.site.output import CopiedFile, OutputFile
from generator.site.site import Site
from generator.site.standing import StandingFiles
from generator.site.taking import Standing
from generator.site.temporary import temporary_folder
from generator.text.memory import key_of
from generator.text.places import Places
from generator.text.problems import Problem, shortened
from generator.text.shelves import remembering
from generator.text.span import Span
from generator.text.yaml_tree import parse

FILE = "mkdocs.yml"
_OURS = Path(generator.__file__).parent
# What these say, our own checks say with a place and a hint.
PLUGIN_SETTING = re.compile(r"Config value 'plugins': Plugin 'course' option")
_SAID_BY_US = ("mkdocs.structure.pages", "mkdocs.structure.nav", "mkdocs.plugins.course")


class _Said(logging.Handler):
    """What MkDocs and its plugins say while they work."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[tuple[int, str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append((record.levelno, record.name, record.getMessage()))


@contextmanager
def own_plugins() -> Iterator[None]:
    """MkDocs gives the plugins of the last configuration to the next one: they would serve both."""
    kept = [option for _, option in MkDocsConfig._schema if isinstance(option, Plugins)]
    before = [option.plugin_cache for option in kept]
    for option in kept:
        option.plugin_cache = {}
    try:
        yield
    finally:
        for option, cache in zip(kept, before, strict=True):
            option.plugin_cache = cache


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
        self.said = _Said()
        self.sources = SourceFiles(root)
        self.file, self._settings = file, {"strict": strict, **settings}
        self.config = self._load(strict, settings)
        self.plugin.language = self.language = language
        self.others: list[Project] = []
        self.site = Path(self.config.site_dir)
        # Why a course is built as if for the first time; '' where it is not.
        self.stranger = stranger(self.config)
        self.memories = None if self.stranger else memories or Memories(root)
        self.plugin.memories = self.memories
        self.wrapping: Wrapping | None = None
        self._keys: dict[str, bytes | None] = {}
        self.jobs = 1  # processes that make pages
        self._proofs: Callable[[], None] = lambda: None
        self.command: Literal["build", "serve"] = "build"
        # The last good site; None where no page of it is to be looked at.
        self.last: Path | None = None

    def _load(self, strict: bool, settings: dict[str, Any]) -> MkDocsConfig:
        file = self.file
        if not (self.root / file).is_file():
            raise Unreadable([NO_COURSE.at(Span(file), missing=file)], {})
        text = self.sources.text(file)
        tree, problems = parse(text, file) if text else (None, [])
        problems = [*self.sources.problems, *problems]
        if tree is None or any(problem.severity == "error" for problem in problems):
            raise Unreadable(problems, self.sources.texts)
        self.doubts = problems
        if not isinstance(tree.data, dict):
            reason = "it should be a list of 'name: value' lines"
            raise self._unreadable(CONFIGURATION.at(Span(file), reason=reason))
        docs = tree.data.get("docs_dir", "docs")
        inherits = "INHERIT" in tree.data
        if not inherits and isinstance(docs, str) and not os.path.isdir(self.root / docs):
            missing = f"the folder '{shortened(docs)}'"
            raise self._unreadable(NO_COURSE.at(Span(file), missing=missing))
        try:
            with self.listening():
                config = load_config(self.root / file, strict=strict, **settings)
        # Hooks and plugins are loaded here: somebody else's code, which may do anything.
        except (Exception, SystemExit) as error:
            if _is_ours(error):
                raise
            raise Unreadable(self._configuration_problems(error), self.sources.texts) from error
        if not isinstance(config.plugins.get("course"), CoursePlugin):
            place = tree.children["plugins"].head() if "plugins" in tree.children else Span(file)
            raise self._unreadable(NO_PLUGIN.at(place))
        return config

    def _unreadable(self, problem: Problem) -> Unreadable:
        return Unreadable([problem], self.sources.texts)

    def _configuration_problems(self, error: BaseException) -> list[Problem]:
        """What MkDocs says of the configuration, each at the setting that it names."""
        places = Places(self.file, self.sources.text(self.file))
        found = []
        for level, _, message in self.said.records:
            if level >= logging.ERROR:
                named = re.match(r"Config value '([\w.]+)': (.*)", message, re.DOTALL)
                name, reason = named.groups() if named else ("", message)
                quoted = re.findall(r"'([^']+)'|\"([^\"]+)\"", reason)
                needles = [f"{name}:", *("".join(words) for words in quoted)]
                place = places.find(reversed(needles)) or places.first()
                found.append(CONFIGURATION.at(place, reason=_sentence(reason)))
        reason = _in_words(error)
        return found or [CONFIGURATION.at(places.first(), reason=reason)]

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
            if _is_ours(error):
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
        env.list_templates = partial(_names, config.theme.dirs)  # type: ignore[method-assign]
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
        records = list(self.said.records)
        self.said.records.clear()
        texts = dict.fromkeys(
            text
            for level, name, text in records
            if level < logging.ERROR and name not in _SAID_BY_US and not PLUGIN_SETTING.match(text)
        )
        return [WARNING.at(self._place(text), text=_sentence(text)) for text in texts]

    def stopped(self, error: BaseException) -> Problem:
        """Somebody else's code has raised an error. Raises it again where it was ours."""
        if found := self.in_template(error):
            self.plugin.sources.text(found.span.path)  # is shown with it
            return found
        if _is_ours(error):
            raise error
        text = _in_words(error)
        page = self.config._current_page
        said = next((t for level, _, t in self.said.records if level >= 40), "")
        return STOPPED.at(
            self._place(f"{said} {text} {page.file.src_uri if page else ''}"), text=text
        )

    def in_template(self, error: BaseException) -> Problem | None:
        """An error that comes from a template of the author's, with the place that Jinja knows.

        Where it is the theme's own template that stumbles: the author's that it stands in.
        """
        folder = self.config.theme.custom_dir
        frames = traceback.extract_tb(error.__traceback__)
        places = [(frame.filename, frame.lineno) for frame in frames]
        if isinstance(error, jinja2.TemplateSyntaxError):
            places.append((error.filename or "", error.lineno))
        for file, line in reversed(places):
            file = os.path.normpath(file)  # Jinja has forward slashes on Windows, too
            if folder and file.startswith(f"{os.path.abspath(folder)}{os.sep}"):
                place = Span(path_from(self.root, file), line or 1)
                return STOPPED.at(place, text=_in_words(error))
        return None

    def _place(self, text: str) -> Span:
        """The page that a message names, and what it quotes there; else the configuration."""
        content = getattr(self.plugin, "content", "")
        found = getattr(self.plugin, "translations", None)
        for named in re.findall(r"[\w./-]+\.(?:md|markdown)", text):
            named = found.real.get(named, named) if found else named
            if (self.root / content / named).is_file():
                path = f"{content}/{named}"
                quoted = re.findall(r"'([^'\n]+)'", text)
                own = Places(path, self.plugin.sources.text(path))
                return own.find(words for words in quoted if words != named) or own.first()
        setting = re.match(r"Config value '(\w+)'", text)
        places = Places(self.file, self.sources.text(self.file))
        return (setting and places.find([f"{setting[1]}:"])) or places.first()

    def engine(self) -> Engine:
        """MkDocs as a record of functions."""
        return Engine(
            wrap=self._wrap,
            wrapping=self._wrapping,
            files=self._files,
            colour=named_colour(self.config),
            standing=self._standing,
        )

    @property
    def _standing(self) -> StandingFiles | None:
        """What is known of the last good site; None where nothing is to be taken from there."""
        if self.memories is None or self.last is None:
            return None
        return StandingFiles(self.memories.shelf("written"), self.last, program())

    def _pages(self) -> Iterator[str]:
        for file in self.files.documentation_pages():
            yield file.src_uri

    @contextmanager
    def _wrapping(self, site: Site) -> Iterator[Callable[[], Iterator[OutputFile]]]:
        stand, missing = self.begin_pages(site)
        yield partial(self.all_pages, site, stand, missing, ())

    def begin_pages(self, site: Site) -> tuple[list[OutputFile], list[str]]:
        """The pages that stand in the last site as they would be made, and the paths of the others.

        From here on all can be made.
        """
        self.plugin.site = site
        if self.plugin.driven:
            self.plugin.fill_all(LATE if self._unseen else ())
        paths = list(self._pages())
        # Of a first site none can stand: keys are made with the pages, while others make these.
        if self.in_order or (self._is_first and self.jobs > 1):
            return [], paths
        known = {path: self._kept(site, path) for path in paths}
        self._keep_keys()
        return [page for page in known.values() if page], [p for p in paths if not known[p]]

    @property
    def in_order(self) -> bool:
        """Whether one process makes all pages: somebody looks at each, in their order."""
        return self.memories is None or self.asks("page_context", "post_page")

    @property
    def _is_first(self) -> bool:
        """Whether there is no last site."""
        return self.last is None or not (self.last / MARK).exists()

    def all_pages(
        self,
        site: Site,
        stand: Iterable[OutputFile],
        missing: Sequence[str],
        made: Iterable[tuple[str, bytes]],
    ) -> Iterator[OutputFile]:
        """All pages. stand, missing: as begun. made: what others have made of these, by paths."""
        yield from stand
        done = set[str]()
        for path, content in made:
            done.add(path)
            file = self._page(path).file
            if content:
                # The process was perhaps another.
                site.reviews.saw(self.plugin.path_of(file), content.decode())
                output = OutputFile(file.dest_uri, content)
                self._note(site, file.page, output)
                yield output
        yield from filter(None, (self._wrap(site, path) for path in missing if path not in done))
        self._keep_keys()

    def _keep_keys(self) -> None:
        """The keys of all pages are known: the next build may want them."""
        if self.wrapping:
            self.wrapping.keep()

    def sharing(self, course: Course, path: str) -> str:
        """The page that has the same questions, for that of a quiz: else the page itself."""
        made = self.plugin.generated.get(path)
        lesson = course.lesson_of.get(made.name) if made else None
        return lesson.path if lesson else self.plugin.path_of(self._page(path).file)

    def _page(self, path: str) -> Page:
        file = self.files.src_uris[path]
        assert file.page
        return file.page

    def load_template(self) -> None:
        """Know what most pages want: their template, and the list of all of them."""
        self._documents, self.env.get_template("main.html")

    def content(self, site: Site, path: str) -> bytes:
        """A page for the process that wants it, and notes what is to be known of it."""
        site.reviews.waits = True
        made = self._made(self._page(path))
        return made.content if made else b""

    def _kept(self, site: Site, path: str) -> Standing | None:
        """A page as it stands in the last site, where it would be made so again."""
        self.plugin.site = site
        page = self._page(path)
        key, standing = self._key(site, page), self._standing
        if key is None or standing is None:
            return None
        found = standing.find(key, page.file.dest_uri)
        if found is None:
            return None
        if self._watched:  # others may want to see the page: a search does
            none: Any = {}
            self.config.plugins.on_page_context(none, page=page, config=self.config, nav=self.nav)
        site.reviews.saw_again(self.plugin.path_of(page.file), key, found)
        return found

    def _wrap(self, site: Site, path: str) -> OutputFile | None:
        """A page in its theme. The plugin's events put in what the site says."""
        kept = self._kept(site, path)
        if kept:
            return kept
        page = self._page(path)
        made = self._made(page)
        if made:
            self._note(site, page, made)
        return made

    def _made(self, page: Page) -> OutputFile | None:
        """A page in its theme, made anew; None where there is nothing to publish."""
        if self.plugin.driven and not page.content:
            self.plugin.fill(page)
        output = self._wrapped(page)
        if not output.strip():
            return None
        content = output.encode("utf-8", errors="xmlcharrefreplace")
        return OutputFile(page.file.dest_uri, content)

    def _note(self, site: Site, page: Page | None, made: OutputFile) -> None:
        """A page was made."""
        key = self._key(site, page) if page else None
        if page and key and self._standing:
            self._standing.note(key, made)
            site.reviews.saw_for(self.plugin.path_of(page.file), key)

    def _key(self, site: Site, page: Page) -> bytes | None:
        """What a page depends on; None where everything is made anew."""
        if self.memories is None or self.last is None:
            return None
        if self.wrapping is None:
            plugin, config = self.plugin, self.config
            self.wrapping = Wrapping(plugin, config, self.env, self.files, self.nav, self.pages)
            self.wrapping.recall(site)
            self._keys = {}
        name = page.file.src_uri
        if name not in self._keys:
            self._keys[name] = self.wrapping.key(site, page)
        return self._keys[name]

    @cached_property
    def _documents(self) -> Sequence[File]:
        """All pages, as templates get them."""
        return self.files.documentation_pages(inclusion=self.wanted)

    @property
    def wanted(self) -> Callable[[InclusionLevel], bool]:
        """Which files are made: in a preview drafts, too."""
        if self.command == "serve":
            return InclusionLevel.is_in_serve
        return InclusionLevel.is_included

    @property
    def _unseen(self) -> bool:
        """Whether nobody sees the text of a page before it is put into its theme."""
        own = self.plugin.settings.look == "course" and not self.config.theme.custom_dir
        return own and not self.asks("page_context", "post_page")

    @cached_property
    def _watched(self) -> bool:
        """Whether another plugin looks at pages when they are put into their theme."""
        return self.asks("page_context")

    def asks(self, *events: str) -> bool:
        """Whether another plugin wants to be told of one of these events."""
        called = (one for event in events for one in self.config.plugins.events[event])
        return any(getattr(one, "__self__", None) is not self.plugin for one in called)

    def _wrapped(self, page: Page) -> str:
        """A page in its theme, by MkDocs' own steps."""
        config = self.config
        config._current_page = page
        page.active = True
        try:
            context = steps.get_context(self.nav, self._documents, config, page)
            template = self.env.get_template(page.meta.get("template", "main.html"))
            context = config.plugins.on_page_context(
                context, page=page, config=config, nav=self.nav
            )
            output = template.render(context)
            output = config.plugins.on_post_page(output, page=page, config=config)
        finally:
            page.active = False
        config._current_page = None  # where something failed, it says where
        return str(output)

    def _files(self) -> Iterator[OutputFile]:
        """What is no page: first files, then templates, so that these win, as in MkDocs."""
        base = self.plugin.base
        for file in self.files:
            # What lies outside of a translation's folder is there already, with the original.
            if base and file.src_dir is not None and not file.dest_uri.startswith(base):
                continue
            if not file.is_documentation_page() and file.inclusion.is_included():
                yield self._as_it_is(file)
        yield from self.templates()

    def _as_it_is(self, file: File) -> OutputFile:
        """A file that is published as it lies there, or as a plugin has made it."""
        place = file.abs_src_path
        if place is None:
            return OutputFile(file.dest_uri, file.content_bytes)
        if self._standing is None:
            return CopiedFile(file.dest_uri, place)
        return self._standing.copied(file.dest_uri, place)

    def templates(self) -> Iterator[OutputFile]:
        """What the theme, and the author, have besides pages: the page for what is not there …"""
        for name in self.config.theme.static_templates:
            try:
                template = self.env.get_template(name)
            except jinja2.TemplateNotFound:
                continue
            yield from self._template(name, name, template)
        for name in self.config.extra_templates:
            found = self.files.get_file_from_path(str(name))
            if found:
                template = jinja2.Template(found.content_string)
                yield from self._template(str(name), found.dest_uri, template)

    def _template(self, name: str, path: str, template: jinja2.Template) -> Iterator[OutputFile]:
        output = steps._build_template(name, template, self.files, self.config, self.nav)
        if not output.strip():
            return
        content = output.encode()
        yield OutputFile(path, content)
        if name == "sitemap.xml":
            pages = [f.page for f in self.files.documentation_pages() if f.page is not None]
            packed = io.BytesIO()
            stamp = get_build_timestamp(pages=pages)
            name = os.path.join(self.config.site_dir, f"{path}.gz")
            with gzip.GzipFile(name, "wb", fileobj=packed, mtime=stamp) as file:
                file.write(content)
            yield OutputFile(f"{path}.gz", packed.getvalue())

    def rehearse(self, site: Site) -> Iterator[OutputFile]:
        """The templates and the first page: enough to see whether the theme works."""
        site.reviews.waits = True  # nobody asks which questions of that page come back
        yield from self.templates()
        for path in self._pages():
            if self.plugin.driven:
                self.plugin.fill(self._page(path))
            page = self._wrap(site, path)
            if page:
                yield page
                return

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


def _names(
    folders: Sequence[str],
    extensions: Collection[str] | None = None,
    filter_func: Callable[[str], bool] | None = None,
) -> list[str]:
    """As Jinja's `list_templates`, but for folders with a leading dot: MkDocs leaves them out.

    Walking through the 14,000 icons that Material has in one takes longer than a small course.
    """
    found = set[str]()
    for folder in folders:
        for here, inner, names in os.walk(folder):
            inner[:] = [name for name in inner if not name.startswith(".")]
            below = os.path.relpath(here, folder).replace(os.sep, "/")
            found |= {name if below == "." else f"{below}/{name}" for name in names}
    if extensions is not None:
        found = {name for name in found if name.rpartition(".")[2] in extensions}
    return sorted(name for name in found if filter_func is None or filter_func(name))


class Listening:
    """MkDocs and its plugins log; here somebody listens, and nobody prints."""

    def __init__(self, handler: logging.Handler) -> None:
        self.handler, self.log = handler, logging.getLogger("mkdocs")

    def __enter__(self) -> None:
        self.propagates, self.level = self.log.propagate, self.log.level
        self.log.addHandler(self.handler)
        self.log.propagate = False

    def __exit__(self, *_: object) -> None:
        self.log.removeHandler(self.handler)
        self.log.propagate = self.propagates


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


def _sentence(text: str) -> str:
    """What another program says, as one line without its own full stop."""
    return re.sub(r"\s+", " ", text.strip()).rstrip(".")


def _in_words(error: BaseException) -> str:
    """What an error says, with its name where that is no sentence."""
    text = _sentence(str(error))
    if isinstance(error, jinja2.TemplatesNotFound):
        return f"there is no template of any of the names '{', '.join(map(str, error.templates))}'"
    if isinstance(error, jinja2.TemplateNotFound):
        return f"there is no template of the name '{text}'"
    if isinstance(error, MkDocsException | Abort | OSError) and text:
        return text
    if isinstance(error, SystemExit):
        return f"a hook or a plugin has ended the program ({text or 'without a word'})"
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _is_ours(error: BaseException) -> bool:
    """Whether our own code raised it: that is no author's mistake."""
    if isinstance(error, MkDocsException | Abort):
        return False
    files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    last = next((file for file in reversed(files) if not file.startswith("<")), "")
    return Path(last).is_relative_to(_OURS)
