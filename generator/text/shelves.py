"""Where code that builds looks up what was worked out before, without being handed a shelf."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Generic, NamedTuple, TypeVar

from generator.text.memory import Memory, key_of

Value = TypeVar("Value")
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
