"""A sentence of a story that paints a scene, who came in when and said what to me: kept for its writer, and never put into the mouth of one who tells others."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.days.hours_told import AT_AN_HOUR

_TO_ME = regex(r"\b(?:told|tells?|telling|said|says|saying) (?:to )?(?:me|us)\b", re.IGNORECASE)
"""What somebody said to the writer, as the writer tells it."""
_COMES_AND_SAYS = regex(
    r"\b(?:com(?:es|e|ing)|came|walk(?:s|ed|ing)|storm(?:s|ed)|stroll(?:s|ed)|stops?|stopped|drops?|dropped|pops?|popped|turns?|turned|gets?|got|rings?|rang|calls?|called) "
    r"(?:\w+ ){0,6}?(?:and|to) (?:then |just )?(?:tells?|told|says?|said|announces?|announced|asks?|asked|goes)\b",
    re.IGNORECASE,
)
"""Somebody comes by and says it."""
_OF_A_DAY = regex(
    r"\b(?:last|first) (?:hour|minute) of the day\b|\b\d{1,2} o['’]?clock\b", re.IGNORECASE
)
_GIVING_IN = regex(
    r"\W*(?:(?:to )?(?:just |simply )?(?:give in|give way|give up|back down|go along|suck it up|let them have it|do it anyway|get over it))\W*",
    re.IGNORECASE,
)
"""What one is told to do with oneself: nothing is decided for anybody else by it."""


def is_scene(words: str, *, is_decision: bool) -> bool:
    """Whether words of a story tell how it went and not what: somebody comes by and says it, or, of what was decided, to me, at an hour, or only that I give in."""
    if _COMES_AND_SAYS.search(words):
        return True
    return is_decision and bool(
        _TO_ME.search(words)
        or AT_AN_HOUR.search(words)
        or _OF_A_DAY.search(words)
        or _GIVING_IN.fullmatch(words)
    )
