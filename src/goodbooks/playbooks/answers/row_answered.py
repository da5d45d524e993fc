"""Several people as one types them in a hurry, “pilar mostly, and deniz from lighting; Wout”: the names in it, as a row."""

from __future__ import annotations

import re

from goodbooks.core.in_a_row import apart_in_row, is_name_in_row
from goodbooks.core.names import as_written
from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex

_BETWEEN = regex(r"\s*[,;]\s*(?:(?:and|&|plus|then|also|or)\s+)*|\s+(?:and|&|plus)\s+(?:(?:then|also)\s+)*", re.IGNORECASE)  # fmt: skip
_HEDGE = regex(
    r"\b(?:mostly|mainly|chiefly|primarily|especially|particularly|basically|obviously|sometimes|probably|possibly|perhaps|maybe|above all|of course|and so on|i guess|i think|first of all)\b|\b(?:etc|eg|e\.g)\b\.?|[!?]+",
    re.IGNORECASE,
)
_WHENCE = regex(r"\s+(?:\((?!.*\().*\)|(?:from|in|at) (?:the )?[\w’'-]+(?: [\w’'-]+)?)\Z")
"""What stands behind somebody's name and says where they work."""
_SMALL = regex(r"[^\W\d_][\w’'-]+")
_NO_NAMES = frozenset(["me", "us", "him", "her", "them", "they", "he", "she", "who", "everyone", "everybody", "others", "all", "nobody", "someone", "somebody", "more", "not", "but", "so", "too", "again", "yes", "no"])  # fmt: skip
_FEWEST = 3


def as_row(words: str) -> str:
    """An answer that names several as a row of their names, without what says how much, or where they work; any other as it is."""
    is_small = words == words.lower()
    pieces = [one.strip() for one in _BETWEEN.split(words) if one.strip()]
    told = [(one, " ".join(_WHENCE.sub("", _HEDGE.sub("", one).strip(" .")).split())) for one in pieces]  # fmt: skip
    every = [
        as_written(one) if _is_small_name(one) and (is_small or one != before) else one
        for before, one in told
        if one
    ]
    if every == pieces and ";" not in words:
        return words
    if is_small and not (len(every) >= _FEWEST or " and " in words or "&" in words):
        return _alone(words, every)
    row = listed(every)
    return row if len(apart_in_row(every)) > 1 else _alone(words, every)


def _alone(words: str, every: list[str]) -> str:
    """The one name of an answer that has no other, without its hedge; the words where it is none."""
    is_one = len(every) == 1 and is_name_in_row(as_written(every[0]))
    return every[0] if is_one and _HEDGE.search(words) else words


def _is_small_name(piece: str) -> bool:
    return _SMALL.fullmatch(piece) is not None and piece not in _NO_NAMES
