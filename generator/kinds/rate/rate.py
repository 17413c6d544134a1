"""Statements to rate on a scale, for a profile of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.interaction import RatingInteraction
from generator.model.part import Part, Scale, Subscale
from generator.model.question import Former, Id, Kind, Unscored, part_ids
from generator.model.words import Block, Inline
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule, did_you_mean, listed

_HEAD = (
    "title: A quiz\nquestions:\n  - id: one\n    kind: rate\n    prompt: How is it for you?\n"
    "    scale: [Never, Sometimes, Always]\n"
)
_LOUD = "      - {id: loud, title: Loudness, low: It passes you by., high: It wears you out.}\n"

UNKNOWN_TRAIT = Rule(
    id="unknown-trait",
    message="there is no trait '{name}' in this question",
    why="The rating would count for nothing, and the profile would say less than it seems to.",
    example={
        "quizzes/first-quiz.yml": _HEAD + "    statements:\n"
        "      - {text: A loud voice makes me leave., trait: loud}\n"
        "      - {text: I shout back., trait: luod}\n    traits:\n" + _LOUD
    },
)
SILENT_TRAIT = Rule(
    id="trait-without-statements",
    message="no statement belongs to the trait '{name}'",
    hint="give a statement 'trait: {name}', or take the trait out",
    why="The profile could say nothing about it.",
    example={
        "quizzes/first-quiz.yml": _HEAD + "    statements:\n"
        "      - {text: A loud voice makes me leave., trait: loud}\n    traits:\n"
        + _LOUD
        + "      - {id: haste, title: Haste, low: You take your time., high: You jump.}\n"
    },
)


class Statement(Authored):
    """A statement to rate."""

    text: Inline = Field(description="What is rated, in the first person. Markdown, one line.")
    trait: Id = Field(description="The id of the trait that it tells about.")
    id: Id | None = Field(None, description="Keeps saved answers when the text is rewritten.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")


class Trait(Authored):
    """What some of the statements tell about together."""

    id: Id = Field(description="The name by which statements refer to it.")
    title: Inline = Field(description="Its title in the profile.")
    low: Block = Field(description="What ratings near the first label may mean. Markdown.")
    high: Block = Field(description="What ratings near the last label may mean. Markdown.")
    between: Block | None = Field(
        None, description="What ratings in the middle may mean. Markdown."
    )


class RateQuestion(Unscored):
    """Rate statements."""

    kind: Literal["rate"] = Field(description="Statements to rate, for a profile of one's own.")
    scale: tuple[Inline, ...] = Field(
        min_length=2, max_length=7, description="The labels of the scale, from low to high."
    )
    statements: tuple[Statement, ...] = Field(min_length=1, description="What is rated.")
    traits: tuple[Trait, ...] = Field(min_length=1, description="What the profile is made of.")


def _interaction(question: RateQuestion) -> RatingInteraction:
    rated = question.statements
    ids = part_ids([one.text for one in rated], [one.id for one in rated])
    named: dict[str, list[str]] = {}
    for name, statement in zip(ids, rated, strict=True):
        named.setdefault(statement.trait, []).append(name)
    return RatingInteraction(
        scale=Scale(question.scale),
        statements=tuple(
            Part(i, one.text, formerly=one.formerly) for i, one in zip(ids, rated, strict=True)
        ),
        traits=tuple(
            Subscale(
                one.id, one.title, one.low, one.high, tuple(named.get(one.id, ())), one.between
            )
            for one in question.traits
        ),
    )


def _check(question: RateQuestion) -> Iterator[Problem]:
    yield from question.check()
    known = dict.fromkeys(trait.id for trait in question.traits)
    for number, statement in enumerate(question.statements):
        if statement.trait not in known:
            hint = did_you_mean(statement.trait, known) or f"the traits are: {listed(known)}"
            place = question.span("statements", number, "trait")
            yield UNKNOWN_TRAIT.at(place, hint, name=statement.trait)
    named = {statement.trait for statement in question.statements}
    for number, name in enumerate(known):
        if name not in named:
            yield SILENT_TRAIT.at(question.span("traits", number, "id"), name=name)


KIND = Kind(
    name="rate",
    title="Statements to rate",
    model=RateQuestion,
    interaction=_interaction,
    check=_check,
)
