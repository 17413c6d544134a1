"""Anki: notes as text, and packed decks (.apkg).

Source: docs.ankiweb.net, "Importing: Text files" and "Exporting"; the schema of a collection.
A card has no right answer that a program can see. A back of a few words is typed; a longer one is
compared with what the learner wrote; a cloze note is a text with gaps.
"""

from __future__ import annotations

import csv
import importlib
import io
import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.import_.draft import (
    MOST_QUESTIONS,
    Answer,
    Asked,
    Bank,
    Draft,
    Filling,
    Gap,
    Refused,
    Typing,
    Unreadable,
    Writing,
)
from generator.import_.html_text import words_of
from generator.import_.packages import is_package
from generator.import_.source import Pictures, Source
from generator.import_.wording import Wording
from generator.reader.package import Package

_CLOZE = re.compile(r"\{\{c\d+::(.+?)(?:::(.*?))?\}\}", re.DOTALL)
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":"}
_COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")  # newest first
# Japanese with its reading, as add-ons write it: 日本[にほん].
_READING = re.compile(r"[ \u3000]?([\u3400-\u9fff\u3005\u3006\u30f6]+)\[([\u3040-\u30ff]+)\]")
_MOST_WORDS, _MOST_LETTERS = 4, 40  # of a back that is typed
_MOST_STEPS = 100_000  # of ten thousand instructions each: minutes of work
_MOST_UNPACKED = 128 * 1024 * 1024


def recognised_text(source: Source) -> bool:
    """Whether a text has Anki's header lines, or is lines of fields between tabs."""
    if is_package(source):
        return False
    head = source.data[:2000].lstrip(b"\xef\xbb\xbf")
    if re.match(rb"#(separator|html|tags|columns|notetype|deck|guid)\b", head):
        return True
    try:
        text = source.text()
    except Unreadable:
        return False
    lines = [line for line in text.split("\n") if line.strip() and not line.startswith("#")]
    tabbed = sum("\t" in line for line in lines)
    return source.name.lower().endswith(".txt") and tabbed > len(lines) / 2


def read_text(source: Source) -> Bank:
    """The notes of a text file."""
    lines = source.text().split("\n")
    head: dict[str, str] = {}
    first = 0
    for line in lines:
        if not line.startswith("#"):
            break
        name, _, value = line[1:].partition(":")
        head[name.strip().lower()] = value
        first += 1
    separator = head.get("separator", "tab").strip("\n")
    separator = _SEPARATORS.get(separator.strip().lower(), separator[:1] or "\t")
    columns = [one.strip() for one in head.get("columns", "").split(separator)]
    tags = _column(head.get("tags column"))
    skipped = {_column(head.get(f"{name} column")) for name in ("deck", "notetype", "guid")} | {
        tags
    }
    wording = Wording(Pictures(source.stem, source.beside))
    form = "html" if head.get("html", "false").strip().lower() == "true" else "moodle"
    drafts: list[Draft] = []
    reader = csv.reader(io.StringIO("\n".join(lines[first:])), delimiter=separator)
    try:
        for row in reader:
            if len(drafts) > MOST_QUESTIONS:
                raise Unreadable(f"it has more than {MOST_QUESTIONS:,} notes, and no more are read")
            place = f"line {first + reader.line_num}"
            if any(field.strip() for field in row):
                fields = [(n, f) for n, f in enumerate(row, 1) if n not in skipped]
                names = [columns[n - 1] if n <= len(columns) else "" for n, _ in fields]
                own = row[tags - 1].replace(",", " ").split() if 0 < tags <= len(row) else []
                texts = [field for _, field in fields]
                drafts.append(card(texts, names, place, own, wording, form))
    except csv.Error as error:
        raise Unreadable(f"its lines cannot be cut into fields: {error}") from None
    return Bank(tuple(drafts), head.get("deck", "").strip() or source.title, wording.pictures.found)


def _column(text: str | None) -> int:
    return int(text) if text and text.strip().isdecimal() else 0


def recognised_deck(source: Source) -> bool:
    """Whether a package holds a collection."""
    return is_package(source) and any(
        name.startswith("collection.anki") for name in Package(source.data).names
    )


def read_deck(source: Source) -> Bank:
    """The notes of a packed deck."""
    package = Package(source.data)
    names = [one for one in _COLLECTIONS if one in package]
    if not names:
        raise Unreadable("there is no collection in it that is known here")
    name = names[0]
    data = package.read(name)
    packed = name.endswith("b")
    if packed:
        data = _unzstd(data)
    media = _media(package, packed)
    pictures = Pictures(source.stem)

    def picture(wanted: str) -> bytes | None:
        member = media.get(wanted)
        if member is None or member not in package:
            return None
        found = package.read(member)
        return _unzstd(found) if packed else found

    pictures.read = picture
    wording = Wording(pictures)
    database = sqlite3.connect(":memory:")
    try:
        # A collection with a write-ahead log opens in memory once it says that it has none.
        database.deserialize(data[:18] + b"\x01\x01" + data[20:])
        database.create_collation(
            "unicase", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower())
        )
        _bounded(database)
        kinds = _note_types(database)
        notes = database.execute("select id, mid, tags, flds from notes order by id").fetchmany(
            MOST_QUESTIONS + 1
        )
        title = _deck(database)
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        raise Unreadable(f"its collection is damaged ({error})") from None
    finally:
        database.close()
    drafts = []
    for number, (_, kind, tags, fields) in enumerate(notes, 1):
        names = kinds.get(str(kind), [])
        texts = str(fields).split("\x1f")
        drafts.append(card(texts, names, f"note {number}", str(tags).split(), wording, "html"))
    return Bank(tuple(drafts), title or source.title, pictures.found)


def _bounded(database: sqlite3.Connection) -> None:
    """A collection is plain tables; a query that somebody wrote into it may never end.

    Raises ValueError.
    """
    steps = iter(range(_MOST_STEPS))
    database.set_progress_handler(lambda: next(steps, None) is None, 10_000)
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_UNPACKED)
    if found := database.execute("select name from sqlite_master where type = 'view'").fetchone():
        raise ValueError(f"'{found[0]}' is a view")


def _note_types(database: sqlite3.Connection) -> dict[str, list[str]]:
    """The names of the fields of each type of note."""
    tables = {name for (name,) in database.execute("select name from sqlite_master")}
    if "notetypes" in tables:
        kinds: dict[str, list[str]] = {}
        for kind, name in database.execute("select ntid, name from fields order by ntid, ord"):
            kinds.setdefault(str(kind), []).append(str(name))
        return kinds
    (models,) = database.execute("select models from col").fetchone()
    return {str(key): [one["name"] for one in m["flds"]] for key, m in json.loads(models).items()}


def _deck(database: sqlite3.Connection) -> str:
    """The deck's name, where all cards are in one."""
    ids = [str(one) for (one,) in database.execute("select distinct did from cards")]
    tables = {name for (name,) in database.execute("select name from sqlite_master")}
    if len(ids) != 1:
        return ""
    if "decks" in tables:
        named = {str(i): str(n) for i, n in database.execute("select id, name from decks")}
        return named.get(ids[0], "").rpartition("\x1f")[2]
    (decks,) = database.execute("select decks from col").fetchone()
    return str(json.loads(decks).get(ids[0], {}).get("name", "")).rpartition("::")[2]


def _media(package: Package, packed: bool) -> Mapping[str, str]:
    """The member of the package for each name of a file."""
    if "media" not in package:
        return {}
    data = package.read("media")
    if packed:
        return {name: str(number) for number, name in enumerate(_media_names(_unzstd(data)))}
    try:
        found = json.loads(data)
    except ValueError:
        return {}
    return (
        {str(name): str(member) for member, name in found.items()}
        if isinstance(found, dict)
        else {}
    )


def _media_names(data: bytes) -> Iterator[str]:
    """The names in a list of media: in each entry of the message, the first text.

    Source: protobuf's wire format; MediaEntries in Anki's import_export.proto.
    """
    for number, entry in _fields(data):
        if number == 1:
            yield next((v.decode("utf-8", "replace") for n, v in _fields(entry) if n == 1), "")


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        if key & 7 == 2:
            size, at = _varint(data, at)
            yield key >> 3, data[at : at + size]
            at += size
        elif key & 7 == 0:
            _, at = _varint(data, at)
        else:
            return


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data):
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            break
    return value, at


def _unzstd(data: bytes) -> bytes:
    """What was packed with Zstandard: Python 3.14 can unpack it, before that `zstandard`."""
    for name in ("compression.zstd", "zstandard"):
        try:
            library: Any = importlib.import_module(name)
        except ImportError:
            continue
        try:
            reader = library.ZstdFile if name == "compression.zstd" else library.open
            with reader(io.BytesIO(data), "rb") as file:
                found = bytes(file.read(_MOST_UNPACKED + 1))
        except Exception:
            raise Unreadable("it is damaged, or breaks off") from None
        if len(found) > _MOST_UNPACKED:
            raise Unreadable(f"unpacked it has more than {_MOST_UNPACKED // 1024**2} MB")
        return found
    raise Unreadable(
        "it is in Anki's newest form, which takes one more library: 'pip install zstandard'; or "
        "tick “Support older Anki versions” when you export the deck"
    )


def card(
    texts: Sequence[str],
    names: Sequence[str],
    place: str,
    tags: Sequence[str],
    wording: Wording,
    form: str,
) -> Draft:
    """A note as a question."""
    left = [] if not any("[sound:" in one for one in texts) else ["the sound on the card"]
    texts = [_tidied(one) for one in texts]
    front = texts[0] if texts else ""
    more = _more([_shown(one) for one in texts[2:]], names[2:], wording, form)
    asked: Asked | Refused
    if _CLOZE.search(front):
        gaps: dict[str, Gap] = {}
        hints: list[str] = []

        def gap(match: re.Match[str]) -> str:
            name = f"gap-{len(gaps) + 1}"
            gaps[name] = Gap(Typing((Answer(words_of(match[1]).replace("*", "\\*")),)))
            hints.extend([wording.line(match[2], form)] if match[2] else [])
            return f"{{{name}}}"

        filled = _CLOZE.sub(gap, front)
        back = wording.block(texts[1], form) if len(texts) > 1 else ""
        return Draft(
            "",
            place,
            "Fill in the gaps.",
            Filling(wording.block(filled, form), gaps),
            explanation="\n\n".join(one for one in (back, more) if one),
            hints=hints,
            tags=tags,
            left=(*left, *wording.left()),
        )
    prompt = wording.block(_shown(front), form)
    back = wording.block(_shown(texts[1]), form) if len(texts) > 1 else ""
    plain = wording.plain(_READING.sub(r"\1", texts[1]), form) if back else ""
    read = wording.plain(_READING.sub(r"\2", texts[1]), form) if back else ""
    bare = wording.block(_READING.sub(r"\1", texts[1]), form) if back else ""
    short = plain == bare and len(plain.split()) <= _MOST_WORDS and len(plain) <= _MOST_LETTERS
    if not back or not prompt:
        asked = Refused("one of its two sides is empty")
    elif short:
        typed = dict.fromkeys((plain, read))
        asked = Typing(tuple(Answer(one.replace("*", "\\*")) for one in typed))
    else:
        asked = Writing(back)
    return Draft(
        "",
        place,
        prompt or back,
        asked,
        explanation=more,
        tags=tags,
        left=(*left, *wording.left()),
    )


def _tidied(text: str) -> str:
    text = re.sub(r"\[sound:[^\]]*\]", "", text)
    text = re.sub(r"\[\$\$?\](.*?)\[/\$\$?\]|\[latex\](.*?)\[/latex\]", _tex, text, flags=re.DOTALL)
    return text.strip()


def _shown(text: str) -> str:
    """A field with readings behind their words."""
    return _READING.sub("\\1\uff08\\2\uff09", text)


def _tex(match: re.Match[str]) -> str:
    return f"\\({(match[1] or match[2] or '').strip().strip('$')}\\)"


def _more(texts: Sequence[str], names: Sequence[str], wording: Wording, form: str) -> str:
    """Further fields, each with its name."""
    shown = []
    for number, text in enumerate(texts):
        words = wording.block(text, form)
        name = names[number] if number < len(names) else ""
        if words:
            shown.append(f"**{name}:** {words}" if name else words)
    return "\n\n".join(shown)
