"""The browser's copy of the table of what does not matter in a typed answer.

`python -m tests.tools.folding_table` writes it; tests/unit/test_typed.py holds it fresh.
"""

from __future__ import annotations

import json

from generator.model import folding
from tests.support.machine import PROJECT

FILE = PROJECT / "generator/runtime/grading/folding.js"
HEAD = """\
/**
 * What does not matter in an answer that is typed; generator/model/folding.py says why.
 * Written by `python -m tests.tools.folding_table`: do not edit.
 */

/** Patterns, and what stands for them. @typedef {[RegExp, string][]} Steps */
"""


def text() -> str:
    """The file as it should be."""
    tables = {name: getattr(folding, name) for name in ("BEFORE", "AFTER", "CASE", "ACCENTS")}
    parts = [HEAD]
    for name, steps in tables.items():
        rows = "".join(f"  [{_pattern(one)}, {json.dumps(to)}],\n" for one, to in steps)
        parts.append(f"/** @type {{Steps}} */\nexport const {name} = [\n{rows}];\n")
    letters = '"' + _escaped(folding.LETTERS) + '"'
    parts.append(f"/** Letters, and what stands for each. */\nexport const LETTERS = {letters};\n")
    parts.append(f"export const CLOSING = {_pattern(folding.CLOSING)};\n")
    return "\n".join(parts)


def _pattern(pattern: str) -> str:
    return f"/{_escaped(pattern).replace('/', chr(92) + '/')}/gu"


def _escaped(text: str) -> str:
    """In as few bytes as possible once it is compressed, and nothing invisible."""
    return "".join(c if c.isascii() else _number(ord(c)) for c in text)


def _number(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
