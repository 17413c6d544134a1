"""How many words a text has, in any script: for how long it takes to read, and for what is long.

Words that spaces set apart are counted as they stand. Japanese and Chinese have none: a word there
has two letters on the average, and what foreign words are written in, katakana, stands for one word
as long as it runs. In Thai, Lao, Khmer and Burmese it has about five signs. So 1,000 letters of
Japanese count as 500 words and take as long: about 400 to 600 letters a minute are read, or 200 to
250 words of English. Korean has spaces.
"""

from __future__ import annotations

from generator.text.later import later

_LETTERS = "々-〇ぁ-ヿㄅ-ㄯㇰ-ㇿ㐀-䶿一-鿿\uf900-\ufaffｦ-ﾟ\U00020000-\U0003fffd"
_SIGNS = "\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1050-\u109f\u1780-\u17d3"
_UNSPACED = later(f"[{_LETTERS}{_SIGNS}]")
_WORD = later(
    f"[ァ-ヺーｦ-ﾟ]+|[{_LETTERS}]{{1,2}}|[{_SIGNS}]{{1,5}}"
    rf"|(?:(?![{_LETTERS}{_SIGNS}])\w)+(?:['\u2019.-](?:(?![{_LETTERS}{_SIGNS}])\w)+)*"
)
# Between two of these a text had no space.
_APART = later(f"(?<=[{_LETTERS}{_SIGNS}]) (?=[{_LETTERS}{_SIGNS}])")


def unspaced(text: str) -> bool:
    """Whether there are letters of scripts without spaces in a text."""
    return not text.isascii() and _UNSPACED().search(text) is not None


def words_of(text: str) -> list[str]:
    """The words of a text, with the marks that stand beside them where spaces set them apart."""
    if not unspaced(text):
        return text.split()
    return [
        word
        for piece in text.split()
        for word in (_WORD().findall(piece) if _UNSPACED().search(piece) else [piece])
    ]


def word_count(text: str) -> int:
    """How many words there are to read in a text."""
    return len(words_of(text))


def first_words(text: str, count: int) -> str:
    """The beginning of a text on one line, so many words of it."""
    line = " ".join(text.split())
    if not unspaced(line):
        return " ".join(line.split()[:count])
    found = list(_WORD().finditer(line))
    return line if len(found) <= count else line[: found[count].start()].rstrip()


def in_line(words: list[str]) -> str:
    """Words as a text has them: with spaces, where its script has some."""
    return _APART().sub("", " ".join(words))
