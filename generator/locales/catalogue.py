"""The catalogues: files in Fluent (projectfluent.org), a folder for each language.

Fluent, because a message has an id and a note for who translates it, is one whole sentence even
where two numbers decide its form, and is read by the tools that translators work with. Files are
split into entries by hand, and an entry is parsed when it is asked for: a build that says six
hundred sentences anew does not parse them all again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
# English is the catalogue of record: what it lacks is no message.
RECORD = "en"
# An entry begins where a line begins with its name; a term's name has a hyphen before it.
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.M)
# In a comment: `$left (number): whole minutes`.
_VARIABLE = re.compile(r"\$([a-z][\w-]*)( \(number\))?")


@dataclass(frozen=True)
class Entry:
    """A message or a term as it is written.

    comment: the lines above it, without their signs. section: those above its part of the file.
    """

    id: str
    source: str
    comment: str = ""
    section: str = ""
    file: str = ""

    @property
    def numbers(self) -> frozenset[str]:
        """The variables that a comment says are numbers."""
        found = _VARIABLE.findall(f"{self.section}\n{self.comment}")
        return frozenset(name for name, number in found if number)

    @property
    def declared(self) -> frozenset[str]:
        """The variables that its own comment tells of."""
        return frozenset(name for name, _ in _VARIABLE.findall(self.comment))


def entries_of(text: str, file: str = "") -> Iterator[Entry]:
    """The entries of a file in their order."""
    name, comment, section, before = "", "", "", ""
    lines: list[str] = []
    for line in [*text.splitlines(), "#"]:
        begins = _ENTRY.match(line)
        if (begins or line.startswith("#")) and name:
            yield Entry(name, "\n".join(lines).rstrip() + "\n", comment, section, file)
            name, comment = "", ""
        if begins:
            name, lines = begins[1], [line]
        elif line.startswith("##"):
            # Several lines of one comment follow each other.
            section = f"{section}\n{line}" if before.startswith("##") else line
        elif line.startswith("# "):
            comment += f"{line[2:]}\n"
        elif name:
            lines.append(line)
        else:
            comment = ""  # a note of its own, with an empty line below it
        before = line


@cache
def languages() -> tuple[str, ...]:
    """The languages that there is a catalogue for."""
    return tuple(sorted(folder.parent.name for folder in _HERE.glob("*/question.ftl")))


@cache
def catalogue(language: str) -> Mapping[str, Entry]:
    """The entries of one language by their ids; nothing where there is no such language."""
    if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", language):
        return {}
    found: dict[str, Entry] = {}
    for file in sorted((_HERE / language).glob("*.ftl")):
        found.update((e.id, e) for e in entries_of(file.read_text(encoding="utf-8"), file.name))
    return found


def nearest(language: str) -> Iterator[str]:
    """The languages that a reader of one understands best, it first: de-AT, de, en."""
    parts = language.replace("_", "-").split("-")
    for most in range(len(parts), 0, -1):
        if (name := "-".join(parts[:most])) != RECORD:
            yield name
    yield RECORD
