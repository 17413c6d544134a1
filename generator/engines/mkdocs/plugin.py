"""The courier between MkDocs and the course: events in, values out, no ideas of its own.

MkDocs decides what the site is: navigation, titles, drafts, addresses are what it and its plugins
say after their events. We read what they made, and put a course into it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import jinja2
from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import is_markdown_file

from generator.checks import judge
from generator.engines.extension_words import BOXES, tell_extensions
from generator.engines.formulas import formulas_are_ours
from generator.engines.markdown_extension import CourseExtension
from generator.engines.markdown_text import SiteMarkdown
from generator.engines.mkdocs.ahead import read_ahead
from generator.engines.mkdocs.files import (
    folder_of_pages,
    folders_of_home,
    generated_file,
    is_draft,
    url_of,
)
from generator.engines.mkdocs.generated import add_generated, introduce, is_generated
from generator.engines.mkdocs.i18n import languages_of_i18n
from generator.engines.mkdocs.icons import take_out_icons
from generator.engines.mkdocs.last_site import LastSite
from generator.engines.mkdocs.light import lightened, take_over_search
from generator.engines.mkdocs.look import (
    course_look,
    cover_picture,
    directed,
    direction,
    has_material,
    language_of,
    load_ours,
    named_colour,
    with_alternates,
)
from generator.engines.mkdocs.media import drawer, know_diagrams, loaded, with_diagrams
from generator.engines.mkdocs.memories import Memories, program
from generator.engines.mkdocs.missing import (
    missing_pages,
    missing_templates,
    places_from_navigation_on,
)
from generator.engines.mkdocs.navigation import Entries, leave_drafts_out
from generator.engines.mkdocs.nobodys import NOBODYS
from generator.engines.mkdocs.shown import html_fields, html_settings, html_title, plain_title
from generator.engines.mkdocs.theme_search import share_search
from generator.engines.mkdocs.translations import (
    Translations,
    theme_languages,
    titles_in,
)
from generator.engines.mkdocs.unreadable import Unreadable
from generator.engines.placing import Placing
from generator.model.converted import Converted
from generator.model.course import Course
from generator.model.generated import SOURCES, GeneratedPage, generated_pages
from generator.reader import Reading, assemble
from generator.reader.configuration import NO_LOOK, read_settings
from generator.reader.course_languages import (
    BESIDE_I18N,
    files_of,
    languages_of,
    pair,
    unknown_sections,
    wrong_with,
)
from generator.reader.course_reader import capital_ending
from generator.reader.embed_reader import Found
from generator.reader.folders import path_from
from generator.reader.lock_file import edition_of
from generator.reader.markup import finished, read_markup
from generator.reader.outline import Outline, PageSource
from generator.reader.page_reader import PageReading, read_page
from generator.reader.quiz_folder import files_to_read, read_quiz_folder
from generator.reader.source_files import SourceFiles
from generator.reader.survey import survey
from generator.render.renderer import relative
from generator.site.mark import leave_mark
from generator.site.offline import worker_files
from generator.site.preview import Preview
from generator.site.site import Site, with_formulas
from generator.site.taking import Taking
from generator.text.names import slug
from generator.text.problem_formats import as_text, summary
from generator.text.problems import Problem, count, in_order
from generator.text.span import Span

log = get_plugin_logger("course")

# MkDocs stamps pages and the sitemap with the day of the build; the same sources would then give
# other bytes tomorrow. Our sitemap names no dates, and this one goes into no page.
NO_DATE = "1980-01-01"

# Others do not go beyond 100 on either side: wherever in the list of plugins we stand, what they
# make of files and navigation is there when we look at it.
FIRST, LAST = 100, -200
# The page on which a course is printed holds all of it: beyond this many pages none could open it.
MOST_PRINTED = 300


class CourseConfig(Config):
    """The settings under `plugins: course:`, as they are; the reader judges them, with places."""

    id = Optional(Type(object))
    formerly = Optional(Type(object))
    quizzes = Optional(Type(object))
    pass_mark = Optional(Type(object))
    reading_level = Optional(Type(object))
    look = Optional(Type(object))
    color = Optional(Type(object))
    font = Optional(Type(object))
    heading_font = Optional(Type(object))
    cover = Optional(Type(object))
    app_icon = Optional(Type(object))
    app_icon_maskable = Optional(Type(object))
    facts = Optional(Type(object))
    paths = Optional(Type(object))
    version = Optional(Type(object))
    completion = Optional(Type(object))
    review = Optional(Type(object))
    notes = Optional(Type(object))
    offline = Optional(Type(object))
    paper = Optional(Type(object))
    words = Optional(Type(object))
    address = Optional(Type(object))
    languages = Optional(Type(object))
    layout = Optional(Type(object))
    missing = Optional(Type(object))
    allow = Optional(Type(object))


@dataclass(frozen=True)
class _Steady:
    """What edits of texts leave as it is: a preview asks for it after each of them.

    documents: the files of pages. outline: fields of the course's outline.
    """

    files: Files
    documents: Sequence[File]
    entries: Entries
    outline: Mapping[str, Any]


class CoursePlugin(BasePlugin[CourseConfig]):
    """Adds a course to the site that MkDocs makes. One object lives through all rebuilds."""

    def __init__(self) -> None:
        self.serving = self.dirty = self.begun = False
        # Set where our own command drives MkDocs: it tells what is wrong, and writes the files.
        self.driven = False
        self.jobs = 1  # processes that may read
        self.reading: Reading | None = None
        self.told: list[Problem] = []
        self.site: Site | None = None
        self.last_site: LastSite | None = None
        self.memories: Memories | None = None
        self.edition = ""  # the original's, in a site in several languages
        self.taking: Taking | None = None  # what writes the site, where our own command does
        self.script = ""  # the path of ours that is on all pages
        self.language = ""  # that in which the course is read; '' for the original's
        self.translations: Translations | None = None
        self.original: Course | None = None  # what a translation is read beside
        self.others: list[Any] = []  # where MkDocs builds: the course in its other languages
        self._steady: _Steady | None = None
        self.extension = CourseExtension()
        self.extension_words: dict[str, str] = {}  # what we had extensions of Markdown say

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Defining this keeps the object across rebuilds."""
        self.serving, self.dirty = command == "serve", dirty
        self.begun = False

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the settings, put the extension in its place, and the look where it is wanted."""
        path = Path(config.config_file_path)
        self.root = path.parent
        self.configuration = path.name
        self.sources = SourceFiles(self.root)
        text = self.sources.read(self.configuration) or ""
        given = {name: value for name, value in self.config.items() if value is not None}
        self.settings, self.problems = read_settings(text, self.configuration, given)
        self.docs = folder_of_pages(config, self.root)
        self.content = self.docs
        quizzes = self.settings.quizzes.strip("/")
        # Of a translation, all folders were looked through when the original was read.
        folders = () if self.language else dict.fromkeys((self.docs, quizzes))
        if unreadable := survey(self.sources, folders):
            raise Unreadable(unreadable, self.sources.texts)
        self.languages = languages_of_i18n(config)
        self._translate(config)
        self.read_quizzes()
        self.placing = Placing()
        extension = self.extension = _extension(config)
        extension.place = self.placing
        config.watch = [*config.watch, str(self.root / self.settings.quizzes)]
        # What the author says comes behind, so that '!*.bak' wants them after all.
        config.exclude_docs = NOBODYS + config.exclude_docs if config.exclude_docs else NOBODYS
        self.found: dict[str, PageSource] = {}
        self.read: dict[str, PageReading] = {}
        self.generated: dict[str, GeneratedPage] = {}
        self.site = None
        self._steady = None
        self.searched, self.drawer = False, ""
        self.formulas = extension.formulas = formulas_are_ours(config)
        if self.settings.look == "course" and not has_material(config):
            place = self.settings.span("look")
            self.problems.append(NO_LOOK.at(place, theme=config.theme.name or "none"))
            self.settings = self.settings.model_copy(update={"look": "site"})
        if self.settings.look == "course":
            self.searched = take_over_search(config)
            course_look(config, self.settings, self.searched, not self.serving)
            know_diagrams(config)
            extension.classes = True
            self.script = load_ours(config, self.settings, self.script)
        return config

    def _translate(self, config: MkDocsConfig) -> None:
        """See the course in the language in which it is to be read."""
        self.translations = None
        languages = languages_of(self.settings, self.language)
        if languages is None:
            return
        if "i18n" in config.plugins:
            self.problems.append(BESIDE_I18N.at(self.settings.name_span("languages")))
            return
        self.languages = languages
        quizzes = self.settings.quizzes.strip("/")
        found = files_of(self.sources, languages, self.docs, quizzes)
        self.translations = translations = Translations(self.settings, found)
        if languages.translated:
            course = self.settings.id or slug(config.site_name or "Course") or "course"
            self.settings = self.settings.in_language(translations.field, course)
        else:
            known = theme_languages(config)
            self.problems += wrong_with(self.settings, found, self.sources, known)
        if self.language not in found.unknown and languages.original not in found.unknown:
            translations.configure(config)

    @property
    def base(self) -> str:
        """The folder of the language in the site; '' of the original, or of a site in one."""
        return self.translations.base if self.translations else ""

    @property
    def quiz_files(self) -> set[str]:
        """The paths of quizzes and conversations that are in the original's language."""
        return self.translations.found.quiz_files if self.translations else set()

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """MkDocs clears the site next, long before anybody knows whether there will be another."""
        # A site in several languages is built once for each of them, into the same folder.
        if not (self.begun or self.driven or self.serving or self.dirty):
            self.last_site = LastSite(Path(config.site_dir))
        self.begun = True

    def on_build_error(self, *, error: Exception) -> None:
        """A build that fails leaves the last good site as it was."""
        if self.last_site:
            self.last_site.restore()

    @event_priority(FIRST)
    def _after_pages(self, *, config: MkDocsConfig) -> None:
        """All pages are written; another plugin may now build the site in a language more."""
        if self.site and not self.driven:
            for output in self.site.last_files():
                place = Path(config.site_dir, output.path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(output.content)
            self._write_others(config)

    @event_priority(LAST)
    def _at_the_end(self, *, config: MkDocsConfig) -> None:
        """The new site is whole; leave the list of what was written, as our own command does."""
        if self.last_site:
            self.last_site.forget()
        if self.settings.look == "course" and not (self.serving or self.dirty or self.language):
            folder = Path(config.site_dir)
            for output in worker_files(folder, self.settings.offline, self.taking):
                if self.taking:
                    self.taking.leave(output.path)
                (folder / output.path).write_bytes(output.content)
        if not (self.driven or self.serving):
            hidden = [f.dest_uri for f in self.files if f.dest_uri.startswith(".")]
            leave_mark(Path(config.site_dir), hidden)

    on_post_build = CombinedEvent(_after_pages, _at_the_end)

    @event_priority(LAST)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Leave drafts out, keep the source of sources out, add the pages that a course has."""
        if self.settings.look == "course":
            self.script = load_ours(config, self.settings, self.script)
        if self.translations:
            files = self.translations.files(files, config)
        for file in files.documentation_pages():
            place = path_from(self.root, file.abs_src_path or "")
            if file.inclusion.is_included() and is_draft(file, self.sources.texts.get(place)):
                file.inclusion = InclusionLevel.DRAFT
        source, base = folders_of_home(files)
        self.content = posixpath.normpath(posixpath.join(self.docs, source))
        sources = files.get_file_from_path(posixpath.join(source, SOURCES))
        if sources:
            files.remove(sources)
        printed = self.settings.look == "course" and self.settings.paper
        printed &= sum(1 for _ in files.documentation_pages()) <= MOST_PRINTED
        made = generated_pages(
            self.settings.messages(language_of(config)),
            self.folder.titles,
            # Sources are the original's, and so is what is told of them.
            sources is not None and not self.base,
            recorded=self.settings.completion is not None,
            review=self.settings.review,
            notes=self.settings.notes and self.settings.look == "course",
            printed=printed,
        )
        self.generated = {posixpath.join(source, page.path): page for page in made}
        add_generated(files, self.generated, base, config)
        if self.settings.look == "course":  # else the pages are the site's own
            messages = self.settings.messages(language_of(config))
            tell_extensions(config.mdx_configs, messages, self.extension_words)
            self.extension.boxes = config.mdx_configs[BOXES]
        self.drawer = drawer(files)
        self.placing.markdown = SiteMarkdown(
            config.markdown_extensions, config.mdx_configs, self.formulas
        )
        self.placing.urls = self._with_aliases({self.path_of(file): url_of(file) for file in files})
        return files

    def _with_aliases(self, urls: dict[str, str]) -> dict[str, str]:
        """The addresses of files, also by what texts in several languages call them."""
        return {**self.translations.aliases(urls), **urls} if self.translations else urls

    @event_priority(LAST)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """See the order of the course, without drafts; take the clock out of its pages."""
        if self.translations and self.languages:
            if self.languages.translated:
                self.translations.rename(nav.items)
            else:
                titles = titles_in(nav.items)
                self.problems += unknown_sections(self.settings, titles)
        if not self.serving:
            leave_drafts_out(nav)
        if self.settings.look == "course":
            for file in files.documentation_pages():
                page = file.page or Page(None, file, config)
                page.update_date = NO_DATE
        self.nav = nav
        return nav

    @event_priority(LAST)
    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Tell the extension which page comes."""
        if self.makes(page):
            in_look = self.settings.look == "course"
            introduce(page, self.generated[page.file.src_uri], in_look)
        path = self.path_of(page.file)
        quiz = page.meta.get("quiz")
        quiz = quiz if isinstance(quiz, str) else ""
        self.placing.begin(path, self.source_of(page), quiz, self.translated_from(page.file))
        return markdown

    def makes(self, page: Page) -> bool:
        """Whether the page is one of those that a course has and no author writes."""
        return is_generated(page.file, self.generated)

    def path_of(self, file: File) -> str:
        """The path of a page or a file, from the course's folder."""
        real = self.translations.real if self.translations else {}
        return posixpath.normpath(f"{self.docs}/{real.get(file.src_uri, file.src_uri)}")

    def original_of(self, file: File) -> str:
        """The path of a page without the language in its name; '' where there is none in it."""
        path, languages = self.path_of(file), self.languages
        if self.translations:
            plain = posixpath.normpath(f"{self.docs}/{file.src_uri}")
            return plain if plain != path else ""
        plain = languages.without_suffix(path)[0] if languages and languages.suffixes else path
        return plain if plain != path else ""

    def source_of(self, page: Page) -> str | None:
        """The author's text; None where a plugin made the page."""
        path = self.source_path(page)
        return self.sources.text(path) if path else None

    def source_path(self, page: Page) -> str | None:
        """Where the author's text lies, from the course's folder; None where a plugin made it."""
        place = page.file.abs_src_path
        if not place or not page.file.src_uri.endswith((".md", ".markdown")):
            return None
        return path_from(self.root, place)

    def translated_from(self, file: File) -> tuple[str, str] | None:
        """The path and the text of the page of which this is a translation; None where of none."""
        languages, path = self.languages, self.path_of(file)
        if languages is None or not languages.translated:
            return None
        if self.translations:
            paths = [self.translations.original_of(file)]
        else:
            plain = languages.without_suffix(path)[0]
            paths = [plain, languages.page_in(languages.original, path, self.content)]
        for before in paths:
            if before and before != path and self.sources.has(before):
                self.sources.tie(path, before)
                text = self.sources.text(before)
                return (before, text) if text is not None else None
        return None

    @event_priority(LAST)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Read what is published: this is the one reading of the page."""
        path = self.path_of(page.file)
        if self.makes(page):
            return html
        converted = read_markup(html)
        found, near = self.placing.end(converted)
        source = self.page_source(page, converted, found, near)
        self.found[path], self.read[path] = source, read_page(source, self.settings.look == "site")
        if self.settings.look == "course":
            page.title = html_title(page)
        return converted.html

    def page_source(
        self,
        page: Page,
        converted: Converted,
        found: Mapping[str, tuple[Found, ...]],
        near: tuple[Problem, ...],
    ) -> PageSource:
        """A page as it is published, with what its fences held."""
        return PageSource(
            path=self.path_of(page.file),
            url=url_of(page.file),
            title=plain_title(page),
            converted=converted,
            source=self.source_of(page),
            meta=page.meta,
            index=page.is_index,
            home=page.is_homepage,
            listed=page.file.inclusion.is_in_nav(),
            found=found,
            near=near,
            original=self.original_of(page.file),
        )

    @event_priority(FIRST)
    def on_env(
        self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files
    ) -> jinja2.Environment:
        """All pages are converted: put the course together, judge it, and make its site."""
        self.put_together(env, config, files)
        assert self.site
        if self.serving and not self.driven:
            preview = self.preview(self.told)
            for output in filter(None, map(preview.file, preview.paths())):
                files.append(generated_file(config, output))
        if self.settings.look == "course":
            for output in take_out_icons(config, env, files):
                files.append(generated_file(config, output))
        if not self.driven:
            for output in self.site.files():
                files.append(generated_file(config, output))
        return env

    def put_together(self, env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
        """Make the course and its site of all pages as they are now."""
        self.files = files
        if self._steady is None or self._steady.files is not files:
            self._steady = self._lasting(config, files)
        steady = self._steady
        reading = assemble(self._outline(config, steady), self.folder, self.sources, self.read)
        assert reading.course is not None
        if self.languages and not self.languages.translated:
            self.edition = edition_of(reading.course)  # the other languages are built after it
        self.reading = reading
        lacking = missing_templates(env, steady.documents, self.path_of, self.source_of)
        reading.problems.extend(lacking)
        if self.original and self.base:
            reading.problems.extend(pair(self.original, reading.course))
        problems: list[Problem] = reading.problems
        if not self.driven:
            problems = in_order([*judge(reading), *self._read_others(config)])
            self._tell(problems, reading)
        named = named_colour(config) if self.settings.look == "course" else ""
        self.site = Site(reading.course, problems if self.serving else (), named)
        env.globals["translated"] = reading.course.translated
        if self.translations:  # at once: a template may look at the text of any page
            message = reading.course.messages("page-untranslated")
            for path in self.translations.untranslated:
                file = files.get_file_from_path(path)
                if file and file.page:
                    html = file.page.content or ""
                    file.page.content = self.translations.as_original(html, message)
        if not self.driven:  # else when it is written or asked for, and its course was judged
            self.fill_all()

    def _read_others(self, config: MkDocsConfig) -> Iterator[Problem]:
        """Read the course in its other languages, where MkDocs builds it; what is wrong there."""
        from generator.engines.mkdocs.project import translations_of

        self.others = []
        if self.language:
            return
        given = {name: config[name] for name in ("site_dir", "site_url", "use_directory_urls")}
        for other in translations_of(self, self.configuration, **given):
            other.command = "serve" if self.serving else "build"
            other.plugin.original = self.reading.course if self.reading else None
            found = other.read(Path(config.site_dir))
            assert self.reading
            self.reading.texts.update(found.texts)
            other.plugin.reading = found
            yield from found.problems if found.course is None else other.judge_words()
            self.others.append(other)

    def _write_others(self, config: MkDocsConfig) -> None:
        """Write the course in its other languages into the site's folder."""
        from generator.engines.mkdocs.build import Stopped, write_site

        for other in self.others:
            try:
                write_site(other, Path(config.site_dir), lambda: None)
            except Stopped as error:
                raise Unreadable(error.problems, error.texts) from error
            share_search(other.config, config)
            other.finish()

    def preview(self, problems: Sequence[Problem]) -> Preview:
        """The pages that only the author sees, in a preview."""
        assert self.reading and self.reading.course
        pages = (reading.source for reading in self.read.values())
        drafts = [(page.title, page.url) for page in pages if page.meta.get("draft") is True]
        return Preview(self.reading.course, problems, drafts)

    def fill_all(self, besides: Collection[str] = ()) -> None:
        """As `fill`, for all such pages but those of these kinds."""
        for path, made in self.generated.items():
            file = self.files.src_uris.get(path)
            if file and file.page and made.kind not in besides:
                self.fill(file.page)

    def fill(self, page: Page) -> None:
        """Put the text into a page that a course has and no author writes."""
        if self.site and self.makes(page):
            page.content = self.site.body(self.generated[page.file.src_uri], url_of(page.file))

    def read_quizzes(self) -> None:
        """Read the folder of quizzes."""
        memory = self.memories.shelf("quizzes") if self.memories else None
        folder = self.settings.quizzes.strip("/")
        name = program() if memory else ""
        kept = self.translations.quizzes if self.translations else None
        if memory and self.jobs > 1 and not self.language:  # with the original all were read
            tasks = files_to_read(self.sources, folder, memory, name, self.languages)
            read_ahead(self.jobs, tasks, memory)
        self.folder = read_quiz_folder(self.sources, folder, memory, name, self.languages, kept)

    def _outline(self, config: MkDocsConfig, steady: _Steady) -> Outline:
        return Outline(
            title=config.site_name or "Course",
            configuration=self.configuration,
            content=self.content,
            language=language_of(config),
            direction=direction(config),
            description=config.site_description or "",
            settings=self.settings,
            nav=steady.entries(),
            pages=tuple(self.found.values()),
            root_url=re.sub(r"^https?://[^/]*", "", config.site_url or "") or "/",
            searched=self.searched,
            formulas=self.formulas,
            draws=bool(self.drawer),
            markdown=self.placing.markdown,
            languages=self.languages,
            **steady.outline,
            original_edition=edition_of(self.original) if self.original else self.edition,
        )

    def _lasting(self, config: MkDocsConfig, files: Files) -> _Steady:
        # A draft answers in the preview only.
        shown = (file for file in files if self.serving or file.inclusion.is_included())
        inner = {self.path_of(file): file for file in shown}
        translations = self.translations
        home = url_of(self.nav.homepage.file) if self.nav.homepage else ""
        outline = {
            "urls": self._with_aliases({path: url_of(file) for path, file in inner.items()}),
            "loads": tuple(self._loaded(config, files)),
            "home": home,
            "problems": (*self.problems, *self._missing(), *self._no_pages(inner)),
            "editions": translations.editions(home) if translations else (),
            "alternates": translations.alternates(self.generated, config) if translations else {},
        }
        documents = files.documentation_pages()
        return _Steady(files, documents, Entries(self.nav.items, self.path_of), outline)

    def _loaded(self, config: MkDocsConfig, files: Files) -> Iterator[tuple[str, Span]]:
        """What all pages load from elsewhere, where the pages are a course's."""
        if self.settings.look == "course":
            yield from loaded(config, files, self.sources, self.configuration, self.docs)

    def _no_pages(self, files: Mapping[str, File]) -> Iterator[Problem]:
        """Files that look like pages, and are published as they are. files: by their paths."""
        for path, file in files.items():
            if not file.is_documentation_page() and is_markdown_file(path.lower()):
                yield capital_ending(path)

    def _missing(self) -> Iterator[Problem]:
        """Pages that the navigation names and that are not there."""
        text = self.sources.text(self.configuration) or ""
        places = places_from_navigation_on(self.configuration, text)
        return missing_pages(self.nav, places, self.docs, self.found)

    def _tell(self, problems: Sequence[Problem], reading: Reading) -> None:
        self.told = list(problems)
        for problem in problems:
            say = {"error": log.error, "warning": log.warning, "note": log.info}[problem.severity]
            say(as_text(problem, reading.texts))
        if count(problems)["error"] and not self.serving:
            raise PluginError(f"The course was not built: {summary(problems)}.")

    @event_priority(FIRST)
    def on_page_context(
        self, context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> Any:
        """Give the page's template its frame."""
        if self.site and self.settings.look == "course":
            path = self.path_of(page.file)
            url = url_of(page.file)
            page.meta = html_fields(page.meta)
            context["config"] = html_settings(config)
            context["frame"] = self.site.frame(path, url)
            if page.is_homepage:
                cover = self.settings.cover or ""
                address = self.site.course.address(cover, "") or ""
                source = posixpath.relpath(self.content, self.docs)
                inner = posixpath.normpath(posixpath.join(source, cover)) if cover else ""
                context["cover"] = cover_picture(inner, self.files, relative(address, url))
        elif self.site and self.site.course.editions and not config.extra.get("alternate"):
            context["config"] = with_alternates(config, self.site.course, url_of(page.file))
        return context

    @event_priority(FIRST)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Put questions, quizzes and conversations into the places of their marks."""
        if self.site is None:
            return output
        asks = "data-course=" in output
        if asks:
            self._print(page, config)
            output = self.site.expand(output, self.path_of(page.file), url_of(page.file))
        if self.formulas:
            output = with_formulas(output, url_of(page.file))
        if self.settings.look == "course":
            url = url_of(page.file)
            output = lightened(output, config, self.site.course, url)
            output = finished(with_diagrams(output, self.drawer, url))
            output = directed(output, self.site.course.direction)
        elif asks:
            output = finished(output)
        self.site.reviews.saw(self.path_of(page.file), output)
        return output

    def _print(self, page: Page, config: MkDocsConfig) -> None:
        """Fill the marks in what mkdocs-print-site keeps of a page for its page of all pages."""
        printing = config.plugins.get("print-site")
        kept = getattr(page, "html", "")
        if printing and self.site and "data-course=" in kept:
            path, whole = self.path_of(page.file), url_of(printing.print_page.file)
            page.html = self.site.expand(kept, path, whole)  # type: ignore[attr-defined]


def _extension(config: MkDocsConfig) -> CourseExtension:
    """One extension object for all pages, put in the place of the name in mkdocs.yml."""
    extension = CourseExtension()
    others = [e for e in config.markdown_extensions if e not in ("course", CourseExtension)]
    others = [e for e in others if not isinstance(e, CourseExtension)]
    config.markdown_extensions = [*others, extension]  # type: ignore[list-item]
    return extension
