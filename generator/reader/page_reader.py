"""A page as its engine converted it → a page of the course: front matter, embeds, near misses."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.kinds import KINDS
from generator.model.embed import Embed
from generator.model.front_matter import ENGINE_FIELDS, FrontMatter
from generator.model.lesson_example import LESSON
from generator.model.page import Lesson, Page
from generator.reader.embed_reader import INDENTED, NEAR_FENCE
from generator.reader.outline import PageSource
from generator.text.names import as_id
from generator.text.places import Places
from generator.text.plain_tree import plain_tree
from generator.text.problems import Problem, Rule, did_you_mean
from generator.text.span import Span
from generator.text.yaml_tree import Tree, parse

FRONT_MATTER_OPEN = Rule(
    id="front-matter-open",
    message="the front matter is opened here and never closed",
    hint="put a line with three hyphens after its last field",
    why="Everything below would be taken for front matter, and the page would be empty.",
    example={LESSON: "---\ntitle: A lesson\n\nText.\n"},
)
NEARLY_OURS = Rule(
    id="nearly-a-field",
    message="'{name}' means nothing to the course",
    why="Front matter may hold what other programs want to know; this is nearly a word of ours.",
    severity="note",
    example={
        LESSON: "---\ntitle: A lesson\nobjectives:\n  - {id: first, text: Name one thing.}\n"
        "quiz: first-quiz\nminuets: 7\n---\n\nText.\n"
    },
)

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
# A block of text that reads as a question does: its kind, and what is asked.
_KIND = re.compile(rf"(?:^|\n)[ \t>-]*kind:[ \t]*(?:{'|'.join(KINDS)})[ \t]*(?:\n|$)")
_OPENED = re.compile(r"[ \t>]*(?:`{3,}|~{3,})[ \t]*question\b")
_LONGER = re.compile(r"[ \t>]*(?:`{4,}|~{3,})")
_PROMPT = re.compile(r"(?:^|\n)[ \t>-]*(?:prompt|id):")


@dataclass(frozen=True)
class PageReading:
    """A page as far as it could be read, before anybody knows whether it is a lesson."""

    source: PageSource
    front: FrontMatter | None
    embeds: tuple[Embed, ...]
    half_read: frozenset[str | None]
    problems: tuple[Problem, ...]
    front_read: bool = True

    @cached_property
    def is_lesson(self) -> bool:
        """Whether it says so, states objectives, or asks something."""
        front = self.front or FrontMatter()
        if front.lesson is not None:
            return front.lesson
        return bool(front.objectives or self.embeds)

    @property
    def description(self) -> str:
        """One sentence from the front matter, or ''."""
        return (self.front and self.front.description) or ""

    @cached_property
    def folder(self) -> str:
        """The folder that it lies in, from the course's."""
        return posixpath.dirname(self.source.original or self.source.path)

    def page(self) -> Page:
        """As a plain page: the same one each time, with what was asked of it before."""
        return self._page

    def lesson(self, id: str | None = None) -> Lesson:
        """As a lesson of a module. id: its name where the front matter gives none."""
        if id not in self._lessons:
            front = self.front or FrontMatter()
            self._lessons[id] = Lesson(
                **self._shared,
                id=front.id or id or as_id(self._page.name),
                minutes=front.minutes,
                objectives=front.objectives,
                sources=front.sources,
            )
        return self._lessons[id]

    @cached_property
    def _page(self) -> Page:
        return Page(**self._shared)

    @cached_property
    def _lessons(self) -> dict[str | None, Lesson]:
        return {}

    @cached_property
    def _shared(self) -> dict[str, Any]:
        source = self.source
        return {
            "path": source.path,
            "original": source.original,
            "title": source.title,
            "url": source.url,
            "converted": source.converted,
            "source": source.source or "",
            "embeds": self.embeds,
            "description": self.description,
            "front": self.front,
            "index": source.index,
            "listed": source.listed,
            "boost": _boost(source.meta.get("search")),
            "keywords": _keywords(source.meta.get("keywords")),
        }


def read_page(source: PageSource, guest: bool = False) -> PageReading:
    """What the course wants to know of a page. guest: the site is somebody's, not a course."""
    places = Places(source.path, source.source)
    front, wrong = _front_matter(source, places)
    if guest and not source.converted.marks:
        wrong = [_of_another(problem, source) for problem in wrong]
    problems = list(wrong)
    embeds: list[Embed] = []
    half_read: set[str | None] = set()
    waiting = {key: list(found) for key, found in source.found.items()}
    shown = [*source.converted.marks, ""]  # dialogues have no mark
    for key in shown:
        found = waiting.get(key, [])
        for one in found if not key else found[:1]:
            problems += one.problems
            embeds += [one.embed] if one.embed else []
            half_read |= one.half_read
        waiting[key] = found[1:]
    if front and front.quiz and f"quiz:{front.quiz}" in source.converted.marks:
        named = [e for e in embeds if e.quiz == front.quiz]
        embeds += [] if named else [Embed(front.span("quiz"), quiz=front.quiz)]
    problems += [*source.near, *_as_text(source, places)]
    front_read = not any(problem.severity == "error" for problem in wrong)
    return PageReading(
        source, front, tuple(embeds), frozenset(half_read), tuple(problems), front_read
    )


def _boost(search: object) -> float:
    """What an author says above a page to the search: Material's `boost` and `exclude`."""
    if not isinstance(search, Mapping):
        return 1.0
    boost = search.get("boost", 1)
    sound = isinstance(boost, int | float) and not isinstance(boost, bool) and 0 < boost < 1e6
    return 0.0 if search.get("exclude") is True else float(boost) if sound else 1.0


def _keywords(said: object) -> str:
    """What somebody may look for, as a theme takes it as well: a list, or a text with commas."""
    each = said if isinstance(said, list) else [said] if isinstance(said, str) else []
    return ", ".join(str(one) for one in each if isinstance(one, str | int))


def _front_matter(source: PageSource, places: Places) -> tuple[FrontMatter | None, list[Problem]]:
    """The fields that are ours, from the file or from whatever plugin added them."""
    tree, problems = front_tree(source.source or "", source.path)
    if tree is not None and not isinstance(tree.data, dict):
        return FrontMatter.from_tree(tree)
    own = FrontMatter.model_fields
    children: dict[str | int, Tree] = dict(tree.children) if tree else {}
    keys = dict(tree.keys) if tree else {}
    problems += [_nearly(name, keys[name]) for name in keys if _is_nearly(name)]
    for name in own:
        if name not in children and source.meta.get(name) is not None:
            keys[name] = places.find([f"{name}:"]) or places.first()
            children[name] = plain_tree(source.meta[name], keys[name])
    children = {name: child for name, child in children.items() if name in own}
    if not children and tree is None:
        return None, problems
    keys = {name: span for name, span in keys.items() if name in own}
    place = tree.span if tree else places.first()
    data = {str(name): child.data for name, child in children.items()}
    whole = (tree or Tree({}, place))._replace(data=data, children=children, keys=keys)
    front, wrong = FrontMatter.from_tree(whole)
    return front or _what_can_be_read(whole, wrong), [*problems, *wrong]


def front_tree(text: str, path: str) -> tuple[Tree | None, list[Problem]]:
    """The front matter of a Markdown file as YAML, or None, and what is wrong with it."""
    match = _FRONT.match(text)
    if match:
        return parse(match.group(1) or "", path, first_line=2)
    if re.match(r"---[ \t]*\n", text):
        # A line of hyphens with prose below is a rule across the page, in any engine.
        following = text.split("\n", 2)[1:2]
        if following and re.match(r"[\w-]+:(\s|$)", following[0]):
            return None, [FRONT_MATTER_OPEN.at(Span(path, 1, 1, 3))]
    return None, []


def body_of(text: str) -> str:
    """A Markdown file without its front matter."""
    match = _FRONT.match(text)
    return text[match.end() :] if match else text


def _is_nearly(name: str) -> bool:
    own = FrontMatter.model_fields
    return name not in own and name not in ENGINE_FIELDS and bool(did_you_mean(name, own, 0.8))


def _nearly(name: str, span: Span) -> Problem:
    return NEARLY_OURS.at(span, hint=did_you_mean(name, FrontMatter.model_fields), name=name)


def _of_another(problem: Problem, source: PageSource) -> Problem:
    """A field that is called as one of ours, in a page that holds nothing of the course.

    Other programs know a `quiz:` or `objectives:` of their own.
    """
    names = front_tree(source.source or "", source.path)[0]
    above = [n for n, s in (names.keys.items() if names else ()) if s.line <= problem.span.line]
    if problem.rule.id not in ("wrong-value", "unknown-field", "missing-field") or not above:
        return problem
    hint = f"if it was meant for the course: it {problem.message.partition(' ')[2]}"
    return NEARLY_OURS.at(problem.span, hint=hint, name=above[-1])


def _what_can_be_read(tree: Tree, problems: list[Problem]) -> FrontMatter | None:
    """The front matter without its faulty fields, so that one slip does not hide the others."""
    lines = {problem.span.line for problem in problems}

    def faulty(child: Tree, key_line: int) -> bool:
        return key_line in lines or any(line in lines for line in _lines(child))

    good = {n: c for n, c in tree.children.items() if not faulty(c, tree.keys[str(n)].line)}
    keys = {name: span for name, span in tree.keys.items() if name in good}
    data = {str(name): child.data for name, child in good.items()}
    return FrontMatter.from_tree(Tree(data, tree.span, good, keys))[0]


def _lines(tree: Tree) -> Iterator[int]:
    yield tree.span.line
    for child in tree.children.values():
        yield from _lines(child)


def _as_text(source: PageSource, places: Places) -> Iterator[Problem]:
    """Questions that are published as their author wrote them."""
    told = {problem.span.line for problem in source.near}
    for block in source.converted.code:
        if not (_KIND.search(block) and _PROMPT.search(block)):
            continue
        rows = block.strip("\n").split("\n")
        line, _ = places.block(rows)
        opened = next((n for n, row in enumerate(rows) if _OPENED.match(row)), None)
        if opened is not None and line > 1 and _LONGER.match(places.lines[line - 2]):
            continue  # a fence in a longer one is there to be looked at
        at = line - 1 if opened is None else line + opened
        place = places.line(max(1, at)) if line else places.first()
        if place.line not in told:
            hint = INDENTED if _shows_fence(block) else None
            yield NEAR_FENCE.at(place, hint=hint, what="question")


def _shows_fence(block: str) -> bool:
    """Whether a block of code shows a fence of ours: then it is code as it stands further right."""
    return bool(re.match(r"\s*(?:`{3,}|~{3,})\s*question\s*$", block, re.MULTILINE))
