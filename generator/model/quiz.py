"""A quiz as a frozen value: its questions, the pools it draws from, and how it behaves."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar, Literal, NamedTuple

from pydantic import Field

from generator.model.question import Brief, Former, Id, Question, Text
from generator.text.apart import Folded
from generator.text.located_yaml import Authored


class QuizSettings(Authored):
    """What an author says about a quiz as a whole. The defaults make a quiz for practice."""

    noun: ClassVar[str] = "the quiz"

    title: Text = Field(description="The quiz's title.")
    intro: Text | None = Field(None, description="Shown above the questions. Markdown.")
    formerly: Former = Field((), description="Names that the quiz's file had before.")
    pass_mark: float | None = Field(None, ge=0, le=100, description="Per cent needed to pass.")
    feedback: Literal["at-once", "at-end"] = Field(
        "at-once",
        description="Feedback after each question, or when the whole quiz is handed in.",
    )
    exam: bool = Field(
        False, description="Nothing is told before the quiz is handed in: no hints, no answers."
    )
    time_limit: int | None = Field(
        None, ge=1, le=600, description="Minutes for an exam. Learners can extend it."
    )
    attempts: int | None = Field(
        None,
        ge=1,
        le=100,
        description="How often the quiz can be taken; left out, as often as one likes.",
    )
    question_attempts: int | None = Field(
        None, ge=1, le=100, description="Tries of each question that does not say its own."
    )
    counts: Literal["best", "last"] = Field(
        "best", description="Which attempt at the quiz counts: the best or the last."
    )
    shuffle: Literal["none", "questions", "options", "both"] = Field(
        "none", description="What stands in another order for each learner and attempt."
    )
    certainty: bool = Field(
        False, description="Learners say how sure they are, and are marked for it."
    )
    steps: bool | None = Field(
        None,
        description="One question at a time; left out, where the quiz is handed in as a whole.",
    )
    pretest: Id | None = Field(
        None, description="The quiz whose first result is shown beside the result of this one."
    )


@dataclass(frozen=True)
class Pool:
    """Questions of which some are drawn. `title` is for authors; learners do not see it."""

    draw: int
    questions: tuple[Question, ...]
    title: str | None = None


class Draw(NamedTuple):
    """What is said of a pool where its questions are not shown. ids: of those to draw from."""

    draw: int
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Quiz(Folded):
    """A quiz file. `id` is the file's stem; `always` are the questions that are asked each time."""

    apart: ClassVar = ("always", "pools")
    noted: ClassVar = ("briefs", "draws", "told")

    id: str
    path: str
    settings: QuizSettings
    always: tuple[Question, ...]
    pools: tuple[Pool, ...] = field(default_factory=tuple)

    @property
    def title(self) -> str:
        """What learners read above it."""
        return self.settings.title

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Everything it can ask, in the order of the page: first what is asked each time."""
        return (*self.always, *(q for pool in self.pools for q in pool.questions))

    @cached_property
    def briefs(self) -> tuple[Brief, ...]:
        """The same, as far as they are not shown."""
        return tuple(question.brief for question in self.questions)

    @cached_property
    def draws(self) -> tuple[Draw, ...]:
        """Its pools, as far as they are not shown."""
        return tuple(Draw(pool.draw, tuple(q.id for q in pool.questions)) for pool in self.pools)

    @cached_property
    def told(self) -> str:
        """Stands in keys for what is told of it where its questions are not shown."""
        told = repr((self.id, self.path, self.settings, self.briefs, self.draws))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of its questions."""
        return tuple(brief.id for brief in self.briefs)

    @cached_property
    def by_id(self) -> Mapping[str, Question]:
        """Its questions by id, the last one first; the first of two that share one."""
        return {question.id: question for question in reversed(self.questions)}

    def asked(self, id: str) -> Question | None:
        """Its question of this id."""
        return self.by_id[id] if id in self.ids else None

    @cached_property
    def renamed(self) -> tuple[Question, ...]:
        """Its questions that had other ids before."""
        if not any(brief.formerly for brief in self.briefs):
            return ()
        return tuple(question for question in self.questions if question.formerly)

    @property
    def drawn(self) -> int:
        """How many questions one attempt asks."""
        return len(self.briefs) - sum(len(pool.ids) - pool.draw for pool in self.draws)

    @property
    def at_end(self) -> bool:
        """Whether it is handed in as a whole, and feedback waits for that."""
        return self.settings.exam or self.settings.feedback == "at-end"

    @property
    def steps(self) -> bool:
        """Whether it shows one question at a time. One that is alone needs no steps."""
        given = self.settings.steps
        return self.drawn > 1 and (self.at_end if given is None else given)

    @property
    def as_one(self) -> bool:
        """Whether progress counts it as one thing: not every question is asked, or none alone."""
        return self.at_end or bool(self.draws)

    @cached_property
    def counted(self) -> tuple[str, ...]:
        """The ids that progress counts: those of its questions, or as one thing, `quiz:ID`."""
        return (f"quiz:{self.id}",) if self.as_one else tuple(q.counted for q in self.briefs)

    @cached_property
    def conducted(self) -> bool:
        """Whether it is more than its questions in a row, and its page needs another bundle."""
        plain = {"title", "intro", "pass_mark", "steps"}
        return (
            self.as_one
            or self.steps
            or any(
                getattr(self.settings, name) != field.default
                for name, field in QuizSettings.model_fields.items()
                if name not in plain
            )
        )

    def tries(self, question: Brief) -> int | None:
        """How many tries a question has in this quiz; None for as many as one likes."""
        if not question.scored:
            return None
        one = 1 if self.settings.certainty else None
        return question.attempts or self.settings.question_attempts or one
