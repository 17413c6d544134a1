"""Many values in one file, each under a key: added to at its end, and read one by one.

Each value stands behind a head with its key, its size and a digest of both, which is compared when
the value is asked for; and one of its beginning, as of most values nobody asks for more. So of a
large file little is read for a small change, and little written. A file that ends in the middle of
a value, as of a build that was killed, holds all that comes before. A large file stays where it is,
and no more of it is in memory than what is looked at.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Collection, Iterator, Mapping, Set
from typing import Protocol

BEGIN = b"course shelf 3\n"  # what each file begins with
_HEAD = struct.Struct(">2s32sII16s16s")
_SIGN = b"\xc5\x01"
SIZE, _COUNT = struct.Struct(">I"), struct.Struct(">II")
_LITTLE = 1_000_000  # bytes of new values that may be in memory
_LIKELY = 4_096  # bytes that the beginning of a value seldom exceeds


def entry(key: bytes, value: bytes | memoryview) -> bytes:
    """A value as it stands in a file. key: 32 bytes."""
    first = beginning(value)
    begins = _digest(key, value[:first])
    whole = _digest(key, SIZE.pack(first), begins, value)
    return _HEAD.pack(_SIGN, key, len(value), first, begins, whole) + bytes(value)


def beginning(value: bytes | memoryview) -> int:
    """How much of a value is its beginning: up to the end of the first of its pieces.

    In front stands how many there are, and the size of each.
    """
    if len(value) < _COUNT.size:
        return len(value)
    count, size = _COUNT.unpack_from(value)
    end: int = SIZE.size * (count + 1) + size
    return min(len(value), end)


class Content(Protocol):
    """Bytes of which pieces are asked for: as of `bytes`, a slice of it is one."""

    def __len__(self) -> int: ...

    def __getitem__(self, piece: slice, /) -> bytes | memoryview: ...


class Pack:
    """The values in what was read of a file. whole: whether all of it can be read."""

    def __init__(self, content: Content = BEGIN, sound: bool = True) -> None:
        """sound: whether it is as it was written. Else each value is compared now, and those that
        are damaged are none: whoever has seen a beginning counts on the rest.
        """
        self._content = memoryview(content) if isinstance(content, bytes) else content
        self._places: dict[bytes, tuple[int, int]] = {}  # the value's own, and where it ends
        self.whole = self._read()
        if not sound:
            self._sift()

    def _read(self) -> bool:
        """Note where values stand; of two with one key the later one counts."""
        content, at, end = self._content, len(BEGIN), len(self._content)
        if content[:at] != BEGIN:
            return False
        while at < end:
            head = content[at : at + _HEAD.size]
            if len(head) < _HEAD.size:
                return False
            sign, key, size, *_ = _HEAD.unpack(head)
            start, at = at + _HEAD.size, at + _HEAD.size + size
            if sign != _SIGN or at > end:
                return False
            self._places[key] = start, at
        return True

    def _sift(self) -> None:
        """Let go of what is damaged."""
        damaged = [key for key in self._places if self.get(key) is None]
        for key in damaged:
            del self._places[key]
        self.whole = self.whole and not damaged

    def get(self, key: bytes) -> bytes | memoryview | None:
        """The value of a key; None where there is none, or it is damaged."""
        place = self._places.get(key)
        if place is None:
            return None
        start, end = place
        found = memoryview(self._content[start - _HEAD.size : end])
        if len(found) != _HEAD.size + end - start:
            return None
        value, (*_, first, begins, wanted) = found[_HEAD.size :], _HEAD.unpack_from(found)
        return value if _digest(key, SIZE.pack(first), begins, value) == wanted else None

    def begin(self, key: bytes) -> bytes | memoryview | None:
        """The beginning of the value of a key; None where there is none, or it is damaged."""
        place = self._places.get(key)
        if place is None:
            return None
        start, end = place
        found = memoryview(self._content[start - _HEAD.size : min(end, start + _LIKELY)])
        if len(found) < _HEAD.size:
            return None
        *_, size, first, wanted, _ = _HEAD.unpack_from(found)
        value = found[_HEAD.size : _HEAD.size + first]
        if first > len(value):
            value = memoryview(self._content[start : start + first])
        whole = size == end - start and len(value) == first
        return value if whole and _digest(key, value) == wanted else None

    def __contains__(self, key: bytes) -> bool:
        return key in self._places

    def unused(self, used: Collection[bytes]) -> float:
        """The share of it that none of these keys leads to."""
        found = (self._places[key] for key in used if key in self._places)
        size = sum(_HEAD.size + end - start for start, end in found)
        return 1 - (len(BEGIN) + size) / len(self._content)


class Draft(Content, Protocol):
    """A file that grows, and that nobody else sees."""

    def add(self, content: bytes) -> bool:
        """Write at its end; whether that could be done."""


class Gathered:
    """New values, which come one by one, until all of them are added to a file.

    draft: where they are meanwhile, but for the latest; without one all of them are in memory.
    """

    def __init__(self, draft: Draft | None = None) -> None:
        self._draft, self._grows = draft, draft is not None
        self._latest: dict[bytes, bytes] = {}
        self._size = 0  # of the latest
        self._places: dict[bytes, tuple[int, int]] = {}  # of the others, in the draft
        self._written: list[tuple[int, int]] = []  # the same, as they were written in one go

    def put(self, key: bytes, value: bytes) -> None:
        """Add a value; it takes the place of an older one of this key."""
        self._latest[key] = value
        self._size += len(value)
        if self._size > _LITTLE and self._grows:
            self._set_down()

    def _set_down(self) -> None:
        assert self._draft is not None
        begin = at = len(self._draft)
        latest = dict(sorted(self._latest.items()))  # another thread may put more there meanwhile
        self._grows = self._draft.add(_entries(latest))
        if not self._grows:
            return
        for key, value in latest.items():
            start, at = at + _HEAD.size, at + _HEAD.size + len(value)
            self._places[key] = start, at
        self._written.append((begin, at))
        for key, value in latest.items():  # last: somebody may look for one meanwhile
            if self._latest.get(key) is value:
                del self._latest[key]
        self._size = sum(map(len, self._latest.values()))

    def get(self, key: bytes) -> bytes | memoryview | None:
        """The value of a key; None where there is none."""
        latest = self._latest.get(key)
        if latest is not None or self._draft is None or key not in self._places:
            return latest
        start, end = self._places[key]
        found = self._draft[start:end]
        return found if len(found) == end - start else None

    def begin(self, key: bytes) -> bytes | memoryview | None:
        """As `get`: what is new is not compared with anything."""
        return self.get(key)

    def take(self, key: bytes) -> bytes | None:
        """One of the latest, which is let go of; None where there is none."""
        return self._latest.pop(key, None)

    def __contains__(self, key: bytes) -> bool:
        return key in self._latest or key in self._places

    def keys(self) -> Set[bytes]:
        """Of all."""
        return self._latest.keys() | self._places.keys()

    def content(self) -> Iterator[bytes | memoryview]:
        """All, as they stand in a file: some values at a time."""
        for begin, end in self._written:
            assert self._draft is not None
            yield self._draft[begin:end]
        if self._latest:
            yield _entries(self._latest)


def _entries(values: Mapping[bytes, bytes]) -> bytes:
    return b"".join(entry(key, value) for key, value in sorted(values.items()))


def asked_again(values: Pack | Gathered, key: bytes) -> bytes | memoryview:
    """The value of a key that was asked for before. Raises LookupError where it is gone."""
    value = values.get(key)
    if value is None:
        raise LookupError("what is kept from build to build was changed meanwhile")
    return value


def _digest(key: bytes, *parts: bytes | memoryview) -> bytes:
    found = hashlib.sha256(key)
    for part in parts:
        found.update(part)
    return found.digest()[:16]
