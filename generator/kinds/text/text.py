"""A word or a short phrase to type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.interaction import FillIn, Mistake
from generator.located_yaml import Authored
from generator.problems import Problem, Rule
from generator.question import Kind, Part, Question, Text

MISTAKE_IS_ANSWER = Rule(
    id="mistake-is-answer",
    message="'{text}' is listed as a mistake and as an accepted answer",
    hint="take it out of one of the two lists",
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


class TextQuestion(Question):
    """Type a word or a short phrase."""

    kind: Literal["text"] = Field(description="A word or a short phrase to type.")
    answers: tuple[Text, ...] = Field(
        min_length=1, description="Every accepted answer; the first is the one shown."
    )
    mistakes: tuple[TextMistake, ...] = Field((), description="Typical wrong answers.")
    case_matters: bool = Field(False, description="Whether 'Sorry' and 'sorry' differ.")
    accents_matter: bool = Field(False, description="Whether 'resume' and 'résumé' differ.")


def _mistakes(question: TextQuestion) -> tuple[Mistake, ...]:
    return tuple(Mistake(f"m{n}", m.answers) for n, m in enumerate(question.mistakes, 1))


def _check(question: TextQuestion) -> Iterator[Problem]:
    accepted = {" ".join(answer.casefold().split()) for answer in question.answers}
    for m, mistake in enumerate(question.mistakes):
        for a, answer in enumerate(mistake.answers):
            same = answer in question.answers if question.case_matters else (
                " ".join(answer.casefold().split()) in accepted
            )  # fmt: skip
            if same:
                place = question.span("mistakes", m, "answers", a)
                yield MISTAKE_IS_ANSWER.at(place, text=answer)


KIND = Kind(
    name="text",
    title="A word or short phrase to type",
    model=TextQuestion,
    interaction=lambda q: FillIn(q.answers, _mistakes(q), q.case_matters, q.accents_matter),
    parts=lambda q: tuple(
        Part(f"m{n}", " / ".join(m.answers), m.feedback) for n, m in enumerate(q.mistakes, 1)
    ),
    key=lambda question: question.answers,
    check=_check,
)
