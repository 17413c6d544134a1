"""A course that stays in memory while its author writes, and makes the pages that are asked for.

A change of a text is read, the course is put together anew from what is known of all other files,
and a page is put into its theme when somebody looks at it. Whatever else changes (a name, the
configuration, the theme, a title in a menu) makes another resident, which takes over the memories.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from threading import RLock

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from generator.checks import judge_words
from generator.engines.mkdocs.answers import whole
from generator.engines.mkdocs.build import judged
from generator.engines.mkdocs.icons import asked_on, left_out
from generator.engines.mkdocs.loading import own_plugins
from generator.engines.mkdocs.memories import Memories, has_snippets
from generator.engines.mkdocs.project import Project
from generator.engines.mkdocs.theme_search import FOLDER as SEARCH
from generator.engines.mkdocs.theme_search import ThemeSearch
from generator.model.course import Course
from generator.reader import Reading
from generator.reader.configuration import NO_TEMPLATE, WARNING
from generator.reader.course_languages import placed_in
from generator.reader.survey import survey
from generator.site.preview import FOLDER as PREVIEW
from generator.site.preview import Preview
from generator.site.reviews import FOLDER as REVIEWS
from generator.site.site import Site
from generator.text.problems import Problem

# Of a draft, as MkDocs marks it in a preview.
_DRAFT = (
    '<div class="mkdocs-draft-marker" title="This page will not be included into the built site.">'
    "DRAFT</div>"
)
# Events by which another plugin has a part in pages as they are written.
_WRITING = (
    *("page_context", "post_page", "pre_template", "template_context", "post_template"),
    "post_build",
)
# The shelves of what checks know.
_OF_JUDGES = (
    *("parts", "former", "links", "markup", "accessibility", "described", "privacy", "reads"),
    *("guessing", "looks", "habits", "terms", "named", "proofs", "quizzes", "lock", "locked"),
)


class NotResident(Exception):
    """Somebody else has a part in this course: MkDocs itself has to build it."""


class CannotBeShown(Exception):
    """There is a course, and no site of it; the reading says why."""

    def __init__(self, reading: Reading) -> None:
        super().__init__("the course cannot be shown")
        self.reading = reading


class Resident:
    """The course of a folder as it is now. One thread changes it, and any may ask for its files."""

    def __init__(
        self,
        root: Path,
        folder: Path,
        url: str,
        memories: Memories | None,
        language: str = "",
        original: Course | None = None,
    ) -> None:
        """Read the course. folder: for plugins. url: of the preview. memories: from the last one.

        language: of a course in several, that in which it is read; '' for the original's, which has
        the others with it. original: what it is read beside then. Raises NotResident,
        CannotBeShown; Unreadable, and whatever themes and plugins raise.
        """
        self.root, self._lock = root, RLock()
        self.others: list[Resident] = []
        with own_plugins():
            self.project = Project(root, memories=memories, language=language, site_url=url)
        self.project.plugin.original = original
        course = self.project.plugin.config.look == "course"  # which takes the search over
        if self.project.memories is None or not (course or _is_alone(self.project)):
            raise NotResident
        self.project.command = "serve"
        self.reading = self.project.read(folder)
        if self.reading.course is None:
            raise CannotBeShown(self.reading)
        if not _is_alone(self.project):
            raise NotResident
        self._search = ThemeSearch(self.project.config)
        if any(problem.rule is NO_TEMPLATE for problem in self.reading.problems):
            raise CannotBeShown(self.reading)
        config = self.project.config
        self._left_out = left_out(config, self._documents)
        self._extras: dict[str, bytes] | None = None
        self._made: dict[str, bytes] = {}
        self._preview_pages: Preview | None = None
        self._previews: dict[str, bytes] = {}
        self._judged = 0
        self._plain: dict[str, str] = {}  # texts without snippets
        self._has_snippets()
        self.site.reviews.waits = True
        self._looked_at = f"{self.base}index.html"
        self.get(self._looked_at)  # a theme with a mistake in it stops here, and not in a browser
        found = None if language else self.project.plugin.translations
        self.others += [
            Resident(root, folder, url, self.memories, one.id, self.site.course)
            for one in (found.built if found else ())
            if found and one.id != found.original
        ]

    @property
    def base(self) -> str:
        """The folder of its language in the site."""
        return self.project.plugin.base

    @cached_property
    def pages(self) -> Mapping[str, File]:
        """The files of its pages, by their paths from the course's folder."""
        plugin, files = self.project.plugin, self.project.files
        documents = files.documentation_pages(inclusion=self.project.wanted)
        return {plugin.path_of(file): file for file in documents}

    @cached_property
    def _documents(self) -> Sequence[File]:
        """The files of all pages."""
        return self.project.files.documentation_pages()

    @property
    def site(self) -> Site:
        """What the course adds to the pages."""
        site = self.project.plugin.site
        assert site
        return site

    @cached_property
    def memories(self) -> Memories:
        """What the next one can take over."""
        memories = self.project.memories
        assert memories
        return memories

    @cached_property
    def _files(self) -> Mapping[str, File]:
        """Every file that the theme, the author and plugins have, by the place where it is served.

        Nothing is served from anywhere else, whatever is asked for.
        """
        project = self.project
        return {
            file.dest_uri: file
            for file in project.files
            if not file.is_documentation_page() or file.inclusion.is_in_serve()
        }

    def change(self, paths: Collection[str]) -> bool:
        """Read files whose texts have changed, by their paths from the course's folder.

        False where that is not enough: then nothing is as it should be, and another has to be made.
        """
        with self._lock:
            quizzes = f"{self.project.plugin.settings.quizzes.strip('/')}/"
            elsewhere = {path for other in self.others for path in other.pages}
            own = [path for path in paths if path in self.pages or path not in elsewhere]
            for path in elsewhere.intersection(paths):  # compared with the original
                self.project.plugin.sources.forget(path)
            done = self._change(own)
            for other in self.others:
                pages = other.pages
                theirs = [path for path in paths if path in pages or path.startswith(quizzes)]
                theirs += other.translations_of(own)
                if done and own:
                    other.project.plugin.original = self.site.course
                done = done and (not (theirs or own) or other._change(theirs))
            return done

    def translations_of(self, paths: Collection[str]) -> list[str]:
        """The pages that are translations of these, of which the texts have changed."""
        for path in paths:
            self.project.plugin.sources.forget(path)
        return [path for path, before in self._originals.items() if before in paths]

    @cached_property
    def _originals(self) -> Mapping[str, str]:
        """Of which pages its pages are translations, by their paths."""
        plugin = self.project.plugin
        found = {path: plugin.translated_from(file) for path, file in self.pages.items()}
        return {path: before[0] for path, before in found.items() if before}

    def _change(self, paths: Collection[str]) -> bool:
        plugin, project = self.project.plugin, self.project
        config, files = project.config, project.files
        by_path = self.pages
        quizzes = f"{plugin.settings.quizzes.strip('/')}/"
        pages = [path for path in paths if path in by_path]
        if any(path not in by_path and not path.startswith(quizzes) for path in paths):
            return False
        before = {path: plugin.sources.texts.get(path, "") for path in paths}
        for path in paths:
            plugin.sources.forget(path)
        if survey(plugin.sources, paths):
            return False
        texts = [*before.values(), *(plugin.sources.text(path) or "" for path in paths)]
        if any("draft:" in text or "template:" in text or has_snippets(text) for text in texts):
            return False
        if self._has_snippets():
            return False
        placed = [placed_in(before[path]) for path in pages]
        now = [placed_in(plugin.sources.text(path) or "") for path in pages]
        if self.base and placed != now:
            return False  # another quiz may be shown, or one less
        if len(pages) < len(paths):
            titles = plugin.folder.titles
            for path in [path for path in plugin.sources.texts if path.startswith(quizzes)]:
                plugin.sources.forget(path)
            plugin.read_quizzes()
            if plugin.folder.titles != titles:
                return False
        asked = self._asked_on(pages)
        with project.remembering(), project.listening():
            for path in pages:
                project.pages.again(by_path[path], config)
            plugin.put_together(project.env, config, files)
        assert plugin.reading
        self.site.reviews.waits = True
        same = len(pages) == len(paths) and None not in asked and asked == self._asked_on(pages)
        if not same and left_out(config, self._documents) != self._left_out:
            return False
        # What MkDocs has said of pages that were not converted again.
        kept = [p for p in self.reading.problems if p.rule is WARNING and p.span.path not in pages]
        kept += project.doubts
        self.reading = Reading(
            plugin.reading.course,
            [*kept, *project.told(), *plugin.reading.problems],
            plugin.reading.texts,
        )
        self._made, self._extras, self._preview_pages = {}, None, None
        changed = {by_path[path].dest_uri for path in pages}
        if self._looked_at in changed or len(pages) < len(paths):
            self.get(self._looked_at)  # before the judge is at work, too
        return True

    def _asked_on(self, paths: Sequence[str]) -> list[frozenset[str] | None]:
        """What pages ask of the theme."""
        course = self.site.course
        return [asked_on(course.page.get(path), self.pages[path]) for path in paths]

    def _has_snippets(self) -> bool:
        """Whether any text may bring in what stands elsewhere. Most were looked at before."""
        texts, plain = self.project.plugin.sources.texts, self._plain
        new = {path: text for path, text in texts.items() if plain.get(path) is not text}
        if any(has_snippets(text) for text in new.values()):
            return True
        plain |= new
        return False

    def judge(self, before_each: Callable[[], None] = lambda: None) -> list[Problem]:
        """Everything that is wrong with the course; where nothing can be shown, pages say so.

        before_each: is called before each check, and may end it all by what it raises.
        """
        problems = judged(self.reading, self.project, before_each=before_each)
        for other in self.others:
            with other.project.remembering():
                problems += other.project.own(judge_words(other.reading, before_each))
        self._judged += 1
        if not self._judged % 10:  # the command looks seldom for what can be let go
            gc.collect()
        with self._lock:
            self.memories.save()
            self.memories.turn(*_OF_JUDGES)
            for one in (self, *self.others):
                one.site.problems = problems
            self._preview_pages = None
        return problems

    def get(self, path: str) -> bytes | None:
        """What the site has at a path from its root; None where there is nothing."""
        found = self.find(path)
        return None if found is None else whole(found)

    def find(self, path: str) -> bytes | Path | None:
        """The same; of what is published as it lies on the disk, where it lies: it may be large."""
        with self._lock:
            if path.startswith((f"{PREVIEW}/", "assets/preview.")):
                return self._preview(path)
            own = next((other for other in self.others if path.startswith(other.base)), None)
            if own:
                return own.find(path)
            if path not in self._made:
                content = self._make(path)
                if content is None:
                    # What differs from language to language, and lies in no folder of one.
                    made = (other.find(path) for other in self.others)
                    return next((found for found in made if found is not None), None)
                if isinstance(content, Path) or not path.endswith(".html"):
                    return content  # it is large, or it is no work
                self._made[path] = content
            if path.endswith(".html"):
                self._looked_at = path
            return self._made[path]

    def _preview(self, path: str) -> bytes | None:
        """Of the pages that nobody but the author sees."""
        if self._preview_pages is None:
            self._preview_pages = self.project.plugin.preview(tuple(self.site.problems))
            self._previews = {}
        if path not in self._previews:
            with self.project.remembering():
                made = self._preview_pages.file(path)
            if made is None:
                return None
            self._previews[path] = made.content
        return self._previews[path]

    def _make(self, path: str) -> bytes | Path | None:
        project = self.project
        file = self._files.get(path)
        if file is not None and file.is_documentation_page():
            with project.remembering():
                return self._page(file)
        if path.removesuffix(".gz") in self._named:
            made = {output.path: output.content for output in project.writing.templates()}
            if path in made:
                return made[path]
        if file is not None:
            return Path(file.abs_src_path) if file.abs_src_path else file.content_bytes
        if self._extras is None:
            with project.remembering():
                self._extras = {output.path: output.content for output in self.site.files()}
        if path.startswith(SEARCH) and path not in self._extras:
            with project.remembering():
                self._extras |= self._search.files(self._all_pages())
        if path in self._extras or not path.startswith(f"{self.site.course.base}{REVIEWS}/"):
            return self._extras.get(path)
        self._see_all()
        self._extras |= {output.path: output.content for output in self.site.last_files()}
        return self._extras.get(path)

    def _see_all(self) -> None:
        """Make every page from which something comes back for review."""
        looked_at, reviews = self._looked_at, self.site.reviews
        reviews.waits = False
        for file in self.project.files.documentation_pages(inclusion=self.project.wanted):
            path = self.project.plugin.path_of(file)
            if path in reviews.pages and (content := self.get(file.dest_uri)) is not None:
                reviews.saw(path, content.decode())
        self._looked_at = looked_at

    def _all_pages(self) -> Iterator[Page]:
        """All pages as they were converted, in the order in which a build writes them."""
        for file in self.project.files.documentation_pages(inclusion=self.project.wanted):
            assert file.page is not None
            self.project.plugin.fill(file.page)
            yield file.page

    @cached_property
    def _named(self) -> frozenset[str]:
        """The templates that are no pages: seldom asked for, and made then."""
        config = self.project.config
        return frozenset({*config.theme.static_templates, *map(str, config.extra_templates)})

    def _page(self, file: File) -> bytes | None:
        page = file.page
        assert page is not None
        self.project.plugin.fill(page)
        content = page.content
        if file.inclusion.is_excluded():
            page.content = _DRAFT + (content or "")
        try:
            output = self.project.writing.engine().wrap(self.site, file.src_uri)
        finally:
            page.content = content
            self._search.forget()
        return output.content if output else None


def _is_alone(project: Project) -> bool:
    """Whether nobody else has a part in pages as they are written, but a search that we know.

    What is in that of a course in several languages, only a build knows.
    """
    if project.plugin.translations is None:
        return ThemeSearch(project.config).is_alone(_WRITING, project.plugin)
    return not project.asks(*_WRITING)
