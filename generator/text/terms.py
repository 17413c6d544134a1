"""A text → the terms by which a search knows it. In the browser: runtime/search/terms.js.

A term is a word without its case, its accents and its commonest endings, so that “refunds” and
“refunded” find each other. Scripts that put no spaces between words give pairs of letters. It is
light on purpose: what it takes for one word may be two, and a search shows the text anyway.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# What may be part of a word: ASCII letters and digits, the apostrophe, and all beyond ASCII.
_PIECE = re.compile(r"[0-9A-Za-z'\x80-\U0010ffff]+")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# Scripts without spaces: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0002fa1f]+"
)
_VOWEL = re.compile("[aeiouy]")
_SPELT = re.compile("[a-z]+")
# In this order; of `ly` more has to be left, or “reply” would lose it.
_ENDINGS = (("ingly", 3), ("edly", 3), ("ing", 3), ("ed", 3), ("ly", 4))


def terms(text: str, language: str) -> Iterator[str]:
    """The terms of a text, in its order, as often as they occur. language: as in `en` or `de`."""
    english = language.lower().startswith("en")
    for piece in _PIECE.findall(text):
        yield from _terms(piece, english)


@lru_cache(1 << 16)
def _terms(piece: str, english: bool) -> tuple[str, ...]:
    return tuple(_read(folded(piece), english))


def folded(text: str) -> str:
    """A text in small letters, without accents, apostrophes straight."""
    # U+2019 first: what Unicode makes of others, such as U+FF07, is the straight one already.
    open_ = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    bare = "".join(sign for sign in open_ if unicodedata.category(sign)[0] != "M")
    return unicodedata.normalize("NFC", bare).lower()


def _read(text: str, english: bool) -> Iterator[str]:
    for word in _WORD.findall(text):
        if _UNSPACED.search(word):
            yield from _pairs(word)
        elif english:
            yield stem(word.removesuffix("'s").replace("'", ""))
        else:
            yield from word.split("'")


def _pairs(word: str) -> Iterator[str]:
    """Of a word in which there are letters of scripts without spaces."""
    at = 0
    for run in _UNSPACED.finditer(word):
        yield from (part for part in word[at : run.start()].split("'") if part)
        letters = run[0]
        yield from (letters[n : n + 2] for n in range(max(1, len(letters) - 1)))
        at = run.end()
    yield from (part for part in word[at:].split("'") if part)


def stem(word: str) -> str:
    """An English word in small letters, without its commonest endings."""
    if len(word) < 4 or not _SPELT.fullmatch(word):
        return word
    word = _singular(word)
    for ending, least in _ENDINGS:
        left = word.removesuffix(ending)
        if left != word and not word.endswith("eed"):
            if len(left) >= least and _VOWEL.search(left):
                word = left
                if ending != "ly" and len(word) > 3 and word[-1] == word[-2] not in "lsz":
                    word = word[:-1]
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("y") and not _VOWEL.fullmatch(word[-2]):
        word = f"{word[:-1]}i"
    if word.endswith("iz"):
        word = f"{word[:-1]}s"
    return f"{word[:-3]}or" if len(word) > 4 and word.endswith("our") else word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if plural else word
