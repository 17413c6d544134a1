"""Many values in one file, each under a key: added to at its end, and read one by one.

Each value stands behind a head with its key, its size and a digest of both, which is compared when
the value is asked for. So of a large file little is read for a small change, and little written. A
file that ends in the middle of a value, as of a build that was killed, holds all that comes before.
A large file stays where it is, and no more of it is in memory than what is looked at.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Collection
from typing import Protocol

BEGIN = b"course shelf 2\n"  # what each file begins with
_HEAD = struct.Struct(">2s32sI16s")
_SIGN = b"\xc5\x01"


def entry(key: bytes, value: bytes | memoryview) -> bytes:
    """A value as it stands in a file. key: 32 bytes."""
    return _HEAD.pack(_SIGN, key, len(value), _digest(key, value)) + bytes(value)


class Content(Protocol):
    """Bytes of which pieces are asked for: as of `bytes`, a slice of it is one."""

    def __len__(self) -> int: ...

    def __getitem__(self, piece: slice, /) -> bytes | memoryview: ...


class Pack:
    """The values in what was read of a file. whole: whether all of it can be read."""

    def __init__(self, content: Content = BEGIN) -> None:
        self._content = memoryview(content) if isinstance(content, bytes) else content
        self._places: dict[bytes, tuple[int, int]] = {}  # the value's own, and where it ends
        self.whole = self._read()

    def _read(self) -> bool:
        """Note where values stand; of two with one key the later one counts."""
        content, at, end = self._content, len(BEGIN), len(self._content)
        if content[:at] != BEGIN:
            return False
        while at < end:
            head = content[at : at + _HEAD.size]
            if len(head) < _HEAD.size:
                return False
            sign, key, size, _ = _HEAD.unpack(head)
            start, at = at + _HEAD.size, at + _HEAD.size + size
            if sign != _SIGN or at > end:
                return False
            self._places[key] = start, at
        return True

    def get(self, key: bytes) -> bytes | memoryview | None:
        """The value of a key; None where there is none, or it is damaged."""
        place = self._places.get(key)
        if place is None:
            return None
        start, end = place
        found = memoryview(self._content[start - _HEAD.size : end])
        if len(found) != _HEAD.size + end - start:
            return None
        value, wanted = found[_HEAD.size :], _HEAD.unpack_from(found)[3]
        return value if _digest(key, value) == wanted else None

    def known(self, key: bytes) -> bytes | memoryview:
        """The value of a key that was asked for before. Raises LookupError where it is gone."""
        value = self.get(key)
        if value is None:
            raise LookupError("what is kept from build to build was changed meanwhile")
        return value

    def __contains__(self, key: bytes) -> bool:
        return key in self._places

    def unused(self, used: Collection[bytes]) -> float:
        """The share of it that none of these keys leads to."""
        found = (self._places[key] for key in used if key in self._places)
        size = sum(_HEAD.size + end - start for start, end in found)
        return 1 - (len(BEGIN) + size) / len(self._content)


def _digest(key: bytes, value: bytes | memoryview) -> bytes:
    found = hashlib.sha256(key)
    found.update(value)
    return found.digest()[:16]
