# ruff: noqa: RUF001  signs as authors type them are what this is about
"""Questions with one right option among several, as somebody sees them who guesses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.kinds import KINDS
from generator.model.course import Course
from generator.model.interaction import ChoiceInteraction
from generator.model.question import Question

_CODE = re.compile(r"(?P<marks>`+).+?(?P=marks)", re.DOTALL)
# What Markdown adds to words.
# In code, signs are what they are.
_MARKUP = re.compile(
    r"(?P<marks>`+)(.+?)(?P=marks)|[*_`]+|\[([^\]]*)\]\([^)]*\)|<[^>]*>", re.DOTALL
)


@dataclass(frozen=True)
class OneRight:
    """A question of which one option is right.

    options: their words. authored: the same with their Markdown. right: the number of the right
    one. moves: whether learners may meet the options in another order.
    """

    question: Question
    stem: str
    options: tuple[str, ...]
    authored: tuple[str, ...]
    right: int
    moves: bool

    @property
    def chance(self) -> float:
        """How often a blind guess is right, 0 to 1."""
        return 1 / len(self.options)

    @property
    def key(self) -> str:
        """The words of the right option."""
        return self.options[self.right]

    @property
    def distractors(self) -> tuple[str, ...]:
        """The words of the wrong ones."""
        return self.options[: self.right] + self.options[self.right + 1 :]


_last: tuple[Course, tuple[OneRight, ...]] | None = None


def one_right(course: Course) -> tuple[OneRight, ...]:
    """Every question with one right option among three or more, in the order of the course."""
    global _last
    # Several subjects ask for it, one after the other.
    if _last is None or _last[0] is not course:
        _last = course, tuple(_one_right(course))
    return _last[1]


def forget() -> None:
    """Let go of the course that was asked about last."""
    global _last
    _last = None


def _one_right(course: Course) -> Iterator[OneRight]:
    moving = shuffled(course)
    for question in course.questions:
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
                question,
                plain(question.prompt),
                tuple(plain(part.text) for part in asked.parts),
                tuple(part.text for part in asked.parts),
                names.index(asked.correct[0]),
                asked.shuffles and question.id in moving,
            )


def shuffled(course: Course) -> frozenset[str]:
    """The ids of the questions whose options a quiz shuffles."""
    return frozenset(
        question.id
        for quiz in course.quizzes
        if quiz.settings.shuffle in ("options", "both")
        for question in quiz.questions
    )


def plain(text: str) -> str:
    """A text without its marks of Markdown, on one line."""
    return " ".join(_MARKUP.sub(lambda found: found[2] or found[3] or "", text).split())


def prose(text: str) -> str:
    """A text as `plain` gives it, without what stands in code."""
    return plain(_CODE.sub(" ", text))


def in_english(course: Course) -> bool:
    """Whether lists of English words say anything about the course."""
    return course.language.lower().split("-")[0] in ("en", "")


def words(text: str) -> list[str]:
    """Its words in small letters."""
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text.casefold())
