"""The words of a question as HTML, each read as its type says."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from markupsafe import Markup

from generator.locales.messages import Messages
from generator.model.folding import UNSPACED
from generator.model.passage import PLACE, Passage
from generator.model.words import Amount, Block, Inline, Line, Ours, Plain, Words
from generator.text.direction import Direction, against
from generator.text.later import later

Read = Callable[[str], Markup]
# What ends where a text is more than one line.
_BLOCK = re.compile(r"</(?:p|li|h[1-6]|pre|td|th|dd|dt|div|blockquote|figure)>")
# What opens before the first word of a text, and that word.
_FIRST = re.compile(r"((?:\s*<(?!/)[^>]*>)*\s*)([^\s<]+)")

# A unit that stands beside its number without a space: 40分.
_UNSPACED = later(UNSPACED)


def words(
    text: Words | Line, block: Read, inline: Read, messages: Messages, direction: Direction = "ltr"
) -> Markup:
    """A text or a line of texts. block, inline: Markdown → HTML, with paragraphs and without.

    messages: what is said that no author wrote, and how numbers are written.
    direction: that of the course.
    """
    match text:
        case Block():  # most are
            return block(text)
        case (one,):  # nearly all lines are
            return words(one, block, inline, messages, direction)
        case tuple():
            return Markup("").join(words(one, block, inline, messages, direction) for one in text)
        case Ours():
            return _text(messages(text.message))
        case Amount():
            return Markup(isolated(_text(amount(text, messages)), direction))
        case Inline():
            return inline(text)
        case Plain():
            return Markup(isolated(_text(text), direction))
    raise TypeError(f"nothing says how to read {text!r}")


def _text(text: str) -> Markup:
    """Between tags quotes are only quotes."""
    return Markup(html.escape(text, quote=False))


def isolated(text: str, direction: Direction) -> str:
    """A piece of HTML with the direction of its own words, where these run against the course's.

    It is a line, or one paragraph: of more than that, its author says how it runs.
    """
    own = against(text, direction)
    if own is None:
        return text
    opens, closes = ("<p>", "</p>") if text.startswith("<p>") else ("", "")
    inner = text.strip().removeprefix(opens).removesuffix(closes)
    if _BLOCK.search(inner):
        return text
    return f'{opens}<bdi dir="{own}">{inner}</bdi>{closes}'


def amount(text: Amount, messages: Messages) -> str:
    """A number with its unit, as a language writes it: `2,5 Liter`, `40分`."""
    space = "" if _UNSPACED().match(text.unit) else " "
    return f"{messages.exactly(text.number)}{space}{text.unit}".rstrip()


def pieces(passage: Passage, block: Read) -> list[tuple[Markup, int | None]]:
    """The HTML of a passage, cut at its places, each piece with the place behind it."""
    found = PLACE.split(block(passage.text))
    places = [int(place) for place in found[1::2]]
    return list(zip(map(Markup, found[::2]), [*places, None], strict=True))


def led(control: Markup, text: Markup) -> Markup:
    """A text with a control before its first word, which stay in one line however it breaks.

    A space that does not break holds nothing here: beside a control a line may always break.
    """
    if text.startswith("<bdi "):
        # It runs the other way inside: there the control would stand at its wrong end.
        return control + text
    found = _FIRST.match(text)
    before, word = found.groups() if found else ("", "")
    rest = text[len(before) + len(word) :]
    return Markup(f'{before}<span class="course-led">{control}{word}</span>{rest}')
