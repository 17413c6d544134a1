# ruff: noqa: RUF001  signs as authors type them are what this is about
"""How well the right options can be guessed from how options look, by somebody who knows nothing.

A linear model over surface features, each relative to the other options of its question; it is
fitted on the questions of some files and guesses those of the others (cross-validation).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from math import log

from generator.checks.by_file import Findings
from generator.checks.teaching.one_right import Look, OneRight
from generator.model.embed import Embed
from generator.model.quiz import Quiz
from generator.text.beside import Latest

FOLDS = 10
_RIDGE = 2.0  # a pull towards nothing, in questions: keeps rare features from being believed

# English: what item writers put into right or wrong options without noticing.
HEDGED = re.compile(
    r"\b(may|might|could|can|usually|often|sometimes|generally|mostly|typically|likely|perhaps|"
    r"probably|some|tends?)\b",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(
    r"\b(always|never|completely|entirely|totally|impossible|without exception|in every case|"
    r"under no circumstances|at all times|in no case)\b",
    re.IGNORECASE,
)
COURTEOUS = re.compile(
    r"\b(sorry|apologi[sz]e|please|thank|thanks|afraid|appreciate|kindly|welcome|understand)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(not|no|cannot)\b|n[’']t\b", re.IGNORECASE)
_TIMED = re.compile(
    r"\b(today|tonight|tomorrow|now|at once|noon|o[’']clock|minutes?|hours?|days?|weeks?|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“”\"«»„]")
_NUMBER = re.compile(r"\d")

_ENDS = re.compile(r"[.!?…]+")
_SPEAKER = re.compile(r"\b(I|we|my|our)\b")
_ENGLISH = (HEDGED, ABSOLUTE, COURTEOUS, _NEGATED, _TIMED, _SPEAKER)


@dataclass(frozen=True)
class Guessed:
    """hits of tries were right; `by_chance` is what blind guesses would have hit."""

    hits: int
    tries: int
    by_chance: float


def guess(looks: Sequence[Look]) -> Guessed:
    """Guess every question from what was learnt on the questions of other files."""
    seen = [one for one in looks if one.asked]
    files = {path: n for n, path in enumerate(dict.fromkeys(one.path for one in seen))}
    width = len(seen[0].seen["surface"][0][0]) if seen else 0
    folds: list[list[_Part]] = [[] for _ in range(FOLDS)]
    # Questions of one file resemble each other; where there are few files, nothing better is left.
    if len(files) >= FOLDS // 2:
        for one in seen:
            folds[files[one.path] % FOLDS].append((one, None))
    else:
        every = [(one, number) for one in seen for number in range(len(one.asked))]
        for place, one_of in enumerate(every):
            folds[place % FOLDS].append(one_of)
    sums = [_known_sums(_flat(parts), partial(_sums, width, parts)) for parts in folds]
    hits = 0.0
    for fold, parts in enumerate(folds):
        model = _fit(width, (*sums[:fold], *sums[fold + 1 :]))
        for one, part in parts:
            hits += _guessed(one, (part, model), partial(_hits, one, part, model))
    chances = sum(part.chance for one in seen for part in one.asked)
    return Guessed(round(hits), sum(len(one.asked) for one in seen), chances)


# Some questions of a file: one of them, by its number, or all.
_Part = tuple[Look, int | None]


def _flat(parts: Sequence[_Part]) -> tuple[object, ...]:
    return tuple(thing for part in parts for thing in part)


def _questions(one: Look, number: int | None) -> list[tuple[OneRight, list[list[float]]]]:
    every = list(zip(one.asked, one.seen["surface"], strict=True))
    return every if number is None else [every[number]]


def _sums(width: int, parts: Sequence[_Part]) -> _Sums:
    products, key = [[0.0] * width for _ in range(width)], [0.0] * width
    for part in parts:
        for one, table in _questions(*part):
            for number, row in enumerate(table):
                y = float(number == one.right) - 1 / len(table)
                found = [(i, x) for i, x in enumerate(row) if x]  # few features tell options apart
                for at, (i, x) in enumerate(found):
                    key[i] += x * y
                    of = products[i]
                    for j, z in found[at:]:
                        of[j] += x * z
    for i, of in enumerate(products):  # the half that is the same as the other
        of[:i] = [products[j][i] for j in range(i)]
    return tuple(tuple(row) for row in (*products, key))


def _hits(of: Look, number: int | None, model: Sequence[float]) -> float:
    """How many of the right options a model finds; of several that it thinks alike, a share."""
    hits = 0.0
    for one, table in _questions(of, number):
        scores = [sum(w * x for w, x in zip(model, row, strict=True)) for row in table]
        most = max(scores) - 1e-9
        best = [n for n, score in enumerate(scores) if score >= most]
        hits += (one.right in best) / len(best)
    return hits


# What least squares needs of some questions: the products of features, row by row, and at the end
# those with the key.
_Sums = tuple[tuple[float, ...], ...]
_known_sums, _guessed = Latest[_Sums](most=6 * FOLDS), Findings()


def look(file: Quiz | Embed, asked: Sequence[OneRight], english: bool) -> list[list[list[float]]]:
    """Of each question with one right option the features of its options."""
    return [_features(one, english) for one in asked]


def _features(one: OneRight, english: bool) -> list[list[float]]:
    """For each option its features, less the mean of its question."""
    means = [(column, sum(column) / len(column)) for column in _columns(one, english)]
    return [[column[n] - mean for column, mean in means] for n in range(len(one.options))]


def _columns(one: OneRight, english: bool) -> Iterator[Sequence[float]]:
    """Each feature, of all options of a question."""
    stem = frozenset(one.stem_words)
    options, lengths = one.options, [len(option) for option in one.options]
    yield [log(length + 1) for length in lengths]
    yield [len(_ENDS.findall(option)) for option in options]
    yield ["?" in option for option in options]
    yield [option.count(",") + option.count(";") + option.count(":") for option in options]
    yield [_NUMBER.search(option) is not None for option in options]
    yield [_QUOTED.search(option) is not None for option in options]
    yield [_shared(said, stem) for said in one.option_words]
    for pattern in _ENGLISH if english else ():
        found: list[list[str]] = one.found(pattern.findall, nothing=[])
        yield [len(those) for those in found]
    in_order = sorted(lengths)
    yield [length == in_order[-1] > in_order[-2] for length in lengths]
    yield [length == in_order[0] < in_order[1] for length in lengths]
    yield [number == 0 and not one.moves for number in range(len(options))]
    yield [number == len(options) - 1 and not one.moves for number in range(len(options))]


def _shared(said: Sequence[str], stem: frozenset[str]) -> float:
    """The share of an option's longer words that the stem has."""
    own = {word for word in said if len(word) > 3}
    return len(own & stem) / len(own) if own else 0.0


@lru_cache(maxsize=6 * FOLDS)
def _fit(width: int, parts: tuple[_Sums, ...]) -> tuple[float, ...]:
    """The weights of a ridge regression, by Gaussian elimination."""
    rows = [
        [sum(part[i][j] for part in parts) + _RIDGE * (i == j) for j in range(width)]
        + [sum(part[width][i] for part in parts)]
        for i in range(width)
    ]
    for i in range(width):
        pivot = max(range(i, width), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, width):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [x - factor * y for x, y in zip(rows[r], rows[i], strict=True)]
    weights = [0.0] * width
    for i in reversed(range(width)):
        rest = sum(rows[i][j] * weights[j] for j in range(i + 1, width))
        weights[i] = (rows[i][width] - rest) / rows[i][i]
    return tuple(weights)
