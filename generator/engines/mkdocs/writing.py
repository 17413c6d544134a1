"""The second half of a build: what a project has read, as files of a site, by MkDocs' steps."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import jinja2
from mkdocs.commands import build as steps
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_timestamp

from generator.engines.mkdocs.look import named_colour
from generator.engines.mkdocs.memories import program
from generator.engines.mkdocs.wrapping import LATE, Wrapping
from generator.model.course import Course
from generator.site.build import Engine
from generator.site.mark import MARK
from generator.site.output import CopiedFile, OutputFile
from generator.site.site import Site
from generator.site.standing import StandingFiles
from generator.site.taking import Standing

if TYPE_CHECKING:
    from generator.engines.mkdocs.project import Project


class Writing:
    """What makes the files of a project, which has one of these once it was read."""

    def __init__(self, project: Project) -> None:
        self.project, self.plugin, self.config = project, project.plugin, project.config
        self.env, self.files, self.nav = project.env, project.files, project.nav
        self.wrapping: Wrapping | None = None
        self._keys: dict[str, bytes | None] = {}

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
        if self.project.memories is None or self.project.last is None:
            return None
        return StandingFiles(self.project.memories.shelf("written"), self.project.last, program())

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
        if self.in_order or (self._is_first and self.project.jobs > 1):
            return [], paths
        known = {path: self._kept(site, path) for path in paths}
        self._keep_keys()
        return [page for page in known.values() if page], [p for p in paths if not known[p]]

    @property
    def in_order(self) -> bool:
        """Whether one process makes all pages: somebody looks at each, in their order."""
        return self.project.memories is None or self.project.asks("page_context", "post_page")

    @property
    def _is_first(self) -> bool:
        """Whether there is no last site."""
        return self.project.last is None or not (self.project.last / MARK).exists()

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
        if self.project.memories is None or self.project.last is None:
            return None
        if self.wrapping is None:
            plugin, config = self.plugin, self.config
            pages = self.project.pages
            self.wrapping = Wrapping(plugin, config, self.env, self.files, self.nav, pages)
            self.wrapping.recall(site)
        name = page.file.src_uri
        if name not in self._keys:
            self._keys[name] = self.wrapping.key(site, page)
        return self._keys[name]

    @cached_property
    def _documents(self) -> Sequence[File]:
        """All pages, as templates get them."""
        return self.files.documentation_pages(inclusion=self.project.wanted)

    @property
    def _unseen(self) -> bool:
        """Whether nobody sees the text of a page before it is put into its theme."""
        own = self.plugin.settings.look == "course" and not self.config.theme.custom_dir
        return own and not self.project.asks("page_context", "post_page")

    @cached_property
    def _watched(self) -> bool:
        """Whether another plugin looks at pages when they are put into their theme."""
        return self.project.asks("page_context")

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
