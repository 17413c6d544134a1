"""A dialogue, each turn with its speaker."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from generator.render.environment import environment
from generator.text.dialogue import own_side, turns


def dialogue_html(body: str, inline: Callable[[str], str]) -> str:
    """The dialogue as HTML. inline: what the words of a turn become."""
    found = list(turns(body))
    template = environment().get_template("dialogue.html")
    return template.render(
        turns=found, own=own_side(found), inline=lambda text: Markup(inline(text))
    )
