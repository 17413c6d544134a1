"""What a fence puts into a page: a question of its own, or a quiz or a conversation by its id."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

from generator.model.question import Brief, Question
from generator.text.apart import Folded
from generator.text.span import Span


def _no_question() -> Question | None:
    return None


@dataclass(frozen=True)
class Embed(Folded):
    """A question, a quiz or a conversation placed in a page: by a fence, or by `quiz:` above it.

    question: the question itself, which stands in the page; quiz, scenario: the id of a file.
    """

    apart: ClassVar = ("question",)
    noted: ClassVar = ("brief",)

    span: Span
    question: Question | None = field(default_factory=_no_question)
    quiz: str | None = None
    scenario: str | None = None

    @property
    def path(self) -> str:
        """The file that it stands in."""
        return self.span.path

    @property
    def questions(self) -> tuple[Question, ...]:
        """The question that stands in the page, as of a quiz."""
        return (self.question,) if self.question else ()

    @cached_property
    def brief(self) -> Brief | None:
        """The same, as far as it is not shown."""
        return self.question.brief if self.question else None

    @property
    def briefs(self) -> tuple[Brief, ...]:
        """The same, as of a quiz."""
        return (self.brief,) if self.brief else ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Its id, as of a quiz."""
        return (self.brief.id,) if self.brief else ()

    def asked(self, id: str) -> Question | None:
        """The same, if that is its id."""
        return self.question if id in self.ids else None

    @cached_property
    def renamed(self) -> tuple[Question, ...]:
        """The same, if it had other ids before."""
        return self.questions if self.brief and self.brief.formerly else ()

    @property
    def key(self) -> str:
        """What its place in the page is known by."""
        if self.brief:
            return f"question:{self.brief.id}"
        return f"quiz:{self.quiz}" if self.quiz else f"scenario:{self.scenario}"
