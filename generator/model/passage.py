"""What a question shows to be looked at while one answers: a passage with places, a picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.model.words import Block, Plain

# A place is a word that nobody writes, with its number inside. A word of plain letters comes whole
# through Markdown, and through the colouring of code, which cuts at any other character.
PLACE = re.compile("zqplace([0-9]+)qz")


@dataclass(frozen=True)
class Passage:
    """A text in which places are kept for what is not text: gaps to fill, stretches to pick.

    text: Markdown in which `PLACE` finds each place; they are numbered from 0.
    """

    text: Block

    @classmethod
    def keeping(
        cls, text: str, pattern: re.Pattern[str], place: Callable[[re.Match[str]], int | None]
    ) -> Passage:
        """The text with a place where the pattern matches; None leaves the match as it is."""

        def kept(match: re.Match[str]) -> str:
            number = place(match)
            return match.group() if number is None else f"zqplace{number}qz"

        # If somebody does write it, an unseen character makes two words of it.
        return cls(Block(pattern.sub(kept, text.replace("zqplace", "zq\u2060place"))))

    def filled(self, texts: Sequence[str]) -> str:
        """The text with something in each place, by its number."""
        return PLACE.sub(lambda match: texts[int(match[1])], self.text)


@dataclass(frozen=True)
class Picture:
    """A picture. path: its file, from the content folder. alt: what it shows, in words."""

    path: str
    alt: Plain


@dataclass(frozen=True)
class Recalled:
    """What the learner wrote in an earlier free answer. id: of its question."""

    id: str


@dataclass(frozen=True)
class Area:
    """A rectangle in a picture, in per cent of its width and height."""

    x: float
    y: float
    width: float
    height: float
