"""For engines that know the Markdown extension and not our plugin: the course as its files say it.

Such an engine converts one page after the other and tells nobody which; so each fence becomes HTML
at once, and the quiz that ends a lesson is found by the lesson's text.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.engines.fences import Fence
from generator.engines.markdown_text import SiteMarkdown
from generator.model.course import Course
from generator.model.front_matter import FrontMatter
from generator.model.page import Lesson, Module
from generator.model.settings import Settings
from generator.reader.configuration import read_settings
from generator.reader.embed_reader import read_fence
from generator.reader.page_reader import body_of, front_tree
from generator.reader.quiz_folder import read_quiz_folder
from generator.reader.source_files import SourceFiles
from generator.render.dialogue import dialogue_html
from generator.render.renderer import Renderer
from generator.text.names import slug
from generator.text.places import Places
from generator.text.yaml_tree import Tree, parse


class Standalone:
    """What comes in the places of fences, in an engine without our plugin."""

    def __init__(self, root: Path) -> None:
        files = SourceFiles(root)
        configuration = files.text("mkdocs.yml")
        if configuration is None:
            raise ValueError(f"there is no course in {root}: mkdocs.yml is missing")
        tree, _ = parse(configuration, "mkdocs.yml")
        data = tree.data if tree and isinstance(tree.data, dict) else {}
        settings, _ = read_settings(configuration, "mkdocs.yml", {})
        content = str(data.get("docs_dir") or "docs").strip("/")
        folder = read_quiz_folder(files, settings.quizzes.strip("/"))
        lessons = tuple(_lessons(files, content))
        title = str(data.get("site_name") or "Course")
        self.closing_quiz = {
            _letters(body_of(lesson.source)): lesson.front.quiz
            for lesson in lessons
            if lesson.front and lesson.front.quiz
        }
        self.course = Course(
            id=settings.id or slug(title) or "course",
            title=title,
            language=_language(data),
            description="",
            content=content,
            settings=settings or Settings(),
            modules=(Module("course", title, lessons),) if lessons else (),
            pages=(),
            quizzes=tuple(folder.quizzes),
            sources=None,
            scenarios=tuple(folder.scenarios),
            markdown=SiteMarkdown(),
        )
        self.renderer = Renderer(self.course)

    def html(self, fence: Fence) -> str:
        """The fence's HTML; a box with the reason where there is nothing to show."""
        found = read_fence(fence.info, fence.written, fence.body, Places("", None))
        if fence.info == "dialogue":
            return dialogue_html(fence.text, self.renderer.inline)
        embed = found.embed
        if embed is None:
            reasons = [problem.message for problem in found.problems] or ["it cannot be read"]
            return self.renderer.problem(reasons[0])
        if embed.question:
            return self.renderer.question(embed.question)
        return self._quiz(embed.quiz) if embed.quiz else self._scenario(embed.scenario or "")

    def other(self, fence: Fence) -> None:
        """Fences of somebody else are somebody else's business."""

    def closing(self, lines: Sequence[str], fences: Sequence[Fence]) -> str:
        """The quiz that ends the lesson of these lines, where it has one."""
        quiz = self.closing_quiz.get(_letters("\n".join(lines)))
        return self._quiz(quiz) if quiz else ""

    def _quiz(self, name: str) -> str:
        quiz = self.course.quiz.get(name)
        if quiz:
            return self.renderer.quiz(quiz)
        return self.renderer.problem(f"the quiz '{name}' is missing or has a mistake")

    def _scenario(self, name: str) -> str:
        scenario = self.course.scenario.get(name)
        if scenario:
            return self.renderer.scenario(scenario)
        return self.renderer.problem(f"the conversation '{name}' is missing or has a mistake")


def _language(data: dict[str, Any]) -> str:
    theme = data.get("theme")
    given = (theme.get("language") or theme.get("locale")) if isinstance(theme, dict) else None
    return str(given or "en")


def _lessons(files: SourceFiles, content: str) -> list[Lesson]:
    """The pages with the objectives that they state, by which quizzes report."""
    found = []
    for path in files.below(content):
        text = files.text(path) if path.endswith(".md") else None
        tree, _ = front_tree(text, path) if text else (None, [])
        if text is None or tree is None or not isinstance(tree.data, dict):
            continue
        children = tree.children.items()
        own: dict[str | int, Tree] = {n: c for n, c in children if n in FrontMatter.model_fields}
        keys = {name: span for name, span in tree.keys.items() if name in own}
        data = {str(name): child.data for name, child in own.items()}
        front, _ = FrontMatter.from_tree(Tree(data, tree.span, own, keys))
        if front:
            stem = Path(path).stem
            found.append(
                Lesson(
                    path, front.title or stem, source=text, front=front,
                    id=front.id or stem, objectives=front.objectives,
                )
            )  # fmt: skip
    return found


def _letters(text: str) -> str:
    """A text without white space, which engines trim and expand each in its way."""
    return "".join(text.split())


_read: dict[Path, tuple[frozenset[tuple[str, int, int]], Standalone]] = {}


def place_in(root: Path) -> Standalone:
    """The course in a folder, read again whenever one of its files changed."""
    state = frozenset(_state(root))
    if root not in _read or _read[root][0] != state:
        _read[root] = (state, Standalone(root))
    return _read[root][1]


def _state(root: Path) -> list[tuple[str, int, int]]:
    found = []
    for folder in ("content", "docs", "quizzes"):
        for here, _, names in os.walk(root / folder):
            for name in names:
                info = os.stat(os.path.join(here, name))
                found.append((os.path.join(here, name), info.st_mtime_ns, info.st_size))
    return found
