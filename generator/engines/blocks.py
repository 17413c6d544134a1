"""Block processors, asked only about blocks in which they can find something.

Python-Markdown asks each of some twenty about each paragraph, by a pattern that is searched in all
of it. Most find nothing without a certain sign, which few paragraphs have. What comes out is the
same.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import markdown

# Without this sign in a block they leave it to the next one. Of these very classes it is known.
_SIGNS = {
    "markdown.blockprocessors.HashHeaderProcessor": "#",
    "markdown.blockprocessors.SetextHeaderProcessor": "\n",
    "markdown.blockprocessors.BlockQuoteProcessor": ">",
    "markdown.blockprocessors.ReferenceProcessor": "[",
    "markdown.extensions.abbr.AbbrBlockprocessor": "*[",
    "markdown.extensions.def_list.DefListProcessor": ":",
    "markdown.extensions.footnotes.FootnoteBlockProcessor": "[^",
    "markdown.extensions.tables.TableProcessor": "|",
}
# These also go on with what they began above, where a block is indented.
_BEGIN = {
    "markdown.extensions.admonition.AdmonitionProcessor": "!!!",
    "pymdownx.details.DetailsProcessor": "???",
    "pymdownx.tabbed.TabbedProcessor": "===",
}


def set_blocks(md: markdown.Markdown) -> None:
    """Let this converter ask the processors that it has only where they can find something."""
    for processor in md.parser.blockprocessors:
        name = f"{type(processor).__module__}.{type(processor).__qualname__}"
        if name in _SIGNS:
            vars(processor)["test"] = partial(_test, _SIGNS[name], processor.test)
        elif name in _BEGIN:
            vars(processor)["test"] = partial(_test_on, _BEGIN[name], processor.test)


def _test(sign: str, test: Callable[[Any, str], bool], parent: Any, block: str) -> bool:
    return sign in block and test(parent, block)


def _test_on(sign: str, test: Callable[[Any, str], bool], parent: Any, block: str) -> bool:
    return (sign in block or block.startswith(" ")) and test(parent, block)
