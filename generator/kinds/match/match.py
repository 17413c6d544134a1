"""Items to pair with what belongs to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from generator.model.interaction import MatchInteraction
from generator.model.matching import by_text, check_twice, plain, text_parts
from generator.model.part import Part
from generator.model.question import Former, Id, Kind, Question, part_ids, shuffled
from generator.model.words import Block, Inline
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule

ONE_TARGET = Rule(
    id="one-target-only",
    message="all items belong to '{text}', so there is nothing to choose",
    hint="add what fits no item: 'more_targets: [ … ]'",
    why="A list with one entry has no wrong answer, so the question shows nothing.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: match\n"
        "    prompt: What is it?\n    pairs:\n      - {item: Our policy, target: A dead end}\n"
        "      - {item: It is what it is, target: A dead end}\n"
    },
)


class Pair(Authored):
    """An item and what belongs to it."""

    item: Inline = Field(description="What is given. Markdown, one line.")
    target: Inline = Field(
        description="What belongs to it; chosen from a list. Markdown, one line."
    )
    feedback: Block | None = Field(
        None, description="Why it belongs there; shown to those who chose another. Markdown."
    )
    id: Id | None = Field(None, description="Keeps saved answers when the item is rewritten.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")


class MatchQuestion(Question):
    """Pair items with what belongs to them."""

    kind: Literal["match"] = Field(description="Items to pair with what belongs to them.")
    pairs: tuple[Pair, ...] = Field(min_length=2, description="The pairs, by their items' order.")
    more_targets: tuple[Inline, ...] = Field((), description="What can be chosen and fits no item.")


def _items(question: MatchQuestion) -> tuple[Part, ...]:
    pairs = question.pairs
    ids = part_ids([pair.item for pair in pairs], [pair.id for pair in pairs])
    return tuple(
        Part(i, pair.item, pair.feedback, formerly=pair.formerly)
        for i, pair in zip(ids, pairs, strict=True)
    )


def _targets(question: MatchQuestion) -> tuple[Part, ...]:
    """What can be chosen, in an order that tells nothing."""
    texts = [pair.target for pair in question.pairs]
    parts = {part.id: part for part in text_parts([*texts, *question.more_targets])}
    return tuple(parts[i] for i in shuffled(question.id, tuple(parts)))


def _interaction(question: MatchQuestion) -> MatchInteraction:
    items, targets = _items(question), _targets(question)
    ids = by_text(targets)
    return MatchInteraction(
        sources=items,
        targets=targets,
        correct={
            item.id: (ids[plain(pair.target)],)
            for item, pair in zip(items, question.pairs, strict=True)
        },
    )


def _check(question: MatchQuestion) -> Iterator[Problem]:
    pairs, span = question.pairs, question.span
    yield from check_twice((p.item, span("pairs", n, "item")) for n, p in enumerate(pairs))
    # One target may have several items, but what fits no item must not fit one.
    targets = {plain(pair.target): span("pairs", n, "target") for n, pair in enumerate(pairs)}
    more = ((text, span("more_targets", n)) for n, text in enumerate(question.more_targets))
    yield from check_twice([*targets.items(), *more])
    if len(targets) == 1 and not question.more_targets:
        yield ONE_TARGET.at(span("pairs"), text=pairs[0].target)


KIND = Kind(
    name="match",
    title="Items to pair",
    model=MatchQuestion,
    interaction=_interaction,
    check=_check,
)
