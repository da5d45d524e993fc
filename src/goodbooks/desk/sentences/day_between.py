"""A day that stands between whom somebody asked and what they asked, “Dana asked me yesterday whether …”, as the day of the sentence."""

from __future__ import annotations

import re

from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex

_NAME = r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?"
_BETWEEN = regex(
    rf"(?P<asked>(?!yesterday\b|today\b|this\b|last\b)\S.*? (?:asked|promised) (?:me|us)|I(?:['’]ve| have)? (?:asked|promised) {_NAME})(?:,? (?:again|once more|once again|twice|already|in passing|straight out))?,? (?P<day>today|(?:the day before )?yesterday|this (?:morning|afternoon|evening)|last (?:night|{ANY_WEEKDAY})|(?<!me )(?<!us )on {ANY_WEEKDAY})(?:,? (?:again|once more|once again|twice|already|in passing|straight out|at lunch|at work|in the [a-z]+(?: room)?|on the (?:stairs|phone|way (?:out|home))|over coffee))?,? (?P<what>(?:whether|if|who|what|which|when|where|why|how|to|for|that)\b.*)",
    re.IGNORECASE,
)


def with_day_in_front(sentence: str) -> str:
    """The sentence with that day in front of it, where a line has it; as it is where none stands between."""
    found = _BETWEEN.fullmatch(sentence)
    return f"{capital(found['day'])} {found['asked']} {found['what']}" if found else sentence
