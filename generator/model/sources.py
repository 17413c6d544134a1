"""What a course is built on: works, and what each of them claims, as content/sources.yml has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.model.question import Text
from generator.text.located_yaml import Authored


class Claim(Authored):
    """One thing that a source says, in the course's own words."""

    id: Text
    text: Text


class Work(Authored):
    """A source: an article, a book, a study."""

    id: Text | None = None
    title: Text
    author: Text | None = None
    published: Text | None = None
    link: Text | None = None
    note: Text | None = None
    claims: tuple[Claim, ...] = ()


class Sources(Authored):
    """content/sources.yml: what the course is built on."""

    noun: ClassVar[str] = "the file of sources"
    works: tuple[Work, ...]

    def claims(self) -> Iterator[tuple[tuple[int, int], Claim]]:
        """Every claim with the numbers of its work and of itself, in the order written."""
        for w, work in enumerate(self.works):
            for c, claim in enumerate(work.claims):
                yield (w, c), claim
