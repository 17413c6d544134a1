"""Names for addresses and ids."""

from __future__ import annotations

import re
import unicodedata


def slug(text: str) -> str:
    """A text as an id: Latin letters without accents, digits, hyphens; '' where nothing is left."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_text).strip().lower())
