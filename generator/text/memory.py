"""Values that were worked out before, by what they were worked out from.

A key covers everything that a value depends on, the program itself included; so a value that is
found is the value that would be worked out again. Values are kept as pickles of plain data: in
reading them nothing is made but values of our own frozen types, whoever wrote them, and no function
is ever called but those that find a rule by its id, and a part that is kept apart by its number.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import hashlib
import importlib
import io
import itertools
import pickle
import struct
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from copyreg import __newobj__  # type: ignore[attr-defined]
from functools import partial
from operator import is_
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel

from generator.text.apart import Apart
from generator.text.pack import BEGIN, SIZE, Content, Draft, Gathered, Pack, asked_again, entry
from generator.text.problems import Rule

_MODULES = ("generator.kinds.", "generator.model.", "generator.reader.", "generator.text.")
_PLAIN = {
    ("builtins", "frozenset"): frozenset,
    ("builtins", "set"): set,
    ("datetime", "date"): datetime.date,
    ("datetime", "datetime"): datetime.datetime,
}
Value = TypeVar("Value")
Thing = TypeVar("Thing")
Bytes = bytes | memoryview
_SPARE = 0.5  # the share of a file that may be of no use


class Beside(Generic[Thing, Value]):
    """What was worked out of frozen values, for as long as these live; found by which they are.

    A process that stays asks again and again about values that have not changed: there not even a
    key has to be made. What comes of a value must not hold the value itself.
    """

    def __init__(self) -> None:
        self._kept: dict[int, tuple[weakref.ref[Thing], Value]] = {}

    def __call__(self, of: Thing, make: Callable[[Thing], Value]) -> Value:
        """What `make` gives for a value: a function of that, and of nothing else."""
        name = id(of)
        found = self._kept.get(name)
        if found is not None and found[0]() is of:
            return found[1]
        made = make(of)
        kept = self._kept

        def forget(gone: weakref.ref[Thing]) -> None:
            now = kept.get(name)
            if now is not None and now[0] is gone:  # another may have its place by now
                del kept[name]

        kept[name] = weakref.ref(of, forget), made
        return made


class Unfit(Exception):
    """A value that cannot be kept, or was not written by us."""


def key_of(*parts: object) -> bytes:
    """A key from texts, numbers, bytes, None and tuples of these: of all that each part says.

    A text that is long is best a part of its own: it goes in as it is.
    """
    found = hashlib.sha256()
    for part in parts:
        kind, text = (b"text", part) if isinstance(part, str) else (b"", repr(part))
        said = text.encode("utf-8", "surrogatepass")
        found.update(b"%s%d:" % (kind, len(said)))
        found.update(said)
    return found.digest()


class Latest(Generic[Value]):
    """What came of some values the last times, for as long as these are the very same ones.

    For what is made of many values of which few change, and seldom. most: how many answers it has
    in its hands.
    """

    def __init__(self, most: int = 8) -> None:
        self.most = most
        self._kept: list[tuple[tuple[object, ...], Value]] = []

    def __call__(self, of: tuple[object, ...], make: Callable[[], Value]) -> Value:
        """What `make` gives; as it was, where all of these are as they were."""
        for known, value in self._kept:
            if len(known) == len(of) and all(map(is_, known, of)):
                return value
        made = make()
        self._kept = [(of, made), *self._kept[: self.most - 1]]
        return made


class Memory:
    """A shelf of values. What was neither found nor added since it was opened goes in the end.

    rules: every rule by its id. content: what an earlier `content` gave, with what was added to it.
    living: of a process that stays, values are kept as they are, and are nobody's to change; what
    comes after the first turn is not written anywhere.
    draft: where new values may lie until they are written. sound: whether the content is as it was
    written, of which nobody knows who has not written it.
    """

    def __init__(
        self,
        rules: Mapping[str, Rule],
        content: Content = BEGIN,
        living: bool = False,
        draft: Draft | None = None,
        sound: bool = True,
    ) -> None:
        self.rules, self.living = rules, living
        self._values: dict[bytes, Any] = {}
        self._touched: set[bytes] = set()
        self._settled = False
        self._found = Pack(content, sound)
        self._used: set[bytes] = set()  # of what was found
        self._order: list[bytes] = []  # of what was found or made, as it came
        self._made = Gathered(draft)
        self.added = 0  # values that were worked out anew

    def recall(self, key: bytes) -> Any:
        """The value that was kept under a key; None where there is none."""
        if self.living:
            self._touched.add(key)
            if key in self._values:
                return self._values[key]
        of = self._made if key in self._made else self._found
        data = of.begin(key)
        if data is None:
            return None
        try:
            value = unpacked(data, self.rules, partial(asked_again, of, key))
        except Unfit:
            return None
        if self.living:
            self._values[key] = value
        self._use(key)
        return value

    def keep(self, key: bytes, value: object) -> None:
        """Keep a value, unless it holds what cannot be kept."""
        self.added += 1
        if self.living:
            self._values[key] = value
        if self._settled:
            return
        with suppress(Unfit):
            self._made.put(key, packed(value, self.rules))
            self._order.append(key)

    def _use(self, key: bytes) -> None:
        """Note that something that was there at first is used."""
        if not (self._settled or key in self._used or key in self._made):
            self._used.add(key)
            self._order.append(key)

    def handed_over(self, key: bytes) -> bytes | None:
        """A value that was made, packed for another process; None where it cannot be kept.

        This one lets go of it.
        """
        return self._made.take(key)

    def adopt(self, key: bytes, packed: bytes) -> None:
        """Keep a value that another process has worked out and packed."""
        self.added += 1
        self._made.put(key, packed)
        self._order.append(key)

    def used(self) -> int:
        """How often something was found or added so far."""
        return len(self._order)

    def since(self, before: int) -> list[tuple[bytes, bytes | None]]:
        """What was used since then, packed; only the key of what it was opened with."""
        made = ((key, self._made.get(key)) for key in dict.fromkeys(self._order[before:]))
        return [(key, data if data is None else bytes(data)) for key, data in made]

    def share(self, news: Iterable[tuple[bytes, bytes | None]]) -> None:
        """Keep what another process, which was opened with the same, has used."""
        for key, data in news:
            if data is not None:
                self.adopt(key, data)
            elif key in self._found:
                self._use(key)

    def hold(self, key: bytes) -> bool:
        """Keep on what is under a key, though nobody looks at it now. Whether there is something.

        What is kept on so is found by the next build, and not worked out again.
        """
        if self.living:
            self._touched.add(key)
        if key in self._found:
            self._use(key)
        return self.has(key) or key in self._values

    def has(self, key: bytes) -> bool:
        """Whether there is something under a key."""
        return key in self._made or key in self._found

    def known(self, key: bytes, make: Callable[[], Value]) -> Value:
        """The value of a key: the one that was kept, or else the one that is made."""
        value = self.recall(key)
        if value is None:
            value = make()
            self.keep(key, value)
        return value  # type: ignore[no-any-return]

    def turn(self) -> None:
        """Let go of what a living shelf was not asked for since the last turn, if of anything.

        From the first turn on nothing is made ready to be written.
        """
        self._settled = True
        self._used, self._order, self._made = set(), [], Gathered()
        if self._touched:
            self._values = {k: v for k, v in self._values.items() if k in self._touched}
            self._found, self._touched = Pack(), set()

    @property
    def count(self) -> int:
        """How many values are kept as they are."""
        return len(self._values)

    def forget(self, key: bytes) -> None:
        """Let go of one value."""
        self._values.pop(key, None)

    @property
    def outworn(self) -> bool:
        """Whether it is to be written anew: it is damaged, or nobody needs most of it now."""
        return not self._settled and not (
            self._found.whole and self._found.unused(self._used - self._made.keys()) <= _SPARE
        )

    @property
    def has_news(self) -> bool:
        """Whether something was made."""
        return bool(self._made.keys())

    def content(self) -> Iterator[Bytes]:
        """What was used, as a file of its own: some values at a time."""
        yield BEGIN
        for key in sorted(self._used - self._made.keys()):
            value = self._found.get(key)
            if value is not None:
                yield entry(key, value)
        yield from self._made.content()

    def news(self) -> Iterator[Bytes]:
        """What was made, as it can be added to what it was opened with: some values at a time."""
        return self._made.content()


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


Shelf = Callable[[str], Memory]
_shelves: ContextVar[tuple[Shelf, str] | None] = ContextVar("shelves", default=None)


@contextmanager
def remembering(shelf: Shelf, program: str) -> Iterator[None]:
    """From here on `remembered` looks into these shelves, for what this program has put there."""
    token = _shelves.set((shelf, program))
    try:
        yield
    finally:
        _shelves.reset(token)


class Drawer(NamedTuple):
    """A shelf, for what one program has put there."""

    memory: Memory
    program: str

    def key(self, *parts: object) -> bytes:
        """The key of what depends on these, and on the program."""
        return key_of(self.program, *parts)


def drawer(kind: str) -> Drawer | None:
    """Where values of a kind are kept; None where nothing is."""
    shelves = _shelves.get()
    if shelves is None:
        return None
    shelf, program = shelves
    return Drawer(shelf(kind), program)


class Table(Generic[Value]):
    """Small values of which a build asks for nearly all: they are kept as one, for the next build.

    To look for each by itself takes longer than to make a key of what it depends on.
    """

    def __init__(self, kept: Drawer | None, *name: object) -> None:
        """name: of this table, among others in the drawer."""
        self._kept, self._name = kept, kept.key("table", *name) if kept else b""
        self._known: Mapping[str | bytes, Value] = (kept and kept.memory.recall(self._name)) or {}
        self._now: dict[str | bytes, Value] = {}

    def __call__(self, key: str | bytes, make: Callable[[], Value]) -> Value:
        """The value of a key: as the last build had it, or else as it is made. It is not None."""
        found = self._known.get(key)
        self[key] = found = make() if found is None else found
        return found

    def __setitem__(self, key: str | bytes, value: Value) -> None:
        self._now[key] = value

    def keep(self) -> None:
        """Keep what was asked for, and nothing else."""
        if self._kept and self._now != self._known:
            self._kept.memory.keep(self._name, self._now)


def remembered(kind: str, parts: tuple[object, ...], make: Callable[[], Value]) -> Value:
    """What `make` gives; as an earlier build had it, where the parts were the same.

    kind: the shelf, which the value shares with others of its kind. parts: all that it depends on
    besides the program. The value is none that anybody changes, and not None.
    """
    kept = drawer(kind)
    return kept.memory.known(kept.key(*parts), make) if kept else make()


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
