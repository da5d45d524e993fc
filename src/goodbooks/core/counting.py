"""What a count can say about the share behind it, and what it cannot."""

from __future__ import annotations

from math import exp, lgamma, log, log1p

_STEPS = 40
_TAIL = 0.05


def plausible_share(hits: int, total: int) -> tuple[int, int]:
    """The share, in 100, that so many hits of a total make plausible: low and high.

    The middle 90 % of the posterior of a share with a uniform prior, which is
    Beta(hits + 1, total - hits + 1). Both ends are rounded to whole numbers from 0 to 100.
    """
    return _quantile(hits, total, _TAIL), _quantile(hits, total, 1 - _TAIL)


def _quantile(hits: int, total: int, wanted: float) -> int:
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        if round(100 * low) == round(100 * high):
            break  # what is looked for lies between them
        middle = (low + high) / 2
        if _below(hits, total, middle) < wanted:
            low = middle
        else:
            high = middle
    return round(100 * low)


def _below(hits: int, total: int, share: float) -> float:
    """The probability that the share is below a value.

    For whole numbers the beta distribution is a sum of binomial terms
    (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.24).
    """
    trials = total + 1
    # in logarithms, since a row of a thousand has terms that no float can hold
    whole, one, other = lgamma(trials + 1), log(share), log1p(-share)
    return sum(
        exp(whole - lgamma(k + 1) - lgamma(trials - k + 1) + k * one + (trials - k) * other)
        for k in range(hits + 1, trials + 1)
    )
