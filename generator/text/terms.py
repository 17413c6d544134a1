# ruff: noqa: RUF001  signs that look alike are what this is about
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
from itertools import chain, repeat

# What may be part of a word: ASCII letters and digits, the apostrophe, and all beyond ASCII. So it
# is said of a few what is none: to compile a class of a million signs takes longer.
_PIECE = re.compile(r"[^\x00-&(-/:-@\[-`{-\x7f]+")
# Scripts in which vowels are signs on letters, or none is a word without them: those of India and
# of its neighbours. Elsewhere a sign on a letter is an accent or a point, and left out.
_SIGNED = (range(0x900, 0xF00), range(0x1000, 0x10A0), range(0x1780, 0x1800))
_BLOCKS = (sign for block in _SIGNED for sign in map(chr, block))
# Of kana too: が is no か. They join their letters.
SIGNS = "\u3099\u309a" + "".join(c for c in _BLOCKS if unicodedata.category(c)[0] == "M")
_KEPT = frozenset(SIGNS)
_LETTER = rf"(?:[^\W_]|[{SIGNS}])+"
_WORD = re.compile(rf"{_LETTER}(?:'{_LETTER})*")
# Scripts without spaces: Thai, Lao, Burmese, Khmer, Japanese, Chinese; and Korean, which has some,
# but joins to a word what others set beside it.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
    "\uf900-\ufaff\U00020000-\U0002fa1f]+"
)
# Letters that are no letter with an accent for Unicode, but are for whoever searches: each with
# what stands for it. Alef, yeh, kaf, and the end of feminine words, as Arabic keyboards vary them;
# the stroke that stretches a word is nothing, nor is the sign of where it may be broken. Two signs
# of Thai and Lao that Unicode takes apart.
LETTERS = "ßss øo æae œoe łl đd ıi ςσ ٱا ىي یي کك ةه ـ \u00ad"
_LETTERS = {ord(word[0]): word[1:] for word in LETTERS.split()}
_TOGETHER = (("\u0e4d\u0e32", "\u0e33"), ("\u0ecd\u0eb2", "\u0eb3"))

# What is typed, and printed, for an apostrophe. Unicode makes a space of one of them.
_APOSTROPHE = re.compile("[\u2018\u2019\u02bb\u02bc\u00b4`]")

# Of a language, what is done to a word of it: patterns that JavaScript reads as Python does.
# German: umlauts as they are typed without their keys (not in “neue”, “Quelle”), and the commonest
# endings. Romance plurals. Arabic: “the”, also with a word joined.
_GERMAN = (
    *(("ae", "a"), ("oe", "o"), ("(^|[^aeiouq])ue", "$1u")),
    *(("^(.{3,}[lr])n$", "$1"), ("^(.{3,}[^aeious])s$", "$1")),
    ("^(.{4,}?)(?:nen|e[mnrs]?)$", "$1"),
)
_PLURAL = (("^(.{3,}?)e?[sx]?$", "$1"),)
OF_LANGUAGE: dict[str, tuple[tuple[str, str], ...]] = {
    "de": _GERMAN,
    "fr": _PLURAL,
    "es": _PLURAL,
    "pt": _PLURAL,
    "ca": _PLURAL,
    "ar": (("^(?:[وبكف]?ال|لل)(..+)", "$1"),),
}
_VOWEL = re.compile("[aeiouy]")
_SPELT = re.compile("[a-z]+")
# In this order; of `ly` more has to be left, or “reply” would lose it.
_ENDINGS = (("ingly", 3), ("edly", 3), ("ing", 3), ("ed", 3), ("ly", 4))


def terms(text: str, language: str) -> Iterator[str]:
    """The terms of a text, in its order, as often as they occur. language: as in `en`, `pt-BR`."""
    short = re.split("[-_]", language.lower())[0]
    return chain.from_iterable(map(_terms, _PIECE.findall(text), repeat(short)))


@lru_cache(1 << 16)
def _terms(piece: str, language: str) -> tuple[str, ...]:
    return tuple(_read(folded(piece), language))


def folded(text: str) -> str:
    """A text in small letters, without accents, apostrophes straight."""
    # These first: what Unicode makes of others, such as U+FF07, is the straight one already.
    open_ = unicodedata.normalize("NFKD", _APOSTROPHE.sub("'", text))
    if open_.isascii():
        return open_.lower()
    bare = "".join(c for c in open_ if unicodedata.category(c)[0] != "M" or c in _KEPT)
    small = unicodedata.normalize("NFC", bare).lower().translate(_LETTERS)
    for apart, one in _TOGETHER:
        small = small.replace(apart, one)
    return small


def _read(text: str, language: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        if _UNSPACED.search(word):
            yield from _pairs(word)
        elif language == "en":
            yield stem(word.removesuffix("'s").replace("'", ""))
        else:
            yield from (_of_language(part, language) for part in word.split("'"))


def _of_language(word: str, language: str) -> str:
    for pattern, plain in OF_LANGUAGE.get(language, ()):
        word = re.sub(pattern, plain.replace("$1", r"\g<1>"), word)
    return word


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
