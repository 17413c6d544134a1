"""A message as pieces: what is left of its Fluent when all that a site decides is decided.

Terms and other messages are put in where they are named, and the form of address is chosen, so
that neither a page nor a script carries what it never says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
# The variable that a site's setting answers.
ADDRESS = "address"


class Unreadable(Exception):
    """A message that is not written as one; its text says why, in one line."""


@dataclass(frozen=True)
class Variable:
    """A place for what varies."""

    name: str


@dataclass(frozen=True)
class Case:
    """One form of a choice. key: a number that is met exactly, a plural category or a word."""

    key: int | float | str
    pattern: Pattern
    default: bool


@dataclass(frozen=True)
class Choice:
    """A place for one of several forms, as a variable decides: the first that fits."""

    variable: str
    cases: tuple[Case, ...]


Pattern = tuple[str | Variable | Choice, ...]
# A term or a message that is named in another, by its id → its source; None where there is none.
Named = Callable[[str], str | None]

_parser = FluentParser(with_spans=False)


def pattern_of(source: str, named: Named, address: str) -> Pattern:
    """What a message says. Raises Unreadable.

    source: the entry, `id = text`. address: `formal` or `informal`.
    """
    text = source.partition("=")[2].strip()
    if "{" not in text and "}" not in text and "\n" not in text and text:
        return (text,)
    return tuple(_joined(_Reading(named, address).entry(source)))


@dataclass
class _Reading:
    named: Named
    address: str
    depth: int = 0

    def entry(self, source: str) -> Iterator[str | Variable | Choice]:
        entry = self.parsed(source)
        assert entry.value
        return self.pieces(entry.value)

    def parsed(self, source: str) -> ast.Message | ast.Term:
        entry = _parser.parse_entry(source)
        if not isinstance(entry, ast.Message | ast.Term):
            found = entry.annotations[0].message if isinstance(entry, ast.Junk) else ""
            raise Unreadable(found or "it says nothing")
        if entry.value is None:
            raise Unreadable("it says nothing")
        return entry

    def pieces(self, pattern: ast.Pattern) -> Iterator[str | Variable | Choice]:
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                yield element.value
            else:
                yield from self.expression(element.expression)

    def expression(self, found: object) -> Iterator[str | Variable | Choice]:
        match found:
            case ast.Placeable():
                yield from self.expression(found.expression)
            case ast.StringLiteral():
                yield found.parse()["value"]
            case ast.NumberLiteral():
                yield found.value
            case ast.VariableReference():
                yield self.variable(found.id.name)
            case ast.MessageReference(attribute=None):
                yield from self.other(found.id.name)
            case ast.TermReference(attribute=None, arguments=None):
                yield from self.other(f"-{found.id.name}")
            case ast.SelectExpression():
                yield from self.choice(found)
            case _:
                raise Unreadable("functions, attributes and arguments are not read here")

    def variable(self, name: str) -> Variable:
        if name == ADDRESS:
            raise Unreadable("$address chooses between forms, and is no text itself")
        return Variable(name)

    def other(self, name: str) -> Iterator[str | Variable | Choice]:
        source = self.named(name)
        if source is None:
            raise Unreadable(f"it names '{name}', which is not there")
        if self.depth > 5:
            raise Unreadable(f"it goes round in a circle at '{name}'")
        return _Reading(self.named, self.address, self.depth + 1).entry(source)

    def choice(self, found: ast.SelectExpression) -> Iterator[str | Variable | Choice]:
        variants = found.variants
        if not isinstance(found.selector, ast.VariableReference):
            word = self.of_term(found.selector)
            chosen = [one for one in variants if _key(one) == word]
            yield from self.pieces((chosen or [one for one in variants if one.default])[0].value)
            return
        name = found.selector.id.name
        if name == ADDRESS:
            chosen = [one for one in variants if _key(one) == self.address]
            yield from self.pieces((chosen or [one for one in variants if one.default])[0].value)
            return
        cases = (
            Case(_key(one), tuple(_joined(self.pieces(one.value))), one.default) for one in variants
        )
        yield Choice(name, tuple(cases))

    def of_term(self, selector: object) -> str:
        """What a term says of itself: its gender, say."""
        if not isinstance(selector, ast.TermReference) or not selector.attribute:
            raise Unreadable("forms are chosen by a variable")
        source = self.named(f"-{selector.id.name}")
        for attribute in self.parsed(source).attributes if source else ():
            if attribute.id.name == selector.attribute.name and attribute.value:
                return "".join(str(piece) for piece in self.pieces(attribute.value))
        raise Unreadable(f"'-{selector.id.name}.{selector.attribute.name}' is not there")


def _key(variant: ast.Variant) -> int | float | str:
    if isinstance(variant.key, ast.Identifier):
        return variant.key.name
    number = float(variant.key.value)
    return int(number) if number.is_integer() else number


def _joined(pieces: Iterator[str | Variable | Choice]) -> Iterator[str | Variable | Choice]:
    """With neighbouring texts made one."""
    text = ""
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
            continue
        if text:
            yield text
        text = ""
        yield piece
    if text:
        yield text


def variables(pattern: Pattern) -> Iterator[tuple[str, Choice | None]]:
    """The variables of a message, each with the choice that it decides, or None."""
    for piece in pattern:
        if isinstance(piece, Variable):
            yield piece.name, None
        elif isinstance(piece, Choice):
            yield piece.variable, piece
            for case in piece.cases:
                yield from variables(case.pattern)


def texts(pattern: Pattern) -> Iterator[str]:
    """All that a message may say, in pieces."""
    for piece in pattern:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, Choice):
            for case in piece.cases:
                yield from texts(case.pattern)


def fitting(cases: Sequence[Case], value: object, category: Callable[[float], str]) -> Case:
    """The form that fits a value; the default where none does."""
    for case in cases:
        if isinstance(value, int | float) and case.key in CATEGORIES:
            fits = category(value) == case.key
        else:
            fits = case.key == value
        if fits:
            return case
    return next(case for case in cases if case.default)
