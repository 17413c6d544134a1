"""How likely something is by chance alone."""

from __future__ import annotations

from math import comb


def at_least(hits: int, tries: int, chance: float) -> float:
    """The probability of `hits` or more in `tries`, each with the same chance (binomial)."""
    return sum(
        comb(tries, k) * chance**k * (1 - chance) ** (tries - k) for k in range(hits, tries + 1)
    )
