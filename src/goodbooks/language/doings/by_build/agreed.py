"""A yes to a day, “Sure, Tuesday works”, and a word given behind a day, “tomorrow first thing, promise”: a promise by how it is built."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.regex import regex
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN

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


_THERE = regex(
    r"(?:^\W*|[,;:–—]\s+(?:and |but |so )?|\b(?:and|but|so|then) )(?:"
    r"(?:i|we)(?:['’](?:m|re)| am| are) (?:all )?(?:at your|with you|there|on site|over at|round at|yours)\b"
    r"|(?:it|they|both|all|(?:the|our|my|your|their) (?:[\w'’-]+ ){0,3}?[\w'’-]+) (?:(?:is|are) (?:then )?(?:with you|(?:in|on|at) your (?:inbox|mailbox|desk|door|doorstep|bench|hands|office|table|shop|yard|place))\b"
    r"|gets? (?:paid|done|sent|fixed|sorted|delivered|finished|cleaned|painted|repaired|settled|refunded|collected|posted|mended)\b"
    r"|(?:is|are) (?:hereby )?confirmed for\b))",
    re.IGNORECASE,
)
"""Who or what will be there on a day, told in the present: "I'm at your place on Friday", "the translation is in your inbox by Monday"."""
_AS_EVER = regex(r"\b(?:every|each|always|usually|never|often|if (?:you|u)|was|were|yesterday|last|away|off|not)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
_NO_DAY_TO_COME = ("since", "last", "past", "ago", "every", "each", "from", "until")


def there_by_a_day(text: str) -> int:
    """Behind the words by which somebody or something will be there, or done, on a day; 0 where none will."""
    found = None if _AS_EVER.search(text) else _THERE.search(text)
    if found is None:
        return 0
    days = (day.lead.lower() for day in named_days(text, _ANY_DAY, UNKNOWN))
    return found.end() if any(lead not in _NO_DAY_TO_COME for lead in days) else 0


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
