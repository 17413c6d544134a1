"""Values that were worked out before, by what they were worked out from.

A key covers everything that a value depends on, the program itself included; so a value that is
found is the value that would be worked out again. How it is written: `generator/text/keeping.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

from generator.text.keeping import Bytes, Unfit, packed, unpacked
from generator.text.pack import BEGIN, Content, Draft, Gathered, Pack, asked_again, entry
from generator.text.problems import Rule

Value = TypeVar("Value")
_SPARE = 0.5  # the share of a file that may be of no use


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
