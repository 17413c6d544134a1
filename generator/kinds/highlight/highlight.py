"""Words to pick in a passage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from typing import Literal

from pydantic import Field

from generator.model.interaction import ChoiceInteraction
from generator.model.part import Part
from generator.model.passage import Passage
from generator.model.question import Kind, Question, part_ids
from generator.model.words import Block, Inline
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule, did_you_mean

_HEAD = "title: A quiz\nquestions:\n  - id: one\n    kind: highlight\n    prompt: Which?\n"

FEW_STRETCHES = Rule(
    id="few-stretches",
    message="the passage has {count} in brackets, and two are needed at least",
    hint="put every stretch that can be picked in brackets, and a star inside those of the right "
    "ones: [*like this*]",
    why="With nothing to choose from, picking is no answer.",
    example={"quizzes/first-quiz.yml": _HEAD + '    passage: "You: [*It is what it is.*]"\n'},
)
NO_RIGHT_STRETCH = Rule(
    id="no-right-stretch",
    message="no stretch of this passage is right",
    hint="write a star inside the brackets of each right one: [*like this*]",
    why="Nobody can answer a question without a right answer.",
    example={"quizzes/first-quiz.yml": _HEAD + '    passage: "[I see.] [It is what it is.]"\n'},
)
OPEN_BRACKET = Rule(
    id="open-bracket",
    message="a bracket is opened or closed here without its partner: {text}",
    hint="write both brackets of the stretch; for a bracket to be read write \\[ or \\]",
    why="The stretch could not be picked, and the bracket would stand in the text.",
    example={"quizzes/first-quiz.yml": _HEAD + '    passage: "[I see.] [*It is.*] And [so on."\n'},
)
UNKNOWN_STRETCH = Rule(
    id="unknown-stretch",
    message="the passage has no stretch '{text}'",
    hint="write it as it stands between the brackets, without the stars",
    why="The remark would never be shown.",
    example={
        "quizzes/first-quiz.yml": _HEAD + '    passage: "[I see.] [*It is what it is.*]"\n'
        "    remarks: [{on: It was what it was, feedback: A dead end.}]\n"
    },
)

# Two stars are Markdown's bold, and say nothing of what is right.
_STRETCH = re.compile(r"(?<!\\)\[(?P<star>(?:\*(?!\*[^*]))?)(?P<text>[^\[\]]+?)(?P=star)\]")
_BRACKET = re.compile(r"(?<!\\)[\[\]].{0,20}")


class StretchRemark(Authored):
    """A remark on those who picked a certain stretch."""

    on: Inline = Field(description="The stretch, as it stands between its brackets.")
    feedback: Block = Field(description="Shown to those who picked it. Markdown.")


class HighlightQuestion(Question):
    """Pick words in a passage."""

    kind: Literal["highlight"] = Field(description="Words to pick in a passage.")
    passage: Block = Field(
        description="The text. Every [stretch] in brackets can be picked; [*starred*] ones are "
        "right. Markdown."
    )
    remarks: tuple[StretchRemark, ...] = Field((), description="Remarks on stretches.")


def _stretches(question: HighlightQuestion) -> list[tuple[Inline, bool]]:
    """The text of each stretch, and whether it is right."""
    found = _STRETCH.finditer(question.passage)
    return [(Inline(" ".join(match["text"].split())), bool(match["star"])) for match in found]


def _interaction(question: HighlightQuestion) -> ChoiceInteraction:
    stretches, numbers = _stretches(question), count()
    remarks = {" ".join(remark.on.split()): remark.feedback for remark in question.remarks}
    named = list(zip(part_ids([text for text, _ in stretches]), stretches, strict=True))
    return ChoiceInteraction(
        parts=tuple(Part(i, text, remarks.get(text)) for i, (text, _) in named),
        correct=tuple(i for i, (_, star) in named if star),
        multiple=True,
        within=Passage.keeping(question.passage, _STRETCH, lambda _: next(numbers)),
    )


def _check(question: HighlightQuestion) -> Iterator[Problem]:
    stretches = _stretches(question)
    place = question.span("passage")
    alone = _BRACKET.search(_STRETCH.sub("", question.passage))
    if alone:
        yield OPEN_BRACKET.at(place, text=f"“{alone.group().strip()}”")
    elif len(stretches) < 2:
        yield FEW_STRETCHES.at(place, count="one stretch" if stretches else "no stretch")
    elif not any(star for _, star in stretches):
        yield NO_RIGHT_STRETCH.at(place)
    known = dict.fromkeys(text for text, _ in stretches)
    for number, remark in enumerate(question.remarks):
        if " ".join(remark.on.split()) not in known:
            hint = did_you_mean(remark.on, known) or None
            yield UNKNOWN_STRETCH.at(question.span("remarks", number, "on"), hint, text=remark.on)


KIND = Kind(
    name="highlight",
    title="Words to pick in a passage",
    model=HighlightQuestion,
    interaction=_interaction,
    check=_check,
)
