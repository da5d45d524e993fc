"""A place in a message that a rule has found."""

from __future__ import annotations

from typing import NamedTuple


class Spot(NamedTuple):
    """A place that a rule's code found; `says` and `instead` replace the rule's own words."""

    start: int
    end: int
    words: str = ""
    cites: tuple[str, ...] = ()
    says: str = ""
    instead: str = ""
