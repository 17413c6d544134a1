"""mdbook-quiz: TOML.

Source: its schema in the repository cognitive-engineering-lab/mdbook-quiz.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

from generator.import_.draft import (
    Answer,
    Asked,
    Bank,
    Choosing,
    Draft,
    Option,
    Refused,
    Stating,
    Typing,
    Unreadable,
)
from generator.import_.plain_text import harmless
from generator.import_.source import Source
from generator.import_.wording import lettered


def recognised(source: Source) -> bool:
    """Whether a file is TOML with questions."""
    return source.name.lower().endswith(".toml") or b"[[questions]]" in source.data[:100_000]


def read(source: Source) -> Bank:
    """The questions of a TOML file."""
    try:
        data = tomllib.loads(source.text())
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"it is no TOML: {error}") from None
    found = data.get("questions")
    questions = found if isinstance(found, list) else []
    lines = [
        number
        for number, line in enumerate(source.text().split("\n"), 1)
        if line.strip().replace(" ", "") == "[[questions]]"
    ]
    places = [f"line {line}" for line in lines]
    if len(places) != len(questions):
        places = [f"question {number}" for number in range(1, len(questions) + 1)]
    drafts = [_draft(q, place) for q, place in zip(questions, places, strict=True)]
    return Bank(tuple(drafts), source.title, shuffled=True)


# A block of code, and in it what mdBook shows with a coloured ground: `[these words]`.
_FENCE = re.compile(r"(?ms)^(`{3,})[^\n`]*\n.*?^\1[^\S\n]*$")
_SHOWN = 40  # characters of it in the report
_COLOURED = re.compile(r"`\[(.*?)\]`", re.DOTALL)


def _draft(question: Any, place: str) -> Draft:
    if not isinstance(question, dict):
        return Draft("", place, "", Refused("it has no fields"))
    coloured: list[str] = []
    question = _uncoloured(question, str(question.get("type", "")) == "Tracing", coloured)
    prompt, answer = (_table(question.get(name)) for name in ("prompt", "answer"))
    kind = str(question.get("type", ""))
    text = _text(prompt.get("prompt"))
    left: list[str] = []
    name = ""
    asked: Asked | Refused
    match kind:
        case "ShortAnswer":
            words = [_text(answer.get("answer")), *_texts(answer.get("alternatives"))]
            asked = Typing(tuple(Answer(word.replace("*", "\\*")) for word in words if word))
        case "MultipleChoice":
            right = _texts(answer.get("answer"))
            options = [*right, *_texts(prompt.get("distractors"))]
            text, names = lettered(text, options)
            several = len(right) > 1
            asked = Choosing(
                tuple(Option(o, float(n < len(right))) for n, o in enumerate(names)), several
            )
        case "Tracing":
            name = f"program {str(question.get('id', ''))[:8]}".strip()
            text, asked, left = _tracing(_text(prompt.get("program")), answer)
        case _:
            asked = Refused(f"questions of the type “{kind}” have no like here")
    return Draft(
        name=name,
        place=place,
        prompt=text or name or kind,
        asked=asked,
        explanation=_text(question.get("context")),
        left=left + list(dict.fromkeys(coloured)),
    )


def _uncoloured(value: Any, code: bool, left: list[str]) -> Any:
    """A value whose code has no marks of mdBook. code: all of it is code, without a fence."""
    if isinstance(value, dict):
        return {
            name: _uncoloured(one, code and name in ("prompt", "program"), left)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [_uncoloured(one, False, left) for one in value]
    if not isinstance(value, str):
        return value

    def bare(match: re.Match[str]) -> str:
        words = " ".join(match[1].split())
        shown = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
        left.append(f"the colour of “{shown}” in its code" if words else "a mark in its code")
        return match[1]

    def block(match: re.Match[str]) -> str:
        return _COLOURED.sub(bare, match[0])

    return _COLOURED.sub(bare, value) if code else _FENCE.sub(block, value)


def _tracing(program: str, answer: dict[str, Any]) -> tuple[str, Asked, list[str]]:
    """Does a program compile, and what does it print? Here one of the two is asked."""
    code = f"```rust\n{program}\n```"
    if answer.get("doesCompile") is not True:
        line = answer.get("lineNumber")
        left = [f"in which line the mistake is: {line}"] if line else []
        return f"{code}\n\nThis program compiles.", Stating(False), left
    output = _text(answer.get("stdout"))
    if not output or "\n" in output:
        left = ["what the program prints"] if output else []
        return f"{code}\n\nThis program compiles.", Stating(True), left
    return (
        f"{code}\n\nWhat does this program print?",
        Typing((Answer(output.replace("*", "\\*")),)),
        [],
    )


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    # What stands behind the name of a language is for mdBook: ```rust,ignore
    return harmless(re.sub(r"(?m)^(`{3,}[\w+#-]*),[^\n]*$", r"\1", value)).strip()


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [text for one in values if (text := _text(one))]
