"""What every kind of question shares: the fields an author writes, and the record of a kind."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Generic, NamedTuple, TypeVar

from pydantic import (
    BeforeValidator,
    Field,
    GetJsonSchemaHandler,
    PrivateAttr,
    StringConstraints,
    model_validator,
)
from pydantic_core import CoreSchema

from generator.model.interaction import GapsInteraction, Interaction, named_parts
from generator.model.item import GeneralFeedback, Item
from generator.model.words import Block, Plain
from generator.text.located_yaml import Authored
from generator.text.names import IDS
from generator.text.problems import Problem, Rule

Id = Annotated[str, StringConstraints(pattern=f"^{IDS}$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


NEVER_SCORED = Rule(
    id="never-scored",
    message="a question of the kind '{kind}' is never scored, so '{name}' means nothing here",
    hint="take it out; what you would say to everybody is the 'explanation'",
    why="The author would expect points or a judgement that no learner ever gets.",
    example={
        "quizzes/first-quiz.yml": "title: A quiz\nquestions:\n  - id: one\n    kind: open\n"
        "    prompt: What do you say?\n    model: I am sorry.\n    points: 3\n"
    },
)


class OfAll:
    """Marks a text that is, unless a translation says otherwise, the same in all languages."""


class TextAlone(Authored):
    """What may be written as its text alone: `- Wash` for `- text: Wash`."""

    text_alone: ClassVar[bool] = True

    @model_validator(mode="before")
    @classmethod
    def _a_text_alone(cls, given: Any) -> Any:
        return {"text": given} if isinstance(given, str) else given

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler.resolve_ref_schema(handler(schema))]}


def _one_or_several(given: Any) -> Any:
    return (given,) if isinstance(given, str) else given


# One text, or a list of texts.
Hints = Annotated[
    tuple[Block, ...],
    BeforeValidator(_one_or_several, json_schema_input_type=Block | list[Block]),
    Field(min_length=1),
]


# The id that something had before, or several.
Former = Annotated[
    tuple[Id, ...], BeforeValidator(_one_or_several, json_schema_input_type=Id | list[Id])
]


class Remarks(Authored):
    """General remarks on an answer, whichever part was chosen."""

    right: Block | None = Field(None, description="Shown after a right answer. Markdown.")
    partly: Block | None = Field(None, description="Shown after a partly right answer. Markdown.")
    wrong: Block | None = Field(None, description="Shown after a wrong answer. Markdown.")


class Question(Authored):
    """The fields of every question; a kind adds its own."""

    noun: ClassVar[str] = "the question"

    id: Id = Field(description="The question's name, unique in the whole course.")
    kind: str = Field(description="Which kind of question this is.")
    prompt: Block = Field(description="What is asked. Markdown.")
    objective: Id | None = Field(None, description="The objective that this question assesses.")
    sources: tuple[str, ...] = Field((), description="Ids of the claims that are practised.")
    hint: Hints = Field(
        (),
        description="Folded away until the learner asks. Markdown; a list opens one by one.",
    )
    explanation: Block | None = Field(
        None, description="Shown when the question is finished. Markdown."
    )
    feedback: Remarks = Field(Remarks(), description="General remarks on right and wrong answers.")
    points: float = Field(1, gt=0, le=1000, description="What a full answer is worth.")
    attempts: int | None = Field(
        None,
        ge=1,
        le=100,
        description="How many tries there are; left out, as many as one likes.",
    )
    formerly: Former = Field((), description="Ids that it had before, under which answers lie.")
    version: int = Field(
        1, ge=1, le=1_000_000, description="One more whenever old answers no longer fit."
    )
    reworded: dict[Plain, Plain] = Field(
        {}, description="Old words of a part that has no id, each with its words of today."
    )

    # The question of which this is a translation: parts are known by the ids that they have there.
    _original: Question | None = PrivateAttr(None)

    @property
    def original(self) -> Question | None:
        """The question of which this is a translation."""
        return self._original

    def translating(self, original: Question) -> None:
        """Say of which question this is a translation, once, as soon as it is read."""
        self._original = original

    @property
    def counted(self) -> str:
        """What progress counts it by: its id, with its version where that is not the first."""
        return self.id if self.version == 1 else f"{self.id}@{self.version}"

    @property
    def recalls(self) -> str | None:
        """The id of the question of which the answer is shown again here."""
        return None

    @property
    def brief(self) -> Brief:
        """What is said of it where it is not shown."""
        return Brief(
            id=self.id,
            kind=self.kind,
            objective=self.objective,
            sources=self.sources,
            points=self.points,
            scored=not isinstance(self, Unscored),
            attempts=self.attempts,
            version=self.version,
            counted=self.counted,
            formerly=self.formerly,
            recalls=self.recalls,
        )


class Brief(NamedTuple):
    """What is said of a question where it is not shown: a site says so much of all its questions.

    Where little has changed, most questions are never shown, and nothing else is read of them.
    """

    id: str
    kind: str
    objective: str | None
    sources: tuple[str, ...]
    points: float
    scored: bool
    attempts: int | None
    version: int
    counted: str
    formerly: tuple[str, ...]
    recalls: str | None


class Unscored(Question):
    """A question without a right answer: it is answered, and then it is finished."""

    points: float = Field(0, description="Never scored: leave it out.")

    def check(self) -> Iterator[Problem]:
        """What only a question with a right answer can have."""
        for name in ("points", "attempts", "feedback"):
            if name in self.model_fields_set:
                yield NEVER_SCORED.at(self.span(name), kind=self.kind, name=name)


Q = TypeVar("Q", bound=Question)


@dataclass(frozen=True)
class Kind(Generic[Q]):
    """A kind of question, as a record of functions.

    model: the fields that an author writes.
    interaction: what of the question is of this kind: what is asked for, with its words and key. In
        a translation it knows parts by its own words; `item` knows them as the original does.
    check: what is wrong with a question beyond what its fields can say.
    """

    name: str
    title: str
    model: type[Q]
    interaction: Callable[[Q], Interaction]
    check: Callable[[Q], Iterator[Problem]]

    @property
    def folder(self) -> str:
        """The kind's folder and file name: 'true_false' for 'true-false'."""
        return self.name.replace("-", "_")

    def item(self, question: Q) -> Item:
        """The question as a value that is the same for all kinds."""
        general, interaction = question.feedback, self._named(question)
        original: Any = question.original
        former = former_parts(
            interaction if original is None else self.interaction(original),
            question.reworded if original is None else original.reworded,
        )
        return Item(
            id=question.id,
            kind=self.name,
            prompt=question.prompt,
            interaction=interaction,
            feedback=GeneralFeedback(general.right, general.partly, general.wrong),
            hints=question.hint,
            explanation=question.explanation,
            points=question.points,
            attempts=question.attempts,
            objective=question.objective,
            sources=question.sources,
            version=question.version,
            former=former,
        )

    def _named(self, question: Any) -> Interaction:
        """What is asked for. The parts of a translation have the ids of the original's parts."""
        original: Any = question.original
        if original is None:
            return self.interaction(question)
        with _naming(_Names()) as names:
            self.interaction(original)
        with _naming(_Names(names.given)):
            return self.interaction(question)


class _Names:
    """The ids of parts, list by list, as one question asks for them.

    before: those of the question that it translates. given: those that were given out.
    """

    def __init__(self, before: Sequence[list[str]] = ()) -> None:
        self.before, self.given = list(before), list[list[str]]()

    def name(self, own: list[str]) -> list[str]:
        """The ids of the original's parts, where there are as many of them; else its own."""
        number = len(self.given)
        there = self.before[number] if number < len(self.before) else own
        self.given.append(there if len(there) == len(own) else own)
        return self.given[-1]


_names: ContextVar[_Names | None] = ContextVar("names", default=None)


@contextmanager
def _naming(names: _Names) -> Iterator[_Names]:
    """While this is entered, `part_ids` asks these."""
    token = _names.set(names)
    try:
        yield names
    finally:
        _names.reset(token)


def part_ids(texts: Sequence[str], given: Sequence[str | None] | None = None) -> list[str]:
    """Ids for the parts of one question that survive reordering: from the author or the text.

    An answer saved in a browser names parts by these ids, so that a new option or another order
    does not turn an old answer into another one. Two parts with one text get different ids.
    """
    ids: dict[str, None] = {}
    again: dict[str, int] = {}
    for number, text in enumerate(texts):
        own = given[number] if given else None
        if own is None:
            own = f"p{hashlib.sha256(' '.join(text.split()).encode()).hexdigest()[:8]}"
        candidate = own
        while candidate in ids:
            again[own] = again.get(own, 1) + 1
            candidate = f"{own}-{again[own]}"
        ids[candidate] = None
    names = _names.get()
    return names.name(list(ids)) if names else list(ids)


def former_parts(interaction: Interaction, reworded: Mapping[Plain, Plain]) -> Mapping[str, str]:
    """By the id that a part had in old answers, the one that it has today.

    reworded: old words of a part that has no id of its own, or the old name of a gap, each with
    those of today.
    """
    parts = list(named_parts(interaction))
    found = {old: part.id for part in parts for old in part.formerly}
    # Hardly any question has something to look for among them.
    today = {" ".join(part.text.split()): part.id for part in parts if reworded}
    for old, new in reworded.items():
        name = today.get(" ".join(new.split()))
        if name is not None:
            found[str(old) if isinstance(interaction, GapsInteraction) else part_ids([old])[0]] = (
                name
            )
    return {old: name for old, name in found.items() if old != name}


def shuffled(seed: str, ids: Sequence[str]) -> tuple[str, ...]:
    """The ids in an order that looks shuffled, is the same in every build, and is another one."""
    shown = tuple(sorted(ids, key=lambda i: hashlib.sha256(f"{seed}/{i}".encode()).digest()))
    return (*shown[1:], shown[0]) if len(shown) > 1 and shown == tuple(ids) else shown
