"""Inputs that are nearly right: real files of courses, changed as no author would change them.

Random bytes never come further than the first line of a reader; what has the shape of a quiz does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

import yaml

from tests.support.machine import PROJECT

# Where one kind of input is taken from.
SOURCES = {
    "quiz": ["quizzes/*.yml", "tests/support/small_course/quizzes/*.yml"],
    "conversation": ["quizzes/*.yml"],
    "play": ["quizzes/*.play"],
    "page": [
        "tests/support/small_course/content/**/*.md",
        "content/*/*.md",
        "manual/content/**/*.md",
    ],
    "settings": ["tests/support/small_course/mkdocs.yml", "mkdocs.yml", "manual/mkdocs.yml"],
}

MARKDOWN = (
    ["[", "]", "![", "[[", "](", "](<", "[^a]", "[^a]: x", "[a]: x", "[a][", "*", "**", "_"]
    + ["__", "***", "`", "``", "```", "````", "~~~", "~", "~~", "^", "=", "==", "<a href="]
    + ['<a href="x">', "</a>", "<b>", "<div>", "</div>", "<div markdown>", "<p>", "<!--", "-->"]
    + ["<?", "?>", "<!", "<![CDATA[", "]]>", "<script>", "<style>", "<svg>", "<math>", "<", ">"]
    + ["&", "&amp;", "&#", "&#x41;", "&a", "\\", "\\\\", "{", "}", "{: .a }", "{: #a }", "{#a"]
    + ["|", "|-|", "a|b", "- ", "* ", "+ ", "1. ", "1) ", "> ", ">", "# ", "## ", "#", "==="]
    + ["---", ": ", "!!! note", "??? x", "=== ", "    ", "\t", "  ", " ", "http://", "www."]
    + ["a@b.c", "<http://a>", "*[a]: b", "--8<--", "```quiz", "```question", "```dialogue", "A: "]
    + ["(a)", "\u2028", "\u00a0", "\u200b", "\ufeff"]
)  # fmt: skip
YAML = (
    ["- ", ": ", "? ", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a", "<<: *a", "|", ">"]
    + ["|-", ">+", "'", '"', "''", "\\", "%", "@", "`", "!", "!!str ", "!!python/object:os "]
    + ["---", "...", "~", "null", "true", "no", "0x1F", "1e999", ".inf", ".nan", "-0", "1_000"]
    + ["12:30", "\t", "a: ", "a:b", "- a", "[a, b]", "{a: b}", "“", "”", "\u2028", "\u00a0"]
    + ["\u0085", "\ufeff"]
)  # fmt: skip
CONDITION = (
    ["if: ", " and ", " or ", "said ", "not said ", " >= 3", " < 0", " = 1", "effect: {", "to: "]
)  # fmt: skip
PLAY = ["play: ", "ends: ", "anger: at most ", "at least ", ": ", "#", "   ", "\t", "-", "9"]
ODD = (
    ["", "null", "[]", "{}", "0", "-1", "9" * 5000, "1e999", "-9" + "0" * 400, "true", "a" * 300]
    + ["é" * 40, "e\u0301" * 40, "\u202e abc", "😀" * 20, "\ud7ff", "[a, [b, [c]]]", "*x", "&x y"]
    + ["../../../etc/passwd", "/etc/passwd", "javascript:alert(1)", "__proto__", "constructor"]
    + ["{}{0}{name}{path}", "%s%d", "\x1b[31m", "\\x00", "{{ 1 }}", "{% raw %}", "zqplace0qz"]
)  # fmt: skip
SIGNS = {
    "quiz": [*YAML, *MARKDOWN],
    "conversation": [*YAML, *CONDITION],
    "play": PLAY,
    "page": [*MARKDOWN, *YAML[:12]],
    "settings": YAML,
}


@dataclass(frozen=True)
class Long:
    """A piece again and again between two texts; '{n}' in the piece is a number of its own."""

    before: str
    piece: str
    between: str
    after: str
    times: int

    def text(self, times: int | None = None) -> str:
        """The text, with another number of times where one is given."""
        count = self.times if times is None else times
        numbered = "{n}" in self.piece
        pieces = (
            self.piece.replace("{n}", str(n)) if numbered else self.piece for n in range(count)
        )
        return self.before + self.between.join(pieces) + self.after

    def as_json(self) -> str:
        """As it is kept in a file."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n"


def seeds() -> dict[str, list[str]]:
    """The real files of each kind."""
    found: dict[str, list[str]] = {}
    for kind, patterns in SOURCES.items():
        files = [file for pattern in patterns for file in sorted(PROJECT.glob(pattern))]
        found[kind] = [text for file in files if _is_of(kind, file, text := _read(file))]
        assert found[kind], kind
    for file in sorted(PROJECT.glob("generator/kinds/*/*.yml")):
        examples = yaml.safe_load(_read(file))["examples"]
        questions = [example["question"] for example in examples]
        whole = {"title": "A quiz", "questions": questions}
        found["quiz"].append(yaml.safe_dump(whole, sort_keys=False, allow_unicode=True))
    return found


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _is_of(kind: str, file: Path, text: str) -> bool:
    conversation = re.search(r"(?m)^scenes:", text) is not None
    return conversation == (kind == "conversation") if file.suffix == ".yml" else True


Change = Callable[[Random, list[str], list[str]], list[str]]


def _place(random: Random, lines: list[str]) -> tuple[int, int]:
    start = random.randrange(len(lines))
    return start, min(len(lines), start + random.choice([1, 1, 1, 2, 3, 5, 10]))


def _swap(random: Random, lines: list[str], other: list[str]) -> list[str]:
    a, b = random.randrange(len(lines)), random.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return lines


def _again(random: Random, lines: list[str], other: list[str]) -> list[str]:
    start, end = _place(random, lines)
    return lines[:end] + lines[start:end] * random.choice([1, 1, 2, 50]) + lines[end:]


def _without(random: Random, lines: list[str], other: list[str]) -> list[str]:
    start, end = _place(random, lines)
    return lines[:start] + lines[end:]


def _cut(random: Random, lines: list[str], other: list[str]) -> list[str]:
    text = "\n".join(lines)
    return text[: random.randrange(len(text) + 1)].split("\n")


def _further_in(random: Random, lines: list[str], other: list[str]) -> list[str]:
    start, end = _place(random, lines)
    before = random.choice([" ", "  ", "    ", "\t", "> ", "- ", "1. ", "\u00a0", "  - "])
    return lines[:start] + [before + line for line in lines[start:end]] + lines[end:]


def _further_out(random: Random, lines: list[str], other: list[str]) -> list[str]:
    start, end = _place(random, lines)
    return lines[:start] + [re.sub("^ {1,2}", "", line) for line in lines[start:end]] + lines[end:]


def _under_a_name(random: Random, lines: list[str], other: list[str]) -> list[str]:
    start, end = _place(random, lines)
    indent = re.match(" *", lines[start])
    spaces = indent.group() if indent else ""
    name = f"{spaces}{random.choice(['x', 'questions', 'text', 'options', 'scenes', 'to'])}:"
    return lines[:start] + [name, *(f"  {line}" for line in lines[start:end])] + lines[end:]


def _from_another(random: Random, lines: list[str], other: list[str]) -> list[str]:
    start, end = _place(random, other)
    at = random.randrange(len(lines) + 1)
    return lines[:at] + other[start:end] + lines[at:]


def _join(random: Random, lines: list[str], other: list[str]) -> list[str]:
    at = random.randrange(len(lines))
    return [*lines[:at], " ".join(lines[at : at + 2]), *lines[at + 2 :]]


def _odd_value(random: Random, lines: list[str], other: list[str]) -> list[str]:
    at = random.randrange(len(lines))
    name, colon, _ = lines[at].partition(": ")
    lines[at] = f"{name}{colon or ' '}{random.choice(ODD)}"
    return lines


def _odd_number(random: Random, lines: list[str], other: list[str]) -> list[str]:
    with_numbers = [n for n, line in enumerate(lines) if re.search(r"\d", line)]
    if with_numbers:
        at = random.choice(with_numbers)
        number = random.choice(
            ["0", "-1", "1e999", "99999999999999999999", "9" * 5000, ".5", "0x1"]
        )
        lines[at] = re.sub(r"-?\d+", lambda _: number, lines[at], count=1)
    return lines


def _other_word(random: Random, lines: list[str], other: list[str]) -> list[str]:
    words = re.findall(r"[\w-]+", "\n".join(other)) or ["x"]
    at = random.randrange(len(lines))
    own = list(re.finditer(r"[\w-]+", lines[at]))
    if own:
        match = random.choice(own)
        word = random.choice(words)
        lines[at] = lines[at][: match.start()] + word + lines[at][match.end() :]
    return lines


CHANGES: list[Change] = [
    _swap, _again, _without, _cut, _further_in, _further_out, _under_a_name, _from_another, _join,
    _odd_value, _odd_value, _odd_number, _other_word, _other_word,
]  # fmt: skip


def changed(random: Random, kind: str, texts: list[str]) -> str:
    """A real file of a kind after a few changes."""
    lines, other = random.choice(texts).split("\n"), random.choice(texts).split("\n")
    for _ in range(random.choice([1, 1, 2, 3, 5, 8])):
        if random.random() < 0.3:
            at = random.randrange(len(lines))
            place = random.randrange(len(lines[at]) + 1)
            sign = random.choice(SIGNS[kind])
            lines[at] = lines[at][:place] + sign + lines[at][place:]
        else:
            lines = random.choice(CHANGES)(random, lines, other) or [""]
    return "\n".join(lines)


def long(random: Random, kind: str, texts: list[str]) -> Long:
    """A piece of a real file, or a few signs, very often in a real file."""
    text = random.choice(texts)
    if random.random() < 0.5:
        piece = "".join(random.choices(SIGNS[kind], k=random.choice([1, 1, 1, 2, 2, 3, 4])))
        piece += random.choice(["", "", " ", "a", "a b", "\n"])
    elif random.random() < 0.5:
        start, end = _place(random, lines := text.split("\n"))
        piece = "\n".join(lines[start:end]) + "\n"
    else:
        start = random.randrange(max(1, len(text) - 20))
        piece = text[start : start + random.randrange(1, 20)]
    if random.random() < 0.4 and (words := list(re.finditer(r"\w+", piece))):
        word = random.choice(words)
        piece = f"{piece[: word.end()]}{{n}}{piece[word.end() :]}"
    between = random.choice(["", "", "", "\n", "\n\n", " "])
    if random.random() < 0.5:  # at the start of a line
        at = random.choice([0, *(match.end() for match in re.finditer("\n", text))])
    else:
        at = random.randrange(len(text) + 1)
    after = text[at:] if random.random() < 0.7 else ""
    size = len(piece) + len(between) + 2
    return Long(text[:at], piece, between, after, max(2, 40_000 // max(1, size)))


def command(random: Random) -> str:
    """Words of a command line, one a line."""
    words = ["check", "build", "new", "serve", "scenario", "rules", "schema", "--format", "json"]
    words += ["--strict", "--site-dir", "site", "content", ".", "..", "--port", "-1", "99999", "-h"]
    words += ["--graph", "--svg", "unknown-field", "first-quiz", "--version", "-", "--", "x/y/z"]
    first = random.choice(["check", "build", "new", "serve", "scenario", "rules", "schema", ""])
    rest = random.choices(
        [*words, *(one for one in ODD if one and "\n" not in one)], k=random.randrange(4)
    )
    return "\n".join([first, *rest])
