"""What a forecast says against itself: a named sentence, and what would help."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.forecast.forecast import Forecast


class Said(NamedTuple):
    """One caution raised: `name` is its file's, `figure` the number that raised it.

    `told` is the sentence for others, where the own one holds a guess about somebody.
    """

    name: str
    sentence: str
    remedy: str
    figure: float
    told: str = ""


class Caution(NamedTuple):
    """One thing a forecast can be cautious about, one a file: `look` is a pure function.

    Those with less `weight` are said first. `measured` says what it did in the study.
    """

    name: str
    summary: str
    look: Callable[[Forecast], Said | None]
    weight: int
    measured: str


class Refused(NamedTuple):
    """Why no forecast is given where a number would be a lie, and what to do instead."""

    reason: str
    remedy: str
