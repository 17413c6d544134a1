"""Rows to judge by the same columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field, WithJsonSchema, field_validator

from generator.model.interaction import MatchInteraction
from generator.model.matching import by_text, check_twice, plain, text_parts
from generator.model.part import Part
from generator.model.question import Former, Id, Kind, Question, part_ids
from generator.model.words import Block, Inline
from generator.text.located_yaml import Authored
from generator.text.problems import Problem, Rule, did_you_mean, listed

UNKNOWN_COLUMN = Rule(
    id="unknown-column",
    message="'{text}' is not a column of this table",
    why="Nobody can tick a column that is not there, so this row could never be right.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: matrix\n"
        "    prompt: What now?\n    columns: [Listen, Apologise]\n    rows:\n"
        "      - {text: She is still shouting, right: Lisen}\n"
    },
)


# For editors: what is read as a list of one may be written as a text.
_ONE_OR_MORE = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}


class Row(Authored):
    """One row of the table."""

    text: Inline = Field(
        description="What the learner reads at the row's head. Markdown, one line."
    )
    right: Annotated[tuple[Inline, ...], WithJsonSchema(_ONE_OR_MORE)] = Field(
        min_length=1, description="The column that is right, or a list of those that are."
    )
    feedback: Block | None = Field(
        None, description="Why; shown to those who did not have it right. Markdown."
    )
    id: Id | None = Field(None, description="Keeps saved answers when the text is rewritten.")
    formerly: Former = Field((), description="Ids that it had before, which old answers name.")

    @field_validator("right", mode="before")
    @classmethod
    def _one_alone(cls, given: Any) -> Any:
        return (given,) if isinstance(given, str) else given


class MatrixQuestion(Question):
    """Judge each row by the same columns."""

    kind: Literal["matrix"] = Field(description="Rows to judge by the same columns.")
    columns: tuple[Inline, ...] = Field(
        min_length=2, description="The columns, in the order shown. Markdown, one line each."
    )
    rows: tuple[Row, ...] = Field(min_length=1, description="The rows, in the order shown.")


def _rows(question: MatrixQuestion) -> tuple[Part, ...]:
    rows = question.rows
    ids = part_ids([row.text for row in rows], [row.id for row in rows])
    return tuple(
        Part(i, row.text, row.feedback, formerly=row.formerly)
        for i, row in zip(ids, rows, strict=True)
    )


def _interaction(question: MatrixQuestion) -> MatchInteraction:
    rows, columns = _rows(question), text_parts(question.columns)
    ids = by_text(columns)
    return MatchInteraction(
        sources=rows,
        targets=columns,
        correct={
            part.id: tuple(ids[plain(name)] for name in row.right if plain(name) in ids)
            for part, row in zip(rows, question.rows, strict=True)
        },
        # All rows have boxes as soon as one has several right columns.
        several=any(len(row.right) > 1 for row in question.rows),
    )


def _check(question: MatrixQuestion) -> Iterator[Problem]:
    rows, span = question.rows, question.span
    columns = dict.fromkeys(plain(column) for column in question.columns)
    yield from check_twice((c, span("columns", n)) for n, c in enumerate(question.columns))
    yield from check_twice((row.text, span("rows", n, "text")) for n, row in enumerate(rows))
    for number, row in enumerate(rows):
        places = [(name, span("rows", number, "right", n)) for n, name in enumerate(row.right)]
        yield from check_twice(places)
        for name, place in places:
            if plain(name) not in columns:
                hint = did_you_mean(name, columns) or f"the columns are: {listed(columns)}"
                yield UNKNOWN_COLUMN.at(place, hint=hint, text=name)


KIND = Kind(
    name="matrix",
    title="A table to tick",
    model=MatrixQuestion,
    interaction=_interaction,
    check=_check,
)
