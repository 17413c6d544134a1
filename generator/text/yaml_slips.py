# ruff: noqa: RUF001  signs that look alike are what this is about
"""Slips that make a text unreadable as YAML, each with what its author should have written.

Every one is only a suspicion; yaml_syntax.py tries them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.text.odd_characters import BLANKS, DASHES, name_of
from generator.text.yaml_columns import Suspect, indent_of

QUOTE_IT = "put the whole text in quotes"
# In front of a name, where spaces belong: told as a mistake of its own.
TAB_INDENT = "a tab is used for indentation"
_KEY = r"""[A-Za-z_][\w-]*|"[^"]*"|'[^']*'"""
_LINE = re.compile(rf"(?P<lead> *(?:[-?] +)*)(?:(?P<key>{_KEY}) *:(?: +|$))?(?P<value>.*)$")
_STRAY = r"""["'](?= *(?:[A-Za-z_]\w* *:|-)(?: |$))"""
_TIGHT_HYPHEN = re.compile(rf" *-(?=(?:{_KEY}) *:(?: |$)|[^\W\d_])")
_TIGHT, _LOOSEN = "a space is missing behind the hyphen", "write '- ', a hyphen and a space"
# What rightly stands above a text of several lines.
_HEADER = re.compile(r"[|>](?:[+-]?\d?|\d[+-])\s*(?:#.*)?")
_STARTS = "@`%*&!|>]},?-"
# What stands in a longer line is no slip of a hand, and would be tried out for hours.
_LONGEST_LINE = 4000


# A slip inside one line: its place and length, the reason, the hint, the mended line.
Found = tuple[int, int, str, str, str]


def slips(lines: list[str], number: int) -> Iterator[Suspect]:
    """What is suspicious about one line by itself, the likeliest first."""
    line = lines[number]
    match = _LINE.match(line) if len(line) <= _LONGEST_LINE else None
    if not match or not line.strip() or line.lstrip().startswith("#"):
        return
    first, value = match.start("value"), match["value"]
    for found in (
        *_in_front(line),
        *_in_the_name(line),
        *(one for start in _starts(line, first) for one in _at_start(line, start)),
        *_inside(line, first, bool(match["key"])),
        *_left_open(line, first, value),
    ):
        start, length, reason, hint, mended = found
        after = (*lines[:number], mended, *lines[number + 1 :])
        yield Suspect(number, start, length, reason, hint, after)
    yield from _hyphen_with_fields_below(lines, number)
    yield from _no_hyphen(lines, number)


def _in_front(line: str) -> Iterator[Found]:
    """What stands where the indentation and the hyphen belong."""
    if tab := re.match(r" *(?:- *)*\t", line):
        behind = "a tab stands between the hyphen and the text"
        reason = behind if line[: tab.end()].strip() else TAB_INDENT
        mended = line[: tab.end()].replace("\t", "  ") + line[tab.end() :].lstrip("\t")
        yield tab.end() - 1, 1, reason, "type a space", mended
    if odd := re.match(rf"(?:[ -]|(?:{_KEY}):)*?[{BLANKS}]", line):
        place = odd.end() - 1
        reason = f"{name_of(line[place])} stands where a plain space or nothing belongs"
        for instead in (" ", ""):
            mended = re.sub(f"[{BLANKS}]", instead, line)
            yield place, 1, reason, "delete it, and type plain spaces", mended
    if dash := re.match(rf" *([{DASHES}])[ {BLANKS}]", line):
        place = dash.end() - 2
        reason = f"'{dash[1]}' does not start an entry of a list"
        mended = f"{line[:place]}- {line[dash.end() :]}"
        yield place, 1, reason, "type a hyphen and a space, '- '", mended
    if dash := _TIGHT_HYPHEN.match(line):
        mended = f"{line[: dash.end()]} {line[dash.end() :]}"
        yield dash.end() - 1, 1, _TIGHT, _LOOSEN, mended
    if stray := re.match(rf""" *(?:- *)*{_STRAY}|["'](?=  )| *["'](?=\s*$)""", line):
        place = stray.end() - 1
        reason = "a stray quote stands in front of this line's first word"
        for mended in (line[:place] + line[place + 1 :], f"{line[:place]} {line[place + 1 :]}"):
            yield place, 1, reason, "take it out", mended


def _hyphen_with_fields_below(lines: list[str], number: int) -> Iterator[Suspect]:
    """The same slip as `-id: one`, where the fields below line up with the name as it stands."""
    line = lines[number]
    if dash := _TIGHT_HYPHEN.match(line):
        column, end = dash.end() - 1, number + 1
        while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > column):
            end += 1
        below = [f" {text}" for text in lines[number + 1 : end]]
        mended = f"{line[:column]}- {line[column + 1 :]}"
        after = (*lines[:number], mended, *below, *lines[end:])
        yield Suspect(number, column, 1, _TIGHT, _LOOSEN, after)


def _no_hyphen(lines: list[str], number: int) -> Iterator[Suspect]:
    """A field where an entry belongs, named as the first field of the entry above."""
    line = lines[number]
    name = re.match(rf" *({_KEY}) *:(?= |$)", line)
    column = indent_of(line)
    first = rf" {{{column}}}- +{re.escape(name[1])} *:" if name else ""
    if name and any(re.match(first, above) for above in lines[:number]):
        reason = f"a hyphen is missing in front of '{name[1]}:'"
        for rest in (line[column:], line[column + 2 :]):
            after = (*lines[:number], f"{line[:column]}- {rest}", *lines[number + 1 :])
            yield Suspect(number, column, len(name[1]), reason, "write '- ' in front of it", after)


def _in_the_name(line: str) -> Iterator[Found]:
    """A name without its colon, a colon without its name or without the space behind it."""
    if colon := re.match(r" *(?:- +)*:(?= |$)", line):
        reason, place = "a name is missing in front of this colon", colon.end() - 1
        yield place, 1, reason, "write 'name: value'", f"{line[:place]}x{line[place:]}"
    if other := re.match(r"( *(?:- +)*[A-Za-z_]\w*) *([=;：﹕∶]) *(?=\S)", line):
        reason = f"'{other[2]}' stands where a colon belongs"
        mended = f"{other[1]}: {line[other.end() :]}"
        yield other.start(2), 1, reason, "write 'name: value'", mended
    if bare := re.match(r"( *(?:- +)*)([A-Za-z_]\w*):(?=[^\s/])", line):
        name, place = bare[2], bare.end()
        mended = f"{line[:place]} {line[place:]}"
        reason = f"a space is missing behind '{name}:'"
        yield bare.end(1), len(name) + 1, reason, "put a space behind the colon", mended


def _inside(line: str, first: int, named: bool) -> Iterator[Found]:
    """A '#' or a colon in an unquoted text. first: where it starts.

    named: whether a name stands in front of it.
    """
    value = line[first:]
    if value.startswith(("'", '"')):
        return
    if (sign := re.search(r"(?<=\s)#", value)) and value[0] != "#":
        at = first + sign.start()
        reason = "the text ends in front of this '#', which starts a remark"
        yield at, 1, reason, QUOTE_IT, f"{line[:at]}x{line[at + 1 :]}"
    colons = [first + match.start() for match in re.finditer(r":(?= |$)", value)]
    if named or "{" in value or len(colons) > 1:
        for at in reversed(colons):
            mended = f"{line[:at]};" + re.sub(r":(?= |$)", ";", line[at + 1 :])
            reason = "there is a second colon in this line"
            yield at, 1, reason, f"{QUOTE_IT}, or take it out", mended
    if not named and (word := re.match(r"[A-Za-z_]\w*(?= |$)", value)):
        reason = f"a colon is missing behind '{word.group()}'"
        hint = "write 'name: value', with a colon and a space"
        end = first + word.end()
        yield first, word.end(), reason, hint, f"{line[:end]}:{line[end:]}"


def _starts(line: str, first: int) -> Iterator[int]:
    """Where a text may start in a line: behind its name, and inside brackets behind each comma."""
    yield first
    if line[first : first + 1] in ("[", "{"):
        yield from (m.end() for m in re.compile(r"(?:[\[{,]|: ) *(?=\S)").finditer(line, first))


def _at_start(line: str, start: int) -> Iterator[Found]:
    """What a text starts with, and should not without quotes. Mended, it keeps its length."""
    text = line[start:]
    sign = text[:1]
    if text.startswith("```"):
        reason = "three backticks belong to Markdown, and not to YAML"
        yield start, len(text), reason, "take the line out", line[:start]
    if text.strip() in ("[]", "{}"):
        reason = f"'{text.strip()}' says that there is nothing, and something stands below"
        yield start, 2, reason, "take it out, or what stands below it", line[:start]
    if sign and sign in _STARTS and not _HEADER.fullmatch(text):
        reason = f"a text starts with '{sign}', which means something to YAML"
        end = max(1, len(text) - len(text.lstrip(_STARTS)))
        yield start, 1, reason, QUOTE_IT, line[:start] + "x" * end + text[end:]
    if sign in ("'", '"'):
        inner = re.match(r"'(?:[^']|'')*'" if sign == "'" else r'"(?:[^"\\]|\\.)*"', text)
        behind = text[inner.end() :] if inner else ""
        if inner and behind.strip() == ",":
            at = start + len(text) - len(behind) + behind.index(",")
            yield at, 1, "a comma stands behind the text", "take it out", line[:at]
        if inner and re.match(r"[^\s,:\]}]| +[^\s#,:\]}]", behind):
            reason = "the text goes on behind its closing quote"
            hint = f"{QUOTE_IT}; a quote inside is then another kind, or is written twice"
            at = start + inner.end() - 1
            mended = line[:start] + re.sub("['\"#:]", "x", text)
            yield at, 1, reason, hint, mended
        if inner and sign == '"' and (slash := re.search(r"\\", inner.group())):
            reason = "a backslash stands in double quotes"
            hint = "use single quotes around the text, or write the backslash twice"
            mended = line[:start] + text.replace("\\", "x")
            yield start + slash.start(), 1, reason, hint, mended
    if sign in ("[", "{"):
        close = "]" if sign == "[" else "}"
        what = "a list" if sign == "[" else "a group"
        at = text.find(close)
        if at > 0 and text[at + 1 :].strip():
            reason = f"the text starts with '{sign}', which makes {what} of it, and goes on behind"
            mended = line[:start] + re.sub(r"[\[\]{}\"'#:]", "x", text)
            yield start, 1, reason, QUOTE_IT, mended


def _left_open(line: str, start: int, value: str) -> Iterator[Found]:
    """Quotes and brackets that the line opens and does not close, or closes without opening."""
    opened: list[tuple[int, str]] = []
    quote: tuple[int, str] | None = None
    for at, sign in enumerate(value):
        before = value[:at].rstrip()[-1:]
        if quote:
            quote = None if sign == quote[1] else quote
        elif sign in "\"'" and (not before or before in "[{,:"):
            quote = (at, sign)
        elif sign in "[{" and (opened or not value[:at].strip()):
            opened.append((at, "]" if sign == "[" else "}"))
        elif sign in "]}" and opened:
            if sign != opened[-1][1]:
                reason = f"this '{sign}' closes what was opened with another bracket"
                hint = f"close it with '{opened[-1][1]}', or put the text in quotes"
                mended = f"{line[: start + at]}{opened[-1][1]}{line[start + at + 1 :]}"
                yield start + at, 1, reason, hint, mended
            opened.pop()
        elif sign in "]}" and value[:1] in "[{" and not opened:
            mended = line[: start + at] + " " + line[start + at + 1 :]
            yield start + at, 1, f"this '{sign}' closes nothing", "take it out", mended
    closing = "".join(sign for _, sign in reversed(opened))
    if quote:
        at, sign = quote
        reason = "a quote is opened here and never closed"
        mended = f"{line}{sign}{closing}"
        yield start + at, 1, reason, "add the missing quote where the text ends", mended
        if closing:  # what the author closed stands inside the open quote
            inside = re.sub(r"([\]}]+)$", rf"{sign}\1", line)
            yield start + at, 1, reason, "add the missing quote where the text ends", inside
        plain = f"{line[: start + at]}x{line[start + at + 1 :]}"
        yield start + at, 1, reason, "add the missing quote where the text ends", plain
    elif opened:
        reason = "a bracket is opened here and never closed"
        hint = "close the bracket, or put the text in quotes"
        at = start + opened[-1][0]
        yield at, 1, reason, hint, f"{line}{closing}"
        for instead in (" ", ""):
            yield at, 1, reason, hint, f"{line[:at]}{instead}{line[at + 1 :]}"
