"""How likely something is by chance alone."""

from __future__ import annotations

from math import exp, lgamma, log


def at_least(hits: int, tries: int, chance: float) -> float:
    """The probability of `hits` or more in `tries`, each with the same chance (binomial).

    In logarithms: of a thousand tries, the ways to hit are too many for a floating number.
    """
    if hits <= 0 or chance >= 1:
        return 1.0
    if chance <= 0:
        return 0.0
    ways = lgamma(tries + 1)
    return sum(
        exp(
            ways
            - lgamma(k + 1)
            - lgamma(tries - k + 1)
            + k * log(chance)
            + (tries - k) * log(1 - chance)
        )
        for k in range(hits, tries + 1)
    )
