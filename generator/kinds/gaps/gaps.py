"""A text with gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from pydantic import Field

from generator.model.interaction import Blank, Cloze
from generator.model.matching import SAME_TEXT, check_twice
from generator.model.question import Id, Kind, Part, Question, Text
from generator.model.typed import TextMistake, check_typed, folded, typed_mistakes
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule, did_you_mean

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

_GAP = re.compile(r"\{([a-z0-9]+(?:-[a-z0-9]+)*)\}")


class Gap(Authored):
    """What goes into one gap."""

    answers: tuple[Text, ...] = Field(
        min_length=1, description="Every accepted answer; the first is the one shown."
    )
    options: tuple[Text, ...] | None = Field(
        None, min_length=2, description="What can be chosen; left out, the learner types."
    )
    mistakes: tuple[TextMistake, ...] = Field((), description="Typical wrong answers.")
    feedback: Text | None = Field(
        None, description="Shown to those who were wrong here in another way. Markdown."
    )
    case_matters: bool = Field(False, description="Whether 'Sorry' and 'sorry' differ.")
    accents_matter: bool = Field(False, description="Whether 'resume' and 'résumé' differ.")


class GapsQuestion(Question):
    """Fill the gaps of a text."""

    kind: Literal["gaps"] = Field(description="A text with gaps.")
    text: Text = Field(description="The text; {name} stands for the gap of that name. Markdown.")
    gaps: dict[Id, Gap] = Field(min_length=1, description="What goes into each gap, by its name.")


@dataclass(frozen=True)
class ShownGap:
    """A gap as it is shown.

    title: "Gap 2". sign: what stands for it in the text. size: the width of its field.
    """

    id: str
    title: str
    sign: str
    size: int
    options: tuple[str, ...]


def _places(question: GapsQuestion) -> dict[str, Gap]:
    """The gaps in the order of the text."""
    names = dict.fromkeys(_GAP.findall(question.text))
    return {name: question.gaps[name] for name in names if name in question.gaps}


def _interaction(question: GapsQuestion) -> Cloze:
    return Cloze(
        tuple(
            Blank(
                name,
                gap.answers,
                typed_mistakes(gap, f"{name}."),
                gap.options or (),
                gap.case_matters,
                gap.accents_matter,
            )
            for name, gap in _places(question).items()
        )
    )


def _parts(question: GapsQuestion) -> tuple[Part, ...]:
    """Each gap, and behind it its mistakes."""
    parts: list[Part] = []
    for number, (name, gap) in enumerate(_places(question).items(), 1):
        parts.append(Part(name, f"Gap {number}", gap.feedback))
        for made, mistake in zip(typed_mistakes(gap, f"{name}."), gap.mistakes, strict=True):
            text = f"Gap {number}: {' / '.join(mistake.answers)}"
            parts.append(Part(made.id, text, mistake.feedback))
    return tuple(parts)


def _key(question: GapsQuestion) -> tuple[str, ...]:
    """The text filled in, and then the other answers that are accepted."""
    places = _places(question)
    filled = _GAP.sub(
        lambda m: f"**{places[m[1]].answers[0]}**" if m[1] in places else m[0], question.text
    )
    others = (
        f"Gap {number}, just as right: {' / '.join(gap.answers[1:])}"
        for number, gap in enumerate(places.values(), 1)
        if gap.answers[1:]
    )
    return (filled, *others)


def _view(question: GapsQuestion) -> dict[str, Any]:
    """The text with signs that Markdown leaves alone, and what is to stand in their places."""
    places = _places(question)
    # One width for all, as that of a single answer would help to guess it.
    typed = (gap for gap in places.values() if not gap.options)
    longest = max((len(answer) for gap in typed for answer in gap.answers), default=0)
    gaps = tuple(
        ShownGap(name, f"Gap {n}", f"\ue000{n}\ue001", min(max(longest, 8), 30), gap.options or ())
        for n, (name, gap) in enumerate(places.items(), 1)
    )
    signs = {gap.id: gap.sign for gap in gaps}
    return {"text": _GAP.sub(lambda m: signs.get(m[1], m[0]), question.text), "gaps": gaps}


def _check(question: GapsQuestion) -> Iterator[Problem]:
    found = _GAP.findall(question.text)
    unknown = [name for name in dict.fromkeys(found) if name not in question.gaps]
    for name in unknown:
        near = did_you_mean(name, question.gaps)
        hint = near or f"add '{name}:' below 'gaps', with its 'answers'"
        yield UNKNOWN_GAP.at(question.span("text"), hint=hint, name=name)
    for name in dict.fromkeys(name for name in found if found.count(name) > 1):
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
            hint = did_you_mean(answer, options) or f"the options are: {', '.join(options)}"
            yield NOT_OFFERED.at(place, hint=hint, text=answer)


KIND = Kind(
    name="gaps",
    title="A text with gaps",
    model=GapsQuestion,
    interaction=_interaction,
    parts=_parts,
    key=_key,
    check=_check,
    view=_view,
)
