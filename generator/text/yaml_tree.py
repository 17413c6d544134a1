"""YAML text that remembers where each value was written.

Scalars stay text (plain PyYAML would turn `No` into False and `12:30` into 750); the schema that
reads them gives them their types.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import yaml

from generator.text.problems import Problem, Rule
from generator.text.span import Span

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml: slower, the same result
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

YAML_SYNTAX = Rule(
    id="yaml-syntax",
    message="this YAML cannot be read: {reason}",
    hint="check the indentation and the quotes of this line and the one above it",
    why="A file that does not parse is left out whole, with every question in it.",
    example={"quizzes/first-quiz.yml": 'title: "A quiz\nquestions: []\n'},
)
TAB = Rule(
    id="tab",
    message="a tab is used for indentation",
    hint="YAML allows only spaces here: replace the tab by two spaces",
    why="Editors show tabs in different widths, so YAML forbids them for indentation.",
    example={"quizzes/first-quiz.yml": "title: A quiz\nquestions:\n\t- id: one\n"},
)
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


@dataclass(frozen=True)
class Tree:
    """One YAML value: its plain data, its place, its children and the places of its keys."""

    data: Any
    span: Span
    children: dict[str | int, Tree] = field(default_factory=dict)
    keys: dict[str, Span] = field(default_factory=dict)

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
        return Tree(self.data, move(self.span), children, keys)

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
    tree, problems = _parse(text, path)
    if problems or (first_line, indent) != (1, 0):
        move = partial(Span.shifted, lines=first_line - 1, columns=indent)
        tree = tree and tree.moved(move)
        problems = [replace(problem, span=move(problem.span)) for problem in problems]
    return tree, problems


def _parse(text: str, path: str) -> tuple[Tree | None, list[Problem]]:
    try:
        node = yaml.compose(text, Loader)
    except yaml.MarkedYAMLError as error:
        return None, [_syntax_problem(error, text, path)]
    except yaml.YAMLError as error:  # a character that YAML does not allow carries no mark
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position)
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        span = Span(path, line + 1, column)
        return None, [YAML_SYNTAX.at(span, reason="it holds a character that cannot be printed")]
    if node is None:
        return None, []
    problems: list[Problem] = []
    return _Builder(path, text.splitlines(), problems).tree(node), problems


class _Builder:
    def __init__(self, path: str, lines: list[str], problems: list[Problem]) -> None:
        self.path, self.lines, self.problems = path, lines, problems
        self.open: set[int] = set()

    def span(self, node: yaml.Node) -> Span:
        start, end = node.start_mark, node.end_mark
        line = self.lines[start.line] if start.line < len(self.lines) else ""
        stop = end.column if end.line == start.line else len(line.rstrip())
        return Span(self.path, start.line + 1, start.column + 1, max(1, stop - start.column))

    def tree(self, node: yaml.Node) -> Tree:
        span = self.span(node)
        if isinstance(node, yaml.ScalarNode):
            empty = not node.style and node.value in ("", "~", "null")
            return Tree(None if empty else node.value, span)
        if id(node) in self.open:  # an anchor that contains itself
            self.problems.append(YAML_SYNTAX.at(span, reason="a value contains itself"))
            return Tree(None, span)
        self.open.add(id(node))
        tree = self.mapping(node, span) if isinstance(node, yaml.MappingNode) else None
        tree = tree or self.sequence(node, span)
        self.open.discard(id(node))
        return tree

    def sequence(self, node: yaml.Node, span: Span) -> Tree:
        children: dict[str | int, Tree] = {}
        children.update(enumerate(self.tree(child) for child in node.value))
        return Tree([child.data for child in children.values()], span, children)

    def mapping(self, node: yaml.MappingNode, span: Span) -> Tree:
        children: dict[str | int, Tree] = {}
        keys: dict[str, Span] = {}
        for key_node, value_node in node.value:
            name, key_span = str(key_node.value), self.span(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.append(YAML_SYNTAX.at(key_span, reason="a name must be a word"))
            elif name in keys:
                first = keys[name].line
                self.problems.append(DUPLICATE_FIELD.at(key_span, name=name, first=first))
            else:
                keys[name], children[name] = key_span, self.tree(value_node)
        return Tree({name: child.data for name, child in children.items()}, span, children, keys)


def _syntax_problem(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.splitlines() or [""]
    if line >= len(lines) and error.context_mark:  # the end of the file says nothing to anybody
        line, column = error.context_mark.line, error.context_mark.column
    line = min(line, len(lines) - 1)
    tab = re.match(r" *\t", lines[line])
    if tab:
        return TAB.at(Span(path, line + 1, tab.end(), 1))
    reason, hint = _in_plain_words(error.problem or "", lines[line])
    return YAML_SYNTAX.at(Span(path, line + 1, column + 1), hint=hint, reason=reason)


# libyaml's own words mean nothing to an author; these are the mistakes that people really make.
_PLAIN = (
    ("mapping values are not allowed", "there is a second colon in this line",
     "put the text in quotes if it contains a colon followed by a space"),
    ("found undefined alias", "a text starts with '*'", "put the text in quotes"),
    ("found unexpected end of stream", "a quote is opened and never closed",
     "add the missing quote"),
    ("found unknown escape character", "a backslash stands in double quotes",
     "use single quotes around the text, or write the backslash twice"),
    ("cannot start any token", "a text starts with a character that means something to YAML",
     "put the text in quotes"),
    ("did not find expected '-' indicator", "this line does not line up with the list above it",
     "list items of one list start in the same column, with '- '"),
    ("did not find expected key", "this line does not line up with the ones above it",
     "fields of one item start in the same column; a quote inside quotes is written twice"),
    ("could not find expected ':'", "a colon is missing", "write 'name: value'"),
    ("did not find expected ',' or", "a bracket is opened and never closed, or a comma is missing",
     "close the bracket, or put the text in quotes"),
)  # fmt: skip


def _in_plain_words(problem: str, line: str) -> tuple[str, str | None]:
    if "mapping values" in problem and len(re.findall(r":(?=\s|$)", line)) < 2:
        problem = "did not find expected key"  # libyaml sees a colon; the author, a wrong indent
    for theirs, ours, hint in _PLAIN:
        if theirs in problem:
            return ours, hint
    return problem, None


def mappings(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """The fields of a mapping in the order in which they were written."""
    for name in tree.keys:
        yield name, tree.children[name]
