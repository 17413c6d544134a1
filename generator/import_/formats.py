"""The formats that can be imported, one line each; and which of them a file has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.import_ import (
    anki,
    gift,
    mdbook_quiz,
    mkdocs_quiz,
    moodle_xml,
    qti1,
    qti2,
    tables,
)
from generator.import_.draft import Bank, Unreadable
from generator.import_.source import Source
from generator.reader.package import BadPackage


@dataclass(frozen=True)
class Format:
    """A format as two functions: whether a file has it, and what is in it."""

    name: str
    recognised: Callable[[Source], bool]
    read: Callable[[Source], Bank]


# In the order in which they are tried: what is surest first.
FORMATS = (
    Format("Moodle XML", moodle_xml.recognised, moodle_xml.read),
    Format("QTI 2 or 3", qti2.recognised, qti2.read),
    Format("QTI 1.2", qti1.recognised, qti1.read),
    Format("an Anki deck", anki.recognised_deck, anki.read_deck),
    Format("an XLSX table", tables.recognised_xlsx, tables.read_xlsx),
    Format("mdbook-quiz", mdbook_quiz.recognised, mdbook_quiz.read),
    Format("mkdocs-quiz", mkdocs_quiz.recognised, mkdocs_quiz.read),
    Format("Anki text", anki.recognised_text, anki.read_text),
    Format("GIFT", gift.recognised, gift.read),
    Format("a table", tables.recognised_text, tables.read_text),
)
MOST_BYTES = 256 * 1024 * 1024  # of a file; a package may hold pictures
MOST_TEXT = 64 * 1024 * 1024  # of one that is no package


def reading_of(source: Source) -> tuple[str, Bank]:
    """The name of a file's format, and what is in the file."""
    packed = source.data.startswith(b"PK\x03\x04")
    most = MOST_BYTES if packed else MOST_TEXT
    if len(source.data) > most:
        size = len(source.data) // 1024**2
        raise Unreadable(f"it has {size:,} MB, and {most // 1024**2} MB are read at most")
    if not source.data.strip():
        raise Unreadable("it is empty")
    try:
        for form in FORMATS:
            if form.recognised(source):
                return form.name, form.read(source)
    except BadPackage as error:
        raise Unreadable(str(error)) from None
    raise Unreadable(
        "it is in no format that is known here; see “Bring your questions” in the manual"
    )
