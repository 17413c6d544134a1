"""Answers that are typed: what `text` and `gaps` share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Protocol

from pydantic import Field

from generator.model.interaction import Mistake
from generator.model.question import Text
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule
from generator.text.span import Span

MISTAKE_IS_ANSWER = Rule(
    id="mistake-is-answer",
    message="'{text}' is listed as a mistake and {where}",
    hint="take it out of one of the two lists; case, accents and closing marks make no difference",
    why="An answer cannot be right and wrong; the learner would be told that it is right.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: text\n"
        "    prompt: What do you say?\n    answers: [sorry]\n"
        "    mistakes: [{answers: [Sorry], feedback: No.}]\n"
    },
)


class TextMistake(Authored):
    """Wrong answers that people typically type, and what to say to them."""

    answers: tuple[Text, ...] = Field(min_length=1, description="Ways of typing this mistake.")
    feedback: Text = Field(description="Shown to those who typed one of them. Markdown.")


class Typed(Protocol):
    """What an author says of one answer that is typed."""

    @property
    def answers(self) -> tuple[str, ...]:
        """Every accepted answer."""

    @property
    def mistakes(self) -> tuple[TextMistake, ...]:
        """Typical wrong answers."""

    @property
    def case_matters(self) -> bool:
        """Whether 'Sorry' and 'sorry' differ."""

    @property
    def accents_matter(self) -> bool:
        """Whether 'resume' and 'résumé' differ."""


def typed_mistakes(typed: Typed, prefix: str) -> tuple[Mistake, ...]:
    """The mistakes with the ids of their remarks: the prefix and a number."""
    return tuple(Mistake(f"{prefix}{n}", m.answers) for n, m in enumerate(typed.mistakes, 1))


def check_typed(typed: Typed, span: Callable[..., Span]) -> Iterator[Problem]:
    """Mistakes that are right answers, or mistakes twice. span: where a part of it was written."""
    taken = {folded(typed, answer): "as an accepted answer" for answer in typed.answers}
    for m, mistake in enumerate(typed.mistakes):
        for a, answer in enumerate(mistake.answers):
            where = taken.get(folded(typed, answer))
            if where:
                place = span("mistakes", m, "answers", a)
                yield MISTAKE_IS_ANSWER.at(place, text=answer, where=where)
        taken.update((folded(typed, answer), "in an earlier mistake") for answer in mistake.answers)


def folded(typed: Typed, text: str) -> str:
    """A text as it is compared with these answers."""
    return fold(text, typed.case_matters, typed.accents_matter)


def fold(text: str, case_matters: bool = False, accents_matter: bool = False) -> str:
    """A text as the learner's browser compares it (grade_text.js; a test holds the two)."""
    folded = re.sub("[‘’‚‛`´′]", "'", text)  # noqa: RUF001  these are what people type
    folded = unicodedata.normalize("NFKC", re.sub("[“”„‟«»″]", '"', folded))
    folded = re.sub("[\u00ad\u200b\u200e\u200f\u2060\ufeff]", "", folded)
    folded = " ".join(re.sub("[\u2010-\u2015\u2212]", "-", folded).split())
    folded = re.sub(r"[\s.,!?;:]+$", "", folded) or folded
    if not case_matters:
        folded = folded.lower()
    if accents_matter:
        return folded
    folded = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", folded))
    return folded.translate(_LETTERS)


_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"}
    | {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
)
