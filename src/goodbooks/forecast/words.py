"""Chances in words that can be repeated in a corridor, and never with more than they hold."""

from __future__ import annotations

from goodbooks.core.phrasing import NUMBERS

_LEVELS = {50: "1 in 2", 85: "about 6 in 7", 95: "19 in 20"}


def chance_in_words(chance: float) -> str:
    """A chance from 0 to 1 as people say it: "about 2 in 10", "less than 1 in 20".

    Half a tenth is rounded down, the smaller promise.
    """
    if chance < 0.05:
        return "less than 1 in 20"
    if chance > 0.95:
        return "more than 19 in 20"
    tenths = int(chance * 10 + 0.499)
    return f"about {max(1, min(9, tenths))} in 10"


def level_in_words(level: float) -> str:
    """How sure the date of a level is: 0.85 is "about 6 in 7"."""
    return _LEVELS.get(round(100 * level)) or chance_in_words(level)


def a_chance(chance: float) -> str:
    """The words with their noun: "a chance of about 2 in 10"."""
    return f"a chance of {chance_in_words(chance)}"


_TIMES = {50: "as often as not", 85: "about six times in seven", 95: "nineteen times in twenty"}
_SCALE = (
    (0.1, "very unlikely"),
    (0.33, "unlikely"),
    (0.66, "about as likely as not"),
    (0.9, "likely"),
)
"""Below which chance which word holds: the scale of the guidance note on uncertainty for the fifth
assessment report of the IPCC (Mastrandrea and others, 2010). It is never said without the figure,
since people read the words alone far too near to even (Budescu, Broomell and Por, Psychological
Science 20, 2009)."""


def times_in_words(chance: float) -> str:
    """The same tenths as somebody says them to others: "about two times in ten"."""
    if chance < 0.05:
        return "less than one time in twenty"
    if chance > 0.95:
        return "more than nineteen times in twenty"
    tenths = max(1, min(9, int(chance * 10 + 0.499)))
    return f"about {NUMBERS[tenths]} {'time' if tenths == 1 else 'times'} in ten"


def level_in_times(level: float) -> str:
    """How sure the date of a level is, as somebody says it: 0.85 is "about six times in seven"."""
    return _TIMES.get(round(100 * level)) or times_in_words(level)


def likely_in_words(chance: float) -> str:
    """One word for a chance, to stand beside its figure: "unlikely", "likely"."""
    return next((word for most, word in _SCALE if chance < most), "very likely")
