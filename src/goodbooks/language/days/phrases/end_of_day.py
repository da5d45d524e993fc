"""The end of a day, said without the day: EOD, COB, close of business, end of play."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.stretch import Family, Habits, Stretch, one_day

if TYPE_CHECKING:
    import re
    from datetime import date


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """Today: a day named beside it is found by its own family and counts before this."""
    return one_day(on)


FAMILY = Family(
    name="end-of-day",
    pattern=(
        r"(?:(?i:EOD|COB|EOB|COP)\b"
        r"|(?i:(?:the )?(?:end|close) of (?:the |this |our )?(?:work(?:ing)? ?)?(?:day|business|play))\b"
        r"|(?i:(?:(?<=by )|(?<=before )|(?<=until )|(?<=till ))(?:lunch(?: ?time)?|noon|midday|midnight))\b(?! on\b))"
    ),
    read=read,
    says=(
        ("EOD", "2026-03-11"),
        ("close of business", "2026-03-11"),
        ("the end of the day", "2026-03-11"),
    ),
    is_vague=True,
)
