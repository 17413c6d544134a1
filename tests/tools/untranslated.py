"""What a language lacks, for those who translate.

`python -m tests.tools.untranslated de` prints each message that is missing, with its note and its
English text, as it may stand in a catalogue; then, as comments, what is wrong with those there
are. `--files` writes what is missing to the files of the language, to be translated there.
"""

from __future__ import annotations

import sys
from itertools import groupby

from tests.support.catalogues import LOCALES, faults, missing


def printed(language: str) -> str:
    """All of it, as Fluent."""
    parts = []
    for file, entries in groupby(missing(language), lambda entry: entry.file):
        notes = [
            "".join(f"# {line}\n" for line in entry.comment.splitlines()) + entry.source
            for entry in entries
        ]
        parts.append(f"### {file}\n\n" + "\n".join(notes))
    parts.append("".join(f"# {fault}\n" for fault in faults(language)))
    return "\n".join(parts)


def write(language: str) -> None:
    """Put the English text of what is missing into the files of the language."""
    folder = LOCALES / language
    folder.mkdir(exist_ok=True)
    for file, entries in groupby(missing(language), lambda entry: entry.file):
        with (folder / file).open("a", encoding="utf-8") as there:
            there.writelines(entry.source for entry in entries)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        if name.startswith("--"):
            continue
        if "--files" in sys.argv:
            write(name)
        sys.stdout.write(printed(name))
