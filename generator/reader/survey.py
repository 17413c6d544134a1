"""What nobody should try to read or to publish: looked for before an engine opens a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.reader.folders import TEXTS
from generator.reader.source_files import SourceFiles
from generator.text.places import Places
from generator.text.problems import Problem, Rule
from generator.text.shelves import Table, drawer
from generator.text.span import Span
from generator.text.tangles import MOST, Tangle, tangle
from generator.text.yaml_tree import Tree, parse

TANGLED = Rule(
    id="tangled",
    message="this is too much in one place for Markdown: {what}",
    hint="end what is open, or divide it with blank lines; code belongs between lines of three "
    "backticks",
    why="Markdown compares each sign with all that follows. With so many of them a page takes "
    "minutes, or never ends.",
    example={"content/first-module/notes.md": "Text.\n\n" + "[ " * 300 + "\n"},
)
_PAGES = (".md", ".markdown")
# By the digest of a text, what is too much in it.
Tangles = Table[tuple[Tangle | None]]


def survey(files: SourceFiles, folders: Iterable[str]) -> list[Problem]:
    """What stops an engine, or keeps it waiting, in these folders of a course."""
    found, several = list[Problem](), tuple(folders)
    tangles: Tangles = Table(drawer("tangled"), several)
    for folder in several:
        for path, problem in files.walk(folder):
            if problem:
                found.append(problem)
            elif path.endswith(TEXTS):
                found += _in_a_text(files, path, tangles)
    tangles.keep()
    return found


def _in_a_text(files: SourceFiles, path: str, tangles: Tangles) -> Iterator[Problem]:
    text = files.text(path)
    if text is None:
        if path.endswith(_PAGES):
            # An engine ends at what is no UTF-8; an empty page is a page.
            own = (problem for problem in files.problems if problem.span.path == path)
            yield from (problem for problem in own if problem.rule.id != "empty-file")
    elif tangled := tangles(files.sum(path), lambda: (tangle(text) or _hidden(text),))[0]:
        if path.endswith(_PAGES):
            place = Places(path, text).line(tangled.line)
            yield TANGLED.at(place, what=tangled.what)
        else:
            # The whole file counts as one paragraph; what matters is each text in it.
            tree, _ = parse(text, path)
            yield from _in_texts(tree) if tree else ()


def _hidden(text: str) -> Tangle | None:
    """Where line ends are written as signs, lines cannot be seen from here."""
    return tangle(text.replace("\\n", "\n")) if text.count("\\n") > MOST else None


def _in_texts(tree: Tree) -> Iterator[Problem]:
    """Each text below a value. They are few: a file of this kind is rare."""
    waiting = [tree]
    while waiting:
        here = waiting.pop()
        waiting += here.children.values()
        if isinstance(here.data, str) and (tangled := tangle(here.data)):
            place = Span(here.span.path, here.span.line, here.span.column)
            yield TANGLED.at(place, what=tangled.what)
