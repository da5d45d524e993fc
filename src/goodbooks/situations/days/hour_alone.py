"""An hour by which a story tells what happened, with no day beside it: “at five she came over and said” is of the day on which it is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_named import Named
from goodbooks.situations.days.hours_told import clock_told

if TYPE_CHECKING:
    from datetime import date

_FIRST = regex(r"\A[^,;:.!?]*(?:,(?! (?:and|but|so|because|which|who)\b)[^,;:.!?]*)?")
"""The first clause of a sentence."""
_BEGINS = regex(
    r"\A\W*(?:(?:and|then|so|but|just) )*(?P<it>(?:(?:at|around|about|by) )?(?:(?:half|(?:a )?quarter|five|ten|twenty(?:[- ]five)?|\d{1,2})(?: past| to) )?(?:\w+|\d{1,2}[:.]\d\d)(?: ?[ap]\.?m\b| o['’]?clock)?)\b",
    re.IGNORECASE,
)
"""The hour with which a sentence begins."""
_CAME_AT = regex(
    r"\A\W*[^,;:]{0,40}?\b(?:came|rang|called|phoned|wrote|mailed|texted|walked|stood|stopped|turned up|burst|appeared|announced|told|said)\b[^,;:]{0,30}? (?P<it>at (?:about |around )?(?:(?:half|(?:a )?quarter|five|ten|twenty(?:[- ]five)?) (?:past|to) )?[\w:.]+(?: ?[ap]\.?m\b| o['’]?clock)?)",
    re.IGNORECASE,
)
"""The hour at which somebody came or said it."""
_OFTEN = regex(
    r"\b(?:every|each|always|usually|often|mostly|normally|used to|most (?:days|mornings|evenings))\b",
    re.IGNORECASE,
)
ONCE = regex(
    r"\b(?:ago|the other (?:day|week)|(?:last|past) (?:week|month|year|term|spring|summer|autumn|fall|winter|time)|in (?:spring|summer|autumn|winter)|(?:that|one) (?:day|morning|evening|afternoon|night)|(?<!this )(?<!at )(?<!for )(?<!just )(?<!only )once|years|months)\b",
    re.IGNORECASE,
)
"""A time before today that is no certain day: an hour behind it may be of that."""


def hour_alone(said: str, on: date) -> Named | None:
    """The day of the telling, by the hour at which a sentence that names no day says that something happened; None where it tells of what comes again, or of no clear hour."""
    clause = _FIRST.match(said)
    first = clause[0] if clause else ""
    found = _BEGINS.match(first)
    at = clock_told(f"{found['it']},", said) if found else ""
    if not at:
        found = _CAME_AT.match(first)
        at = clock_told(f"{found['it']},", said) if found else ""
    if not found or not at or _OFTEN.search(said):
        return None
    return Named(found["it"], *found.span("it"), "", on, on, at)
