"""What a site says to learners, in its language: for templates, for Python, for the scripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property, lru_cache, partial, reduce

from markupsafe import Markup, escape

from generator.locales.bidirectional import bidirectional
from generator.locales.catalogue import RECORD, catalogue, nearest
from generator.locales.language import (
    category,
    exactly_in,
    list_in,
    number_in,
    tag,
)
from generator.locales.pattern import (
    CATEGORIES,
    Choice,
    Pattern,
    Unreadable,
    Variable,
    fitting,
    pattern_of,
    variables,
)
from generator.locales.script import script_of

INFORMAL = "informal"


class Messages:
    """The messages of one language, with what an author has put in the place of some.

    language: as the site calls it. What its catalogue lacks, and what an author has not written
    either, is said in English.
    """

    def __init__(self, language: str, own: Mapping[str, str], address: str) -> None:
        self.language, self.address = language or RECORD, address
        self.own = dict(own)
        self._chain = [(name, catalogue(name)) for name in nearest(self.language)]
        self._patterns: dict[str, tuple[Pattern, str]] = {}
        self._scripts: dict[tuple[str, Sequence[str]], str] = {}

    @staticmethod
    def of(
        language: str = RECORD, own: Mapping[str, str] | None = None, address: str = INFORMAL
    ) -> Messages:
        """Those of a language; the same object for the same wishes.

        own: an author's words, by the ids of messages; what cannot be read of them is left out.
        address: `informal` or `formal`, where a language has both.
        """
        return _messages(language, tuple(sorted((own or {}).items())), address)

    def __call__(self, id: str, /, **values: object) -> str:
        """What a message says. Raises LookupError where there is no such message or variable.

        Where any of the values is Markup the answer is, and everything else is escaped.
        """
        pattern, language = self._pattern(id)
        if len(pattern) == 1 and isinstance(pattern[0], str) and not values:
            return pattern[0]
        if any(isinstance(value, Markup) for value in values.values()):
            return Markup("").join(self._said(id, pattern, language, values, True))
        return "".join(self._said(id, pattern, language, values, False))

    def _said(
        self, id: str, pattern: Pattern, language: str, values: Mapping[str, object], markup: bool
    ) -> Iterable[str]:
        for piece in pattern:
            if isinstance(piece, str):
                yield escape(piece) if markup else piece
                continue
            name = piece.name if isinstance(piece, Variable) else piece.variable
            if name not in values:
                raise LookupError(f"the message '{id}' lacks its variable '{name}'")
            value = values[name]
            if isinstance(piece, Choice):
                case = fitting(piece.cases, value, partial(category, language))
                yield from self._said(id, case.pattern, language, values, markup)
            elif isinstance(value, int | float):
                yield number_in(self.language, value)
            else:
                yield escape(value) if markup else str(value)

    def script(self, id: str, names: Sequence[str] = ()) -> str:
        """The message as an expression in JavaScript: a text, or a function of these variables.

        It calls `$number` and `$plural`, where it does: see `script.py`.
        """
        key = id, tuple(names)
        if key not in self._scripts:
            pattern, language = self._pattern(id)
            if lacking := {name for name, _ in variables(pattern)} - {*names}:
                raise LookupError(f"the message '{id}' lacks its variables {sorted(lacking)}")
            self._scripts[key] = script_of(pattern, names, language, numbers_of(id))
        return self._scripts[key]

    def pattern(self, id: str) -> Pattern:
        """A message as pieces. Raises LookupError, or Unreadable where its catalogue has a slip."""
        return self._pattern(id)[0]

    def _pattern(self, id: str) -> tuple[Pattern, str]:
        """What a message says, and the language that it says it in."""
        if id not in self._patterns:
            self._patterns[id] = self._found(id)
        return self._patterns[id]

    def _found(self, id: str) -> tuple[Pattern, str]:
        if id not in catalogue(RECORD):
            raise LookupError(f"there is no message '{id}'")
        if id in self.own and not mistake(id, self.own[id], self.language):
            source, language = _entry(id, self.own[id]), self.language
        else:
            language, entry = next((name, found[id]) for name, found in self._chain if id in found)
            source = entry.source
        pattern = pattern_of(source, self._named, self.address)
        return bidirectional(pattern, language, self.language, lambda: numbers_of(id)), language

    def _named(self, id: str) -> str | None:
        found = next((entries[id] for _, entries in self._chain if id in entries), None)
        return found.source if found else None

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The messages that are said in English although the site is in another language."""
        if tag(self.language).split("-")[0] == RECORD:
            return ()
        own = [entries for name, entries in self._chain if name != RECORD]
        return tuple(
            id
            for id in catalogue(RECORD)
            if id not in self.own and id[0] != "-" and not any(id in entries for entries in own)
        )

    @property
    def tag(self) -> str:
        """What browsers call the language when they write numbers and days."""
        return tag(self.language)

    def exactly(self, number: float) -> str:
        """A number with all its digits, as the language writes it."""
        return exactly_in(self.language, number)

    def list(self, parts: Iterable[str]) -> str:
        """Several things as one part of a sentence: a, b and c. Markup where any of them is."""
        found = tuple(parts)
        if any(isinstance(part, Markup) for part in found):
            return Markup(list_in(self.language, map(escape, found)))
        return list_in(self.language, found)

    def row(self, parts: Iterable[str]) -> str:
        """Several things beside each other: a, b, c. Markup where any of them is."""
        # Unicode's lists of values have a space in Japanese, where a comma is wanted.
        found = tuple(parts)
        return reduce(lambda first, second: self("row", first=first, second=second), found or ("",))


@lru_cache(maxsize=64)
def _messages(language: str, own: tuple[tuple[str, str], ...], address: str) -> Messages:
    return Messages(language, dict(own), address)


def _entry(id: str, text: str) -> str:
    """An author's words as an entry of a catalogue."""
    return f"{id} = " + "\n    ".join(text.strip().split("\n")) + "\n"


def known_ids() -> list[str]:
    """The ids of all messages."""
    return [id for id in catalogue(RECORD) if id[0] != "-"]


def mistake(id: str, text: str, language: str = RECORD) -> tuple[str, tuple[str, ...]] | None:
    """What is wrong with an author's words: a sentence, and the variables that there are."""
    known = tuple(sorted(variables_of(id)))
    try:
        found = pattern_of(_entry(id, text), Messages.of(language)._named, INFORMAL)
    except Unreadable as error:
        return str(error), known
    odd = sorted({name for name, _ in variables(found)} - {*known})
    return (f"there is no '${odd[0]}' in it", known) if odd else None


def variables_of(id: str) -> frozenset[str]:
    """The variables of a message: those that English uses, and those that its note tells of."""
    return catalogue(RECORD)[id].declared | {name for name, _ in variables(_english(id))}


def numbers_of(id: str) -> frozenset[str]:
    """Those of its variables that are numbers: its note says so, or its forms count."""
    counted = {
        name
        for name, choice in variables(_english(id))
        if choice and any(not isinstance(c.key, str) or c.key in CATEGORIES for c in choice.cases)
    }
    return catalogue(RECORD)[id].numbers & variables_of(id) | counted


def chosen_by(id: str) -> Mapping[str, tuple[str, ...]]:
    """Those of its variables that are one of a few words."""
    found: dict[str, dict[str, None]] = {}
    for name, choice in variables(_english(id)):
        if choice and name not in numbers_of(id):
            found.setdefault(name, {}).update({str(case.key): None for case in choice.cases})
    return {name: tuple(keys) for name, keys in found.items()}


@cache
def _english(id: str) -> Pattern:
    return Messages.of().pattern(id)
