"""A conversation with a difficult customer: what an author writes, as frozen values.

What can happen in it is worked out in exploration.py.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from generator.model.condition import Condition, parse_condition
from generator.model.question import Former, Id, Text, part_ids
from generator.text.located_yaml import Authored
from generator.text.yaml_tree import Path

Outcome = Literal["good", "mixed", "bad"]
SCORES: dict[str, int] = {"good": 100, "mixed": 50, "bad": 0}


def _condition(given: Any) -> Any:
    return parse_condition(given) if isinstance(given, str) else given


When = Annotated[Condition, BeforeValidator(_condition, json_schema_input_type=str)]
# Far beyond what a meter needs, and exact in every browser.
Whole = Annotated[int, Field(ge=-1_000_000_000, le=1_000_000_000)]


class Customer(Authored):
    """Whom one talks to."""

    name: Text = Field(description="What the customer is called.")
    situation: Text = Field(description="What has happened. Markdown.")
    wants: Text = Field(description="What they came for. Markdown.")
    hides: Text | None = Field(
        None, description="What they do not say; told in the debrief. Markdown."
    )


class Meter(Authored):
    """Something that rises and falls during a conversation: anger, trust, time."""

    title: Text = Field(description="What the meter is called.")
    from_: Whole = Field(alias="from", description="Its lowest value.")
    to: Whole = Field(description="Its highest value.")
    start: Whole = Field(description="Where it stands at the beginning.")
    levels: dict[Whole, Text] = Field(
        min_length=2, description="Words for its levels, each from a value upwards."
    )
    good: Literal["low", "high"] = Field(description="Which end the learner works towards.")

    @model_validator(mode="after")
    def _in_order(self) -> Meter:
        if not self.from_ <= self.start <= self.to:
            raise ValueError(f"starts at {self.start}, outside {self.from_} to {self.to}")
        if min(self.levels) != self.from_:
            raise ValueError(f"has no word for its lowest value: start 'levels' at {self.from_}")
        if max(self.levels) > self.to:
            raise ValueError(f"has a word for {max(self.levels)}, above its highest value")
        return self

    @cached_property
    def bounds(self) -> tuple[int, ...]:
        """Where its levels begin, the lowest first."""
        return tuple(sorted(self.levels))

    def level(self, value: int) -> str:
        """The word for a value."""
        return self.levels[self.bounds[bisect_right(self.bounds, max(value, self.from_)) - 1]]


class Line(Authored):
    """What a customer says where a condition holds; the last line of several needs none."""

    if_: When | None = Field(None, alias="if", description="When this is said.")
    text: Text = Field(description="The words. Markdown.")


class Route(Authored):
    """Where a choice leads where a condition holds; the last route of several needs none."""

    if_: When | None = Field(None, alias="if", description="When this way is taken.")
    scene: Id = Field(description="The scene or ending it leads to.")


def _as_list(name: str, many: Any) -> BeforeValidator:
    """A text alone stands for a list of one. many: the type of the list."""
    return BeforeValidator(
        lambda given: [{name: given}] if isinstance(given, str) else given,
        json_schema_input_type=str | many,
    )


class Choice(Authored):
    """One thing that the learner can say."""

    say: Text = Field(description="The words, as a person would say them. Markdown.")
    id: Id | None = Field(None, description="Needed where a condition asks whether it was said.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")
    if_: When | None = Field(None, alias="if", description="When this is offered.")
    effect: dict[Id, Whole] = Field({}, description="What it adds to the meters.")
    practises: tuple[str, ...] = Field((), description="Claims that this line puts to use.")
    violates: tuple[str, ...] = Field((), description="Claims that this line goes against.")
    to: Annotated[tuple[Route, ...], _as_list("scene", list[Route])] = Field(
        min_length=1, description="Where it leads: a scene, an ending, or several under conditions."
    )
    comment: Text = Field(description="What the line did and why; for the debrief. Markdown.")


class Scene(Authored):
    """A moment of the conversation: what the customer says, and what one can answer."""

    says: Annotated[tuple[Line, ...], _as_list("text", list[Line])] = Field(
        min_length=1, description="What the customer says. Markdown."
    )
    does: Text | None = Field(None, description="What the customer does meanwhile. Markdown.")
    thinks: Text | None = Field(None, description="What the customer thinks; for the debrief.")
    choices: tuple[Choice, ...] = Field(min_length=2, description="What the learner can say.")


class Ending(Authored):
    """How it can end."""

    title: Text = Field(description="The ending in a few words.")
    formerly: Former = Field((), description="Ids that it had before.")
    outcome: Outcome = Field(description="good, mixed or bad.")
    score: int | None = Field(None, ge=0, le=100, description="Per cent; by outcome if left out.")
    says: Text | None = Field(None, description="The customer's last words. Markdown.")
    why: Text = Field(description="Why it ended like this; for the debrief. Markdown.")

    @property
    def points(self) -> int:
        """The score in per cent, the outcome's own where the author names none."""
        return SCORES[self.outcome] if self.score is None else self.score


class Scenario(Authored):
    """What stands in a scenario file; its id is the file's stem."""

    noun: ClassVar[str] = "the scenario"

    title: Text = Field(description="The scenario's title.")
    formerly: Former = Field((), description="Names that the conversation's file had before.")
    intro: Text | None = Field(None, description="What the learner knows beforehand. Markdown.")
    minutes: int | None = Field(None, ge=1, le=120, description="What one way through takes.")
    you: Text = Field(description="The learner's role, in a few words.")
    customer: Customer = Field(description="Whom one talks to.")
    meters: dict[Id, Meter] = Field(min_length=1, description="What rises and falls.")
    objectives: tuple[Id, ...] = Field((), description="Objectives of the course that it serves.")
    sources: tuple[str, ...] = Field((), description="Ids of the claims that are practised.")
    scenes: dict[Id, Scene] = Field(
        min_length=1, description="The moments; the first is the start."
    )
    endings: dict[Id, Ending] = Field(min_length=1, description="How it can end.")

    @cached_property
    def start(self) -> str:
        """The id of the first scene."""
        return next(iter(self.scenes))

    @cached_property
    def by_id(self) -> dict[str, Choice]:
        """The choices that have an id, by it; the first of those that share one."""
        named = [(c.id, c) for scene in self.scenes.values() for c in scene.choices if c.id]
        return {name: choice for name, choice in reversed(named) if name}

    @cached_property
    def conditions(self) -> tuple[tuple[Path, Condition], ...]:
        """Every condition with the path to it."""
        return tuple(_conditions(self))


def choice_ids(scenario: Scenario) -> dict[str, list[str]]:
    """By scene, ids for the choices that survive reordering; a saved conversation names them."""
    return {
        name: part_ids([c.say for c in scene.choices], [c.id for c in scene.choices])
        for name, scene in scenario.scenes.items()
    }


def _conditions(scenario: Scenario) -> Iterator[tuple[Path, Condition]]:
    for name, scene in scenario.scenes.items():
        for n, line in enumerate(scene.says):
            if line.if_:
                yield ("scenes", name, "says", n, "if"), line.if_
        for c, choice in enumerate(scene.choices):
            here: Path = ("scenes", name, "choices", c)
            if choice.if_:
                yield (*here, "if"), choice.if_
            for r, route in enumerate(choice.to):
                if route.if_:
                    yield (*here, "to", r, "if"), route.if_
