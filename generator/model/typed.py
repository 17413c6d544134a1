"""Answers that are typed: what `text` and `gaps` share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Protocol

from pydantic import Field

from generator.model.folding import fold
from generator.model.part import Mistake
from generator.model.words import Block, Plain
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
CURLY_QUOTES = Rule(
    id="curly-quotes",
    message="the curly quotes belong to this answer, and learners would have to type them",
    hint='take them out, or write straight quotes around the answer: "…"',
    why="Only straight quotes hold a text together in YAML. With curly ones around it nobody's "
    "answer is right.",
    severity="warning",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: text\n"
        "    objective: first\n    prompt: What do you say?\n    answers: [“sorry”]\n"
    },
)
# A text with quotes around the whole of it, and none inside.
_IN_QUOTES = re.compile("[“”„«»‘‹「『][^“”„«»‘‹›「」『』]*[”“»«’›」』]")  # noqa: RUF001


class TextMistake(Authored):
    """Wrong answers that people typically type, and what to say to them."""

    answers: tuple[Plain, ...] = Field(min_length=1, description="Ways of typing this mistake.")
    feedback: Block = Field(description="Shown to those who typed one of them. Markdown.")


class Typed(Protocol):
    """What an author says of one answer that is typed."""

    @property
    def answers(self) -> tuple[Plain, ...]:
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
    return tuple(
        Mistake(f"{prefix}{n}", m.answers, m.feedback) for n, m in enumerate(typed.mistakes, 1)
    )


def check_typed(typed: Typed, span: Callable[..., Span]) -> Iterator[Problem]:
    """What is wrong with the answers of one field. span: where a part of it was written.

    Mistakes that are right answers, or mistakes twice; answers that nobody would type.
    """
    chosen = bool(getattr(typed, "options", None))  # then nobody types anything
    for a, answer in enumerate(typed.answers):
        if not chosen and _IN_QUOTES.fullmatch(answer) and answer[1:-1] not in typed.answers:
            yield CURLY_QUOTES.at(span("answers", a))
    taken = {folded(typed, answer): "as an accepted answer" for answer in typed.answers}
    for m, mistake in enumerate(typed.mistakes):
        for a, answer in enumerate(mistake.answers):
            if not chosen and _IN_QUOTES.fullmatch(answer):
                yield CURLY_QUOTES.at(span("mistakes", m, "answers", a))
            where = taken.get(folded(typed, answer))
            if where:
                place = span("mistakes", m, "answers", a)
                yield MISTAKE_IS_ANSWER.at(place, text=answer, where=where)
        taken.update((folded(typed, answer), "in an earlier mistake") for answer in mistake.answers)


def folded(typed: Typed, text: str) -> str:
    """A text as it is compared with these answers."""
    return fold(text, typed.case_matters, typed.accents_matter)
