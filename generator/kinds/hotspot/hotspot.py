"""Places to find in a picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from generator.model.interaction import ChoiceInteraction
from generator.model.part import Part
from generator.model.passage import Area, Picture
from generator.model.question import Former, Id, Kind, OfAll, Question, Text, part_ids
from generator.model.words import Block, Inline, Plain
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule

_HEAD = (
    "title: A quiz\nquestions:\n  - id: one\n    kind: hotspot\n    prompt: Where?\n"
    "    image: desk.svg\n    alt: A desk\n    regions:\n"
)
_PICTURE = {"content/desk.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>\n"}

NO_RIGHT_REGION = Rule(
    id="no-right-region",
    message="no region of this picture is right",
    hint="mark each right region with 'right: true'",
    why="Nobody can answer a question without a right answer.",
    example={
        "quizzes/first-quiz.yml": _HEAD
        + "      - {label: The bell, x: 10, y: 20, width: 15, height: 10}\n"
        "      - {label: The lamp, x: 50, y: 20, width: 15, height: 10}\n",
        **_PICTURE,
    },
)
OUTSIDE = Rule(
    id="region-outside",
    message="this region reaches {end:g} per cent, beyond the {edge} edge of the picture",
    hint="make '{start}' or '{size}' smaller: together they are 100 at most",
    why="What lies outside the picture cannot be seen or pressed.",
    example={
        "quizzes/first-quiz.yml": _HEAD
        + "      - {label: The bell, x: 90, y: 20, width: 15, height: 10, right: true}\n"
        "      - {label: The lamp, x: 50, y: 20, width: 15, height: 10}\n",
        **_PICTURE,
    },
)


class Region(Authored):
    """A rectangle in the picture, in per cent of its width and height."""

    label: Inline = Field(description="What is there. Markdown, one line.")
    x: float = Field(ge=0, le=100, description="Its left edge, from the left.")
    y: float = Field(ge=0, le=100, description="Its upper edge, from above.")
    width: float = Field(gt=0, le=100, description="How wide it is.")
    height: float = Field(gt=0, le=100, description="How high it is.")
    right: bool = Field(False, description="Whether this region is right.")
    feedback: Block | None = Field(None, description="Shown to those who chose it. Markdown.")
    id: Id | None = Field(None, description="Keeps saved answers when the label is rewritten.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")


class HotspotQuestion(Question):
    """Find places in a picture."""

    kind: Literal["hotspot"] = Field(description="Places to find in a picture.")
    image: Annotated[Text, OfAll()] = Field(
        description="The picture's file, from the content folder."
    )
    alt: Plain = Field(description="What the picture shows, for those who do not see it.")
    regions: tuple[Region, ...] = Field(min_length=2, description="The places to choose from.")


def _interaction(question: HotspotQuestion) -> ChoiceInteraction:
    regions = question.regions
    ids = part_ids([one.label for one in regions], [one.id for one in regions])
    named = list(zip(ids, regions, strict=True))
    correct = tuple(i for i, region in named if region.right)
    return ChoiceInteraction(
        parts=tuple(
            Part(
                i,
                one.label,
                one.feedback,
                area=Area(one.x, one.y, one.width, one.height),
                formerly=one.formerly,
            )
            for i, one in named
        ),
        correct=correct,
        multiple=len(correct) > 1,
        within=Picture(question.image, question.alt),
    )


def _check(question: HotspotQuestion) -> Iterator[Problem]:
    if not any(region.right for region in question.regions):
        yield NO_RIGHT_REGION.at(question.span("regions"))
    for number, region in enumerate(question.regions):
        across = ("x", "width", "right", region.x + region.width)
        down = ("y", "height", "lower", region.y + region.height)
        for start, size, edge, end in (across, down):
            if end > 100 + 1e-9:
                place = question.span("regions", number, size)
                yield OUTSIDE.at(place, end=end, edge=edge, start=start, size=size)


KIND = Kind(
    name="hotspot",
    title="Places in a picture",
    model=HotspotQuestion,
    interaction=_interaction,
    check=_check,
)
