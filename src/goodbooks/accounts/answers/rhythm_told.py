"""How often something was promised, “a number every Friday”, as the lines of a promise that comes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.language.again import again_in

if TYPE_CHECKING:
    from datetime import date

Lines = tuple[tuple[str, str], ...]


def rhythm_told(words: str, until: str, on: date) -> tuple[str, Lines]:
    """What was promised without how often, and the line that says that, with the day it ends on; the words as they are, and nothing, where it is promised once."""
    again = again_in(words, on)
    if again is None or not again.without(words):
        return words, ()
    last = read_moment(until, on) if until else None
    ends = isinstance(last, Moment) and " until " not in again.every
    every = f"{again.every} until {last.on}" if isinstance(last, Moment) and ends else again.every
    return again.without(words), (("every", every),)


def rhythm_in(words: str, on: date) -> str:
    """How often, without until when; "" where words name no rhythm."""
    again = again_in(words, on)
    return again.every.partition(" until ")[0] if again else ""
