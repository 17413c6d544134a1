"""Items to put in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.interaction import OrderInteraction
from generator.model.part import Part
from generator.model.question import Former, Id, Kind, Question, TextAlone, part_ids, shuffled
from generator.model.words import Block, Inline
from generator.text.problems import Problem, Rule

SAME_ITEM = Rule(
    id="same-item-twice",
    message="'{text}' stands in this list twice",
    hint="make the two items tell themselves apart",
    why="A learner cannot know which of two equal items goes first, and one order counts as wrong.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: order\n"
        "    prompt: In which order?\n    items: [Listen, Apologise, Listen]\n"
    },
)


class OrderItem(TextAlone):
    """One item, at its right place in the list."""

    text: Inline = Field(description="What the learner reads. Markdown, one line.")
    feedback: Block | None = Field(
        None, description="Why it stands here; shown to those who put it elsewhere. Markdown."
    )
    id: Id | None = Field(None, description="Keeps saved answers when the text is rewritten.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")


class OrderQuestion(Question):
    """Put items in order."""

    kind: Literal["order"] = Field(description="Items to put in order.")
    items: tuple[OrderItem, ...] = Field(
        min_length=2, description="The items in their right order."
    )


def _interaction(question: OrderQuestion) -> OrderInteraction:
    """The items are first shown in an order that looks shuffled and is the same in every build."""
    items = question.items
    ids = part_ids([item.text for item in items], [item.id for item in items])
    parts = {
        i: Part(i, item.text, item.feedback, formerly=item.formerly)
        for i, item in zip(ids, items, strict=True)
    }
    return OrderInteraction(tuple(parts[i] for i in shuffled(question.id, ids)), tuple(ids))


def _check(question: OrderQuestion) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, item in enumerate(question.items):
        if item.text in seen:
            yield SAME_ITEM.at(question.span("items", number), text=item.text)
        seen.add(item.text)


KIND = Kind(
    name="order",
    title="Items to put in order",
    model=OrderQuestion,
    interaction=_interaction,
    check=_check,
)
