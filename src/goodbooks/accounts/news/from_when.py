"""From when a decision holds, told beside its words where they do not say it themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital, sentence, short_day
from goodbooks.core.regex import regex
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.decision import Decision

_BEGINS = regex(
    r"(?:from|after|once|when|as (?:soon as|of)|not before|if|in|on|upon|immediately|at once)\b",
    re.IGNORECASE,
)
"""How an event begins that says itself from when."""


def from_when(decision: Decision, words: str, today: date) -> str:
    """Such as "From 1 March.", for a page that tells the decision in these words; "" where it holds at once, or the words name the day."""
    raw = decision.line("holds-from")
    if not raw or names_start(decision, words):
        return ""
    day = decision.holds_from
    return sentence(starting(decision, short_day(day.on, today) if day else raw, today))


def starting(decision: Decision, when: str, today: date) -> str:
    """A day or an event as that from which a decision holds: "From 1 March", "Once Ana is back"; once the day has passed, "Since 1 March"."""
    day = decision.holds_from
    has_begun = day is not None and decision.on <= day.on < today
    return capital(when) if _BEGINS.match(when) else f"{'Since' if has_begun else 'From'} {when}"


def names_start(decision: Decision, words: str) -> bool:
    """Whether words about a decision name the day or the event from which it holds."""
    day = decision.holds_from
    if day is None:
        return decision.line("holds-from").lower() in words.lower()
    return any(due.first == day.on for due in named_days(words, decision.on, UNKNOWN))
