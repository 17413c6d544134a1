"""A Markdown file: its front matter, the questions in it, the other files it places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from generator.model.course import ENGINE_FIELDS, Embed, FrontMatter, Lesson, Page
from generator.reader.question_reader import read_question
from generator.text.dialogue import check_dialogue
from generator.text.lesson_text import Fence, LessonText, read_text
from generator.text.located_yaml import WRONG_VALUE
from generator.text.problems import Problem
from generator.text.yaml_tree import Tree, parse


@dataclass(frozen=True)
class PageReading:
    """A page as far as it could be read, before anybody knows whether it is a lesson."""

    text: LessonText
    front: FrontMatter | None
    embeds: tuple[Embed, ...]
    half_read: frozenset[str | None]
    problems: list[Problem]
    front_read: bool = True

    @property
    def title(self) -> str:
        """From the front matter, else the first heading, else the file's name."""
        if self.front and self.front.title:
            return self.front.title
        first = next((h.text for h in self.text.headings if h.level == 1), "")
        name = PurePosixPath(self.text.path)
        stem = name.parent.name if name.stem == "index" else name.stem
        return first or stem.replace("-", " ").capitalize()

    def page(self) -> Page:
        """As a plain page."""
        return Page(self.text.path, self.title, self.text, self.embeds, self.description)

    def lesson(self) -> Lesson:
        """As a lesson of a module."""
        front = self.front or FrontMatter()
        return Lesson(
            path=self.text.path,
            title=self.title,
            text=self.text,
            embeds=self.embeds,
            description=self.description,
            id=front.id or PurePosixPath(self.text.path).stem,
            minutes=front.minutes,
            objectives=front.objectives,
            sources=front.sources,
            front=self.front,
        )

    @property
    def description(self) -> str:
        """One sentence from the front matter, or ''."""
        return (self.front and self.front.description) or ""


def read_page(text: str, path: str) -> PageReading:
    """Take a Markdown file apart and read the questions in it."""
    parts, problems = read_text(text, path)
    front, wrong = _front_matter(parts.front)
    problems = problems + wrong
    front_read = all(problem.severity != "error" for problem in problems)
    embeds: list[Embed] = []
    half_read: set[str | None] = set()
    for fence in parts.fences:
        match fence.info:
            case "quiz":
                embeds.append(Embed(fence.body.strip(), None, fence.span, fence.body))
            case "scenario":
                name = fence.body.strip()
                embeds.append(Embed(None, None, fence.span, fence.body, scenario=name))
            case "question":
                embed, objective, wrong = _question(fence)
                problems += wrong
                embeds += [embed] if embed else []
                half_read |= set() if embed else {objective}
            case "dialogue":
                problems += check_dialogue(fence)
    if front and front.quiz and front.quiz not in {embed.quiz for embed in embeds}:
        embeds.append(Embed(front.quiz, None, front.span("quiz")))  # the last, with no body
    return PageReading(parts, front, tuple(embeds), frozenset(half_read), problems, front_read)


def _front_matter(tree: Tree | None) -> tuple[FrontMatter | None, list[Problem]]:
    if tree is None:
        return None, []
    if isinstance(tree.data, dict):
        ours = {name: value for name, value in tree.data.items() if name not in ENGINE_FIELDS}
        tree = replace(tree, data=ours)
    front, problems = FrontMatter.from_tree(tree)
    if front is None and isinstance(tree.data, dict):
        front = _what_can_be_read(tree, problems)
    return front, problems


def _what_can_be_read(tree: Tree, problems: list[Problem]) -> FrontMatter | None:
    """The front matter without its faulty fields, so that one slip does not hide the others."""
    lines = {problem.span.line for problem in problems}

    def faulty(child: Tree, key_line: int) -> bool:
        return key_line in lines or any(line in lines for line in _lines(child))

    good = {n: c for n, c in tree.children.items() if not faulty(c, tree.keys[str(n)].line)}
    keys = {name: span for name, span in tree.keys.items() if name in good}
    data = {str(name): child.data for name, child in good.items() if name not in ENGINE_FIELDS}
    return FrontMatter.from_tree(Tree(data, tree.span, good, keys))[0]


def _lines(tree: Tree) -> Iterator[int]:
    yield tree.span.line
    for child in tree.children.values():
        yield from _lines(child)


def _question(fence: Fence) -> tuple[Embed | None, str | None, list[Problem]]:
    tree, problems = parse(fence.body, fence.span.path, fence.first_body_line, fence.indent)
    if tree is None:
        hint = "write a question in it, starting with 'id: …'"
        empty = WRONG_VALUE.at(fence.span, hint=hint, name="this fence", reason="is empty")
        return None, None, problems or [empty]
    question, wrong = read_question(tree)
    objective = tree.data.get("objective") if isinstance(tree.data, dict) else None
    embed = Embed(None, question, tree.head(), fence.body) if question else None
    return embed, objective if isinstance(objective, str) else None, problems + wrong
