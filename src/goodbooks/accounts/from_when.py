"""From when a decision holds, told beside its words where they do not say it themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import sentence, short_day
from goodbooks.language.dues import named_days
from goodbooks.language.stretch import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.decision import Decision


def from_when(decision: Decision, words: str, today: date) -> str:
    """Such as "From 1 March.", for a page that tells the decision in these words; "" where it holds at once, or the words name the day."""
    raw = decision.line("holds-from")
    if not raw or names_start(decision, words):
        return ""
    day = decision.holds_from
    return sentence(f"From {short_day(day.on, today) if day else raw}")


def names_start(decision: Decision, words: str) -> bool:
    """Whether words about a decision name the day or the event from which it holds."""
    day = decision.holds_from
    if day is None:
        return decision.line("holds-from").lower() in words.lower()
    return any(due.first == day.on for due in named_days(words, decision.on, UNKNOWN))
