"""A yes to a day, “Sure, Tuesday works”, and a word given behind a day, “tomorrow first thing, promise”: a promise by how it is built."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.regex import regex
from goodbooks.language.dues import named_days
from goodbooks.language.stretch import UNKNOWN

_ANY_DAY = date(2026, 3, 11)
_YES = regex(
    r"\W*(?:(?:sure|yes|yep|yeah|ok|okay|k|fine|great|perfect|good|all ?right|alright|of course|certainly|absolutely|understood|agreed|got it|will do|thanks|thank you"
    r"|no problem|then|and|well)\b[\s,.!;:–-]*)*(?:(?:by|on|at)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
"""What may stand before the day that is agreed to: nothing but a yes."""
_SUITS = regex(
    r"[\s,]*(?:morning|afternoon|evening|at \S+)?[\s,]*(?:works|will work|suits|is|['’]s|it is|will do|can be done|would be)\s*(?:very |just |perfectly |absolutely )?"
    r"(?:(?:no problem|not a problem|fine|ok|okay|good|great|perfect|possible|doable|manageable|all right|alright|me|us|it)\b)?(?: at all)?(?: (?:for|with|by) (?:me|us))?\W*",
    re.IGNORECASE,
)
_IS_NOTHING = regex(r"[\s,]*(?:is|['’]s|would be)\W*", re.IGNORECASE)
_WORD = regex(
    r"(?:[,;–—-]\s*(?:i )?promised?|\bi promise(?: you)?|[,;–—-]\s*you have my word|[,;–—-]\s*my word on it)\W*$",
    re.IGNORECASE,
)


def agreed(text: str) -> int:
    """Behind the words of a sentence that says yes to a day, or gives a word for one; 0 where it does neither."""
    for day in named_days(text, _ANY_DAY, UNKNOWN):
        before, behind = text[: day.start], text[day.end :]
        is_yes = _YES.fullmatch(before.removesuffix(day.lead)) and _SUITS.fullmatch(behind)
        if is_yes and not _IS_NOTHING.fullmatch(behind):
            return len(text)
        if (found := _WORD.search(behind)) is not None:
            return day.end + found.end()
    return 0
