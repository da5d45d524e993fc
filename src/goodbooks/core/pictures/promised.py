"""A promised day as pictures mark it: with its chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date


class Promised(NamedTuple):
    """A day that was promised, how likely it is to hold, from 0 to 1, and that in words."""

    on: date
    chance: float
    words: str
