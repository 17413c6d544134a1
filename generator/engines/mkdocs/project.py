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
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.commands import build as steps
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.structure.files import Files, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_timestamp

import generator
from generator.engines.mkdocs.known import stranger
from generator.engines.mkdocs.look import named_colour
from generator.engines.mkdocs.memories import Memories
from generator.engines.mkdocs.pages import Pages
from generator.engines.mkdocs.plugin import CoursePlugin, Unreadable
from generator.engines.mkdocs.wrapping import Wrapping
from generator.model.course import Course
from generator.reader import Reading
from generator.reader.configuration import CONFIGURATION, NO_PLUGIN, STOPPED, WARNING
from generator.reader.course_reader import NO_COURSE
from generator.reader.source_files import NOT_UTF8, SourceFiles
from generator.render.compiled import compiled_templates
from generator.site.build import Engine
from generator.site.output import OutputFile
from generator.site.site import Site
from generator.site.temporary import temporary_folder
from generator.text.places import Places
from generator.text.problems import Problem, shortened
from generator.text.span import Span
from generator.text.yaml_tree import parse

FILE = "mkdocs.yml"
_OURS = Path(generator.__file__).parent
# What these say, our own checks say with a place and a hint.
_PLUGIN_SETTING = re.compile(r"Config value 'plugins': Plugin 'course' option")
_SAID_BY_US = ("mkdocs.structure.pages", "mkdocs.structure.nav", "mkdocs.plugins.course")


class _Said(logging.Handler):
    """What MkDocs and its plugins say while they work."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[tuple[int, str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append((record.levelno, record.name, record.getMessage()))


class Project:
    """The MkDocs project in a folder. Use it once: `read`, and then perhaps `engine`, `finish`.

    site: the folder that the configuration names for the site.
    """

    def __init__(self, root: Path, strict: bool = False, flat: bool = False) -> None:
        """Load the configuration. Raises Unreadable.

        flat: every page is to have the name of a file, whatever the configuration says.
        """
        self.flat = flat
        os.environ["NO_MKDOCS_2_WARNING"] = "1"
        self.root = root
        self.said = _Said()
        self.sources = SourceFiles(root)
        self.config = self._load(strict)
        self.site = Path(self.config.site_dir)
        # Why a course is built as if for the first time; '' where it is not.
        self.stranger = stranger(self.config)
        self.memories = None if self.stranger else Memories(root)
        self.plugin.memories = self.memories
        self.wrapping: Wrapping | None = None
        # The last good site; None where no page of it is to be looked at.
        self.last: Path | None = None

    def _load(self, strict: bool) -> MkDocsConfig:
        if not (self.root / FILE).is_file():
            raise Unreadable([NO_COURSE.at(Span(FILE), missing=FILE)], {})
        text = self.sources.text(FILE)
        tree, problems = parse(text, FILE) if text else (None, [])
        problems = [*self.sources.problems, *problems]
        if tree is None or any(problem.severity == "error" for problem in problems):
            raise Unreadable(problems, self.sources.texts)
        self.doubts = problems
        if not isinstance(tree.data, dict):
            reason = "it should be a list of 'name: value' lines"
            raise self._unreadable(CONFIGURATION.at(Span(FILE), reason=reason))
        docs = tree.data.get("docs_dir", "docs")
        inherits = "INHERIT" in tree.data
        if not inherits and isinstance(docs, str) and not os.path.isdir(self.root / docs):
            missing = f"the folder '{shortened(docs)}'"
            raise self._unreadable(NO_COURSE.at(Span(FILE), missing=missing))
        try:
            with self._listening():
                more: dict[str, Any] = {"use_directory_urls": False} if self.flat else {}
                config = load_config(str(self.root / FILE), strict=strict, **more)
        # Hooks and plugins are loaded here: somebody else's code, which may do anything.
        except (Exception, SystemExit) as error:
            if _is_ours(error):
                raise
            raise Unreadable(self._configuration_problems(error), self.sources.texts) from error
        if not isinstance(config.plugins.get("course"), CoursePlugin):
            place = tree.children["plugins"].head() if "plugins" in tree.children else Span(FILE)
            raise self._unreadable(NO_PLUGIN.at(place))
        return config

    def _unreadable(self, problem: Problem) -> Unreadable:
        return Unreadable([problem], self.sources.texts)

    def _configuration_problems(self, error: BaseException) -> list[Problem]:
        """What MkDocs says of the configuration, each at the setting that it names."""
        places = Places(FILE, self.sources.text(FILE))
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
        self.config.site_dir = str(folder)
        self.plugin.driven = True
        try:
            with self._listening():
                if start:
                    self.config.plugins.on_startup(command="build", dirty=False)
                self._convert()
        except Unreadable as error:
            return Reading(None, error.problems, error.texts)
        except (Exception, SystemExit) as error:
            if _is_ours(error):
                raise
            stopped = self.stopped(error)  # first: it looks at what was said
            problems = self._unread() or [*self._told(), stopped]
            return Reading(None, problems, {**self.sources.texts, **self._texts()})
        reading = self.plugin.reading
        assert reading is not None
        problems = [*self.doubts, *reading.problems, *self._told()]
        return Reading(reading.course, problems, reading.texts)

    def _unread(self) -> list[Problem]:
        """Files that are not text as MkDocs wants it; it stops at the first of them."""
        if not hasattr(self.plugin, "sources"):
            return []
        sources = self.plugin.sources
        for path in sources.below(self.plugin.content):
            if path.endswith((".md", ".markdown")):
                sources.text(path)
        return [problem for problem in sources.problems if problem.rule is NOT_UTF8]

    def _texts(self) -> dict[str, str]:
        sources = getattr(self.plugin, "sources", None)
        return sources.texts if sources else {}

    def _convert(self) -> None:
        """The first half of MkDocs' build: all that happens before a file is written."""
        config = self.config = self.config.plugins.on_config(self.config)
        config.plugins.on_pre_build(config=config)
        files = get_files(config)
        env = config.theme.get_env()
        env.bytecode_cache = env.bytecode_cache or compiled_templates()
        env.list_templates = partial(_names, config.theme.dirs)  # type: ignore[method-assign]
        files.add_files_from_theme(env, config)
        files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        nav = get_navigation(files, config)
        nav = config.plugins.on_nav(nav, config=config, files=files)
        pages = Pages(self.memories, self.plugin, self.said.records, files)
        pages.begin(config)
        for file in files.documentation_pages():
            if file.page is None and file.inclusion.is_not_in_nav():
                Page(None, file, config)
            assert file.page is not None
            pages.populate(file, config)
        self.env: jinja2.Environment = config.plugins.on_env(env, config=config, files=files)
        self.files: Files = files
        self.nav: Navigation = nav

    def _listening(self) -> Listening:
        return Listening(self.said)

    def _told(self) -> list[Problem]:
        """What MkDocs and other plugins have warned of."""
        records = list(self.said.records)
        self.said.records.clear()
        texts = dict.fromkeys(
            text
            for level, name, text in records
            if level < logging.ERROR and name not in _SAID_BY_US and not _PLUGIN_SETTING.match(text)
        )
        return [WARNING.at(self._place(text), text=_sentence(text)) for text in texts]

    def stopped(self, error: BaseException) -> Problem:
        """Somebody else's code has raised an error. Raises it again where it was ours."""
        if _is_ours(error):
            raise error
        text = _in_words(error)
        page = self.config._current_page
        said = next((t for level, _, t in self.said.records if level >= 40), "")
        return STOPPED.at(
            self._place(f"{said} {text} {page.file.src_uri if page else ''}"), text=text
        )

    def _place(self, text: str) -> Span:
        """The page that a message names, and what it quotes there; else the configuration."""
        content = getattr(self.plugin, "content", "")
        for named in re.findall(r"[\w./-]+\.(?:md|markdown)", text):
            if (self.root / content / named).is_file():
                path = f"{content}/{named}"
                quoted = re.findall(r"'([^'\n]+)'", text)
                own = Places(path, self.plugin.sources.text(path))
                return own.find(words for words in quoted if words != named) or own.first()
        setting = re.match(r"Config value '(\w+)'", text)
        places = Places(FILE, self.sources.text(FILE))
        return (setting and places.find([f"{setting[1]}:"])) or places.first()

    def engine(self) -> Engine:
        """MkDocs as a record of functions."""
        return Engine(
            pages=self._pages,
            wrap=self._wrap,
            files=self._files,
            colour=named_colour(self.config),
        )

    def _pages(self) -> Iterator[str]:
        for file in self.files.documentation_pages():
            yield file.src_uri

    def _wrap(self, site: Site, path: str) -> OutputFile | None:
        """A page in its theme. The plugin's events put in what the site says."""
        self.plugin.site = site
        file = self.files.get_file_from_path(path)
        assert file and file.page
        page, config = file.page, self.config
        key = self._key(site, page)
        if key and self.wrapping and self.last:
            content = self.wrapping.made(key, self.last / file.dest_uri)
            if content is not None:
                # Others may want to see the page: the search does.
                none: Any = {}
                config.plugins.on_page_context(none, page=page, config=config, nav=self.nav)
                return OutputFile(file.dest_uri, content)
        output = self._wrapped(page)
        if not output.strip():
            return None
        content = output.encode("utf-8", errors="xmlcharrefreplace")
        if key and self.wrapping:
            self.wrapping.note(key, content)
        return OutputFile(file.dest_uri, content)

    def _key(self, site: Site, page: Page) -> bytes | None:
        """What a page depends on; None where everything is made anew."""
        if self.memories is None or self.last is None:
            return None
        if self.wrapping is None:
            plugin, config = self.plugin, self.config
            self.wrapping = Wrapping(self.memories, plugin, config, self.env, self.files, self.nav)
        look = self.plugin.settings.look
        frame = site.frame(self.plugin.path_of(page.file), page.url) if look == "course" else None
        return self.wrapping.key(site, page, frame)

    def _wrapped(self, page: Page) -> str:
        """A page in its theme, by MkDocs' own steps."""
        config = self.config
        config._current_page = page
        page.active = True
        try:
            context = steps.get_context(self.nav, self.files.documentation_pages(), config, page)
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
        for file in self.files:
            if not file.is_documentation_page() and file.inclusion.is_included():
                yield OutputFile(file.dest_uri, file.content_bytes)
        yield from self._templates()

    def _templates(self) -> Iterator[OutputFile]:
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
        yield from self._templates()
        for path in self._pages():
            page = self._wrap(site, path)
            if page:
                yield page
                return

    def finish(self) -> list[Problem]:
        """Let plugins do what they do when all files are written; what they have said."""
        # A plugin may build the site again from here, in another language.
        self.plugin.driven = False
        with self._listening():
            self.config.plugins.on_post_build(config=self.config)
            self.config.plugins.on_shutdown()
        return self._told()

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
