"""Tables: CSV and XLSX with headings, Kahoot's template among them, and lists of two columns.

The headings are documented on the manual's page "Bring your questions".
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.import_.cloze import figure_of
from generator.import_.draft import (
    MOST_QUESTIONS,
    Answer,
    Asked,
    Bank,
    Calculating,
    Choosing,
    Draft,
    Option,
    Ordering,
    Pairing,
    Refused,
    Stating,
    Typing,
    Unreadable,
    Writing,
)
from generator.import_.headings import Columns, Rows, columns_of, first_number, heading_of
from generator.import_.packages import is_package
from generator.import_.source import Pictures, Source
from generator.import_.wording import Wording
from generator.import_.xlsx import sheets
from generator.reader.package import Package

_KINDS = {
    "choice": "choice|single|single choice|multiple choice|multiple-choice|mc|mcq|quiz",
    "choices": "choices|multiple|multiple answers|multiple answer|multiple response|checkbox|ma",
    "true-false": "true-false|true/false|true false|tf|boolean",
    "text": "text|short answer|short-answer|fill in|type answer|sa",
    "number": "number|numeric|numerical",
    "match": "match|matching|pairs",
    "order": "order|ordering|puzzle|sequence",
    "open": "open|essay|free text",
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words.split("|")}
_TRUE, _FALSE = frozenset("true yes t wahr richtig".split()), frozenset("false no f falsch".split())
_SEPARATORS = ",;\t|"
# Above the two sides of cards.
_FRONTS = frozenset("front term word vorderseite begriff wort recto terme mot".split())
_BACKS = frozenset("back definition meaning translation rückseite bedeutung verso".split())


def recognised_text(source: Source) -> bool:
    """Whether a file is a table by its name, or by a heading that names a question."""
    if is_package(source):
        return False
    if source.name.lower().endswith((".csv", ".tsv", ".tab")):
        return True
    try:
        rows = _cut(source.text())
    except Unreadable:
        return False
    return heading_of(rows) is not None


def read_text(source: Source) -> Bank:
    """The questions of a text table."""
    text = source.text()
    rows = _cut(text)
    wording = Wording(Pictures(source.stem, source.beside))
    if heading_of(rows) is None:
        return _cards(rows, source, wording)
    drafts, left = _table(rows, "line", wording)
    return Bank(tuple(drafts), source.title, wording.pictures.found, tuple(left))


def recognised_xlsx(source: Source) -> bool:
    """Whether a package is a workbook."""
    return is_package(source) and "xl/workbook.xml" in Package(source.data)


def read_xlsx(source: Source) -> Bank:
    """The questions of a workbook: of every sheet that has headings."""
    wording = Wording(Pictures(source.stem))
    drafts: list[Draft] = []
    left: list[str] = []
    found = [(name, rows) for name, rows in sheets(Package(source.data)) if any(map(any, rows))]
    for name, rows in found:
        numbered = [(number, row) for number, row in enumerate(rows, 1)]
        if heading_of(numbered) is None:
            if len(found) == 1:
                return _cards(numbered, source, wording)
            left.append(f"the sheet “{name}”, which has no heading “question”")
            continue
        word = "row" if len(found) == 1 else f"sheet “{name}”, row"
        more, lost = _table(numbered, word, wording)
        drafts += more
        left += lost
    return Bank(tuple(drafts), source.title, {}, tuple(left))


def _cut(text: str) -> Rows:
    """The rows of a text, with their lines, cut at the sign that fits best."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    if match := re.match(r"sep=(.)$", first.strip(), re.IGNORECASE):
        text = text.partition("\n")[2]
        return _rows(text, match[1], 1)
    lines = [line for line in text[:20_000].split("\n")[:20] if line.strip()]
    if sum("\t" in line for line in lines) > len(lines) / 2:
        return _rows(text, "\t", 0)  # nobody types one in a sentence
    bare = re.sub(r'"[^"]*"', "", first)
    best = max(_SEPARATORS, key=bare.count)
    return _rows(text, best if best in bare else ",", 0)


def _rows(text: str, separator: str, above: int) -> Rows:
    rows: Rows = []
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    start = 1
    try:
        for row in reader:
            if len(rows) > MOST_QUESTIONS:
                raise Unreadable(f"it has more than {MOST_QUESTIONS:,} rows, and no more are read")
            rows.append((start + above, row))
            start = reader.line_num + 1
    except csv.Error as error:
        raise Unreadable(
            f"line {reader.line_num + above} cannot be cut into cells: {error}"
        ) from None
    return rows


def _table(rows: Rows, word: str, wording: Wording) -> tuple[list[Draft], list[str]]:
    heading = heading_of(rows) or 0
    columns = columns_of(rows[heading][1])
    left = [f"the column “{name}”" for name in columns.unknown]
    columns.first = first_number(rows[heading + 1 :], columns)
    drafts = [
        draft
        for number, row in rows[heading + 1 :]
        if any(cell.strip() for cell in row)
        and (draft := _draft(row, columns, f"{word} {number}", wording))
    ]
    return drafts, left


def _draft(row: list[str], columns: Columns, place: str, wording: Wording) -> Draft | None:
    def cell(name: str) -> str:
        number = columns.one.get(name, len(row))
        return row[number].strip() if number < len(row) else ""

    def block(name: str) -> str:
        return wording.block(cell(name), "moodle")

    prompt = block("prompt")
    asked = _asked(row, columns, cell, wording)
    if not prompt and isinstance(asked, Refused):
        return None  # a row of a template that nobody has filled in
    draft = Draft(
        name=cell("id"),
        place=place,
        prompt=prompt,
        asked=asked if prompt else Refused("its question is empty"),
        explanation=block("explanation"),
        hints=[text for text in [block("hint")] if text],
        points=_points(cell("points")),
        tags=[
            one.strip()
            for one in re.split(r"[;,|]", cell("objective") or cell("tags"))
            if one.strip()
        ],
    )
    if "feedback" in columns.one:
        draft = replace(draft, wrong=block("feedback"), right="")
        draft = replace(draft, explanation=draft.explanation or draft.wrong, wrong="")
    return replace(draft, left=wording.left())


def _points(text: str) -> float:
    figure = figure_of(text, 1, "")
    return float(figure.value) if figure and 0 < figure.value <= 1000 else 1


def _asked(
    row: list[str], columns: Columns, cell: Callable[[str], str], wording: Wording
) -> Asked | Refused:
    """What a row asks for: its kind says it, or else what is in it."""
    raw = [row[number].strip() if number < len(row) else "" for number in columns.options]
    given = [(number, text) for number, text in enumerate(raw) if text]
    key = cell("right")
    word = " ".join(cell("kind").lower().split())
    kind = _KIND.get(word, "")
    if word and not kind:
        chosen = set(_chosen(key, given, columns))
        if not 0 < len(chosen) < len(given):
            return Refused(f"“{cell('kind')}” is no kind that a table can have")
        # Some of its options are right: whatever it is called, that is a choice.
        wording.html.left.append(f"what its kind “{cell('kind')}” may say besides")
    if kind == "match":
        pairs = [tuple(re.split(r"\s*(?:->|=>|=|→)\s*", text, maxsplit=1)) for _, text in given]
        if any(len(pair) != 2 for pair in pairs):
            return Refused("its pairs are not written as “item = what belongs to it”")
        return Pairing(
            tuple((wording.line(a, "moodle"), wording.line(b, "moodle")) for a, b in pairs)
        )
    if kind == "order":
        return Ordering(tuple(wording.line(text, "moodle") for _, text in given))
    if kind == "open":
        return Writing(wording.block(key or "\n\n".join(text for _, text in given), "moodle"))
    answers = [one.strip() for one in key.split("|") if one.strip()] or [text for _, text in given]
    if kind == "number":
        figure = figure_of(answers[0] if answers else "", 1, "")
        if figure is None:
            return Refused(f"“{answers[0][:40] if answers else ''}” is no number")
        around = figure_of(cell("tolerance") or "0", 1, "")
        figure = replace(figure, tolerance=abs(around.value)) if around and around.value else figure
        return Calculating((figure,), cell("unit"))
    if kind == "text" or (not kind and len(given) <= 1 and not _truth(key)):
        if not answers:
            return Refused("it says nothing about what is right")
        plain = (wording.plain(one, "moodle").replace("*", "\\*") for one in answers)
        return Typing(tuple(Answer(one) for one in plain))
    if kind == "true-false" or (not kind and not given and _truth(key)):
        truth = _truth(key or (given[0][1] if given else ""))
        return Stating(truth == "true") if truth else Refused("it says neither true nor false")
    return _choosing(given, key, kind, (row, columns), wording)


def _truth(text: str) -> str:
    low = text.strip().lower()
    return "true" if low in _TRUE else "false" if low in _FALSE else ""


def _choosing(
    given: list[tuple[int, str]],
    key: str,
    kind: str,
    beside: tuple[list[str], Columns],
    wording: Wording,
) -> Asked | Refused:
    right = set(_chosen(key, given, beside[1]))
    if not right:
        what = f"“{key[:40]}” names none of its options" if key else "it does not say what is right"
        return Refused(what)
    row, columns = beside
    options = []
    for number, text in given:
        at = columns.feedback.get(number, len(row))
        remark = wording.block(row[at], "moodle") if at < len(row) else ""
        shown = wording.line(text, "moodle")
        if not shown:  # a picture alone that is not there
            name = " ".join(columns.names[columns.options[number]].split())
            why = "".join(f": {one}" for one in wording.left()[-1:])
            return Refused(f"nothing is left of the option in the column “{name}”{why}")
        options.append(Option(shown, float(number in right), remark))
    return Choosing(tuple(options), kind == "choices" or len(right) > 1)


def _chosen(key: str, given: list[tuple[int, str]], columns: Columns) -> Iterator[int]:
    """The options that a key names: by number, by letter, by their words or their columns."""
    named = {
        " ".join(columns.names[columns.options[number]].lower().split()): number
        for number, _ in given
    }
    words = named | {" ".join(text.lower().split()): number for number, text in given}
    whole = " ".join(key.lower().split())
    if whole in words and not re.fullmatch(r"\d|[a-h]", whole):
        yield words[whole]
        return
    for one in re.split(r"\s*[|;,]\s*", key.strip()):
        low = " ".join(one.lower().split())
        known = {number for number, _ in given}
        if re.fullmatch(r"\d{1,2}", low) and int(low) - columns.first in known:
            yield int(low) - columns.first
        elif re.fullmatch(r"[a-h]", low) and ord(low) - 97 in known:
            yield ord(low) - 97
        elif low in words:
            yield words[low]


def _cards(rows: Rows, source: Source, wording: Wording) -> Bank:
    """Two columns without headings: the two sides of cards, as Quizlet exports them."""
    from generator.import_.anki import card

    filled = [(number, row) for number, row in rows if any(cell.strip() for cell in row)]
    names: list[str] = []
    tags = -1
    first = [cell.strip().lower() for cell in filled[0][1]] if filled else []
    if len(first) > 1 and first[0] in _FRONTS and first[1] in _BACKS:
        names = filled.pop(0)[1]
        tags = first.index("tags") if "tags" in first else -1
    sides = [len([cell for cell in row if cell.strip()]) for _, row in filled]
    if sum(count in (2, 3) for count in sides) <= len(filled) / 2:
        raise Unreadable(
            "it has no column with the heading “question”, and is no list of two columns"
        )
    drafts = []
    for number, row in filled:
        own = row[tags].replace(",", " ").split() if 0 <= tags < len(row) else []
        kept = [n for n in range(len(row)) if n != tags]
        called = [names[n].strip() if n < len(names) else "" for n in kept]
        texts = [row[n] for n in kept]
        drafts.append(card(texts, called, f"line {number}", own, wording, "moodle"))
    return Bank(tuple(drafts), source.title, wording.pictures.found)
