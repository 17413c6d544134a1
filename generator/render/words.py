"""The words of a question as HTML, each read as its type says."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from markupsafe import Markup

from generator.model.folding import UNSPACED
from generator.model.passage import PLACE, Passage
from generator.model.words import Block, Figure, Inline, Line, Plain, Words

Read = Callable[[str], Markup]
# What opens before the first word of a text, and that word.
_FIRST = re.compile(r"((?:\s*<(?!/)[^>]*>)*\s*)([^\s<]+)")

# A unit that stands beside its number without a space: 40分.
_UNSPACED = re.compile(UNSPACED)


def words(text: Words | Line, block: Read, inline: Read, language: str = "en") -> Markup:
    """A text or a line of texts. block, inline: Markdown → HTML, with paragraphs and without.

    language: that of the course, as in `de` or `pt-BR`, in whose form numbers are written.
    """
    match text:
        case tuple():
            return Markup("").join(words(one, block, inline, language) for one in text)
        case Figure():
            return Markup(html.escape(figure(text, language), quote=False))
        case Block():
            return block(text)
        case Inline():
            return inline(text)
        case Plain():
            # Between tags quotes are only quotes.
            return Markup(html.escape(text, quote=False))
    raise TypeError(f"nothing says how to read {text!r}")


def figure(text: str, language: str) -> str:
    """A number, perhaps with a unit, as a language writes it: `2.5 Liter` → `2,5 Liter`.

    Without groups, which nobody has to type either. A language that is not known gives the text.
    """
    number, space, unit = text.partition(" ")
    if _UNSPACED.match(unit):
        space = ""
    if language.lower().startswith("en") or "e" in number:
        return f"{number}{space}{unit}"
    from babel import Locale, UnknownLocaleError
    from babel.numbers import format_decimal

    try:
        locale = Locale.parse(language.replace("-", "_"))
        number = format_decimal(Decimal(number), "0.###############", locale)
    except (UnknownLocaleError, ValueError, InvalidOperation):
        pass
    return f"{number}{space}{unit}"


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
