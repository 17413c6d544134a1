"""Names for addresses and ids."""

from __future__ import annotations

import re
import unicodedata

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
