"""The day on which something was decided, as the sentence that tells it says: "Rob decided yesterday", "on Monday the council agreed"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAY, MONTH

if TYPE_CHECKING:
    from datetime import date

_NUMBER = r"(?:\d{1,2}|an?|two|three|four|five|six)"
_GONE = rf"(?:(?:the day before )?yesterday|last (?:night|{DAY})|{_NUMBER} (?:days?|weeks?) ago)"
_TODAY = r"(?:today|(?:earlier )?this (?:morning|afternoon|evening))"
_DATE = rf"(?:{DAY} )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}(?: \d{{4}})?"
_NAMED = rf"on (?:{_DATE}|{DAY})"
_VERB = (
    r"\b(?:decided|agreed|approved|resolved|ruled|voted|settled|chose|met|signed|rejected|refused)"
)
_AT_FIRST = regex(rf"\W*(?P<all>(?P<day>(?i:{_GONE}|{_TODAY}|{_NAMED})),? )(?!that\b|to\b)")
_BEHIND_THE_VERB = regex(
    rf"(?i:{_VERB})(?P<all>,? (?P<day>(?i:{_GONE}|{_TODAY}|{_NAMED}(?= (?:to|that|not to)\b|,))),?)(?!\w)"
)
_AT_LAST = regex(rf"(?P<all>,? (?P<day>(?i:{_GONE})))\W*$")
_THEN_TOLD = regex(r"(?i:\b(?:that|which|who|what|when|where)\b)")


class DecidedOn(NamedTuple):
    """The day, and the sentence without the words that say it."""

    on: date
    text: str


def decided_on(text: str, written_on: date) -> DecidedOn | None:
    """The day on which what a sentence tells was decided; None where it says none, or one that is not past."""
    last = _AT_LAST.search(text)
    if last is not None and _THEN_TOLD.search(text[: last.start()]):
        last = None
    found = _AT_FIRST.match(text) or _BEHIND_THE_VERB.search(text) or last
    if found is None:
        return None
    moment = read_moment(found["day"].lower().removeprefix("earlier "), written_on, is_past=True)
    if isinstance(moment, Unclear) or moment.on > written_on:
        return None
    start, end = found.span("all")
    left = text[:start] + text[end:]
    return DecidedOn(moment.on, left[:1].upper() + left[1:] if not start else left)


_ONLY_THAT = regex(
    r"\b(?:voted|decided|agreed|ruled|chosen|made up (?:its|their|his|her|our) minds?|(?:reached|come to|came to|taken|made) (?:a|its|their|our) (?:decision|verdict|conclusion))"
    r"(?:,? (?:last night|yesterday|today|this (?:morning|afternoon|evening|week)|at last|finally|now|unanimously|late|again|on \w+day|in the end|(?:after|over|behind) [^,;:.!?]+))*\W*$",
    re.IGNORECASE,
)


def says_only_that(text: str) -> bool:
    """Whether a sentence only says that somebody decided, and not what: "The school board voted last night after three hours of shouting"."""
    return _ONLY_THAT.search(text) is not None
