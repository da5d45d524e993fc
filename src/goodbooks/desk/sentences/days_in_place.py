"""The days of a plain sentence where a line has them: one that it begins with, and one that is the latest, stand at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.language.doings.deeds import deeds

if TYPE_CHECKING:
    from datetime import date

_LONGEST = 4
_AT_LATEST = regex(r"(?P<told>.+?),? at (?:the )?(?:very )?latest", re.IGNORECASE)
_LATEST = regex(r"(?P<what>.+?),? (?:at (?:the )?(?:very )?latest|latest),? (?:by |on )?(?P<day>\S+(?: \S+){0,3})", re.IGNORECASE)  # fmt: skip
_LED = regex(r"(?:by|on|until|till|before|for)", re.IGNORECASE)
_DOES = regex(
    r"(?P<who>I|we|(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)?)(?: (?:will|shall|must|have to|has to|need to|needs to|am going to|is going to|are going to) \S|['’]ll \S| (?P<verb>[a-z]+) \S)",
    re.IGNORECASE,
)
_ALSO_OF_THE_PAST = frozenset({"let", "put", "set", "read", "cut", "cost", "hit", "split", "spread"})  # fmt: skip
"""Verbs that tell of what was by the same word."""


def with_days_behind(sentence: str, today: date) -> str:
    """The sentence with the day by which it is at the latest, or on which it says that somebody will do something, behind the deed; as it is where it has none."""
    words, signs = apart_from_signs(sentence)
    said = _with_the_latest(words, today)
    said = said if said != words else _without_day_in_front(words, today)
    return f"{said}{signs}" if said != words else sentence


def _with_the_latest(words: str, today: date) -> str:
    """“The list, tomorrow noon at the latest” as “the list by tomorrow noon”."""
    if found := _AT_LATEST.fullmatch(words):
        parts = found["told"].split()
        for count in range(min(_LONGEST, len(parts) - 1), 0, -1):
            if _is_day(" ".join(parts[-count:]), today):
                before = parts[:-count]
                before = before[:-1] if len(before) > 1 and _LED.fullmatch(before[-1]) else before
                return f"{' '.join(before).rstrip(' ,')} by {' '.join(parts[-count:])}"
    found = _LATEST.fullmatch(words)
    return f"{found['what']} by {found['day']}" if found and _is_day(found["day"], today) else words


def _without_day_in_front(words: str, today: date) -> str:
    """“On Friday I bring Ivo the list” as “I bring Ivo the list on Friday”; a day that was, or on which something was done, stays where it is."""
    parts = words.split()
    lead = parts[0] if parts and _LED.fullmatch(parts[0]) else ""
    parts = parts[1:] if lead else parts
    for count in range(min(_LONGEST, len(parts) - 3), 0, -1):
        day, rest = " ".join(parts[:count]).rstrip(","), " ".join(parts[count:])
        if _is_day(day, today) and _is_to_be_done(rest):
            return f"{capital(rest)} {lead.lower()} {day[:1].lower()}{day[1:]}".replace("  ", " ")
    return words


def _is_to_be_done(words: str) -> bool:
    """Whether words tell what somebody will do."""
    found = _DOES.match(words)
    if found is None:
        return False
    verb = (found["verb"] or "").lower()
    verb = verb if found["who"].lower() in ("i", "we") else verb.removesuffix("s") if verb.endswith("s") else "?"  # fmt: skip
    return not found["verb"] or verb in deeds() - _ALSO_OF_THE_PAST


def _is_day(words: str, today: date) -> bool:
    """Whether words are a day after today, or one that can be two."""
    found = read_moment(words, today)
    return found.on > today if isinstance(found, Moment) else bool(found.choices)
