"""A sentence that says of itself that it is advice: “My advice: talk to Vera first”, “If I were you I would wait”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_SAYS_SO = regex(
    r"\b(?:my (?:honest |only |best |one )?(?:advice|recommendation|tip|counsel)(?: (?:to you|would be|is|here)\b|:|,|$)"
    r"|if i (?:were|was) (?:you|in your (?:place|shoes|position))\b|in your (?:place|shoes|position),? i(?:['’]d| would)\b"
    r"|i(?:['’]d| would)(?: (?:strongly|really|rather|not))? (?:advise|recommend|suggest)(?: that)? (?:you|against|to)\b|i (?:advise|recommend)(?: that)? you\b"
    r"|you(?:['’]d| would) (?:be|do) (?:far |much )?better (?:off|to)\b|take my advice\b|(?:advised|advises|recommended) me (?:not )?to\b|(?:['’]s|s['’]) advice(?:(?: to me)? (?:was|is) (?:not )?to\b|:))",
    re.IGNORECASE,
)
_NOT = r"(?:not|never|don['’]?t|against|wouldn['’]?t|shouldn['’]?t|avoid|leave it|stay away)\b"
_IS_NOT_IN = regex(rf"\b{_NOT}", re.IGNORECASE)
_BEGINS_WITH_NOT = regex(
    r"[\s,:;.–—-]*(?:(?:is|would be|was)\b[\s,:]*)?(?:(?:before|whatever|for now|above all|first|right now)[^,]*, )?"
    r"(?:(?:that|you|i|would|should|must|to|be|is|was|it|simply|just|really|rather|strongly|please|do|better|either)\b\s*)*"
    rf"{_NOT}",
    re.IGNORECASE,
)
_BY = regex(
    r"\W*(?P<who>(?-i:[A-ZÀ-ÖØ-Þ][\w’'-]+?))(?:['’]s advice\b| (?:has |had )?(?:advised|advises|recommended) me\b)"
)
_IS_POLITE = regex(
    r"\b(?:please|could you|can you|let me know|what (?:is|['’]s) your)\b|\?\s*\Z", re.IGNORECASE
)


def is_my_advice(text: str) -> bool:
    """Whether a sentence calls itself advice, and asks for nothing."""
    return _SAYS_SO.search(text) is not None and not _IS_POLITE.search(text)


def is_against(text: str) -> bool:
    """Whether it is advised not to do something; a “not” further on in what is advised says nothing of it."""
    says_so = _SAYS_SO.search(text)
    if says_so is None:
        return False
    behind = text[says_so.end() :]
    is_behind = any(one.isalnum() for one in behind)
    advised = _BEGINS_WITH_NOT.match(behind if is_behind else text)
    return advised is not None or _IS_NOT_IN.search(says_so[0]) is not None


def by_whom(text: str) -> str:
    """Whose advice a note says it is, by name; "" where it does not."""
    found = _BY.match(text)
    return found["who"] if found else ""
