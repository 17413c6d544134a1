"""Embeds in lessons → HTML: the one seam that runs in MkDocs, ProperDocs and Zensical alike.

Fences named `quiz`, `question`, `scenario` and `dialogue` are replaced before any other extension
sees them. The MkDocs plugin hands over the course and the page it is at; in an engine without our
plugin the extension reads the course by itself, once for each state of its files.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from generator.engines.markdown_text import converter
from generator.model.course import Course, Page
from generator.reader import read_course
from generator.render.renderer import Renderer
from generator.text.lesson_text import Fence, find_fences

FENCES = frozenset({"quiz", "question", "scenario", "dialogue"})


class Embeds:
    """What the extension needs to know: the renderer, and which page is being converted.

    page: the page, where a plugin says so; else it is recognised by its text.
    page_url: the address of the page, from the site's root; '' where unknown.
    titled: whether a quiz or a conversation shows its title; not on a page of its own.
    """

    def __init__(self, course: Course, url_of: Callable[[str], str | None]) -> None:
        self.course = course
        self.renderer = Renderer(course, converter(), url_of)
        self.page: Page | None = None
        self.page_url = ""
        self.titled = True

    @cached_property
    def _page_by_text(self) -> dict[str, Page]:
        return {_letters(page.text.body): page for page in self.course.every_page}

    def closing_quiz(self, text: str) -> str | None:
        """The HTML of the quiz that ends the lesson with this text, where it has one."""
        page = self.page or self._page_by_text.get(_letters(text))
        last = page.embeds[-1] if page and page.embeds else None
        return self._quiz(last.quiz) if last and last.quiz and not last.body else None

    def html(self, fence: Fence) -> str:
        """The fence's HTML; a box with the reason where there is nothing to show."""
        if fence.info == "dialogue":
            return self.renderer.dialogue(fence.body, self.page_url)
        if fence.info == "question":
            question = self.course.fenced.get(fence.body)
            if question:
                return self.renderer.question(question, self.page_url)
            return self.renderer.problem("the question in this place has a mistake.")
        name = fence.body.strip()
        return self._scenario(name) if fence.info == "scenario" else self._quiz(name)

    def _scenario(self, name: str) -> str:
        scenario = self.course.scenario.get(name)
        if scenario:
            return self.renderer.scenario(scenario, self.page_url, self.titled)
        return self.renderer.problem(f"the conversation '{name}' is missing or has a mistake.")

    def _quiz(self, name: str) -> str:
        quiz = self.course.quiz.get(name)
        if quiz:
            return self.renderer.quiz(quiz, self.page_url, self.titled)
        return self.renderer.problem(f"the quiz '{name}' is missing or has a mistake.")


OWN_ELEMENTS = ("question", "quiz", "scenario", "keeper")


class CourseExtension(Extension):
    """Turns the fences of a course into forms. `embeds` is set by an engine's plugin."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"root": [".", "The course's folder, for engines without the plugin."]}
        self.embeds: Embeds | None = None
        super().__init__(**kwargs)

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Register ahead of the extensions that read fences (fenced_code and superfences: 25)."""
        md.preprocessors.register(_EmbedPreprocessor(md, self), "course", 28)
        # Else our elements would be put into a <p>, which a form inside them would close.
        md.block_level_elements += [f"course-{name}" for name in OWN_ELEMENTS]

    def current(self) -> Embeds:
        """What the plugin handed over, else the course as it lies in the folder."""
        return self.embeds or _embeds_in(Path(self.getConfig("root")))


class _EmbedPreprocessor(Preprocessor):
    def __init__(self, md: markdown.Markdown, extension: CourseExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, lines: list[str]) -> list[str]:
        embeds = self.extension.current()
        closing = embeds.closing_quiz("\n".join(lines))
        result, done = list[str](), 0
        fences = [fence for fence in find_fences(lines) if fence.info in FENCES]
        for fence in fences:
            start = fence.span.line - 1
            placeholder = self.md.htmlStash.store(embeds.html(fence))
            # Blank lines around it, so that it stands as a block of its own inside a list too.
            result += [*lines[done:start], "", " " * fence.indent + placeholder, ""]
            done = fence.last_line
        end = ["", self.md.htmlStash.store(closing)] if closing else []
        return result + lines[done:] + end


def _letters(text: str) -> str:
    """A text without white space, which engines trim and expand each in its way."""
    return "".join(text.split())


_read: dict[Path, tuple[frozenset[tuple[str, int, int]], Embeds]] = {}


def _embeds_in(root: Path) -> Embeds:
    """The course in a folder, read again whenever one of its files changed."""
    state = frozenset(_state(root))
    if root not in _read or _read[root][0] != state:
        course = read_course(root).course
        if course is None:
            raise ValueError(
                f"there is no course in {root}: mkdocs.yml and its folders are missing"
            )
        _read[root] = (state, Embeds(course, lambda path: None))
    return _read[root][1]


def _state(root: Path) -> list[tuple[str, int, int]]:
    found = []
    for folder in ("content", "quizzes"):
        for here, _, names in os.walk(root / folder):
            for name in names:
                info = os.stat(os.path.join(here, name))
                found.append((os.path.join(here, name), info.st_mtime_ns, info.st_size))
    return found
