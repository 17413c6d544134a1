"""YAML as a row of events, with limits that keep a hostile or broken file from hurting anybody.

Going by events needs no recursion, so that a hundred thousand brackets are a sentence, not a
crash; and it tells what a tree of nodes forgets: how a text was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

import yaml

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml: slower, the same result
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

# A configuration may name functions of Python; nothing else that authors write may.
NamingLoader = getattr(yaml, "CLoader", yaml.Loader)

# Far beyond what a course needs: the deepest quiz of ours has nine levels.
DEEPEST = 60
LARGEST = 5_000_000
# How much more than was written a file may come to when what is repeated is counted each time.
MOST_REPEATED = 100_000

TOO_LARGE = f"it is longer than {LARGEST:,} characters"
TOO_DEEP = f"more than {DEEPEST} lists or groups stand inside each other here"
REPEATS_TOO_MUCH = "what is repeated with '*' here comes to more than anybody can have written"
INSIDE_ITSELF = "a value contains itself"
SECOND_START = "this line ends the file, and what stands below it would be lost"
UNKNOWN_STAR = "found undefined alias"


class Mark(Protocol):
    """A place in a text, counted from 0."""

    line: int
    column: int


def places(event: yaml.Event) -> tuple[Mark, Mark]:
    """Where an event starts and ends."""
    return event.start_mark, event.end_mark  # type: ignore[return-value]  # asked for each value


class Unreadable(Exception):
    """The text cannot be read from here on.

    line, column: counted from 0. since: the line in which what is being read began, where known.
    """

    def __init__(self, line: int, column: int, problem: str, since: int | None = None) -> None:
        super().__init__(problem)
        self.line, self.column, self.problem, self.since = line, column, problem, since


def events(text: str) -> Iterator[yaml.Event]:
    """The events of a text. Raises Unreadable where it cannot go on."""
    if len(text) > LARGEST:
        raise Unreadable(0, 0, TOO_LARGE)
    depth, started = 0, False
    anchors: set[str] = set()
    try:
        for event in iter(Loader(text).get_event, None):
            if isinstance(event, yaml.ScalarEvent) and event.anchor is None:
                pass  # as nearly all are
            elif isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    raise _at(event, TOO_DEEP)
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            elif isinstance(event, yaml.DocumentStartEvent):
                if started:
                    if _nothing_below(text, places(event)[0].line):
                        return
                    raise _at(event, SECOND_START)
                started = True
            if isinstance(event, yaml.NodeEvent) and event.anchor:
                if isinstance(event, yaml.AliasEvent) and event.anchor not in anchors:
                    raise _at(event, UNKNOWN_STAR)
                anchors.add(event.anchor)
            yield event
    except yaml.MarkedYAMLError as error:
        raise _unreadable(error, text) from None


def _at(event: yaml.Event, problem: str) -> Unreadable:
    here, _ = places(event)
    return Unreadable(here.line, here.column, problem)


def _nothing_below(text: str, line: int) -> bool:
    return not re.sub(r"(?m)^[ \t]*#.*$", "", "\n".join(text.split("\n")[line + 1 :])).strip()


def _unreadable(error: yaml.MarkedYAMLError, text: str) -> Unreadable:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    problem = error.problem or ""
    if "document start" in problem:
        lines = text.split("\n")
        dots = [n for n, found in enumerate(lines[: line + 1]) if re.match(r"\.\.\.(\s|$)", found)]
        if dots:
            return Unreadable(dots[-1], 0, SECOND_START)
    since = error.context_mark.line if error.context_mark else None
    return Unreadable(line, column, problem, since)
