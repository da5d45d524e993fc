"""The names of days and months as they are mistyped, one slip away: “tomorow”, “Wendesday”, “Novmber”."""

from __future__ import annotations

import re
from functools import cache

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import slips
from goodbooks.core.regex import regex

_NEAR = ("today", "tonight", "tomorrow", "yesterday")
_AS_HEARD = {
    **dict.fromkeys(("wensday", "wendsday", "wednsdy"), "wednesday"),
    **dict.fromkeys(("tomoro", "tommoro", "tommorow", "2moro", "tmrw", "tmr"), "tomorrow"),
}
"""How a day is written by its sound or in short, which is more than one slip."""
_LIKE_A_DAY = regex(
    r"(?<![\w@./'’-])(?:[mtwfs][a-z]{2,9}(?:ay|dy|ya|da|row|orw|rrw|rwo)|tomm?oro|2moro|tmrw?)(?![\w@/'’-])",
    re.IGNORECASE,
)
_IN_A_TEXT = frozenset({*WEEKDAYS, "tomorrow"})
_OF_THEIR_OWN = frozenset({"sundry", "munday", "mundy", "sundays"})
"""Words and names of people that are one slip away from a day."""


class Mended(NamedTuple):
    """A text with its days spelt right, and where each of them stands in it and stood before: (start, end, start before, end before)."""

    text: str
    places: tuple[tuple[int, int, int, int], ...]

    def before(self, at: int) -> int:
        """Where a place of the text, which begins or ends a day, was before."""
        moved = 0
        for start, end, first, last in self.places:
            if at <= start:
                break
            if at < end:
                return first
            moved = last - end
        return at + moved


def without_slip(word: str) -> str:
    """A word in small letters, mended where it can be the name of one day or month alone."""
    if word in _AS_HEARD:
        return _AS_HEARD[word]
    own, every = slips(word), _slips_of_names()
    found = [name for name, made in every.items() if own & made]
    if len(found) > 1:
        found = [name for name in found if name[:1] == word[:1]]
    return found[0] if len(found) == 1 and word not in every else word


def without_slips(text: str) -> Mended:
    """A text in which every mistyped day of the week, and tomorrow, is spelt right."""
    parts, places, end, length = list[str](), list[tuple[int, int, int, int]](), 0, 0
    for found in _LIKE_A_DAY.finditer(text):
        word = found[0].lower()
        meant = without_slip(word)
        if meant == word or meant not in _IN_A_TEXT or word in _OF_THEIR_OWN:
            continue
        meant = meant.capitalize() if found[0][0].isupper() else meant
        before = text[end : found.start()]
        start = length + len(before)
        length = start + len(meant)
        parts += [before, meant]
        places.append((start, length, *found.span()))
        end = found.end()
    return Mended("".join((*parts, text[end:])), tuple(places))


@cache
def _slips_of_names() -> dict[str, frozenset[str]]:
    """What each day's and month's name becomes by a slip."""
    return {name: slips(name) for name in (*WEEKDAYS, *MONTHS, *_NEAR)}
