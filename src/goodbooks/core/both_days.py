"""Both days of a word that was turned around, as the subject of a message says them: “not Saturday 5 December, but Wednesday 9 December”."""

from __future__ import annotations

import re

from goodbooks.core.days import ANY_MONTH, ANY_WEEKDAY
from goodbooks.core.regex import regex

_TH = r"\d{1,2}(?:st|nd|rd|th)"
_NO_THING = r"(?! (?!at\b|and\b|or\b|but\b|not\b|in\b|instead\b|for\b|by\b|from\b|to\b|until\b|till\b|because\b|if\b|when\b|as\b|so\b)[a-z])"
"""Behind “the 14th”: “the 14th floor” is no day."""
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? (?:{ANY_MONTH})|(?:{ANY_MONTH}) (?:{_TH}|\d{{1,2}}(?![.:]\d)){_NO_THING})"
_DAY = regex(
    rf"\b(?:{ANY_WEEKDAY}(?:,? (?:the )?(?:{_DATE}|{_TH}))?|(?:the )?{_DATE}|the {_TH}{_NO_THING})\b",
    re.IGNORECASE,
)
_PARTS = regex(rf"(?P<weekday>{ANY_WEEKDAY})|(?P<number>\d{{1,2}})|(?P<month>{ANY_MONTH})", re.IGNORECASE)  # fmt: skip
_LED = regex(rf"(?:\b(?P<lead>on|by|from|until|till|before|after) )?(?P<day>{_DAY.pattern})", re.IGNORECASE)  # fmt: skip
_NO = regex(r"\b(?:not|never|no|nobody|nothing|without)\b|n['’]t\b", re.IGNORECASE)


def both_named(old: str, new: str) -> tuple[str, str] | None:
    """The day that the words of before name, and the one that holds; None where either names no day or several, or both may be the same."""
    before, now = (_days_in(words) for words in (old, new))
    if len(before) != 1 or len(now) != 1:
        return None
    both = before.pop(), now.pop()
    first, then = map(_parts, both)
    shared = first.keys() & then.keys()
    return None if shared and all(first[part] == then[part] for part in shared) else both


def not_but(both: tuple[str, str] | None) -> str:
    """Both days in a few words, “not Monday, but Thursday”; "" for none."""
    return f"not {both[0]}, but {both[1]}" if both else ""


def with_both(about: str, both: tuple[str, str]) -> str:
    """What a message is about, with both days where it names the one that holds: “Hall 2 opens not on Monday 14 December, but on Thursday 17 December”; else behind it."""
    found = next((one for one in _LED.finditer(about) if _said(one["day"]) == both[1]), None)
    if found is None:
        return f"{about}: {not_but(both)}"
    if _NO.search(about):
        return not_but(both)
    old, new = (f"{found['lead']} {day}" if found["lead"] else day for day in both)
    return f"{about[: found.start()]}not {old}, but {new}{about[found.end() :]}"


def _days_in(words: str) -> set[str]:
    return {_said(day[0]) for day in _DAY.finditer(words)}


def _said(day: str) -> str:
    """A day as it stands within a sentence: “the 14th”."""
    return day[0].lower() + day[1:] if day[:4].lower() == "the " else day


def _parts(day: str) -> dict[str, str]:
    """What a day says of itself: its weekday, its number and its month."""
    return {part: said.lower() for one in _PARTS.finditer(day) for part, said in one.groupdict().items() if said}  # fmt: skip
