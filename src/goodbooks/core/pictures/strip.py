"""A row of a picture that is made of letters, and where a value lies on its scale."""

from __future__ import annotations

from typing import NamedTuple


class Strip(NamedTuple):
    """One row of a picture made of letters: what lies where on a scale from 0 to 1.

    `outer` is a thin stretch, `inner` a thick one, `middle` a dot, `tick` an upright stroke;
    `words` is what the row says at its end.
    """

    name: str
    words: str
    inner: tuple[float, float] | None = None
    outer: tuple[float, float] | None = None
    middle: float | None = None
    tick: float | None = None


def share(value: float, low: float, high: float) -> float:
    """Where a value lies between two others, from 0 to 1."""
    return min(max((value - low) / (high - low), 0.0), 1.0) if high > low else 0.0


def percent(part: float) -> str:
    """A share in whole hundredths; never 0 or 100 for what is neither."""
    whole = round(100 * part)
    if 0 < part < 1:
        whole = min(max(whole, 1), 99)
    return f"{whole}%"
