"""What a process that stays has worked out of values that it still has.

Such values are found by which they are: no key has to be made.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from operator import is_
from typing import Generic, TypeVar

Value = TypeVar("Value")
Thing = TypeVar("Thing")


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
