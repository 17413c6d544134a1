"""Items to put in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.interaction import Sequencing
from generator.model.question import Id, Kind, Part, Question, Text, TextAlone, part_ids, shuffled
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


class Item(TextAlone):
    """One item, at its right place in the list."""

    text: Text = Field(description="What the learner reads. Markdown, one line.")
    feedback: Text | None = Field(
        None, description="Why it stands here; shown to those who put it elsewhere. Markdown."
    )
    id: Id | None = Field(None, description="Keeps saved answers when the text is rewritten.")


class OrderQuestion(Question):
    """Put items in order."""

    kind: Literal["order"] = Field(description="Items to put in order.")
    items: tuple[Item, ...] = Field(min_length=2, description="The items in their right order.")


def _parts(question: OrderQuestion) -> tuple[Part, ...]:
    items = question.items
    ids = part_ids([item.text for item in items], [item.id for item in items])
    return tuple(Part(i, item.text, item.feedback) for i, item in zip(ids, items, strict=True))


def _interaction(question: OrderQuestion) -> Sequencing:
    """The items are first shown in an order that looks shuffled and is the same in every build."""
    correct = tuple(part.id for part in _parts(question))
    return Sequencing(shuffled(question.id, correct), correct)


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
    parts=_parts,
    key=lambda question: tuple(item.text for item in question.items),
    check=_check,
)
