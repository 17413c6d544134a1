"""From a file to what is to be written: a quiz, its pictures, and what was left out.

Nothing that is there already is ever changed. What a file has beyond it goes into a quiz of its
own, so that a second import of the same file writes nothing.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from generator.import_.draft import MOST_QUESTIONS, Bank, Unreadable
from generator.import_.formats import reading_of
from generator.import_.quiz_text import MOST_IN_A_QUIZ, Entry, Left, entries, quiz_lines
from generator.import_.source import Source
from generator.text.yaml_tree import Tree, parse

# As arithmatex finds them: “$5 and $10” is none.
_FORMULA = re.compile(r"(?<![\\\w])\$(?!\s)[^$\n]*(?<![\s\\])\$(?!\w)")


@dataclass(frozen=True)
class Surroundings:
    """What is where questions are imported to.

    folder: of the quizzes, and what stands in its files, by path. content: the folder of the
    lessons. taken: ids of questions that stand in no file of that folder. objectives: ids.
    picture: the bytes of a file below the content folder, or None.
    """

    folder: str = "quizzes"
    content: str = "content"
    quizzes: Mapping[str, str] = field(default_factory=dict)
    taken: Set[str] = frozenset()
    objectives: Set[str] = frozenset()
    picture: Callable[[str], bytes | None] = lambda path: None


@dataclass(frozen=True)
class Imported:
    """What came of a file.

    form: the format, in words. found: how many questions it holds; carried: those that are
    questions now. files: path → bytes, to be written. path: the quiz, '' where there is none.
    there: how many were there before; differing: ids of those that read otherwise there.
    """

    name: str
    form: str
    found: int
    carried: int
    path: str
    files: Mapping[str, bytes]
    left: tuple[Left, ...]
    there: int = 0
    differing: tuple[str, ...] = ()
    formulas: bool = False


def imported(source: Source, around: Surroundings) -> Imported:
    """What is to be written for a file. Raises Unreadable with a sentence for its owner."""
    form, bank = _read(source)
    family = dict(_family(source.stem, around))
    present = {id_: tree for path, text in family.items() for id_, tree in _questions(text, path)}
    elsewhere = {
        id_
        for path, text in around.quizzes.items()
        if path not in family
        for id_, _ in _questions(text, path)
    }
    found = entries(bank, source.stem, elsewhere | around.taken, around.objectives)
    carried = [entry for entry in found if entry.fields]
    new = [entry for entry in carried if entry.id not in present]
    differing = tuple(
        entry.id for entry in carried if entry.id in present and _differs(entry, present[entry.id])
    )
    left = [Left("", "", what, False) for what in bank.left]
    left += [one for entry in found for one in entry.left]
    files: dict[str, bytes] = {}
    path = next(iter(family), "")
    if new:
        shown = [entry for entry in found if entry in new] if family else found
        paths = _free_paths(source.stem, around)
        parts = list(_parts(shown))
        for number, part in enumerate(parts, 1):
            which = f" ({number} of {len(parts)})" if len(parts) > 1 else ""
            text, pictures = _with_pictures(_quiz(bank, source, part, which), bank, around)
            files |= pictures
            files[next(paths)] = text.encode()
        path = next(name for name in files if name.endswith(".yml"))
    return Imported(
        name=source.name,
        form=form,
        found=len(found),
        carried=len(carried),
        path=path,
        files=files,
        left=tuple(left),
        there=len(carried) - len(new),
        differing=differing,
        formulas=any(_FORMULA.search(line) for entry in new for line in entry.lines),
    )


def _read(source: Source) -> tuple[str, Bank]:
    try:
        form, bank = reading_of(source)
    except RecursionError:
        raise Unreadable("it is nested too deep") from None
    if not bank.drafts:
        raise Unreadable(f"there is no question in it (it was read as {form})")
    if len(bank.drafts) > MOST_QUESTIONS:
        number = len(bank.drafts)
        raise Unreadable(f"it holds {number:,} questions, and {MOST_QUESTIONS:,} are read at most")
    return form, bank


def _parts(found: list[Entry]) -> Iterator[list[Entry]]:
    """Questions in as many quizzes as it takes for each file to be read again."""
    part: list[Entry] = []
    size = 0
    for entry in found:
        own = sum(len(line.encode()) + 3 for line in entry.lines) + 1
        if part and size + own > MOST_IN_A_QUIZ:
            yield part
            part, size = [], 0
        part.append(entry)
        size += own
    yield part


def _quiz(bank: Bank, source: Source, found: list[Entry], which: str) -> str:
    remark = f"Imported from {posixpath.basename(source.name)}"
    settings = {"title": (" ".join(bank.title.split()) or source.title) + which}
    if bank.shuffled and any(entry.fields.get("kind") in ("choice", "choices") for entry in found):
        settings["shuffle"] = "options"
    return quiz_lines(settings, found, [remark])


def _family(stem: str, around: Surroundings) -> Iterator[tuple[str, str]]:
    """The quiz of a file, and those that later imports added: 'bank', 'bank-2' …"""
    for number in count(1):
        path = _path(stem, number, around)
        if path not in around.quizzes:
            return
        yield path, around.quizzes[path]


def _path(stem: str, number: int, around: Surroundings) -> str:
    return posixpath.join(around.folder, f"{stem}{f'-{number}' if number > 1 else ''}.yml")


def _free_paths(stem: str, around: Surroundings) -> Iterator[str]:
    paths = (_path(stem, number, around) for number in count(1))
    return (path for path in paths if path not in around.quizzes)


def _questions(text: str, path: str) -> Iterator[tuple[str, Tree]]:
    """The id of each question in a quiz file, with what stands there."""
    tree, _ = parse(text, path)
    stack = [tree] if tree else []
    while stack:
        here = stack.pop()
        if isinstance(here.data, dict):
            id_, kind = here.data.get("id"), here.data.get("kind")
            if isinstance(id_, str) and kind:
                yield id_, here
                continue
        stack += here.children.values()


def _differs(entry: Entry, there: Tree) -> bool:
    return bool(_as_text(entry.fields) != _as_text(there.data))


def _as_text(value: Any) -> Any:
    """A value as YAML holds it before anything gives it a type."""
    if isinstance(value, dict):
        return {name: _as_text(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_as_text(one) for one in value]
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else repr(value)


def _with_pictures(text: str, bank: Bank, around: Surroundings) -> tuple[str, dict[str, bytes]]:
    """The quiz, and those pictures that it shows and that are not there yet."""
    files = {}
    for path, data in bank.pictures.items():
        if path not in text:
            continue
        there = around.picture(path)
        if there is not None and there != data:
            stem, end = posixpath.splitext(path)
            other = f"{stem}-{hashlib.sha256(data).hexdigest()[:8]}{end}"
            text, path, there = text.replace(path, other), other, around.picture(other)
        if there is None:
            files[posixpath.join(around.content, path)] = data
    return text, files
