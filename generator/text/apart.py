"""A part of a value that few ask for: it is kept apart, and made when somebody does.

Where everything was written is half of what is known of a quiz, and needed to tell of mistakes. Of
a course that has hardly changed, a build asks for the names of nearly all its questions, and for
the words of few.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

Part = TypeVar("Part")
Whole = TypeVar("Whole", bound="Folded")


class Apart(Generic[Part]):
    """A part, by what makes it. It is equal to the part itself.

    group: parts of one name are kept together: whoever asks for one of them, unpacks all. None: it
    is kept by itself.
    glance: makes the part for somebody who lets go of it at once; left out, as `make`.
    """

    __slots__ = ("_glance", "_make", "_part", "group")

    def __init__(
        self,
        make: Callable[[], Part],
        group: str | None = "",
        glance: Callable[[], Part] | None = None,
    ) -> None:
        self.group = group
        self._glance = glance
        self._make: Callable[[], Part] | None = make
        self._part: Part | None = None

    def __call__(self) -> Part:
        """The part; it is made once."""
        if (make := self._make) is not None:
            self._part = make()
            self._make = self._glance = None
        return self._part  # type: ignore[return-value]

    def glance(self) -> Part:
        """The part, which is not held on to."""
        return (self._glance or self)()

    def __eq__(self, other: object) -> bool:
        return bool(self() == (other() if isinstance(other, Apart) else other))

    __hash__ = None  # type: ignore[assignment]


class Folded:
    """A frozen dataclass with fields that are kept apart: they come when somebody asks for one.

    Nobody who asks for a field sees whether it was there. A field that is kept apart has no default
    but one that is made (`default_factory`): any other would be found on the class.
    """

    # The names of these fields. An empty one is not worth while, and is kept with the others.
    apart: ClassVar[tuple[str, ...]] = ()
    # What is worked out of them, and is kept with the others: the properties that hold it.
    noted: ClassVar[tuple[str, ...]] = ()

    def __getstate__(self) -> dict[str, Any]:
        """As it is kept."""
        own = vars(self)
        if _REST in own:
            return own
        rest = {name: own[name] for name in self.apart if own[name]}
        names = (field.name for field in fields(self))  # type: ignore[arg-type]
        state = {name: own[name] for name in names if name not in rest}
        if rest:
            state |= {name: getattr(self, name) for name in self.noted}
            state[_REST] = Apart(lambda: rest, None)
        return state

    if not TYPE_CHECKING:  # of a name that is none, type checkers are to tell

        def __getattr__(self, name: str) -> Any:
            """A field that is kept apart; it is asked for once."""
            if name in self.apart:
                unfold(self)
                if name in vars(self):
                    return vars(self)[name]
            raise AttributeError(f"'{type(self).__name__}' has no '{name}'")


_REST = "_rest"  # the fields that are kept apart, in the state of a value


def glanced(value: Whole) -> Whole:
    """The value with all its fields, for a short look: it stays folded itself.

    Who looks at all quizzes of a course, one after the other, does not hold all of them at once.
    """
    rest: Apart[dict[str, Any]] | None = vars(value).get(_REST)
    if rest is None:
        return value
    whole = copy(value)
    vars(whole).update(rest.glance())
    vars(whole).pop(_REST)
    return whole


def fold(
    value: Folded, make: Callable[[], dict[str, Any]], glance: Callable[[], dict[str, Any]]
) -> None:
    """Let a value have the fields that are kept apart when somebody asks. make: gives them.

    glance: the same, for a short look.
    """
    for name in value.apart:
        vars(value).pop(name, None)
    vars(value)[_REST] = Apart(make, glance=glance)


def unfold(value: Folded) -> None:
    """Let a value have the fields that were kept apart, but for those that it was given since."""
    rest: Apart[dict[str, Any]] | None = vars(value).get(_REST)
    if rest is not None:
        unfolded = _unfolded.get()
        if unfolded is not None:
            unfolded.append((value, rest, frozenset(vars(value))))
        for name, field in (rest() if unfolded is None else rest.glance()).items():
            vars(value).setdefault(name, field)
        vars(value).pop(_REST, None)  # another thread may have asked, too


@contextmanager
def folded_again() -> Iterator[None]:
    """What is unfolded while this is entered is folded again in the end.

    Who does one piece of work after the other, and needs other values for each, has in its hands no
    more than what one of them needs.
    """
    unfolded: list[_Unfolded] = []
    token = _unfolded.set(unfolded)
    try:
        yield
    finally:
        _unfolded.reset(token)
        for value, rest, before in unfolded:
            _fold_again(value, rest, before)


def _fold_again(value: Folded, rest: Apart[dict[str, Any]], before: frozenset[str]) -> None:
    """Take from a value what was kept apart, and what was made of that and is in its hands."""
    own = vars(value)
    for name in own.keys() - before:
        if name in value.apart or isinstance(getattr(type(value), name, None), cached_property):
            del own[name]
    own[_REST] = rest


# A value that was unfolded, its rest, and the names of what it had until then.
_Unfolded = tuple[Folded, Apart[dict[str, Any]], frozenset[str]]
_unfolded: ContextVar[list[_Unfolded] | None] = ContextVar("unfolded", default=None)
