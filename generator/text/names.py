"""Names for addresses and ids."""

from __future__ import annotations

import hashlib
import re
import unicodedata

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Letters that are no other letter with a sign on it.
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"})


def slug(text: str) -> str:
    """A text as an id: Latin letters without accents, digits, hyphens; '' where nothing is left."""
    ascii_text = (
        unicodedata.normalize("NFKD", text.translate(_LETTERS))
        .encode("ascii", "ignore")
        .decode("ascii")
    )
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_text).strip().lower())


def as_id(name: str) -> str:
    """A name of a file or a section as an id, always the same, never empty.

    What is no Latin letter is lost; a few letters of a hash then keep two such names apart.
    """
    if ID.fullmatch(name):
        return name
    plain = re.sub(r"[\W_]+", " ", name)
    found = slug(plain)
    kept = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
    lost = any(ord(sign) > 127 and not unicodedata.combining(sign) for sign in kept)
    if found and not lost:
        return found
    own = hashlib.sha256(unicodedata.normalize("NFC", name).encode()).hexdigest()[:6]
    return f"{found}-{own}" if found else f"p-{own}"
