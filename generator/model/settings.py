"""What an author sets for a whole course: `plugins: course:` in mkdocs.yml, field by field.

The reader judges by it, editors offer it, and each translation has it in its own words.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from generator.locales.catalogue import nearest
from generator.locales.messages import Messages
from generator.model.question import Former, Id, Text
from generator.text.located_yaml import Authored


class PathField(Authored):
    """A path through the course: some of its lessons, for those who have not the time for all."""

    id: Id = Field(description="Names the path in a learner's browser.")
    formerly: Former = Field((), description="Ids that it had before.")
    title: Text = Field(description="What it is called.")
    description: Text | None = Field(None, description="One sentence: for whom it is.")
    lessons: tuple[Text, ...] | None = Field(
        None,
        min_length=1,
        description="The ids of its lessons, in their order; all lessons if left out.",
    )


class Completion(Authored):
    """What a learner must have done to get a record of the course; `{}` for what is usual.

    Lessons, quizzes and conversations are those of the path that the learner is on, unless they
    are named.
    """

    noun: ClassVar[str] = "the completion"

    read: int = Field(100, ge=0, le=100, description="Per cent of the lessons that are done.")
    passed: Literal["all"] | tuple[Id, ...] = Field(
        "all", description="Quizzes that are passed: all that have a pass mark, or those named."
    )
    conversations: Literal["all"] | tuple[Id, ...] = Field(
        (), description="Conversations that were played to an end: all, or those named."
    )
    hours: float | None = Field(
        None, gt=0, le=1000, description="Hours of lessons that are done, as the course counts."
    )


class PathWords(Authored):
    """A path's words in another language."""

    title: Text = Field(description="What it is called there.")
    description: Text | None = Field(None, description="One sentence: for whom it is.")


class LanguageField(Authored):
    """A language of the course, and what of `mkdocs.yml` learners read, in it."""

    noun: ClassVar[str] = "the language"

    id: Text = Field(description="The language's code, such as 'de' or 'pt-BR'.")
    name: Text = Field(description="What its speakers call it, such as 'Deutsch'.")
    site_name: Text | None = Field(None, description="The name of the course there.")
    site_description: Text | None = Field(None, description="What the course is about, there.")
    copyright: Text | None = Field(None, description="The line at the foot of each page, there.")
    address: Literal["informal", "formal"] | None = Field(
        None, description="How learners are spoken to there, where a language has two ways."
    )
    complete: bool = Field(
        True, description="Whether all is to be translated, so that you are told what is not."
    )
    facts: tuple[Text, ...] = Field(
        (), description="What else stands in the line of facts on the first page, there."
    )
    nav: dict[str, Text] = Field(
        {}, description="Titles of sections of the navigation, by what they are called in it."
    )
    paths: dict[str, PathWords] = Field(
        {}, description="The words of the paths that are offered there, by their ids."
    )


class Settings(Authored):
    """The course's own settings: mkdocs.yml, under `plugins: course:`."""

    noun: ClassVar[str] = "the setting of the course plugin"

    id: Id | None = Field(None, description="Names the course in a learner's browser.")
    formerly: Former = Field((), description="Ids that the course had before.")
    quizzes: Text = Field("quizzes", description="The folder of the quiz files.")
    pass_mark: float | None = Field(
        None, ge=0, le=100, description="Per cent needed to pass a quiz that does not say its own."
    )
    reading_level: float | None = Field(
        None,
        ge=10,
        le=90,
        description="How hard a lesson may be to read, as LIX; 40 is a newspaper.",
    )
    look: Literal["site", "course"] = Field(
        "site",
        description="site: the theme's own pages, with questions in them; course: a course's.",
    )
    color: (
        Annotated[str, StringConstraints(pattern=r"^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")] | None
    ) = Field(None, description="The colour of the course look, such as '#7a1f5c'.")
    font: Text | None = Field(None, description="The font of the course look, by its name.")
    heading_font: Text | None = Field(None, description="The font of its headings.")
    cover: Text | None = Field(
        None, description="A picture for the first page, from the content folder."
    )
    app_icon: Text | None = Field(
        None, description="The icon of the course as an app, from the content folder: PNG or SVG."
    )
    app_icon_maskable: Text | None = Field(
        None, description="The same for systems that cut icons to a shape of theirs."
    )
    facts: tuple[Text, ...] = Field(
        (), description="What else stands in the line of facts on the first page."
    )
    paths: tuple[PathField, ...] = Field(
        (), description="Ways through the course that a learner chooses from."
    )
    version: Text | None = Field(
        None, description="What the course as it stands is called on records, such as '2026.2'."
    )
    completion: Completion | None = Field(
        None, description="What a learner must have done to get a record; left out, there is none."
    )
    review: bool = Field(
        True, description="Whether questions that were answered come back on a page of their own."
    )
    notes: bool = Field(
        True, description="Whether learners can write notes and mark passages in lessons."
    )
    offline: bool = Field(
        True, description="Whether browsers keep the course, so that it is there without a network."
    )
    paper: bool = Field(
        True, description="Whether there is a page on which the whole course can be printed."
    )
    words: dict[str, Text | dict[str, Text]] = Field(
        {},
        description="Other words than ours, by the ids of messages; in a site of several "
        "languages by language, and there by id.",
    )
    address: Literal["informal", "formal"] = Field(
        "informal", description="How learners are spoken to, where a language has two ways."
    )
    languages: tuple[LanguageField, ...] = Field(
        (), description="The languages in which the course can be taken; the first is its own."
    )
    layout: Literal["suffix", "folder"] = Field(
        "suffix",
        description="Where translated files are: suffix: lesson.de.md beside lesson.md; folder: "
        "below a folder de.",
    )
    missing: Literal["leave-out", "original"] = Field(
        "leave-out",
        description="What becomes of a page that is not translated: left out of that language, or "
        "shown in its own.",
    )
    allow: dict[str, Text] = Field(
        {}, description="Rules that are not to be told, each with the reason."
    )

    def in_language(self, language: LanguageField, course: str) -> Settings:
        """The settings as they are in another language. course: the id that all of them share."""
        paths = [
            path.model_copy(update={"title": words.title, "description": words.description})
            for path in self.paths
            if (words := language.paths.get(path.id))
        ]
        own = {"id": course, "facts": language.facts, "paths": tuple(paths)}
        return self.model_copy(update={**own, "address": language.address or self.address})

    def messages(self, language: str) -> Messages:
        """What a site in this language says to learners."""
        own: dict[str, str] = {}
        for name, words in self.words.items():
            if isinstance(words, str):
                own[name] = words
            elif name in nearest(language):
                own |= words
        return Messages.of(language, own, self.address)
