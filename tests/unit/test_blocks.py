"""Block processors that are asked only where they can find something make what all would."""

from __future__ import annotations

import random

import markdown
import pytest

from generator.engines.blocks import _BEGIN, _SIGNS, set_blocks

EXTENSIONS = [
    *("abbr", "admonition", "attr_list", "def_list", "footnotes", "sane_lists", "tables"),
    *("pymdownx.details", "pymdownx.tabbed"),
]
PIECES = (
    *("# ", "#", "===", "---", "> ", ">", "[a]: b.md", "[^1]: note", "[^1]", "*[HTML]: Hyper"),
    *("term", ": ", ":   meaning", "| a | b |", "|---|---|", "|", "a | b", "- ", "1. ", "    "),
    *("!!! note", "??? note", '=== "Tab"'),
    *("\n!!! note\n    ", "\n??? note\n    ", '\n=== "Tab"\n    '),
    *("HTML", "[a]", "words", "* * *", "\\", "\\#", "  ", "`#`", "<b>", "[", "\x02"),
    *("\n", "\n", "\n", "\n\n", "\n\n", "\n\n", "\n    "),
)


@pytest.mark.parametrize("extensions", [[], EXTENSIONS, ["extra"]], ids=["none", "many", "extra"])
def test_blocks_of_every_sign_come_out_the_same(extensions: list[str]) -> None:
    plain, own = (markdown.Markdown(extensions=extensions) for _ in range(2))
    set_blocks(own)
    chance = random.Random(11)
    for _ in range(800):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 24)))
        assert own.reset().convert(text) == plain.reset().convert(text), repr(text)


def test_each_of_them_is_there_to_be_asked_less() -> None:
    md = markdown.Markdown(extensions=EXTENSIONS)
    set_blocks(md)
    asked_less = [one for one in md.parser.blockprocessors if "test" in vars(one)]
    assert len(asked_less) == len(_SIGNS) + len(_BEGIN)
