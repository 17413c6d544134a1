"""Texts of questions that are so simple that no engine reads them."""

from __future__ import annotations

import random
from typing import Any
from unittest.mock import patch
from xml.etree.ElementTree import Element

import markdown
import pytest
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from generator.engines.markdown_text import SiteMarkdown

PIECES = (
    "word|two|über|漢字|مرحبا،|(x)|5|3.5|1)|3.|-|\u2013|it\u2019s|“q”|/|a/b|…|!|?|;|%|x:|10:30|(a):|**b**:|:|"
    "*|**|`|*em*|**strong**|`code`|*two words*|`a b`|*a*b|x*y*|*(a)*|**a.**|`f(x)`|***a***|(*a*)|"
    "*a **b** c*|**a *b* c**|*a*,|**a**;|`a`.|`*a*`|*`a`*|`a*|*“q”*|*a:*|**a**b|`` a ``"
).split("|")
EXTENSIONS: dict[str, list[Any]] = {
    "none": [],
    "many": ["extra", "admonition", "pymdownx.superfences", "pymdownx.caret", "pymdownx.tilde"],
    "code": ["pymdownx.inlinehilite", "pymdownx.highlight", "pymdownx.keys", "nl2br"],
    "emphasis": ["pymdownx.betterem", "pymdownx.mark", "pymdownx.critic", "sane_lists"],
}


class Loud(Extension):
    """As somebody else might: emphasis gets a class."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Register it."""
        md.treeprocessors.register(_Loud(md), "loud", 0)


class _Loud(Treeprocessor):
    def run(self, root: Element) -> None:
        for one in root.iter("em"):
            one.set("class", "loud")


@pytest.mark.parametrize("used", EXTENSIONS)
def test_a_text_that_no_engine_reads_is_what_the_engine_makes_of_it(used: str) -> None:
    chance = random.Random(used)
    quick, slow = SiteMarkdown(EXTENSIONS[used]), SiteMarkdown(EXTENSIONS[used])
    with patch.object(slow, "_plain", False):
        for _ in range(150):
            pieces = (chance.choice(PIECES) for _ in range(chance.randint(1, 6)))
            text = "".join(one + chance.choice([" ", " ", " ", "", "  "]) for one in pieces)
            for inline in (True, False):
                assert quick(text, inline) == slow(text, inline), text


@pytest.mark.parametrize("inline", [True, False])
def test_no_engine_reads_plain_words_with_marks_around_some_of_them(inline: bool) -> None:
    read = SiteMarkdown(["admonition", "pymdownx.superfences"])
    read("*any*", inline)
    with patch.object(read, "_read", side_effect=AssertionError):
        html = read("Say: *no* thanks, **never** (`x` is one).", inline)
    assert "<em>no</em> thanks, <strong>never</strong> (<code>x</code> is one)." in html


def test_an_extension_that_changes_what_is_emphasised_is_asked() -> None:
    assert SiteMarkdown([Loud()])("It is *so*.", True) == 'It is <em class="loud">so</em>.'
