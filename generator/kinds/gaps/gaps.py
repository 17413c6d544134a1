"""A text with gaps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Literal

from pydantic import Field

from generator.model.interaction import GapsInteraction
from generator.model.matching import SAME_TEXT, check_twice
from generator.model.part import Blank
from generator.model.passage import Passage
from generator.model.question import Id, Kind, Question
from generator.model.typed import TextMistake, check_typed, folded, typed_mistakes
from generator.model.words import Block, Plain
from generator.text.later import later
from generator.text.located_yaml import Authored
from generator.text.names import IDS
from generator.text.problems import Problem, Rule, did_you_mean, listed

_QUIZ = "title: A quiz\nquestions:\n  - id: one\n    kind: gaps\n    prompt: What do you say?\n"

UNKNOWN_GAP = Rule(
    id="unknown-gap",
    message="the text has a gap '{name}', and 'gaps' says nothing of it",
    why="The learner would read the name in braces, with nothing to fill in.",
    example={
        "quizzes/first-quiz.yml": _QUIZ + "    text: I will ask {who} and ring you {when}.\n"
        "    gaps:\n      who: {answers: [insurance]}\n"
    },
)
GAP_NOT_IN_TEXT = Rule(
    id="gap-not-in-text",
    message="the gap '{name}' has no place in the text",
    hint="write {{{name}}} into the text where it belongs, or take it out of 'gaps'",
    why="What has no place in the text is never asked.",
    example={
        "quizzes/first-quiz.yml": _QUIZ + "    text: I will ask {who}.\n"
        "    gaps:\n      who: {answers: [insurance]}\n      when:\n        answers: [at four]\n"
    },
)
NOT_OFFERED = Rule(
    id="answer-not-offered",
    message="'{text}' is not among the options of this gap",
    why="Nobody can choose what is not in the list.",
    example={
        "quizzes/first-quiz.yml": _QUIZ + "    text: I will ring you {when}.\n"
        "    gaps:\n      when: {options: [soon, within the hour], answers: [at four]}\n"
    },
)

_GAP = later(rf"\{{({IDS})\}}")


class Gap(Authored):
    """What goes into one gap."""

    answers: tuple[Plain, ...] = Field(
        min_length=1, description="Every accepted answer; the first is the one shown."
    )
    options: tuple[Plain, ...] | None = Field(
        None, min_length=2, description="What can be chosen; left out, the learner types."
    )
    mistakes: tuple[TextMistake, ...] = Field((), description="Typical wrong answers.")
    feedback: Block | None = Field(
        None, description="Shown to those who were wrong here in another way. Markdown."
    )
    case_matters: bool = Field(False, description="Whether 'Sorry' and 'sorry' differ.")
    accents_matter: bool = Field(False, description="Whether 'resume' and 'résumé' differ.")


class GapsQuestion(Question):
    """Fill the gaps of a text."""

    kind: Literal["gaps"] = Field(description="A text with gaps.")
    text: Block = Field(description="The text; {name} stands for the gap of that name. Markdown.")
    gaps: dict[Id, Gap] = Field(min_length=1, description="What goes into each gap, by its name.")


def _interaction(question: GapsQuestion) -> GapsInteraction:
    names = dict.fromkeys(_GAP().findall(question.text))
    gaps = {name: question.gaps[name] for name in names if name in question.gaps}
    numbers = {name: number for number, name in enumerate(gaps)}
    return GapsInteraction(
        blanks=tuple(
            Blank(
                name,
                gap.answers,
                typed_mistakes(gap, f"{name}."),
                gap.options or (),
                gap.case_matters,
                gap.accents_matter,
                gap.feedback,
            )
            for name, gap in gaps.items()
        ),
        passage=Passage.keeping(question.text, _GAP(), lambda match: numbers.get(match[1])),
    )


def _check(question: GapsQuestion) -> Iterator[Problem]:
    found = Counter(_GAP().findall(question.text))
    unknown = [name for name in found if name not in question.gaps]
    for name in unknown:
        near = did_you_mean(name, question.gaps)
        hint = near or f"add '{name}:' below 'gaps', with its 'answers'"
        yield UNKNOWN_GAP.at(question.span("text"), hint=hint, name=name)
    for name in (name for name, times in found.items() if times > 1):
        yield SAME_TEXT.at(question.span("text"), text=f"{{{name}}}")
    for name, gap in question.gaps.items():
        # One that is misspelt in the text is told of already.
        if name not in found and not any(did_you_mean(one, [name]) for one in unknown):
            yield GAP_NOT_IN_TEXT.at(question.span("gaps", name), name=name)
        yield from check_typed(gap, partial(question.span, "gaps", name))
        if gap.options is not None:
            yield from _check_options(question, name, gap)


def _check_options(question: GapsQuestion, name: str, gap: Gap) -> Iterator[Problem]:
    options, span = gap.options or (), partial(question.span, "gaps", name)
    compared = partial(folded, gap)
    written = [(option, span("options", n)) for n, option in enumerate(options)]
    yield from check_twice(written, compared)
    offered = {compared(option) for option in options}
    answers = [(answer, span("answers", n)) for n, answer in enumerate(gap.answers)]
    answers += [
        (answer, span("mistakes", m, "answers", n))
        for m, mistake in enumerate(gap.mistakes)
        for n, answer in enumerate(mistake.answers)
    ]
    for answer, place in answers:
        if compared(answer) not in offered:
            hint = did_you_mean(answer, options) or f"the options are: {listed(options)}"
            yield NOT_OFFERED.at(place, hint=hint, text=answer)


KIND = Kind(
    name="gaps",
    title="A text with gaps",
    model=GapsQuestion,
    interaction=_interaction,
    check=_check,
)
