"""What a forecast can be cautious about, one a file, and why none is given at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.forecast.forecast import Forecast
    from goodbooks.forecast.said import Said


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
