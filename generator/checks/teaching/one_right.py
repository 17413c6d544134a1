# ruff: noqa: RUF001  signs as authors type them are what this is about
"""Questions with one right option among several, as somebody sees them who guesses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.embed import Embed
from generator.model.interaction import ChoiceInteraction
from generator.model.question import Question
from generator.model.quiz import Quiz

Found = TypeVar("Found")

_CODE = re.compile(r"(?P<marks>`+).+?(?P=marks)", re.DOTALL)
# What Markdown adds to words.
# In code, signs are what they are.
_MARKUP = re.compile(
    r"(?P<marks>`+)(.+?)(?P=marks)|[*_`]+|\[([^\]]*)\]\([^)]*\)|<[^>]*>", re.DOTALL
)
_MARKED = re.compile(r"[`*_\[<]")  # few texts have any
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True)
class OneRight:
    """A question of which one option is right: that with this number, of a quiz or a page.

    options: their texts. authored: the same with their Markdown. right: the number of the right
    one. moves: whether learners may meet the options in another order.
    """

    file: Quiz | Embed
    number: int
    stem: str
    options: tuple[str, ...]
    authored: tuple[str, ...]
    right: int
    moves: bool

    @property
    def question(self) -> Question:
        """It itself, whom few ask for who know what is here."""
        return self.file.questions[self.number]

    @property
    def chance(self) -> float:
        """How often a blind guess is right, 0 to 1."""
        return 1 / len(self.options)

    @property
    def key(self) -> str:
        """The text of the right option."""
        return self.options[self.right]

    @property
    def distractors(self) -> tuple[str, ...]:
        """The texts of the wrong ones."""
        return self.options[: self.right] + self.options[self.right + 1 :]

    @cached_property
    def stem_words(self) -> list[str]:
        """The words of the stem."""
        return words(self.stem)

    @cached_property
    def option_words(self) -> list[list[str]]:
        """The words of each option."""
        return [words(option) for option in self.options]

    @cached_property
    def _together(self) -> str:
        return "\n".join(self.options)

    def found(self, find: Callable[[str], Found], nothing: Found) -> list[Found]:
        """What is found in each option; in most questions nothing, as one look at all tells."""
        if not find(self._together):
            return [nothing] * len(self.options)
        return [find(option) for option in self.options]


@dataclass(frozen=True, eq=False)
class Look:
    """What is seen in the questions of a quiz, or in one of a page, whatever the others are.

    path: its file. asked: those with one right option. seen: by subject, what it has found.
    """

    path: str
    asked: tuple[OneRight, ...]
    seen: Mapping[str, Any]


def one_right(file: Quiz | Embed) -> Iterator[OneRight]:
    """Every question of a file with one right option among three or more."""
    moving = is_shuffled(file)
    for number, question in enumerate(file.questions):
        asked = KINDS[question.kind].interaction(question)
        if (
            isinstance(asked, ChoiceInteraction)
            and not asked.multiple
            and asked.within is None
            and len(asked.parts) > 2  # yes or no, true or false: nothing to compare
            and len(asked.correct) == 1
        ):
            names = [part.id for part in asked.parts]
            yield OneRight(
                file,
                number,
                plain(question.prompt),
                tuple(plain(part.text) for part in asked.parts),
                tuple(part.text for part in asked.parts),
                names.index(asked.correct[0]),
                asked.shuffles and moving,
            )


def is_shuffled(file: Quiz | Embed) -> bool:
    """Whether it shuffles the options of its questions."""
    return isinstance(file, Quiz) and file.settings.shuffle in ("options", "both")


def plain(text: str) -> str:
    """A text without its marks of Markdown, on one line."""
    if _MARKED.search(text):
        text = _MARKUP.sub(lambda found: found[2] or found[3] or "", text)
    return " ".join(text.split())


def prose(text: str) -> str:
    """A text as `plain` gives it, without what stands in code."""
    return plain(_CODE.sub(" ", text) if "`" in text else text)


def in_english(course: Course) -> bool:
    """Whether lists of English words say anything about the course."""
    return course.language.lower().split("-")[0] in ("en", "")


def words(text: str) -> list[str]:
    """Its words in small letters."""
    return _WORDS.findall(text.casefold())
