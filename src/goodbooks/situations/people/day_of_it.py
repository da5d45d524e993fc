"""The day on which something was said or decided, as a story says it; the day that was spoken of then is another one."""

from __future__ import annotations

import re

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = rf"(?:{ANY_MONTH.title()})"  # fmt: skip
WHEN = regex(
    rf"\b(?:(?:on )?{_WEEKDAY} (?:of )?last week|last week,? on {_WEEKDAY}|on (?:{_WEEKDAY},? )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?: \d{{4}})?|on {_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|the week before last)\b"
    r"|\b(?:yesterday|today|tonight|tomorrow|this (?:morning|afternoon|week|month|year|spring|summer|autumn|winter)|last (?:night|week|month|year|spring|summer|autumn|fall|winter|\w+day)"
    r"|next (?:week|month|year|\w+day)|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|some|several|about \w+) (?:day|week|month|year|hour)s? (?:ago|later)"
    r"|for (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|some|several|about \w+) (?:day|week|month|year|hour)s? now"
    rf"|(?:on|by|since|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|by|since|until|last|early|late|of) (?:{ANY_MONTH.title()})(?: \d{{4}})?"
    r"|(?:in|since) (?:19|20)\d\d|(?:for|these last|the last|the past|over the past) (?:\w+ ){1,2}(?:weeks|months|years))\b",
    re.IGNORECASE,
)  # fmt: skip
"""A day in a story, in its own words."""
_SPOKEN = frozenset({"decision", "conversation"})
"""Sorts of facts that are told on a day and may speak of another."""
_SAYS = r"(?:sa(?:id|ys)|t(?:old|ells)|announce[sd]|explain(?:ed|s)|mention(?:ed|s)|decide[sd]|confirm(?:ed|s)|wr(?:ote|ites)|report(?:ed|s)|agree[sd]|claim(?:ed|s)|ins?isted|replied|answered|mailed|texted|let)"
_ITSELF = r"(?:that|we|he|she|it|they|I|you|there|nobody|everybody)"
_OF_WHAT = regex(rf"\b{_SAYS}\b(?:[^.;:!?“\"]*?(?:\bthat\b|: ?|,? ?[“\"])|(?: (?:to )?(?:me|us|him|her|them|everybody|everyone|(?:my|our|the|his|her|their) \w+|(?-i:[A-Z])\w+))? (?:{_ITSELF}|(?:the|my|our|this) (?:\w+ ){{0,6}}?\w+(?= (?:is|are|has|have|needs?|must|will|would|can|opens?|starts?|begins?|ends?|closes?|moves?|goes?|comes?|leaves?|stays?)\b))\b)", re.IGNORECASE)  # fmt: skip
"""Where what somebody said begins: “told the club that”, “said:”, “told me my post ends”."""
_GOES_ON = regex(r",? (?:and|but|so|then)\b(?: (?:then|later|now))? (?=(?:on|at|in|last|this|yesterday|today|tonight)\b)|[;.]", re.IGNORECASE)  # fmt: skip
"""Where it ends, and the story goes on."""
_LOOKS_BACK = regex(r"(?:yesterday|last|this|today|tonight|the week before|.* (?:ago|later|last week)\Z)", re.IGNORECASE)  # fmt: skip
"""A day that is told from now on, so that it may be the day of the saying wherever it stands."""
_TO_COME = regex(r"(?:by|until|tomorrow|next)\b", re.IGNORECASE)

_OF_A_THING = regex(r"\b(?:things?|stuff|texts?|papers?|letters?|pages?|figures?|numbers|slides?|versions?|reports?|lists?) (?:that |which )?(?:(?:I|we|he|she|they)(?:['’](?:d|ve|s)| had| have| has)? (?:\w+ ){1,2})?(?:from|of) \Z", re.IGNORECASE)  # fmt: skip
"""What a day behind it is the age of: “things that I took from last year” happened on no such day."""


def day_of_it(sort: str, sentence: str) -> str:
    """The day of a fact as its sentence says it, "" for none; a day of which somebody only spoke is none of what was said or decided."""
    for found in WHEN.finditer(sentence):
        if _OF_A_THING.search(sentence, 0, found.start()):
            continue
        if sort not in _SPOKEN:
            return found[0]
        is_back = _LOOKS_BACK.match(found[0])
        if not _TO_COME.match(found[0]) and (is_back or not _is_spoken_of(sentence, found.start())):
            return found[0]
    return ""


def _is_spoken_of(sentence: str, at: int) -> bool:
    """Whether a place stands within what somebody said."""
    begins = [found.end() for found in _OF_WHAT.finditer(sentence, 0, at)]
    ends = (one.end() for one in _GOES_ON.finditer(sentence, begins[-1])) if begins else ()
    return bool(begins) and not any(end <= at for end in ends)
