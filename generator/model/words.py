"""Texts that know how they are read: Markdown in paragraphs, Markdown in a line, or as typed.

An authored field has one of these types, its value keeps it, and whoever shows the value asks it:
the page, and every other format. What learners type is `Plain`, so that `__init__` is never bold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from generator.locales.messages import Messages


class Words(str):
    """A text that is read in one of three ways; an author may not leave it empty."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(min_length=1, strip_whitespace=True)
        return core_schema.no_info_after_validator_function(cls, text)

    @classmethod
    def all(cls, texts: Iterable[str]) -> tuple[Self, ...]:
        """Several texts, read in this way."""
        return tuple(cls(text) for text in texts)


class Block(Words):
    """Markdown with paragraphs, lists, code: prompts, remarks, hints."""

    __slots__ = ()


class Inline(Words):
    """Markdown in one line: what is chosen, moved or matched. `3. Oktober` starts no list."""

    __slots__ = ()


class Plain(Words):
    """Never Markdown: what a learner types, or reads where no markup can stand."""

    __slots__ = ()


class Ours(Inline):
    """Words that no author writes: those of a message. As a text they are English.

    message: its id.
    """

    message: str

    def __new__(cls, message: str) -> Self:
        """The words of the message with that id."""
        made = super().__new__(cls, Messages.of()(message))
        made.message = message
        return made


class Figure(Plain):
    """A number, and perhaps a space and its unit. The number as Python and YAML write it: `2.5 m`.

    Whoever shows it may write it as the course's language does; what compares it need not.
    """

    __slots__ = ()


# One line of words that are read in different ways: `*Item*` as Markdown, then a dash as it is.
Line = tuple[Words, ...]


def joined(texts: Iterable[Words], between: str) -> Line:
    """The texts as one line, with something between each two."""
    return tuple(_joined(texts, Plain(between)))


def _joined(texts: Iterable[Words], between: Plain) -> Iterator[Words]:
    for number, text in enumerate(texts):
        if number:
            yield between
        yield text
