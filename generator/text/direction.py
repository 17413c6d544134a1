"""Which way a language is written, and texts that run the other way than the course around them.

Browsers order the letters of a line by themselves. What they cannot know is the direction of the
line: a sentence of Latin words in an Arabic course would have its full stop at the wrong end.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Literal

Direction = Literal["ltr", "rtl"]

# Languages that are written from right to left where a tag names no script, and such scripts.
# Source: the Unicode CLDR, `characterOrder` in the layout of each locale, and its likely subtags.
_LANGUAGES = frozenset(
    "aeb aii ajp apc apd ar arc ars arq ary arz azb bal bcc bft bgn bqi brh ckb dv fa glk gwc he "
    "iw ji khw ks kvx lah lki lrc luz mey mzn nqo pga phl phr prd prs ps rhg rmt sd sdh shu skr "
    "sqr swb syr trw ug ur yi zdj".split()
)
_SCRIPTS = frozenset("adlm arab aran hebr mand mend nkoo rohg samr syrc thaa".split())

# Whatever may have a character of such a script; what else is in these blocks has no direction.
_BACKWARDS = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_TAG = re.compile(r"<[^>]*>")


def direction_of(language: str) -> Direction:
    """The direction of a language's lines. language: a BCP 47 tag, as in `ar` or `az-Arab`."""
    name, *rest = language.lower().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    backwards = script in _SCRIPTS if script else name in _LANGUAGES
    return "rtl" if backwards else "ltr"


def runs(text: str) -> Direction | None:
    """The direction of all letters of a text; None where there are none, or of both."""
    found = {
        "ltr" if kind == "L" else "rtl"
        for kind in map(unicodedata.bidirectional, text)
        if kind in ("L", "R", "AL")
    }
    return "rtl" if found == {"rtl"} else "ltr" if found == {"ltr"} else None


def against(html: str, direction: Direction) -> Direction | None:
    """The direction of the words in a piece of HTML, where all of them run against `direction`."""
    if direction == "ltr" and not _BACKWARDS.search(html):
        return None
    found = runs(unescape(_TAG.sub("", html)))
    return found if found != direction else None
