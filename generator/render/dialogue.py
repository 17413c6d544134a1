"""A dialogue, each turn with its speaker."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from textwrap import shorten

from markupsafe import Markup

from generator.locales.catalogue import languages
from generator.locales.messages import Messages
from generator.render.environment import environment
from generator.text.dialogue import own_side, turns

_LONGEST_NAME = 80  # of a player, in characters: it is read out each time one gets there


def dialogue_html(body: str, inline: Callable[[str], str], recording: str | None = None) -> str:
    """The dialogue as HTML. inline: what the words of a turn become.

    recording: the address of a sound file in which the dialogue is heard, seen from the page.
    """
    found = list(turns(body))
    heard = Markup(inline(found[0].words)).striptags() if found else ""
    template = environment().get_template("dialogue.html")
    return template.render(
        turns=found,
        own=own_side(found, _you()),
        inline=lambda text: Markup(inline(text)),
        recording=recording,
        heard=shorten(heard, _LONGEST_NAME, placeholder=" …"),
    )


@cache
def _you() -> frozenset[str]:
    """What the learner is called in a dialogue, in every language and form of address."""
    return frozenset(
        Messages.of(language, address=address)("scenario-you")
        for language in languages()
        for address in ("informal", "formal")
    )
