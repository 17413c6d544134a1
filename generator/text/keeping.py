"""A value as bytes, and back.

Values are kept as pickles of plain data: in reading them nothing is made but values of our own
frozen types, whoever wrote them, and no function is ever called but those that find a rule by its
id, and a part that is kept apart by its number.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import importlib
import io
import itertools
import pickle
import struct
from collections.abc import Callable, Mapping, Sequence
from copyreg import __newobj__  # type: ignore[attr-defined]
from functools import partial
from typing import Any

from pydantic import BaseModel

from generator.text.apart import Apart
from generator.text.pack import SIZE
from generator.text.problems import Rule

_MODULES = ("generator.kinds.", "generator.model.", "generator.reader.", "generator.text.")
_PLAIN = {
    ("builtins", "frozenset"): frozenset,
    ("builtins", "set"): set,
    ("datetime", "date"): datetime.date,
    ("datetime", "datetime"): datetime.datetime,
}
Bytes = bytes | memoryview


class Unfit(Exception):
    """A value that cannot be kept, or was not written by us."""


def packed(value: object, rules: Mapping[str, Rule]) -> bytes:
    """A value as bytes. Raises Unfit where it holds what cannot be kept.

    First how many pieces there are, and the size of each; then the value; then what in it is kept
    apart, a piece for each group.
    """
    parts = _Parts()
    try:
        pieces = {0: _written(value, rules, parts)}
        while parts.unwritten:
            number, group = parts.close()
            pieces[number] = _written([part() for part in group], rules, parts)
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError) as error:
        raise Unfit(str(error)) from error
    ordered = [pieces[number] for number in range(len(pieces))]
    sizes = b"".join(map(SIZE.pack, [len(ordered), *map(len, ordered)]))
    return b"".join([sizes, *ordered])


class _Parts:
    """What of a value is kept apart, in groups. A group is open until its piece is written."""

    def __init__(self) -> None:
        self._alone: list[tuple[int, list[Apart[Any]]]] = []
        self._together: dict[str, tuple[int, list[Apart[Any]]]] = {}
        self._count = 0

    @property
    def unwritten(self) -> bool:
        """Whether there is a piece to be written."""
        return bool(self._alone or self._together)

    def add(self, part: Apart[Any]) -> tuple[int, int]:
        """The number of its group, and its own in there."""
        if part.group is None:
            self._alone.append((self._begun(), [part]))
            return self._alone[-1][0], 0
        if part.group not in self._together:
            self._together[part.group] = self._begun(), []
        number, group = self._together[part.group]
        group.append(part)
        return number, len(group) - 1

    def _begun(self) -> int:
        self._count += 1
        return self._count - 1

    def close(self) -> tuple[int, list[Apart[Any]]]:
        """The number of the piece that is to be written next, and what is in it.

        What is alone goes first, and then the group that was met last: in it is often more for
        those that are still open. Places of questions are among those of their file, and written
        once.
        """
        number, group = self._alone.pop() if self._alone else self._together.popitem()[1]
        return number + 1, group


def _written(value: object, rules: Mapping[str, Rule], parts: _Parts) -> bytes:
    stream = io.BytesIO()
    _Writer(stream, rules, parts).dump(value)
    return stream.getvalue()


def unpacked(
    data: Bytes, rules: Mapping[str, Rule], again: Callable[[], Bytes] | None = None
) -> Any:
    """The value of these bytes. Raises Unfit: whoever wrote them, they are none of ours.

    again: gives the bytes once more, when somebody asks for a part that is kept apart; where it is
    left out, they are held as long.
    """
    try:
        (count,) = SIZE.unpack_from(data)
        sizes = struct.unpack_from(f">{count}I", data, SIZE.size)
        start = SIZE.size * (count + 1)
        (begin, end), *apart = itertools.pairwise(itertools.accumulate(sizes, initial=start))
        return _Reader(data[begin:end], _Groups(again or (lambda: data), rules, apart)).load()
    except Exception as error:
        raise Unfit(str(error)) from error


@functools.cache  # each value that is kept asks for each object in it
def _may_be_kept(kind: type) -> bool:
    return _is_value(kind) or (kind.__module__, kind.__qualname__) in _PLAIN


def _is_value(found: object) -> bool:
    """Whether this is one of our types of values."""
    if not isinstance(found, type) or not f"{found.__module__}.".startswith(_MODULES):
        return False
    return dataclasses.is_dataclass(found) or issubclass(found, BaseModel | tuple | str)


# Kinds of tuples that have been kept, places above all: of them nothing more is to be asked.
_places = set[type]()


class _Writer(pickle.Pickler):
    def __init__(self, stream: io.BytesIO, rules: Mapping[str, Rule], parts: _Parts) -> None:
        super().__init__(stream, protocol=5)
        self.rules, self.parts = rules, parts

    def reducer_override(self, value: object) -> Any:
        """Only what can be read again is written; of a rule its id."""
        if type(value) in _places:
            return __newobj__, (type(value), *value)  # type: ignore[misc]
        if isinstance(value, Apart):
            return part_numbered, self.parts.add(value)
        if isinstance(value, Rule):
            if self.rules.get(value.id) is not value:
                raise Unfit(value.id)
            return rule_named, (value.id,)
        if value is rule_named or value is part_numbered:
            return NotImplemented
        kind = value if isinstance(value, type) else type(value)
        if not _may_be_kept(kind):
            raise Unfit(kind.__qualname__)
        if isinstance(value, tuple):
            _places.add(kind)
            return __newobj__, (kind, *value)
        return NotImplemented


def rule_named(id: str) -> Rule:
    """Stands in what is kept for the look-up of a rule; each reader has its own."""
    raise Unfit(id)


def part_numbered(group: int, number: int) -> Apart[Any]:
    """Stands in what is kept for a part that is kept apart; each reader has its own."""
    raise Unfit(f"{group} {number}")


class _Groups:
    """What of a value is kept apart. A group is unpacked when somebody asks for one of its parts.

    whole: gives all bytes. places: where the pieces of the groups stand in there.
    """

    __slots__ = ("_made", "_places", "_whole", "rules")

    def __init__(
        self,
        whole: Callable[[], Bytes],
        rules: Mapping[str, Rule],
        places: Sequence[tuple[int, int]],
    ) -> None:
        self._whole, self.rules, self._places = whole, rules, places
        self._made: dict[int, list[Any]] | None = None  # few have any

    def __getitem__(self, group: int) -> list[Any]:
        """The parts of a group, which are held from now on."""
        if self._made is None:
            self._made = {}
        if group not in self._made:
            self._made[group] = self.glance(group)
        return self._made[group]

    def glance(self, group: int) -> list[Any]:
        """The parts of a group for somebody who lets go of them. Raises LookupError, Unfit."""
        begin, end = self._places[group]
        data = self._whole()[begin:end]
        try:
            found: list[Any] = _Reader(data, _Groups(self._whole, self.rules, self._places)).load()
        except Exception as error:
            raise Unfit(str(error)) from error
        return found


class _Part:
    """What makes a part: for a course of a thousand lessons there are ten thousand of these."""

    __slots__ = ("_group", "_groups", "_number")

    def __init__(self, groups: _Groups, group: int, number: int) -> None:
        self._groups, self._group, self._number = groups, group, number

    def __call__(self) -> Any:
        return self._groups[self._group][self._number]

    def glance(self) -> Any:
        """The part for somebody who lets go of it."""
        return self._groups.glance(self._group)[self._number]


def _part(groups: _Groups, group: int, number: int) -> Apart[Any]:
    part = _Part(groups, group, number)
    return Apart(part, glance=part.glance)


class _Reader(pickle.Unpickler):
    def __init__(self, data: Bytes, groups: _Groups) -> None:
        super().__init__(io.BytesIO(data))
        self.groups = groups

    def find_class(self, module: str, name: str) -> Any:
        """One of our types of values, and nothing else."""
        found = _found.get((module, name)) or _find(module, name)
        if found is rule_named:
            return self.groups.rules.__getitem__
        if found is part_numbered:
            return partial(_part, self.groups)  # not of this reader, which nobody would let go
        return found


# What values have asked for, by its module and its name: each value asks for some ten.
_found: dict[tuple[str, str], Any] = {**_PLAIN}
_found |= {(__name__, one.__name__): one for one in (rule_named, part_numbered)}


def _find(module: str, name: str) -> Any:
    """One of our types of values. Raises Unfit: it is none."""
    if f"{module}.".startswith(_MODULES) and "." not in name:
        found = getattr(importlib.import_module(module), name)
        if _is_value(found):
            _found[module, name] = found
            return found
    raise Unfit(f"{module}.{name}")
