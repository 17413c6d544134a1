# ruff: noqa: RUF001, RUF002  signs that look alike are what this is about
"""What Markdown lacks for Japanese and Chinese: readings above letters, lines that may break.

`{漢字|かんじ}` is 漢字 with its reading; `{漢字|かん|じ}` gives each letter its own, where there
are as many readings as letters: the notation of DenDenMarkdown. In a table, where `|` ends a
cell, a wide bar does the same: `{漢字｜かんじ}`. The base holds a letter of a script without spaces
or of Korean, so that no other braces are taken for it.

A line that is broken between two such letters goes on without a space, which HTML would make of it.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

import markdown
from markdown.extensions.toc import slugify, slugify_unicode
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

_LETTER = "々-〇ぁ-ヿㄅ-ㄯㇰ-ㇿ㐀-䶿一-鿿\uac00-\ud7a3\U00020000-\U0003fffd"
_RUBY = rf"\{{([^{{}}|｜\n]*[{_LETTER}][^{{}}|｜\n]*)[|｜]([^{{}}\n]+)\}}"
# Not of Korean, which has spaces. Marks stand at one side of a letter; between \x02 and \x03
# stands what is marked up already.
_WIDE = "々-〇ぁ-ヿㄅ-ㄯㇰ-ㇿ㐀-䶿一-鿿\U00020000-\U0003fffd"
_BEHIND, _BEFORE = f"[{_WIDE}、。，．！？：；」』）】》]", f"[{_WIDE}「『（【《]"
_BREAK = rf"(?:(?<={_BEHIND}) *\n *(?={_BEFORE}|\x02)|(?<=\x03) *\n *(?={_BEFORE}))"


def set_east_asian(md: markdown.Markdown) -> None:
    """Give a converter both."""
    # Behind code (190) and escapes (180), ahead of links (160), in whose words they may stand.
    md.inlinePatterns.register(_Ruby(_RUBY, md), "course-ruby", 175)
    # Behind breaks that an author made: two spaces (100), the extension nl2br (5).
    md.inlinePatterns.register(_Broken(_BREAK, md), "course-broken", 3)


def set_heading_ids(md: markdown.Markdown) -> None:
    """Let a heading be named after its words in any script, where nothing else was configured.

    By itself the extension toc keeps ASCII alone, and calls a Japanese heading `_1`: the next one
    that is put in before it takes its name. An id that has something left stays as it is.
    """
    if "toc" in md.treeprocessors:
        toc: Any = md.treeprocessors["toc"]
        if toc.slugify is slugify:
            toc.slugify = _named


def _named(value: str, separator: str) -> str:
    return slugify(value, separator) or slugify_unicode(value, separator)


class _Ruby(InlineProcessor):
    def handleMatch(  # type: ignore[override]  # as InlineProcessor has it
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        base, given = m[1], [one.strip() for one in re.split("[|｜]", m[2])]
        if not base.strip() or not any(given):
            return None, None, None
        each = len(given) > 1 and len(given) == len(base)
        ruby = Element("ruby")
        parts, readings = (list(base), given) if each else ([base], ["".join(given)])
        for part, reading in zip(parts, readings, strict=True):
            if len(ruby):
                ruby[-1].tail = AtomicString(part)
            else:
                ruby.text = AtomicString(part)
            for tag, text in (("rp", "（"), ("rt", reading), ("rp", "）")):
                SubElement(ruby, tag).text = AtomicString(text)
        return ruby, m.start(), m.end()


class _Broken(InlineProcessor):
    def handleMatch(  # type: ignore[override]  # as InlineProcessor has it
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        return "", m.start(), m.end()
