"""The cells of an XLSX file as texts.

Source: ECMA-376, SpreadsheetML. What a question needs of it is the words in its cells.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from generator.import_.draft import Unreadable
from generator.import_.xml_tree import Element, parse_xml
from generator.reader.package import Package

_MOST_ROWS, _MOST_COLUMNS = 100_000, 200


def sheets(package: Package) -> Iterator[tuple[str, list[list[str]]]]:
    """The name of each sheet, and its rows."""
    if "xl/workbook.xml" not in package:
        raise Unreadable("there is no workbook in it")
    shared = _shared(package)
    book = parse_xml(package.read("xl/workbook.xml"))
    targets = {}
    if "xl/_rels/workbook.xml.rels" in package:
        for one in parse_xml(package.read("xl/_rels/workbook.xml.rels")).children("Relationship"):
            target = one.get("Target")
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            targets[one.get("Id")] = posixpath.normpath(path)
    for sheet in book.each("sheet"):
        path = targets.get(sheet.get("id"), "")
        if path in package:
            yield sheet.get("name"), _rows(parse_xml(package.read(path)), shared)


def _shared(package: Package) -> list[str]:
    if "xl/sharedStrings.xml" not in package:
        return []
    return [_words(one) for one in parse_xml(package.read("xl/sharedStrings.xml")).children("si")]


def _words(element: Element) -> str:
    """The words of a cell, without how they are to be read aloud."""
    return "".join(
        one.text() for one in element.inside if isinstance(one, Element) and one.tag == "t"
    ) or "".join(run.words_raw("t") for run in element.children("r"))


def _rows(sheet: Element, shared: list[str]) -> list[list[str]]:
    rows: list[list[str]] = []
    for row in sheet.each("row"):
        number = int(row.get("r")) if row.get("r").isdecimal() else len(rows) + 1
        if number > _MOST_ROWS:
            raise Unreadable(f"it has more than {_MOST_ROWS:,} rows")
        while len(rows) < number:
            rows.append([])
        cells = rows[number - 1]
        for cell in row.children("c"):
            column = _column(cell.get("r")) or len(cells) + 1
            if column > _MOST_COLUMNS:
                continue
            cells.extend([""] * (column - len(cells)))
            cells[column - 1] = _value(cell, shared)
    return rows


def _column(reference: str) -> int:
    letters = re.match(r"[A-Z]{0,3}", reference)
    number = 0
    for letter in letters[0] if letters else "":
        number = 26 * number + ord(letter) - 64
    return number


def _value(cell: Element, shared: list[str]) -> str:
    kind, value = cell.get("t"), cell.words("v")
    if kind == "s":
        return shared[int(value)] if value.isdecimal() and int(value) < len(shared) else ""
    if kind == "inlineStr":
        inline = cell.child("is")
        return _words(inline) if inline else ""
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    if kind in ("", "n") and value:
        return _number(value)
    return value


def _number(text: str) -> str:
    """0.1 for the 0.10000000000000001 that stands in the file."""
    try:
        number = Decimal(repr(float(text)))
    except (ValueError, InvalidOperation):
        return text
    return str(int(number)) if number == number.to_integral_value() else format(number, "f")
