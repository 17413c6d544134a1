"""YAML text that remembers where each value was written, and how.

Scalars stay text (plain PyYAML would turn `No` into False and `12:30` into 750); the schema that
reads them gives them their types.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import yaml

from generator.text import lost_words
from generator.text.odd_characters import tamed, trimmed
from generator.text.problems import Problem, Rule
from generator.text.span import Span
from generator.text.yaml_events import (
    INSIDE_ITSELF,
    MOST_REPEATED,
    REPEATS_TOO_MUCH,
    Mark,
    Unreadable,
    events,
    places,
)
from generator.text.yaml_syntax import YAML_SYNTAX, explain, odd_name

DUPLICATE_FIELD = Rule(
    id="duplicate-field",
    message="'{name}' stands here twice",
    hint="keep one of the two; the first is in line {first}",
    why="Only one of the two values can count, and it is not the one you think half of the time.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\ntitle: The same quiz\nquestions:\n"
        "  - {id: one, kind: true-false, prompt: Is it?, answer: true}\n"
    },
)

Path = tuple[str | int, ...]

_REMARK = re.compile(r"\s*#")
_QUESTION = re.compile(r"\n[-? ]*\? ")
_QUOTES = ("'", '"')
_NONE: dict[Any, Any] = {}  # nobody adds to what a tree holds
_LINE = 50  # characters of a text that count as a value more, where it is repeated


class Tree(NamedTuple):
    """One YAML value: its plain data, its place, its children and the places of its keys.

    written: what stands there for nothing ('~', 'null', '#' for a remark), where that is more
        than a gap; the bracket that opens a list or group; else ''.
    doubts: what is wrong with it if it is meant as a text for people.
    loose: names between braces without a colon, which are cut-off texts rather than names.
    inside: lines of a text of several lines that look like fields, by their names.
    doubtful: whether there is a doubt or a written nothing in it or below it.
    size: how many values it comes to, with all that is repeated.
    """

    data: Any
    span: Span
    children: dict[str | int, Tree] = _NONE
    keys: dict[str, Span] = _NONE
    written: str = ""
    doubts: tuple[Problem, ...] = ()
    loose: frozenset[str] = frozenset()
    inside: dict[str, Span] = _NONE
    doubtful: bool = False
    size: int = 1

    def find(self, path: Path) -> Tree:
        """The value at the path, or the nearest one above it that was written."""
        here = self
        for step in path:
            if step not in here.children:
                break
            here = here.children[step]
        return here

    def span_of(self, path: Path) -> Span:
        """The place of the value at the path; of its key where the value is a block below it."""
        parent = self.find(path[:-1])
        if not path or path[-1] not in parent.children:
            return self.find(path).head()
        child = parent.children[path[-1]]
        key = parent.keys.get(str(path[-1]))
        return key if key and child.children and child.span.line > key.line else child.head()

    def moved(self, move: Callable[[Span], Span]) -> Tree:
        """The same tree with every place moved (a text that stands inside a larger file)."""
        children = {step: child.moved(move) for step, child in self.children.items()}
        keys = {name: move(span) for name, span in self.keys.items()}
        doubts = tuple(replace(doubt, span=move(doubt.span)) for doubt in self.doubts)
        inside = {name: move(span) for name, span in self.inside.items()}
        moved = self._replace(span=move(self.span), children=children, keys=keys)
        return moved._replace(doubts=doubts, inside=inside)

    def head(self) -> Span:
        """Where a reader's eye should go: the first key of a mapping, else the value itself."""
        return next(iter(self.keys.values()), self.span)


def parse(
    text: str, path: str, first_line: int = 1, indent: int = 0
) -> tuple[Tree | None, list[Problem]]:
    """The tree of a YAML text, or None where it is empty or does not parse; and what is wrong.

    first_line: the line of the file that the text's first line is (front matter and fences).
    indent: how many columns were cut off every line (a fence inside a list).
    """
    # Empty lines above keep every number of a line true, in the words of a message as well.
    tree, problems = _parse("\n" * (first_line - 1) + text, path)
    if indent:
        move = partial(Span.shifted, lines=0, columns=indent)
        tree = tree and tree.moved(move)
        problems = [replace(problem, span=move(problem.span)) for problem in problems]
    return tree, problems


def _parse(text: str, path: str) -> tuple[Tree | None, list[Problem]]:
    text, problems = tamed(text, path)
    builder = _Builder(path, text)
    try:
        tree = builder.build(events(text))
    except Unreadable as error:
        found = explain(error, text, path)
        return None, [*(p for p in problems if p.span != found.span), found]
    return (None if builder.misread else tree), problems + builder.problems


class _Open:
    """A list or group whose end has not come yet. size, doubtful: as they will be in its tree."""

    def __init__(self, event: yaml.CollectionStartEvent) -> None:
        self.event = event
        self.is_list = isinstance(event, yaml.SequenceStartEvent)
        self.children: dict[str | int, Tree] = {}
        self.size, self.doubtful = 1, False
        self.keys: dict[str, Span] = {}
        self.loose: set[str] = set()
        self.items: list[tuple[str, Span]] = []
        # The name whose value comes next: its text ('' where it cannot be one), its place, its end.
        self.name: tuple[str, Span, Mark] | None = None

    @property
    def wants_name(self) -> bool:
        """Whether what comes next is a name."""
        return not self.is_list and self.name is None

    def put(self, step: str | int, tree: Tree) -> None:
        """A value has come whole."""
        self.children[step] = tree
        self.size += tree.size
        self.doubtful |= tree.doubtful


class _Builder:
    def __init__(self, path: str, text: str) -> None:
        self.path, self.lines = path, text.split("\n")
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        self.anchors: dict[str, Tree | None] = {}
        # Names that are, as far as can be seen from here, repeated somewhere.
        self.used = set(re.findall(r"\*([\w-]+)", text)) if "&" in text else set()
        # Whether a line begins like a name that is told by a question mark: nobody means that.
        self.asks = _QUESTION.search(f"\n{text}") is not None
        self.root: Tree | None = None
        self.misread = False
        self.repeated = 0

    def build(self, found: Iterator[yaml.Event]) -> Tree | None:
        """The tree of all events, or None where there are none."""
        for event in found:
            if isinstance(event, yaml.ScalarEvent):
                self.scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self.stack.append(_Open(event))
                self.problems += lost_words.behind_hyphen(event, self.lines, self.path)
                if event.anchor:
                    self.anchors[event.anchor] = None
            elif isinstance(event, yaml.CollectionEndEvent):
                self.close(event)
            elif isinstance(event, yaml.AliasEvent):
                self.repeat(event)
        return self.root

    def line(self, number: int) -> str:
        return self.lines[number] if number < len(self.lines) else ""

    def span(self, start: Mark, end: Mark) -> Span:
        line, column = start.line, start.column
        stop = end.column if end.line == line else len(self.line(line).rstrip())
        return Span(self.path, line + 1, column + 1, stop - column if stop > column else 1)

    def scalar(self, event: yaml.ScalarEvent) -> None:
        top = self.stack[-1] if self.stack else None
        if top and top.wants_name:
            self.name(top, event)
            return
        start, end = places(event)
        span = self.span(start, end)
        value = event.value if event.style else trimmed(event.value)
        empty = not event.style and not event.tag and value in ("", "~", "null")
        several = start.line != end.line
        doubts: tuple[Problem, ...] = ()
        if event.tag or event.anchor or event.style not in _QUOTES:  # else nothing can be lost
            used = event.anchor in self.used
            doubts = tuple(lost_words.in_text(event, self.lines, self.path, used))
        if several:
            self.problems += lost_words.swallowed(event, self.lines, self.path)
        written = ""
        if empty:
            remark = "#" if _REMARK.match(self.line(end.line), end.column) else ""
            written = value or remark
        tree = Tree(
            None if empty else value,
            span,
            written=written,
            doubts=doubts,
            inside=lost_words.names_inside(event, self.lines, self.path) if several else _NONE,
            doubtful=bool(doubts or written),
            size=1 + len(value) // _LINE,
        )
        if top:
            top.items.append(("" if event.style else value, span))
        self.add(tree, start, event.anchor)

    def name(self, top: _Open, event: yaml.ScalarEvent) -> None:
        value, (start, end) = event.value, places(event)
        span = self.span(start, end)
        # A word of letters needs no second look.
        if not event.style and (self.asks or not value.isidentifier()):
            if slip := odd_name(value, self.line(start.line), span):
                place, reason, hint = slip
                self.problems.append(YAML_SYNTAX.at(place, hint=hint, reason=reason))
                self.misread = True
            value = trimmed(value)
        top.name = (value, span, end)

    def add(self, tree: Tree, start: Mark, anchor: str | None = None) -> None:
        """Put a finished value where it belongs."""
        if anchor:
            self.anchors[anchor] = tree
        if not self.stack:
            self.root = tree
            return
        top = self.stack[-1]
        if top.is_list:
            top.put(len(top.children), tree)
        elif top.name is None:  # a list or a group where a name belongs
            reason = "a name must be a word"
            hint = "if this is a text, put it in quotes"
            self.problems.append(YAML_SYNTAX.at(tree.span, hint=hint, reason=reason))
            self.misread = True
            top.name = ("", tree.span, start)
        else:
            name, span, end = top.name
            top.name = None
            if name in top.keys:
                first = top.keys[name].line
                self.problems.append(DUPLICATE_FIELD.at(span, name=name, first=first))
                return
            top.keys[name] = span
            top.put(name, tree)
            if tree.data is None and tree.written in ("", "#") and start.line == end.line:
                between = self.line(start.line)[end.column : start.column]
                top.loose |= set() if ":" in between else {name}

    def close(self, end: yaml.CollectionEndEvent) -> None:
        done = self.stack.pop()
        event, children = done.event, done.children
        listed = [child.data for child in children.values()]
        doubts = tuple(lost_words.split(done.items)) if done.is_list and event.flow_style else ()
        start, stop = places(event)[0], places(end)[1]
        sign = self.line(start.line)[start.column : start.column + 1]
        tree = Tree(
            listed if done.is_list else dict(zip(children, listed, strict=True)),
            self.span(start, stop),
            children,
            done.keys or _NONE,
            written=sign if event.flow_style else "",
            doubts=doubts,
            loose=frozenset(done.loose),
            doubtful=bool(doubts) or done.doubtful,
            size=done.size,
        )
        self.add(tree, start, event.anchor)

    def repeat(self, event: yaml.AliasEvent) -> None:
        """What was named with '&' stands here once more."""
        start, end = places(event)
        tree = self.anchors.get(event.anchor or "")
        if tree is None:
            raise Unreadable(start.line, start.column, INSIDE_ITSELF)
        self.repeated += tree.size
        if self.repeated > MOST_REPEATED:
            raise Unreadable(start.line, start.column, REPEATS_TOO_MUCH)
        top = self.stack[-1] if self.stack else None
        if top and top.wants_name:
            name = tree.data if isinstance(tree.data, str) else ""
            top.name = (name, self.span(start, end), end)
            return
        self.add(tree, start)


def mappings(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """The fields of a mapping in the order in which they were written."""
    for name in tree.keys:
        yield name, tree.children[name]
