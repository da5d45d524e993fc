"""Words that tell of a yes or a no that it was given long before: “no in September”, “last spring he said no”, “she said no once”."""

from __future__ import annotations

import re

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex

_SEASON = r"(?:the )?(?:spring|summer|autumn|fall|winter)"
_OF_YORE = (
    rf"(?:last (?:month|year|term|season|{_SEASON}|{ANY_MONTH})"
    r"|(?:[\w-]+ ){1,3}(?:months?|years?) (?:ago|back)|(?:ages|long|some time|a (?:long )?(?:time|while)) (?:ago|back)"
    r"|earlier (?:this|that) (?:year|spring|summer|autumn|winter)|(?:the )?first time(?: (?:I|we) \w+(?: \w+){0,3}?)?|back then|once before|the year before)"
)
"""A time that is no day and lies a month or more behind, whatever it stands beside."""
_MONTH = rf"(?:in (?:early |late |mid-? ?)?(?:{ANY_MONTH}|{_SEASON})(?: (?:last year|\d{{4}}))?)"
"""A month or a season, which lies behind where words say so, or where nobody would refuse something for it alone."""
_ENDS = r"(?=\W*(?:\Z|[,.;:!–-]|(?:and|but|now|already|when|so|to|that)\b))"
_SMALL = r"(?:(?:already|also|just|once|flatly|straight out) )*"
_REPLY = r"(?:yes|no|ok(?:ay)?|never)"
_SAID = r"(?:said|told (?:me|us)|answered|refused|was (?:already )?(?=no|yes))"
_BEHIND = regex(
    rf"\b(?:{_REPLY} {_SMALL}(?:back )?(?:{_OF_YORE}|once(?! and for)|already|before|when I (?:first )?(?:asked|tried)\b.{{0,30}}? (?:{_OF_YORE}|{_MONTH}))|no {_SMALL}(?:back )?{_MONTH}|{_REPLY} {_SMALL}back {_MONTH}){_ENDS}"
    rf"|\balready {_SAID} {_REPLY}\b.* once\b",
    re.IGNORECASE,
)
_IN_FRONT = regex(
    rf"\W*(?:(?:well|but|and|already|back|only|I asked,?) )*(?:{_OF_YORE}|{_MONTH}),? (?:[\w'’-]+ ){{1,3}}?{_SMALL}{_SAID}",
    re.IGNORECASE,
)
_BETWEEN = regex(
    rf"\b{_SAID}:? {_SMALL}(?:back )?(?:{_OF_YORE}|{_MONTH}|once|before),?:? {_SMALL}(?:that )?[\"“]?{_REPLY}\b",
    re.IGNORECASE,
)


def is_of_before(words: str) -> bool:
    """Whether words tell of an answer of long ago; “no, last year's figures are too weak” and “yes, in January” are of now."""
    return bool(_BEHIND.search(words) or _IN_FRONT.match(words) or _BETWEEN.search(words))
