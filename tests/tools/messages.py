"""The messages of the client, for its type checker and for its unit tests.

`python -m tests.tools.messages` writes both; tests/unit/test_catalogues.py finds out when they are
stale. The unit tests run the sources, in which no build has put words: they get the English ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.locales.catalogue import RECORD
from generator.locales.messages import Messages, chosen_by, known_ids, numbers_of, variables_of
from generator.locales.script import helpers
from tests.support.machine import PROJECT

TYPES = PROJECT / "generator/runtime/messages.d.ts"
ENGLISH = PROJECT / "tests/runtime/english.js"
REFRESH = "python -m tests.tools.messages"
_CALL = re.compile(r'\bmessage\("([\w-]+)"((?:, "[\w-]+")*)\)')

TYPES_HEAD = """\
/**
 * The messages that scripts say, with what varies in them.
 * Written by a program from generator/locales/en: do not edit.
 */

interface CourseMessages {
"""
TYPES_FOOT = """\
}

/** A message: a text, or a function of the variables that are named, in this order. */
declare function message<
  Id extends keyof CourseMessages,
  Names extends (keyof CourseMessages[Id])[],
>(
  id: Id,
  ...names: Names
): Names extends []
  ? string
  : (...given: { [At in keyof Names]: CourseMessages[Id][Names[At]] }) => string;
"""
ENGLISH_HEAD = """\
/**
 * What the messages say in English, for tests of the sources.
 * Written by a program from generator/locales/en: do not edit.
 */

"""
ENGLISH_FOOT = """
globalThis.message = (id) => english[id];

/** A bundle as a site in English has it. @param {string} script */
export function spoken(script) {
  const said = script.replace(/(?<![\\w$.])message\\("([\\w-]+)"[^)]*\\)/g, (_, id) =>
    typeof english[id] === "string" ? JSON.stringify(english[id]) : String(english[id]),
  );
  return said.includes("$number(") ? said.replace("(()=>{", () => "(()=>{" + HELPERS) : said;
}
"""


def said() -> dict[str, tuple[str, ...]]:
    """The messages that the sources of the client say, each with its variables in their order."""
    found: dict[str, tuple[str, ...]] = {}
    for folder in ("generator/runtime", "generator/kinds"):
        for file in sorted((PROJECT / folder).rglob("*.js")):
            for id, names in _CALL.findall(file.read_text("utf-8")):
                found[id] = tuple(re.findall(r'"([\w-]+)"', names))
    return found


def types() -> str:
    """The file of types."""
    return TYPES_HEAD + "".join(f"  {line}\n" for line in _types()) + TYPES_FOOT


def _types() -> Iterator[str]:
    spoken = said()
    for id in known_ids():
        if id in spoken:
            chosen, numbers = chosen_by(id), numbers_of(id)
            fields = []
            for name in sorted(variables_of(id)):
                kind = " | ".join(json.dumps(key) for key in chosen.get(name, ()))
                fields.append(f"{name}: {'number' if name in numbers else kind or 'string'}")
            yield f'"{id}": {{ {"; ".join(fields)} }};' if fields else f'"{id}": {{}};'


def english() -> str:
    """The file for the unit tests."""
    messages = Messages.of()
    lines = "".join(
        f"  {json.dumps(id)}: {messages.script(id, names)},\n" for id, names in said().items()
    )
    known = helpers(RECORD, lines)
    table = f"{known}\n\nconst english = {{\n{lines}}};\n"
    return ENGLISH_HEAD + table + ENGLISH_FOOT.replace("HELPERS", json.dumps(known))


if __name__ == "__main__":
    TYPES.write_text(types(), encoding="utf-8")
    ENGLISH.write_text(english(), encoding="utf-8")
