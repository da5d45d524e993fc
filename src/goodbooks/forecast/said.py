"""What a forecast says against itself, as a value: one caution that was raised."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """One caution raised: `name` is its file's, `figure` the number that raised it.

    `told` is the sentence for others, where the own one holds a guess about somebody.
    """

    name: str
    sentence: str
    remedy: str
    figure: float
    told: str = ""
