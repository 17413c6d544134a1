"""What is wrong with the catalogue of a language, beside the English one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fluent.syntax import FluentParser, ast

from generator.locales.catalogue import RECORD, Entry, catalogue, entries_of
from generator.locales.language import category
from generator.locales.messages import Messages, chosen_by, numbers_of, variables_of
from generator.locales.pattern import CATEGORIES, Choice, Pattern, Unreadable, texts, variables
from tests.support.machine import PROJECT

LOCALES = PROJECT / "generator/locales"
# Numbers that a learner may meet: nobody has a million questions.
_MET = (*range(1001), 0.5, 1.5, 2.5, 7.25)
_MARKUP = re.compile(r"<[a-z/!]|&[a-z]+;|&#", re.I)


def missing(language: str) -> list[Entry]:
    """The English entries that a language lacks."""
    own = catalogue(language)
    return [entry for id, entry in catalogue(RECORD).items() if id not in own and id[0] != "-"]


def faults(language: str) -> Iterator[str]:
    """What is wrong with the messages that a language has, one line each."""
    yield from _files(language)
    for id, entry in catalogue(language).items():
        if id[0] == "-":
            continue
        if id not in catalogue(RECORD):
            yield f"{entry.file}: '{id}' is no message in English"
            continue
        for address in ("informal", "formal"):
            yield from dict.fromkeys(_of_message(id, entry, language, address))


def _files(language: str) -> Iterator[str]:
    """What cannot be read, and what is there twice."""
    seen: dict[str, str] = {}
    for file in sorted((LOCALES / language).glob("*.ftl")):
        text = file.read_text("utf-8")
        for junk in FluentParser().parse(text).body:
            if isinstance(junk, ast.Junk):
                told = junk.annotations[0].message if junk.annotations else "not read"
                start = junk.span.start if junk.span else 0
                yield f"{file.name}:{text.count(chr(10), 0, start) + 1}: {told}"
        for entry in entries_of(text, file.name):
            if entry.id in seen:
                yield f"{file.name}: '{entry.id}' is in {seen[entry.id]} too"
            seen[entry.id] = file.name


def _of_message(id: str, entry: Entry, language: str, address: str) -> Iterator[str]:
    where = f"{entry.file}: '{id}'"
    try:
        pattern = Messages.of(language, address=address).pattern(id)
    except Unreadable as error:
        yield f"{where}: {error}"
        return
    if odd := {name for name, _ in variables(pattern)} - variables_of(id):
        known = ", ".join(f"${name}" for name in sorted(variables_of(id))) or "none"
        yield f"{where} has no variable {', '.join(f'${name}' for name in odd)}; there are: {known}"
    for text in texts(pattern):
        if _MARKUP.search(text):
            yield f"{where} has markup in it: {text!r}"
    for name, choice in variables(pattern):
        if choice and name in variables_of(id):
            yield from (
                f"{where}, {{ ${name} -> }}: {told}" for told in _of_choice(id, choice, language)
            )
    if language != RECORD:
        yield from (f"{where} lacks ${name}" for name in sorted(_unsaid(id, pattern)))


def _unsaid(id: str, pattern: Pattern) -> set[str]:
    """Variables that English says and this does not; those of a choice may be left out."""
    english = Messages.of().pattern(id)
    said = {name for name, choice in variables(english) if choice is None}
    return said - {name for name, _ in variables(pattern)}


@cache
def _forms(language: str) -> tuple[tuple[float, str], ...]:
    """The numbers that a learner may meet, each with its plural category."""
    return tuple((number, category(language, number)) for number in _MET)


def _of_choice(id: str, choice: Choice, language: str) -> Iterator[str]:
    keys = [case.key for case in choice.cases]
    if not choice.cases[-1].default:
        yield "the form with the asterisk comes last"
    if choice.variable in numbers_of(id):
        for key in keys:
            if isinstance(key, str) and key not in CATEGORIES:
                yield f"[{key}] is no plural category"
        if not any(key in CATEGORIES[:-1] for key in keys) and RECORD in (language, language[:2]):
            return  # it tells apart certain numbers only
        lacking = {form for n, form in _forms(language) if n not in keys} - {*keys}
        if lacking:
            yield f"the language also has {', '.join(f'[{one}]' for one in sorted(lacking))}"
    elif (known := chosen_by(id).get(choice.variable)) is not None:
        for key in keys:
            if key not in known:
                yield f"[{key}] is never said; there are: {', '.join(known)}"
        if lacking_words := {*known} - {*map(str, keys)}:
            yield f"{', '.join(sorted(lacking_words))} lacks a form of its own"
