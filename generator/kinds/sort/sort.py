"""Items to put into groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.interaction import MatchInteraction
from generator.model.matching import check_twice
from generator.model.part import Part
from generator.model.question import Former, Id, Kind, Question, TextAlone, part_ids, shuffled
from generator.model.words import Block, Inline
from generator.text.located_yaml import Authored
from generator.text.problems import Problem


class SortItem(TextAlone):
    """One item, in the group to which it belongs."""

    text: Inline = Field(description="What the learner reads. Markdown, one line.")
    feedback: Block | None = Field(
        None, description="Why it belongs here; shown to those who put it elsewhere. Markdown."
    )
    id: Id | None = Field(None, description="Keeps saved answers when the text is rewritten.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")


class Group(Authored):
    """A group and what belongs into it."""

    name: Inline = Field(description="What the learner chooses. Markdown, one line.")
    items: tuple[SortItem, ...] = Field(min_length=1, description="What belongs into it.")
    id: Id | None = Field(None, description="Keeps saved answers when the name is rewritten.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")


class SortQuestion(Question):
    """Put items into groups."""

    kind: Literal["sort"] = Field(description="Items to put into groups.")
    groups: tuple[Group, ...] = Field(min_length=2, description="The groups, in the order shown.")


def _items(question: SortQuestion) -> dict[str, Part]:
    items = [item for group in question.groups for item in group.items]
    ids = part_ids([item.text for item in items], [item.id for item in items])
    return {
        i: Part(i, item.text, item.feedback, formerly=item.formerly)
        for i, item in zip(ids, items, strict=True)
    }


def _groups(question: SortQuestion) -> tuple[Part, ...]:
    groups = question.groups
    ids = part_ids([group.name for group in groups], [group.id for group in groups])
    return tuple(
        Part(i, group.name, formerly=group.formerly) for i, group in zip(ids, groups, strict=True)
    )


def _interaction(question: SortQuestion) -> MatchInteraction:
    """The items are shown in an order that looks shuffled, or they would come sorted."""
    items, groups = _items(question), _groups(question)
    homes = [
        part.id for group, part in zip(question.groups, groups, strict=True) for _ in group.items
    ]
    return MatchInteraction(
        sources=tuple(items[name] for name in shuffled(question.id, [*items])),
        targets=groups,
        correct={name: (home,) for name, home in zip(items, homes, strict=True)},
    )


def _check(question: SortQuestion) -> Iterator[Problem]:
    groups, span = question.groups, question.span
    yield from check_twice((g.name, span("groups", n, "name")) for n, g in enumerate(groups))
    yield from check_twice(
        (item.text, span("groups", g, "items", i, "text"))
        for g, group in enumerate(groups)
        for i, item in enumerate(group.items)
    )


KIND = Kind(
    name="sort",
    title="Items to sort into groups",
    model=SortQuestion,
    interaction=_interaction,
    check=_check,
)
