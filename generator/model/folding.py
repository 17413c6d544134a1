# ruff: noqa: RUF001, RUF003  signs that look alike are what this is about
"""What does not matter in an answer that is typed: one table, for Python and for the browser.

Keyboards, telephones and word processors write the same thing in many ways. Each step is a pattern
and what stands for it, in the syntax that Python's and JavaScript's expressions share. The
browser's copy is runtime/folding.js; `python -m tests.tools.folding_table` writes it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

Step = tuple[str, str]

# Letters of scripts in which a space is no part of the language: kana, bopomofo, Chinese ones.
UNSPACED = "[々-〇ぁ-ヿㄅ-ㄯㇰ-ㇿ㐀-䶿一-鿿\U00020000-\U0003fffd]"
KANA = "[ぁ-ゖァ-ヺー]"

# Before Unicode's compatibility forms, which would make a space and an accent of some of these.
BEFORE: tuple[Step, ...] = (
    # Quotes of all languages; the no-break spaces inside French ones belong to them.
    ("«[\u00a0\u202f]|[\u00a0\u202f]»|[“”„‟«»″‶ʺ״〝-〟「」『』《》❝❞]", '"'),
    ("[‘’‚‛`´′‵‹›ʹʻ-ʽˈˊˋ՚׳ꞌ〈〉❛❜]", "'"),
    ("[º˚]", "°"),
    # The marks of が and ぱ where they were typed behind their letter: they join it.
    ("゛", "\u3099"),
    ("゜", "\u309a"),
)

# After them. What is never seen goes first: it is pasted along.
AFTER: tuple[Step, ...] = (
    # Format characters, fillers, variation selectors; and the tatweel, which stretches a word.
    (
        "[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
        "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]",
        "",
    ),
    ("[‐-―−˗֊־➖⸺⸻]", "-"),
    ("[⁄∕]", "/"),
    ("٪", "%"),
    (r"[\s\x1c-\x1f\x85]+", " "),
    # Japanese and Chinese put no spaces between words: one beside their letters says nothing.
    (f"({UNSPACED}) | (?={UNSPACED})", "$1"),
    # The key of the dash makes the mark that prolongs a vowel, and the other way: ビ-ル, ー18.
    (f"({KANA})-+", "$1ー"),
    (f"(^|(?!{KANA})[^ー])ー+", "$1-"),
    # What an input method makes of the keys of comma, point and slash, and look-alikes of them.
    ("、", ","),
    ("。", "."),
    ("[・•‧∙⋅]", "·"),
    ("〜", "~"),
)

# Marks that end a sentence or stand around it, in all scripts. An answer that is nothing but such
# a mark is kept.
CLOSING = r"^[ ¿¡՜՞]+|[ .,!?;:、。؟،؛۔।॥։՝-՞።-፨၊။។-៖༎།჻‽⸮᙮᠂᠃᠉꓿෴·]+$"
# Those of ASCII at its end; at its beginning only a space is one.
ENDS = " .,!?;:"

# Where case does not matter, after lower case: the Turkish i's, and sigma at the end of a word.
CASE: tuple[Step, ...] = (("i̇|ı", "i"), ("ς", "σ"))

# Where accents do not matter, on decomposed letters.
ACCENTS: tuple[Step, ...] = (
    # Letters of their own, not letters with an accent: й, ў, ї (but ё is е), ѓ, ќ; ؤ, ئ. They are
    # kept. Then: accents, the points of Hebrew and Arabic.
    (
        "([Ѐ-ӿ]\u0306|[Ѐ-ДЖ-джз-ӿ]\u0308|[ГКгк]\u0301|[وي]\u0654)"
        "|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
        "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]",
        "$1",
    ),
)

# Letters that are no letter with an accent for Unicode, but are for a hurried typist, each with
# what stands for it; and the yeh and the kaf of Persian and of Arabic keyboards.
LETTERS = "ßss ẞSS øo ØO æae ÆAE œoe ŒOE łl ŁL đd ĐD ıi یي ىي کك"
_LETTERS = {ord(word[0]): word[1:] for word in LETTERS.split()}


def fold(text: str, case_matters: bool = False, accents_matter: bool = False) -> str:
    """A text as it is compared with an accepted answer, as the learner's browser does it.

    Source: runtime/grade_text.js; a test holds that the two agree.
    """
    if text.isascii():  # of the first steps, only this is about such letters
        folded = text.replace("`", "'")
    else:
        folded = unicodedata.normalize("NFKC", _through(BEFORE, text))
    plain = folded.isascii()  # as most are, once their quotes are
    folded = " ".join(folded.split()) if plain else _digits(_through(AFTER, folded)).strip()
    folded = (folded.rstrip(ENDS) if plain else re.sub(CLOSING, "", folded)) or folded
    if not case_matters:
        folded = folded.lower() if plain else _through(CASE, folded.lower())
    if plain or accents_matter:
        return folded
    return _through(ACCENTS, unicodedata.normalize("NFD", folded)).translate(_LETTERS)


def _through(steps: tuple[Step, ...], text: str) -> str:
    for pattern, plain in _prepared(steps):
        text = pattern.sub(plain, text)
    return text


@cache
def _prepared(steps: tuple[Step, ...]) -> list[tuple[re.Pattern[str], str]]:
    """Steps as Python takes them; when the first text comes, as not every command has one."""
    return [(re.compile(pattern), plain.replace("$1", r"\g<1>")) for pattern, plain in steps]


def _digits(text: str) -> str:
    """Digits of all scripts as the ones from 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
