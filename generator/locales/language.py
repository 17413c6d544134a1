"""How a language writes numbers, lists and plurals: what Unicode's CLDR says, by way of Babel.

Babel is asked as late as can be: reading it takes longer than saying all that is English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

# Where one thing is 'one', and anything else, fractions and nought too, is 'other'.
ONE_IS_ONE = frozenset({"en", "de"})
# Where thousands are set apart from five digits on (CLDR's minimumGroupingDigits), which Babel
# does not know.
FROM_TEN_THOUSAND = frozenset("be bg es et hu hy it ka lv pl sl sq pt-PT".split())
# The decimal sign of languages for which Babel need not be read; those of countries differ.
DECIMAL_SIGNS = {"en-GB": ".", "de": ","}
_NAME = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*")
_HUNDREDTH = Decimal("0.01")


def tag(language: str) -> str:
    """The name of a language, as browsers know it, by which numbers and days are written.

    English without a country is that of Britain, as the words are. Digits are those of the rest of
    the page, 0 to 9, whichever a language has besides.
    """
    name = language.replace("_", "-")
    # Browsers throw where something is no name of a language at all.
    return name if _NAME.fullmatch(name) and name != "en" else "en-GB"


@cache
def locale(language: str) -> Locale:
    """What Babel knows of a language; of English, where it knows nothing."""
    from babel import Locale, UnknownLocaleError

    name = tag(language)
    for known in (name, name.split("-")[0]):
        try:
            return Locale.parse(known, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en_GB")


def category(language: str, number: float) -> str:
    """The plural category of a number: zero, one, two, few, many or other."""
    if language in ONE_IS_ONE:
        return "one" if number == 1 else "other"
    return str(locale(language).plural_form(Decimal(repr(number)).normalize()))


def categories(language: str) -> frozenset[str]:
    """The plural categories that a language has."""
    if language in ONE_IS_ONE:
        return frozenset({"one", "other"})
    return frozenset({*locale(language).plural_form.rules, "other"})


def number_in(language: str, number: float) -> str:
    """A number as people write it, with two places behind the point at most."""
    if isinstance(number, int) and 0 <= number < 1000:
        return str(number)
    from babel.numbers import format_decimal

    rounded = Decimal(repr(number)).quantize(_HUNDREDTH, ROUND_HALF_UP)
    apart = abs(rounded) >= (10_000 if language in FROM_TEN_THOUSAND else 1000)
    return format_decimal(
        rounded, locale=locale(language), group_separator=apart, decimal_quantization=False
    )


def decimal_sign(language: str) -> str:
    """What stands between whole numbers and their parts, where digits are 0 to 9."""
    known = DECIMAL_SIGNS.get(tag(language))
    return known or str(locale(language).number_symbols["latn"]["decimal"])


def exactly_in(language: str, number: float) -> str:
    """A number with all its digits and nothing between them, as people type it."""
    text = f"{number:.15g}"
    return text.replace(".", decimal_sign(language)) if "." in text else text


def list_in(language: str, parts: Iterable[str]) -> str:
    """Several things in one sentence: a, b and c."""
    found = list(parts)
    if len(found) < 2:
        return "".join(found)
    if tag(language) == "en-GB":
        return " and ".join([", ".join(found[:-1]), found[-1]])
    from babel.lists import format_list

    return format_list(found, locale=locale(language))
