"""A message as an expression in JavaScript, as short as one would write it by hand.

Two helpers stand at the head of a bundle that needs them: `$number` writes a number, `$plural`
names its category. No minifier gives such names.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import groupby, takewhile

from generator.locales.language import ONE_IS_ONE, categories, decimal_sign, tag
from generator.locales.pattern import CATEGORIES, Case, Choice, Pattern, Variable

Numbers = Set[str]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def helpers(language: str, script: str) -> str:
    """What a script needs before its first line to say the messages that are in it.

    A browser reads its tables of a language for the first formatter: that costs a phone 50 ms, so
    none is made before it is needed. From 0 to 999 languages differ in the decimal sign alone.
    """
    name = json.dumps(tag(language))
    latin = json.dumps(f"{tag(language)}-u-nu-latn")
    made = []
    if "$number(" in script:
        format = f"new Intl.NumberFormat({latin},{{maximumFractionDigits:2}}).format"
        made.append(f"$format=n=>($format={format})(n)")
        sign = decimal_sign(language)
        ours = "" if sign == "." else f'.replace(".",{json.dumps(sign)})'
        made.append(f"$number=n=>n>=0&&n<=999?`${{Math.round(n*100+1e-9)/100}}`{ours}:$format(n)")
    if "$plural(" in script:
        rules = f"(r=>n=>r.select(n))(new Intl.PluralRules({name}))"
        made.append(f"$plural=n=>($plural={rules})(n)")
    return f"let {','.join(made)};" if made else ""


def script_of(pattern: Pattern, names: Sequence[str], language: str, numbers: Numbers) -> str:
    """The expression: a text, or a function of the variables in this order.

    language: whose plurals the pattern has. numbers: the variables that are numbers.
    """
    letters = dict(zip(names, _LETTERS, strict=False))
    value = _expression(_shared_once(pattern), letters, language, numbers)
    if not names:
        return value
    given = ",".join(letters.values())
    return f"{given if len(names) == 1 else f'({given})'}=>{value}"


def _shared_once(pattern: Pattern) -> Pattern:
    """The same with what all forms of a choice begin and end with before it and behind it.

    Whoever translates writes whole sentences; a page need not carry them once for each form.
    """
    made: list[str | Variable | Choice] = []
    for piece in pattern:
        if not isinstance(piece, Choice):
            made.append(piece)
            continue
        forms = [_atoms(_shared_once(case.pattern)) for case in piece.cases]
        before = _alike(forms)
        rest = [form[len(before) :] for form in forms]
        after = _alike([form[::-1] for form in rest])[::-1]
        inner = [form[: len(form) - len(after)] for form in rest]
        made += before
        if any(inner):
            cases = [
                Case(case.key, tuple(_merged(form)), case.default)
                for case, form in zip(piece.cases, inner, strict=True)
            ]
            made.append(Choice(piece.variable, tuple(cases)))
        made += after
    return tuple(_merged(made))


def _atoms(pattern: Pattern) -> list[str | Variable | Choice]:
    """Its pieces, and of its texts each character."""
    return [atom for piece in pattern for atom in (piece if isinstance(piece, str) else [piece])]


def _alike(forms: Sequence[list[str | Variable | Choice]]) -> list[str | Variable | Choice]:
    """What all of them begin with."""
    columns = zip(*forms, strict=False)
    return [atoms[0] for atoms in takewhile(lambda atoms: len(set(atoms)) == 1, columns)]


def _merged(atoms: Sequence[str | Variable | Choice]) -> Iterator[str | Variable | Choice]:
    """With neighbouring texts made one."""
    for texts, group in groupby(atoms, lambda atom: isinstance(atom, str)):
        if texts:
            yield "".join(map(str, group))
        else:
            yield from group


def _expression(
    pattern: Pattern, letters: Mapping[str, str], language: str, numbers: Numbers
) -> str:
    if all(isinstance(piece, str) for piece in pattern):
        return json.dumps("".join(map(str, pattern)), ensure_ascii=False)
    if len(pattern) == 1 and isinstance(pattern[0], Choice):
        return _choice(pattern[0], letters, language, numbers)
    parts = []
    for piece in pattern:
        if isinstance(piece, str):
            text = piece.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
            parts.append(text)
        elif isinstance(piece, Variable):
            letter = letters[piece.name]
            parts.append(f"${{$number({letter})}}" if piece.name in numbers else f"${{{letter}}}")
        else:
            parts.append(f"${{{_choice(piece, letters, language, numbers)}}}")
    return f"`{''.join(parts)}`"


def _choice(choice: Choice, letters: Mapping[str, str], language: str, numbers: Numbers) -> str:
    letter = letters[choice.variable]
    last = next(case for case in choice.cases if case.default)
    made: dict[str, str] = {}
    for case in choice.cases:
        if case is choice.cases[-1] and case.default:
            break
        # Of two that ask the same the first decides: in English [1] and [one].
        test = _test(case.key, letter, language, choice.variable in numbers)
        made.setdefault(test, _expression(case.pattern, letters, language, numbers))
    tests = "".join(f"{test}?{said}:" for test, said in made.items())
    return tests + _expression(last.pattern, letters, language, numbers)


def _test(key: int | float | str, letter: str, language: str, number: bool) -> str:
    if not isinstance(key, str):
        return f"{letter}=={key}"
    if not number or key not in CATEGORIES:
        return f"{letter}=={json.dumps(key, ensure_ascii=False)}"
    if language in ONE_IS_ONE and key in categories(language):
        return f"{letter}{'==' if key == 'one' else '!='}1"
    return f"$plural({letter})=={json.dumps(key)}"
