"""Plain data as the YAML that a careful person would write.

Texts are bare where YAML leaves them alone, in quotes where it would not, and in blocks where they
are long or have several lines. Nothing is ever escaped. What is written here `yaml_tree.parse`
reads back as it was; a test holds that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

Value = str | bool | int | float | Sequence["Value"] | Mapping[str, "Value"]

WIDTH = 92  # where a long text goes on in the next line
_SHORT_LIST = 60  # characters of a list in brackets

# What a program that gives scalars a type would take for something else than a text.
_TYPED = re.compile(
    r"[-+]?(\.?\d[\d_,.:eE+-]*|\.(inf|nan)|0x[\da-f]+|0o[0-7]+)|~|null|true|false|yes|no|on|off|y|n",
    re.IGNORECASE,
)
_BARE = re.compile(r"[^\W_](?:[^\n\t#:]|:(?=[^\s:])|(?<=\S)#)*(?<=\S)")
# PyYAML without its C library stumbles over tabs, and over question marks in brackets.
_IN_BRACKETS = re.compile(r"[^\W_][^\n\t#:,\[\]{}\"?]*(?<=\S)")


def yaml_lines(fields: Mapping[str, Value]) -> list[str]:
    """The fields of a group, one below the other."""
    return [line for name, value in fields.items() for line in _field(name, value)]


def entry_lines(value: Value) -> list[str]:
    """One entry of a list, with its hyphen."""
    if isinstance(value, Mapping):
        lines = yaml_lines(value)
        return [
            ("  " if number else "- ") + line if line else "" for number, line in enumerate(lines)
        ]
    first, *more = _scalar(value, 2)
    return [f"- {first}", *_indented(more)]


def _field(name: str, value: Value) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield f"{name}:"
        yield from _indented(yaml_lines(value))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        if short := _in_brackets(value):
            yield f"{name}: {short}"
            return
        yield f"{name}:"
        for entry in value:
            yield from _indented(entry_lines(entry))
    else:
        first, *more = _scalar(value, len(name) + 2)
        yield f"{name}: {first}"
        yield from _indented(more)


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]


def _in_brackets(values: Sequence[Value]) -> str:
    """A list of few short words in one line; '' where it is anything else."""
    texts = [value for value in values if isinstance(value, str)]
    if len(texts) < len(values) or not all(_bracketed(text) for text in texts):
        return ""
    line = f"[{', '.join(map(_quoted_where_typed, texts))}]"
    return line if len(line) <= _SHORT_LIST else ""


def _bracketed(text: str) -> bool:
    return bool(_IN_BRACKETS.fullmatch(text)) and not text.endswith("-")


def _quoted_where_typed(text: str) -> str:
    return f'"{text}"' if _TYPED.fullmatch(text) else text


def _scalar(value: Value, before: int) -> list[str]:
    """The lines of a text or a number; `before`: how many characters stand in front of it."""
    if isinstance(value, bool):
        return [str(value).lower()]
    if not isinstance(value, str):
        return [repr(value)]
    if "\n" in value:
        return _block(value)
    if before + len(value) > WIDTH + 8 and " " in value.strip():
        return _folded(value)
    if _BARE.fullmatch(value) and not _TYPED.fullmatch(value):
        return [value]
    if '"' not in value and "\\" not in value:
        return [f'"{value}"']
    return [f"'{value}'"] if "'" not in value else _block(value)


def _block(text: str) -> list[str]:
    """As it stands, line by line."""
    lines = text.split("\n")
    first = next((line for line in lines if line), "")
    sign = "|2" if first[:1] in (" ", "\t") else "|"
    ends = len(text) - len(text.rstrip("\n"))
    if ends:  # the line ends that close it belong to it
        return [f"{sign}+", *lines[:-1]]
    return [f"{sign}-", *lines]


def _folded(text: str) -> list[str]:
    """One line of text in several, at its single spaces."""
    if text != text.strip() or re.search(r"\s{2,}|[^\S ]", text):
        return _block(text)
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [">-", *lines, line]
