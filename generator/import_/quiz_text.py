"""Drafts as a quiz file: each is read back as `course check` will read it, before it counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from typing import Any

from generator.import_.draft import Bank, Draft, Filling
from generator.import_.fitting import Fields, question_fields
from generator.import_.plain_text import clean
from generator.reader.question_reader import read_question
from generator.text.names import as_id, slug
from generator.text.yaml_tree import parse
from generator.text.yaml_writer import entry_lines, yaml_lines

_LONGEST_ID = 48
_WIDTH = 92  # where a paragraph goes on in the next line
# Code, or a link that leads to no other host.
_LINK = re.compile(
    r"```.{0,20000}?```|`[^`\n]*`|(?<!!)\[([^\[\]]*)\]\((?!https?://|mailto:)([^()\s]+)\)",
    re.DOTALL,
)
MOST_IN_A_QUIZ = 1_000_000  # bytes; a text that is read has at most twice as many
_MOST_REMARK = 60  # lines of a question that stands there as a remark


@dataclass(frozen=True)
class Left:
    """Something that was left out. whole: the question itself, and not a part of it."""

    place: str
    name: str
    what: str
    whole: bool


@dataclass(frozen=True)
class Entry:
    """What one draft came to: the lines in the quiz file, its id, its fields ({}: refused)."""

    id: str
    lines: tuple[str, ...]
    fields: Fields
    left: tuple[Left, ...]


def entries(bank: Bank, stem: str, taken: Set[str], objectives: Set[str]) -> list[Entry]:
    """Every draft of a bank, in its order.

    taken: ids of questions elsewhere in the course. objectives: what tags may name.
    """
    names = _Names(stem, taken)
    found = []
    for draft in bank.drafts:
        name = names.free(_id(draft, stem))
        entry = _entry(draft, name, objectives)
        if entry.fields:
            names.used.add(name)
        found.append(entry)
    return found


def quiz_lines(settings: Fields, found: Iterable[Entry], remarks: Iterable[str] = ()) -> str:
    """A quiz file. settings: what stands above its questions."""
    lines = [*_remarks(remarks), *yaml_lines(settings), "questions:"]
    for number, entry in enumerate(found):
        lines += [""] * (number > 0)
        lines += [f"  {line}" if line else "" for line in entry.lines]
    return "\n".join(lines) + "\n"


def _id(draft: Draft, stem: str) -> str:
    text = draft.asked.text if isinstance(draft.asked, Filling) else draft.prompt
    words = draft.name or re.sub(r"!\[[^\]]*\]\([^)]*\)|\{gap-\d+\}|[^\w\s]", " ", text)[:120]
    name = as_id(" ".join(words.split()))
    if len(name) > _LONGEST_ID:
        name = name[:_LONGEST_ID].rpartition("-")[0] or name[:_LONGEST_ID]
    return name if re.search("[a-z]", name) else f"{slug(stem) or 'q'}-{name}"


class _Names:
    """Ids that no other question has."""

    def __init__(self, stem: str, taken: Set[str]) -> None:
        self.stem, self.taken = as_id(stem), taken
        self.used: set[str] = set()
        self.last: dict[str, int] = {}  # the number that a name was given last

    def free(self, name: str) -> str:
        """The name, or one like it."""
        if name in self.taken and name not in self.used:
            name = f"{self.stem}-{name}"
        candidate, number = name, self.last.get(name, 1)
        while candidate in self.used or candidate in self.taken:
            number += 1
            candidate = f"{name}-{number}"
        self.last[name] = max(1, number - 1)
        return candidate


def _entry(draft: Draft, name: str, objectives: Set[str]) -> Entry:
    own = next((slug(tag) for tag in draft.tags if slug(tag) in objectives), "")
    if own and not draft.objective:
        draft = replace(draft, objective=own)
    fields, left, refusal = question_fields(draft, name)
    fields = {key: _tidy(value, left) for key, value in fields.items()}
    lines = entry_lines(fields) if fields else []
    refusal = refusal or _misread(lines, fields)
    shown = draft.name or _first_words(draft.prompt)
    told = [Left(draft.place, shown, what, False) for what in left]
    notes = list(draft.notes)
    if draft.tags and not own:
        notes.append(f"Tags: {', '.join(draft.tags)}")
    remarks = [*notes, *(f"Left out: {what}" for what in left)]
    if not refusal:
        return Entry(name, (*_remarks(remarks), *lines), fields, tuple(told))
    told = [Left(draft.place, shown, refusal, True)]
    remarks = [*notes, f"Not carried: “{shown}” ({draft.place}): {refusal}"]
    if fields and len(lines) <= _MOST_REMARK:
        remarks.append("Mend it, and take the signs at the start of these lines away:")
    kept = lines if len(lines) <= _MOST_REMARK else []
    return Entry(
        name, (*_remarks(remarks), *(f"# {line}".rstrip() for line in kept)), {}, tuple(told)
    )


def _tidy(value: Any, left: list[str]) -> Any:
    """Fields without what nobody sees in their texts, without spaces in empty lines, and without
    links to pages that stayed where they were."""
    if isinstance(value, dict):
        return {name: _tidy(one, left) for name, one in value.items()}
    if isinstance(value, list):
        return [_tidy(one, left) for one in value]
    if not isinstance(value, str):
        return value
    text = re.sub(r"(?m)^[ \t]+$", "", clean(value)).strip()
    text = _LINK.sub(lambda match: _words_of(match, left), text)
    return _wrapped(text) if "\n\n" in text else text


def _words_of(match: re.Match[str], left: list[str]) -> str:
    """What is left of a link that leads nowhere; what stands in code is none."""
    if match[1] is None:
        return match[0]
    left.append(f"the link to {match[2][:80]}")
    return match[1]


def _wrapped(text: str) -> str:
    """A text of several paragraphs, with the long ones over several lines, as people write them.

    For Markdown that is the same text. What is not plainly a paragraph stays as it is.
    """
    lines: list[str] = []
    fenced = False
    for line in text.split("\n"):
        fenced ^= line.lstrip().startswith(("```", "~~~"))
        plain = len(line) > _WIDTH and re.match(r"[^\W\d_]|[\"“„«(]|\*\*?\w", line)
        lines += _broken(line) if plain and not fenced and "$" not in line else [line]
    return "\n".join(lines)


def _broken(line: str) -> Iterator[str]:
    kept = ""
    words = line.rstrip(" ").split(" ")
    for word in words:
        # No line starts with what would make a list or a heading of it.
        if kept and len(kept) + len(word) >= _WIDTH and re.match(r"[^\W\d_]", word):
            yield kept
            kept = word
        else:
            kept = f"{kept} {word}" if kept else word
    yield kept + line[len(line.rstrip(" ")) :]


def _misread(lines: list[str], fields: Fields) -> str:
    """Why what is written is no question; '' where it is read as it is meant."""
    if not fields:
        return ""
    text = "\n".join(lines)
    if len(text.encode()) > MOST_IN_A_QUIZ:
        return f"it has {len(text):,} characters, and no quiz file holds so many"
    tree, problems = parse(text, "question")
    if tree is None or not tree.children:
        return problems[0].message if problems else "it cannot be read"
    question, wrong = read_question(tree.children[0])
    errors = [problem for problem in (*problems, *wrong) if problem.severity == "error"]
    if errors:
        return errors[0].message
    return "" if question is not None else "it cannot be read"


def _first_words(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 50 else line[:48].rpartition(" ")[0] + " …"


def _remarks(texts: Iterable[str]) -> Iterator[str]:
    """Texts as remarks in YAML, folded as texts are."""
    for text in texts:
        line = "#"
        for word in text.split():
            if len(line) + 1 + len(word) > 98 and line != "#":
                yield line
                line = "#"
            line += f" {word}"
        yield line
