"""The specification of a kind of question: kinds/NAME/NAME.yml, read as authors' files are read."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from pydantic import Field

from generator.kinds import KINDS
from generator.model.interaction import (
    ChoiceInteraction,
    GapsInteraction,
    Interaction,
    LongTextInteraction,
    MatchInteraction,
    NumberInteraction,
    OrderInteraction,
    RatingInteraction,
    TextInteraction,
)
from generator.model.item import Item
from generator.model.question import Kind, Question, Text
from generator.reader.question_reader import read_question
from generator.text.located_yaml import Authored
from generator.text.problems import Problem
from generator.text.yaml_tree import Tree, parse
from tests.support.machine import PROJECT


class Answered(Authored):
    """What a learner answers, and what comes of it. Parts are named by their text."""

    response: tuple[str, ...] | str | dict[str, tuple[str, ...] | str]
    score: float
    state: Literal["right", "partly", "wrong", "done"]
    feedback: tuple[str, ...]
    unreadable: bool = False


class _Example(Authored):
    noun: ClassVar[str] = "the example"
    title: Text
    question: dict[str, Any]
    responses: tuple[Answered, ...] = Field(min_length=1)


class _Mistake(Authored):
    noun: ClassVar[str] = "the mistake"
    title: Text
    question: dict[str, Any]
    rule: Text


class _File(Authored):
    noun: ClassVar[str] = "the specification"
    examples: tuple[_Example, ...] = Field(min_length=1)
    mistakes: tuple[_Mistake, ...] = Field(min_length=1)


@dataclass(frozen=True)
class Named:
    """A part of a question or a typical mistake, as a specification names it."""

    id: str
    text: str
    feedback: str | None


def named(asked: Interaction) -> Iterator[Named]:
    """All that an answer can name or be recognised as, apart from targets."""
    match asked:
        case ChoiceInteraction(parts=parts) | OrderInteraction(parts=parts):
            yield from (Named(part.id, part.text, part.feedback) for part in parts)
        case MatchInteraction(sources=parts) | RatingInteraction(statements=parts):
            yield from (Named(part.id, part.text, part.feedback) for part in parts)
        case LongTextInteraction(checklist=parts):
            yield from (Named(part.id, part.text, None) for part in parts)
        case TextInteraction() | NumberInteraction():
            yield from (Named(one.id, "".join(one.of), one.feedback) for one in asked.remarks)
        case GapsInteraction(blanks=blanks):
            for number, blank in enumerate(blanks, 1):
                yield Named(blank.id, f"Gap {number}", blank.feedback)
                for made in blank.mistakes:
                    text = f"Gap {number}: {' / '.join(made.accept)}"
                    yield Named(made.id, text, made.feedback)


@dataclass(frozen=True)
class Case:
    """A question of the specification, as its author wrote it."""

    kind: Kind[Any]
    title: str
    tree: Tree

    def read(self) -> tuple[Question | None, list[Problem]]:
        """What the reader makes of it."""
        return read_question(self.tree)

    @property
    def question(self) -> Question:
        """The question, which must be without a mistake."""
        question, problems = self.read()
        assert question is not None and problems == [], problems
        return question

    @property
    def item(self) -> Item:
        """The question as an item."""
        return self.kind.item(self.question)

    def __str__(self) -> str:
        return f"{self.kind.name}: {self.title}"


@dataclass(frozen=True)
class Example(Case):
    """A question and what answers to it earn."""

    responses: tuple[Answered, ...]

    def cases(self) -> list[dict[str, Any]]:
        """The responses as the page would send them, with ids in the place of texts."""
        ids = self.names()
        matching = self.item.interaction.shape == "matching"

        def named(given: Any) -> Any:
            """Ids for what is a list or names an entry of a table; a text alone was typed."""
            if isinstance(given, dict):
                return {ids.get(name, name): named(value) for name, value in given.items()}
            if matching and isinstance(given, str):
                given = (given,)
            return [ids.get(text, text) for text in given] if isinstance(given, tuple) else given

        return [{"response": named(one.response)} for one in self.responses]

    def names(self) -> dict[str, str]:
        """The ids of all that a response names: the parts, and what can be given to them."""
        asked = self.item.interaction
        targets = asked.targets if isinstance(asked, MatchInteraction) else ()
        return {str(target.text): target.id for target in targets} | self.ids()

    def ids(self) -> dict[str, str]:
        """The ids of the question's parts by their text."""
        return {one.text: one.id for one in self.named()}

    def named(self) -> list[Named]:
        """What feedback can be about."""
        return list(named(self.item.interaction))


@dataclass(frozen=True)
class Mistake(Case):
    """A question with a mistake in it, and the rule that it breaks."""

    rule: str


@dataclass(frozen=True)
class Specification:
    """All that a kind promises."""

    path: str
    text: str
    examples: tuple[Example, ...]
    mistakes: tuple[Mistake, ...]


@functools.cache
def specification(name: str) -> Specification:
    """The specification of the kind with this name."""
    kind = KINDS[name]
    path = f"generator/kinds/{kind.folder}/{kind.folder}.yml"
    text = (PROJECT / path).read_text(encoding="utf-8")
    tree, problems = parse(text, path)
    assert tree is not None and problems == [], problems
    file, problems = _File.from_tree(tree)
    assert file is not None and problems == [], problems

    def question(part: str, number: int) -> Tree:
        return tree.find((part, number, "question"))

    return Specification(
        path,
        text,
        tuple(
            Example(kind, one.title, question("examples", n), one.responses)
            for n, one in enumerate(file.examples)
        ),
        tuple(
            Mistake(kind, one.title, question("mistakes", n), one.rule)
            for n, one in enumerate(file.mistakes)
        ),
    )
