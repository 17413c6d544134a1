"""A part of a value that few ask for: it is kept apart, and made when somebody does.

Where everything was written is half of what is known of a quiz, and needed to tell of mistakes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class Apart(Generic[Part]):
    """A part, by what makes it. It is equal to the part itself."""

    __slots__ = ("_make", "_part")

    def __init__(self, make: Callable[[], Part]) -> None:
        self._make: Callable[[], Part] | None = make
        self._part: Part | None = None

    def __call__(self) -> Part:
        """The part; it is made once."""
        if self._make is not None:
            self._part, self._make = self._make(), None
        return self._part  # type: ignore[return-value]

    def __eq__(self, other: object) -> bool:
        return bool(self() == (other() if isinstance(other, Apart) else other))

    __hash__ = None  # type: ignore[assignment]
