"""What every way of building a sentence looks at: where a clause begins, what its subject and its deed may be, and the days it names."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAYS, MONTHS
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.text.phrase import FIGURE, KEY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ANY_DAY = date(2026, 3, 11)
_NOT_TO_COME = ("since", "last", "past", "ago", "every", "each")
NO_DAY_TO_COME = (*_NOT_TO_COME, "from", "of", "during")
"""What stands before a day that is not one to come."""
UNDER = regex(r",? (?:if|provided|as long as|unless) [^,;]+$", re.IGNORECASE)
"""Under what a sentence holds, at its end."""
_BY_A_DAY = ("by", "on", "before", "within", "", "for", "no later than", "at the latest by")
BEGINS = r"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so)\s+)"
"""Where a clause begins."""
THING = (
    r"(?:^|[,;:–—]\s+|\b(?:and|but|so|that)\s+)(?:(?:and|but|so|ok|right)\W+)*(?!(?:i|we|you|he|she|they|who|what|which|there|if|when|as|it|this|that"
    r"|everybody|everyone|nobody|somebody|someone|\w+ing)\b)(?:[\w'’&/.-]+\s+){1,7}?"
)
"""The subject of a clause, where that is no person spoken of by a small word."""
NOT = r"(?:n['’]?t\b| not\b| never\b)"
DONE = (
    r"(?:\w+[^e\W]ed|sent|done|seen to|made|put|cut|built|brought|taken|paid|wound|set|told|written|given|rung|dealt with|bound|swept"
    r"|shown|sorted)"
)
"""A deed in the form that tells it as done to something."""
CHANGED = (
    "extended|moved|brought forward|put back|pushed back|cut|raised|closed|merged|replaced|renamed|split|reduced|shortened|postponed"
    "|changed|switched|halved|doubled|lowered|widened|stopped|dropped|withdrawn|phased out"
)
TOLD_BACK = r"\b(?:was|were|had|did|didn['’]t|said|used to|ago|last|since|yesterday|if|would|could|should|might)\b"
_DAY_WORDS = (
    "mon tue tues wed weds thu thur fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"
    " toda toni tomo tmrw eod week next this morn afte even noon nigh half mont end"
)
DAY_KEYS = frozenset((*(word[:KEY] for word in (*DAYS, *MONTHS)), *_DAY_WORDS.split(" "), FIGURE))
"""What a sentence has a word of that names a day."""


def days_in(text: str) -> int:
    """How many days to be met a clause names."""
    return sum(lead in _BY_A_DAY for _, lead in days_named(text))


@cache
def ready(pattern: str) -> re.Pattern[str]:
    """A pattern made once, of whatever case its words are."""
    return re.compile(pattern, re.IGNORECASE)


@cache
def _keys(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def search(pattern: str, text: str) -> re.Match[str] | None:
    """Where a pattern is first found in a text."""
    return ready(pattern).search(text)


def searched(
    patterns: Iterable[tuple[str, str]], text: str, keys: frozenset[str]
) -> Iterator[re.Match[str]]:
    """What is found of patterns, each with the keys of which a sentence must hold one."""
    for listed, pattern in patterns:
        found = None if keys.isdisjoint(_keys(listed)) else search(pattern, text)
        if found is not None:
            yield found


def days_named(text: str) -> list[tuple[int, str]]:
    """Where a sentence names a day that can be one to come, with the word that leads to it."""
    named = ((one.start, one.lead.lower()) for one in named_days(text, _ANY_DAY, UNKNOWN))
    return [one for one in named if one[1] not in _NOT_TO_COME]


def has_day(text: str, start: int) -> bool:
    """Whether a day to be met is named behind a place of a text."""
    return any(at > start and lead in _BY_A_DAY for at, lead in days_named(text))
