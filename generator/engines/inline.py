"""Patterns inside lines, asked only where they can match.

Python-Markdown asks each of some twenty patterns about each text. Most of them cannot match
without a certain sign, a backtick or a bracket, that few texts have. What comes out is the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import markdown
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

try:  # a part of Python that it promises to nobody: without it every pattern is asked
    from re import _parser  # type: ignore[attr-defined]
except ImportError:  # pragma: no cover
    _parser = None


def set_inline(md: markdown.Markdown) -> None:
    """Let this converter ask only those patterns that can match."""
    if type(md.treeprocessors["inline"]) is InlineProcessor:
        md.treeprocessors.register(_Inline(md), "inline", 20)


class _Inline(InlineProcessor):
    """As Python-Markdown's. Were its inner method called otherwise, this would only be slower."""

    _patterns: Sequence[Any] = ()

    def run(self, tree: Any, ancestors: list[str] | None = None) -> Any:
        """Note the patterns as they are now: another extension may have added one."""
        patterns: list[Any] = [*self.inlinePatterns]
        if patterns != self._patterns:
            self._patterns = patterns
            self._asked = [(one, needed(one.getCompiledRegExp())) for one in patterns]
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:
        if isinstance(data, AtomicString):
            return data
        apply = self._InlineProcessor__applyPattern  # type: ignore[attr-defined]
        start, asked = 0, self._asked
        while patternIndex < len(asked):
            pattern, sign = asked[patternIndex]
            if sign not in data:  # which '' always is
                patternIndex, start = patternIndex + 1, 0
                continue
            data, matched, start = apply(pattern, data, patternIndex, start)
            patternIndex += not matched
        return data


@cache
def needed(pattern: re.Pattern[str]) -> str:
    """A sign that stands in every text in which the pattern matches; '' where none is known."""
    if _parser is None:
        return ""
    signs = _signs(_parser.parse(pattern.pattern, pattern.flags))
    if pattern.flags & re.IGNORECASE:
        signs = {sign for sign in signs if sign.lower() == sign.upper()}
    # A space is in all texts.
    return min(signs - {" "}, key=lambda sign: (sign.isalnum(), sign), default="")


def _signs(parsed: Iterable[tuple[Any, Any]]) -> set[str]:
    found = set[str]()
    for operation, given in parsed:
        match str(operation):
            case "LITERAL":
                found.add(chr(given))
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT" if given[0]:
                found |= _signs(given[2])
            case "SUBPATTERN" if not given[1] and not given[2]:
                found |= _signs(given[3])
            case "ATOMIC_GROUP":
                found |= _signs(given)
            case "ASSERT":
                found |= _signs(given[1])
            case "BRANCH":
                found |= set.intersection(*(_signs(one) for one in given[1]))
    return found
