"""Names for addresses and ids."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from generator.text.later import later

# What an id is made of: a to z, digits, and the letters of all other scripts with their signs. No
# marks, which addresses would carry as %E2%80%94, and nothing beyond the basic plane, which some
# editors' expressions cannot read.
_LETTER = (
    "[a-z0-9\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02af\u0300-\u037d\u0386-\u055a\u0560-\u060b"
    "\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u0e4e\u0e50-\u1fff"
    "\u2c00-\u2dff\u3005-\u3007\u3041-\u318f\u31a0-\ud7ff\uf900-\ufdff\uff66-\uffdc]"
)
IDS = f"{_LETTER}+(?:-{_LETTER}+)*"
ID = later(IDS)
# The same in ASCII alone. Also what `as_id` gives, and gave before ids could be in any script:
# progress is kept under it.
_PLAIN = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")

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


def is_id(name: str) -> bool:
    """Whether a name can be an id as it stands: small letters of any script, digits, hyphens.

    Signs on letters are part of them (Unicode's form C): macOS may take them apart in names of
    files, and then no link, which people type as one letter, leads there.
    """
    composed = unicodedata.normalize("NFC", name) == name
    pattern = _PLAIN if name.isascii() else ID()
    return composed and name == name.lower() and pattern.fullmatch(name) is not None


def as_id(name: str) -> str:
    """A name of a file or a section as an id, always the same, never empty.

    What is no Latin letter is lost; a few letters of a hash then keep two such names apart.
    """
    if _PLAIN.fullmatch(name):
        return name
    plain = re.sub(r"[\W_]+", " ", name)
    found = slug(plain)
    kept = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
    lost = any(ord(sign) > 127 and not unicodedata.combining(sign) for sign in kept)
    if found and not lost:
        return found
    own = hashlib.sha256(unicodedata.normalize("NFC", name).encode()).hexdigest()[:6]
    return f"{found}-{own}" if found else f"p-{own}"
