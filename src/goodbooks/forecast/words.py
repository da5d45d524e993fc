"""Chances in words that can be repeated in a corridor, and never with more than they hold."""

from __future__ import annotations

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
