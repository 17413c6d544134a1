"""The words of a question as HTML, each read as its type says."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from markupsafe import Markup

from generator.locales.messages import Messages
from generator.model.passage import PLACE, Passage
from generator.model.words import Block, Figure, Inline, Line, Ours, Plain, Words

Read = Callable[[str], Markup]
# What opens before the first word of a text, and that word.
_FIRST = re.compile(r"((?:\s*<(?!/)[^>]*>)*\s*)([^\s<]+)")


def words(text: Words | Line, block: Read, inline: Read, messages: Messages) -> Markup:
    """A text or a line of texts. block, inline: Markdown → HTML, with paragraphs and without.

    messages: what is said that no author wrote, and how numbers are written.
    """
    match text:
        case tuple():
            return Markup("").join(words(one, block, inline, messages) for one in text)
        case Ours():
            return _text(messages(text.message))
        case Figure():
            return _text(figure(text, messages))
        case Block():
            return block(text)
        case Inline():
            return inline(text)
        case Plain():
            return _text(text)
    raise TypeError(f"nothing says how to read {text!r}")


def figure(text: str, messages: Messages) -> str:
    """A number, perhaps with a unit, as a language writes it: `2.5 Liter` → `2,5 Liter`.

    Without groups, which nobody has to type either.
    """
    number, space, unit = text.partition(" ")
    return f"{messages.exactly(float(number))}{space}{unit}"


def _text(text: str) -> Markup:
    """Between tags quotes are only quotes."""
    return Markup(html.escape(text, quote=False))


def pieces(passage: Passage, block: Read) -> list[tuple[Markup, int | None]]:
    """The HTML of a passage, cut at its places, each piece with the place behind it."""
    found = PLACE.split(block(passage.text))
    places = [int(place) for place in found[1::2]]
    return list(zip(map(Markup, found[::2]), [*places, None], strict=True))


def led(control: Markup, text: Markup) -> Markup:
    """A text with a control before its first word, which stay in one line however it breaks.

    A space that does not break holds nothing here: beside a control a line may always break.
    """
    found = _FIRST.match(text)
    before, word = found.groups() if found else ("", "")
    rest = text[len(before) + len(word) :]
    return Markup(f'{before}<span class="course-led">{control}{word}</span>{rest}')
