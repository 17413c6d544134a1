"""Moodle's GIFT.

Source: docs.moodle.org, "GIFT format"; its grammar as `question/format/gift/format.php` reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from generator.import_.cloze import figure_of
from generator.import_.draft import (
    Answer,
    Asked,
    Bank,
    Calculating,
    Choosing,
    Draft,
    Option,
    Pairing,
    Refused,
    Stating,
    Typing,
    Unreadable,
    Writing,
)
from generator.import_.source import Pictures, Source
from generator.import_.wording import Wording

# What is escaped stands for itself: kept apart as characters of no meaning until the end.
_ESCAPED = '~=#{}:\\n"%-[]'
_HIDDEN = {sign: chr(0xE100 + number) for number, sign in enumerate(_ESCAPED)}
_SHOWN = {hidden: "\n" if sign == "n" else sign for sign, hidden in _HIDDEN.items()}
_FORM = re.compile(r"\s*\[(html|markdown|plain|moodle)\]", re.IGNORECASE)
_TRUTH = re.compile(r"(TRUE|T|FALSE|F)\s*(?:#(.*))?$", re.IGNORECASE | re.DOTALL)
_ANSWER = re.compile(r"\s*([=~])\s*(?:%(-?[\d.,]+)%)?(.*)", re.DOTALL)


def recognised(source: Source) -> bool:
    """Whether a text looks like GIFT."""
    if source.name.lower().endswith(".gift"):
        return True
    if source.name.lower().endswith((".csv", ".tsv")):
        return False  # a cell may hold code with braces
    try:
        text = _hidden(source.text())
    except Unreadable:
        return False
    braces = re.search(r"(?<!\\)\{[^{}]*(?<!\\)\}", text, re.DOTALL)
    return bool(braces) and bool(
        re.search(r"\{\s*([=~#}]|T|F)|^::|^\$CATEGORY:", text, re.MULTILINE)
    )


def read(source: Source) -> Bank:
    """The questions of a GIFT file."""
    pictures = Pictures(source.stem, source.beside)
    wording = Wording(pictures)
    return Bank(tuple(_drafts(source.text(), wording)), source.title, pictures.found)


@dataclass(frozen=True)
class _Piece:
    line: int
    text: str
    remarks: tuple[str, ...]


def _drafts(text: str, wording: Wording) -> Iterator[Draft]:
    category = ""
    for piece in _pieces(_hidden(text)):
        body = piece.text.strip()
        if match := re.match(r"\$CATEGORY:\s*(.*)$", body, re.MULTILINE):
            category = category_path(_plain(match[1]))
            body = body[match.end() :].strip()
            if not body:
                continue
        draft = _draft(body, piece, wording)
        notes = [f"Category: {category}"] if category else []
        category = ""
        yield replace(draft, notes=(*notes, *draft.notes), left=(*draft.left, *wording.left()))


def _hidden(text: str) -> str:
    return re.sub(r"\\([~=#{}:\\n\"%\-\[\]])", lambda match: _HIDDEN[match[1]], text)


def _plain(text: str) -> str:
    """With what was escaped, as it stands for itself."""
    return "".join(_SHOWN.get(sign, sign) for sign in text)


def category_path(path: str) -> str:
    """A category of Moodle in words: without the course that it belonged to."""
    return re.sub(r"^(\$\w+\$/?)+(top/)?", "", path.strip()).replace("/", " / ")


def _pieces(text: str) -> Iterator[_Piece]:
    """What stands between empty lines; an empty line inside braces ends nothing."""
    lines: list[str] = []
    remarks: list[str] = []
    first = 1
    rest = text.split("\n")
    for number, line in enumerate([*rest, ""], 1):
        if line.lstrip().startswith("//"):
            remarks.append(line.strip().lstrip("/").strip())
            continue
        if line.strip():
            if not lines:
                first = number
            lines.append(line)
            continue
        joined = "\n".join(lines)
        if lines and joined.count("{") > joined.count("}") and _goes_on(rest[number:]):
            lines.append("")
        elif lines:
            yield _Piece(first, joined, tuple(remarks))
            lines, remarks = [], []


def _goes_on(lines: list[str]) -> bool:
    """Whether a brace is closed before another question starts."""
    for line in lines:
        start = re.match(r"\s*::|[^}]*\{", line)
        if start:
            return False
        if "}" in line:
            return True
    return False


def _draft(body: str, piece: _Piece, wording: Wording) -> Draft:
    place = f"line {piece.line}"
    name = ""
    if match := re.match(r"::(.*?)::", body, re.DOTALL):
        name, body = " ".join(_plain(match[1]).split()), body[match.end() :]
    remark = " ".join(piece.remarks)
    tags = [_plain(tag).strip() for tag in re.findall(r"\[tag:([^\]]*)\]", remark)]
    if found := re.search(r"\[id:([^\]]*)\]", remark):
        name = name or _plain(found[1]).strip()
    form = "moodle"
    if match := _FORM.match(body):
        form, body = match[1].lower(), body[match.end() :]
    before, brace, rest = body.partition("{")
    inside, _, after = rest.rpartition("}")
    after = after.strip().removesuffix('";').strip()

    def block(text: str) -> str:
        own, text = _form(text, form)
        return wording.block(_text(text, own), own)

    if not brace:
        asked: Asked | Refused = Refused("it is a text without a question")
        return Draft(name, place, block(before), asked, tags=tags)
    if not inside and "}" not in rest:
        return Draft(name, place, block(before), Refused("its brace { is never closed"), tags=tags)
    inside, _, general = inside.partition("####")
    draft = _asked(inside.strip(), form, wording)
    gap = " _____ " if after and re.search(r"\w", after) else ""
    stem = f"{before.rstrip()}{gap}{after}" if gap else f"{before.rstrip()}"
    # A sign that closes the sentence stays with it.
    stem = re.sub(r" (_____) (?=[.,;:!?)])", r" \1", stem)
    prompt = block(stem) or name
    return replace(
        draft, name=name, place=place, prompt=prompt, explanation=block(general), tags=tags
    )


def _form(text: str, form: str) -> tuple[str, str]:
    match = _FORM.match(text)
    return (match[1].lower(), text[match.end() :]) if match else (form, text)


def _text(text: str, form: str) -> str:
    """Lines that the file's author broke are one line; `\\n` is a break."""
    if form == "markdown":
        return _plain(text).strip()
    folded = re.sub(r"[ \t]*\n[ \t]*", "\n" if form == "html" else " ", text.strip())
    return _plain(folded)


def _asked(text: str, form: str, wording: Wording) -> Draft:
    """The question that stands between the braces; its other fields come from around them."""

    def block(words: str) -> str:
        own, words = _form(words, form)
        return wording.block(_text(words, own), own)

    def line(words: str) -> str:
        own, words = _form(words, form)
        return wording.line(_text(words, own), own)

    def plain(words: str) -> str:
        own, words = _form(words, form)
        return wording.plain(_text(words, own), own)

    empty = Draft("", "", "", Writing())
    if not text:
        return empty
    if match := _TRUTH.match(text):
        wrong, _, right = (match[2] or "").partition("#")
        truth = match[1][0].upper() == "T"
        return replace(empty, asked=Stating(truth), wrong=block(wrong), right=block(right))
    if text.startswith("#"):
        text, wrong = _other_numbers(text[1:].strip())
        return replace(empty, asked=_numbers(text, block), wrong=block(wrong))
    answers = [found for one in _split(text) if (found := _ANSWER.match(one))]
    if not answers and not re.search(r"[{}]", text):
        return replace(
            empty, asked=Typing((Answer(plain(_head(text)), 1, block(_feedback(text))),))
        )
    if not answers:
        return replace(empty, asked=Refused(f"its answers “{_plain(text)[:40]}” cannot be read"))
    if all(one[1] == "=" for one in answers):
        if any("->" in one[3] for one in answers):
            return replace(empty, asked=_pairs([one[3] for one in answers], line))
        typed = [
            Answer(plain(_head(one[3])), _credit(one), block(_feedback(one[3]))) for one in answers
        ]
        return replace(empty, asked=Typing(tuple(typed)))
    options = [
        Option(line(_head(one[3])), _credit(one), block(_feedback(one[3]))) for one in answers
    ]
    several = all(one[1] == "~" for one in answers) and sum(o.credit > 0 for o in options) > 0
    weighed = [option.credit for option in options if option.credit > 0]
    several = several and not (len(weighed) == 1 and weighed[0] >= 1)
    return replace(empty, asked=Choosing(tuple(options), several=several))


def _split(text: str) -> list[str]:
    """The answers, each with its sign; a `=` inside of words is none."""
    return [
        one for one in re.split(r"(?:^|(?<=\s)|(?<=[^\s\w]))(?=[=~])|(?=~)", text) if one.strip()
    ]


def _head(text: str) -> str:
    return text.partition("#")[0].strip()


def _feedback(text: str) -> str:
    return text.partition("#")[2].strip()


def _credit(match: re.Match[str]) -> float:
    if match[2] is not None:
        try:
            return float(match[2].replace(",", ".")) / 100
        except ValueError:
            return 0.0
    return 1.0 if match[1] == "=" else 0.0


def _other_numbers(text: str) -> tuple[str, str]:
    """The numbers, and the remark on all others: `~#Wrong`, as Moodle exports it."""
    match = re.search(r"\s*~\s*#(.*)$", text, re.DOTALL)
    return (text[: match.start()], match[1]) if match else (text, "")


def _numbers(text: str, block: Callable[[str], str]) -> Asked | Refused:
    found = _split(text) if text[:1] in "=~" else [f"={text}"]
    figures = []
    for one in found:
        match = _ANSWER.match(one)
        if match is None:
            continue
        value = _plain(_head(match[3]))
        feedback = block(_feedback(match[3]))
        figure = figure_of(value, _credit(match), feedback)
        if figure is None:
            return Refused(f"“{value[:40]}” is no number")
        figures.append(figure)
    return Calculating(tuple(figures)) if figures else Refused("no number of it is right")


def _pairs(texts: list[str], line: Callable[[str], str]) -> Asked | Refused:
    pairs, more = [], []
    for text in texts:
        item, arrow, target = text.partition("->")
        if not arrow:
            return Refused("one of its pairs has no second half")
        if item.strip():
            pairs.append((line(item), line(_head(target))))
        else:
            more.append(line(_head(target)))
    return Pairing(tuple(pairs), tuple(more))
