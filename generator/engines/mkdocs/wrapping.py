"""Pages that stand in the last site as they would be made again: put there and not made.

A page in its theme depends on much: what it was converted to, its frame, the questions in it, the
theme's templates, the navigation, the settings. All of it goes into a key. Where an author has
templates of their own, which may look at anything, everything goes into it.

To make a key of all of that takes longer than anything else after a small change. So keys are kept:
where pages show of the course what they did, one with the same text has the same key.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.engines.mkdocs.memories import Unkeyed, contents, plain, program
from generator.engines.mkdocs.pages import Pages
from generator.engines.mkdocs.plugin import CoursePlugin
from generator.model.course import Course
from generator.model.quiz import Quiz
from generator.render.quiz_view import quiz_data, terms
from generator.site.bundles import needed_by
from generator.site.frame import Frame
from generator.site.site import Site
from generator.site.syllabus import syllabus
from generator.text.memory import key_of
from generator.text.shelves import Table, drawer

# What MkDocs gives to templates and no key can hold: the day of the build.
_DATED = "build_date_utc"


class Wrapping:
    """Knows which pages of the last site are as they would be made now."""

    def __init__(
        self,
        plugin: CoursePlugin,
        config: MkDocsConfig,
        env: jinja2.Environment,
        files: Files,
        nav: Navigation,
        pages: Pages,
    ) -> None:
        self.plugin, self.config, self.env, self.files, self.nav = plugin, config, env, files, nav
        self.pages = pages
        self._quizzes: dict[str, bytes] = {}
        self.common: bytes | None = None  # where nobody can know
        with suppress(Unkeyed):
            self.common = self._common()
        assert plugin.reading and plugin.reading.course
        self._texts = plugin.reading.course.digests
        self._keys: Table[bytes] = Table(None)  # by what is a page's own

    def recall(self, site: Site) -> None:
        """Look up the keys of a build in which pages showed of the course what they show now."""
        if self.common is not None:
            self._keys = Table(drawer("keys"), self.common, site.shown)

    def keep(self) -> None:
        """Keep the keys that were made, for the next build."""
        self._keys.keep()

    def _common(self) -> bytes:
        """What every page depends on. Raises Unkeyed."""
        config, plugin = self.config, self.plugin
        given = {n: v for n, v in config.items() if n not in ("plugins", "site_dir", "watch")}
        given.pop("hooks", None)
        given["markdown_extensions"] = [
            e if isinstance(e, str) else type(e).__name__ for e in config.markdown_extensions
        ]
        given["theme"] = {**config.theme, "locale": str(config.theme.get("locale"))}
        if any(_DATED in text for text in self._own_templates()):
            raise Unkeyed("a template prints the day")
        shown = plugin.settings.look == "course" and not config.theme.custom_dir
        chosen = self.env.globals.get("chosen_icons")
        assert plugin.reading and plugin.reading.course
        course = plugin.reading.course
        return key_of(
            program(),
            plain(given),
            [(name, plain(plugin.config)) for name, plugin in config.plugins.items()],
            [(file.src_uri, file.url, file.inclusion.value) for file in self.files],
            contents(config.theme.custom_dir),
            config.theme.name,
            list(self._nav(self.nav.items)),
            repr(chosen),
            # Templates of somebody else may look at every page, and at every question.
            None if shown else [self._seen(file.page) for file in self.files if file.page],
            None if shown else sorted(course.digests.items()),
            (
                course.id,
                course.title,
                course.language,
                course.direction,
                course.home,
                course.root_url,
            ),
            repr(course.settings),
        )

    def _own_templates(self) -> Iterator[str]:
        """The author's templates, and all of a theme that is none of those known."""
        config = self.config
        known = config.theme.name == "material"
        for folder in [config.theme.custom_dir] if known else config.theme.dirs:
            for here, _, names in os.walk(folder or os.devnull):
                for name in names:
                    if name.endswith((".html", ".xml", ".txt", ".jinja", ".jinja2", ".j2")):
                        with suppress(OSError):
                            path = os.path.join(here, name)
                            yield Path(path).read_text(encoding="utf-8", errors="replace")

    def _nav(self, items: list[Any]) -> Iterator[Any]:
        for item in items:
            page = item if item.is_page else None
            yield (
                str(item.title),
                str(getattr(item, "url", "")),
                plain(dict(page.meta)) if page and self.config.theme.name != "material" else "",
                plain({k: v for k, v in page.meta.items() if k in _IN_MENUS}) if page else "",
                list(self._nav(item.children or [])),
            )

    def _seen(self, page: Page) -> Any:
        """What a template can see of a page."""
        return page.content, plain(dict(page.meta)), str(page.title), _outline(page)

    def key(self, site: Site, page: Page) -> bytes | None:
        """What a page depends on; None where that is not to be known."""
        if self.common is None or not self.plugin.reading:
            return None
        try:
            text = self.pages.source_key(page) or self._text(site, page)
            facts = self._facts(page)
            own = self._own(site.course, page, text, facts)
            make = partial(self._key, site, page, text, facts)
            return self._keys(own, make) if own else make()
        except Unkeyed:
            return None

    def _key(self, site: Site, page: Page, text: bytes, facts: tuple[object, ...]) -> bytes:
        """A key of all that a page depends on. Raises Unkeyed."""
        course, look = site.course, self.plugin.settings.look
        path = self.plugin.path_of(page.file)
        frame = site.frame(path, page.url) if look == "course" else None
        marks = self.pages.marks_of(page)
        return key_of(
            self.common,
            text,
            facts,
            _of(frame) if frame else (site.frames.former, repr(course.alternates.get(page.url))),
            self._cover(page),
            needed_by(course, marks),
            [self._embedded(site, key, page.url) for key in marks],
        )

    def _facts(self, page: Page) -> tuple[object, ...]:
        """What MkDocs knows of a page and of its neighbours, and what its author wrote."""
        return (
            (page.file.src_uri, page.file.dest_uri, page.url, page.canonical_url, page.edit_url),
            (str(page.title), str(page.update_date)),
            [(str(p.title), p.url) if p else None for p in (page.previous_page, page.next_page)],
            self._texts.get(self.plugin.path_of(page.file)),
        )

    def _own(
        self, course: Course, page: Page, text: bytes, facts: tuple[object, ...]
    ) -> bytes | None:
        """A key of what a page depends on besides the glimpse of the course that is in all pages.

        None where there is no saying, as of the page of all notes. Raises Unkeyed.
        """
        marks = self.pages.marks_of(page)
        if any(mark.startswith(_OF_MANY) for mark in marks):
            return None
        files = [self._file_of(course, mark) for mark in marks]
        return key_of(text, facts, self._cover(page), files)

    def _file_of(self, course: Course, mark: str) -> str | None:
        """What is written in the file that a mark shows something of, as a digest.

        Raises Unkeyed.
        """
        kind, _, name = mark.partition(":")
        if kind == "quiz" and name in course.quiz:
            return self._texts.get(course.quiz[name].path)
        if kind == "question" and name in course.question:
            return self._asked(course, course.asked_in[name].path)
        return None  # conversations are in the glimpse as a whole

    def _asked(self, course: Course, path: str) -> str | None:
        """What is written in a file that asks questions, as a digest. Raises Unkeyed."""
        page = course.page.get(path)
        if page and page.borrows:
            raise Unkeyed("its questions may stand in other files")
        return self._texts.get(path)

    def _text(self, site: Site, page: Page) -> bytes:
        """The text of a page, with what it says of itself. Raises Unkeyed."""
        made_of = self._made_of(site, page)
        text = page.content if made_of is None else made_of
        return key_of(text, plain(dict(page.meta)), _outline(page))

    def _made_of(self, site: Site, page: Page) -> tuple[object, ...] | None:
        """What goes into a page that is made once it has to be; None where its text does.

        It is the same whether the page is there already or not."""
        made = self.plugin.generated.get(page.file.src_uri)
        if made is None or made.kind not in LATE:
            return None
        if made.kind == "coverage":
            return made.kind, site.shown
        authored = (f.page for f in self.files.documentation_pages() if f.page)
        texts = [self.pages.source_key(one) for one in authored if not self.plugin.makes(one)]
        if None in texts:  # it shows words of other files, perhaps
            if not page.content:
                self.plugin.fill(page)
            return None
        return made.kind, site.shown, texts, sorted(self._texts.items())

    def _cover(self, page: Page) -> str:
        """The picture of the first page, which may stand in it as text."""
        if not page.is_homepage or not self.plugin.settings.cover:
            return ""
        return contents_of(Path(self.config.docs_dir) / self.plugin.settings.cover)

    def _embedded(self, site: Site, key: str, url: str) -> Any:
        """What a mark stands for. Raises Unkeyed."""
        kind, _, name = key.partition(":")
        course = site.course
        if kind == "question":
            return key, self._file_of(course, key)
        if kind == "quiz" and name in course.quiz:
            if name not in self._quizzes:  # most stand in a lesson and on a page of their own
                self._quizzes[name] = self._quiz(course, course.quiz[name])
            return key, self._quizzes[name]
        if kind == "scenario" and name in course.scenario:
            return key, self._texts.get(course.scenario[name].path), self._taught(course)
        if kind == "record":
            return key, repr(syllabus(course, str))
        if kind == "notes":  # what one answers in one's own words, in all lessons
            asking = (one for lesson in course.lessons for one in course.asking_on(lesson))
            files = {one.path for one in asking if any(b.kind == "open" for b in one.briefs)}
            return key, site.shown, sorted((path, self._asked(course, path)) for path in files)
        return key

    def _quiz(self, course: Course, quiz: Quiz) -> bytes:
        """A quiz, with what it shows of the course."""
        before = course.quiz.get(quiz.settings.pretest or "")
        lessons = course.urls
        return key_of(
            self._texts.get(quiz.path),
            before and before.title,
            course.pass_mark(quiz),
            repr(quiz_data(course, quiz, lambda lesson: lessons.get(lesson.path))),
            terms(course, quiz),
        )

    def _taught(self, course: Course) -> Any:
        """Which lessons teach which claims: a conversation names them."""
        claims = [(claim.id, claim.text) for claim in course.claims.values()]
        lessons = [
            (one.path, one.title, one.sources, [e.key for e in one.embeds])
            for one in course.lessons
        ]
        return claims, lessons


# Kinds of pages of the course that are made once they have to be: they hold much of all of it.
LATE = ("coverage", "paper")
# Marks of what is made of the texts of many files.
_OF_MANY = ("record:", "notes:")

# What menus show of other pages than the one that they stand on.
_IN_MENUS = ("icon", "status", "hide", "title", "subtitle", "tags")


def contents_of(path: Path) -> str:
    """What is in a file, as a digest; '' where it is none."""
    try:
        return "" if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _outline(page: Page) -> Any:
    def below(links: Any) -> list[Any]:
        return [(str(one.title), one.id, one.level, below(one.children)) for one in links]

    return below(page.toc)


def _of(frame: Frame) -> list[str]:
    """A frame without the course, of which no template shows more than its name."""
    return [repr(getattr(frame, field.name)) for field in fields(frame) if field.name != "course"]
