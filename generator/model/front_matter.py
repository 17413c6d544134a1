"""What an author writes above a page: our fields, and the names of those that are the engine's.

Pages are read by it, and editors offer it.
"""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field, model_validator

from generator.model.question import Former, Id, Text
from generator.text.located_yaml import Authored


class ObjectiveField(Authored):
    """An objective in a lesson's front matter: an id alone, or an id with its text."""

    id: Id = Field(description="The objective's name, unique in the course.")
    text: Text | None = Field(None, description="What a learner can do afterwards.")
    formerly: Former = Field((), description="Ids that it had before, where it has its text.")

    @model_validator(mode="before")
    @classmethod
    def _an_id_alone(cls, given: Any) -> Any:
        return {"id": given} if isinstance(given, str) else given


class FrontMatter(Authored):
    """The fields above a page. A page outside a module needs none of them."""

    noun: ClassVar[str] = "the front matter"

    title: Text | None = Field(None, description="The page's title.")
    description: Text | None = Field(None, description="One sentence, shown in lists.")
    id: Id | None = Field(None, description="The lesson's name; the file's name if left out.")
    formerly: Former = Field((), description="Names that the lesson had before.")
    lesson: bool | None = Field(
        None,
        description="true for a lesson that has no objectives and no questions; false for a page "
        "that has them and is no lesson.",
    )
    minutes: int | None = Field(None, ge=1, le=600, description="What a learner needs, in minutes.")
    objectives: tuple[ObjectiveField, ...] = Field((), description="What one can do afterwards.")
    sources: tuple[str, ...] = Field((), description="Ids of the claims that are taught.")
    quiz: Id | None = Field(None, description="The quiz that ends the lesson.")
    after: Former = Field(
        (), description="Ids of the lessons and quizzes that come first; until then it is closed."
    )
    tomorrow: Text | None = Field(
        None,
        description="One thing to try tomorrow, said at the end of the module: above its last "
        "lesson, or above its own page.",
    )
    allow: dict[str, Text] = Field(
        {}, description="Rules that are not to be told of this page, each with the reason."
    )


# Fields of MkDocs, Material and their search, which we hand on without reading them.
ENGINE_FIELDS = frozenset(
    "authors boost comments date hide icon image keywords search social status subtitle tags "
    "template".split()
)
