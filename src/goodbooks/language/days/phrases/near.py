"""Days named by where they stand: today, tomorrow, the day after tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.stretch import Family, Habits, Stretch, days_on, one_day

if TYPE_CHECKING:
    import re
    from datetime import date

_AHEAD = {
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "2nite": 0,
    "2moro": 1,
}


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The day so many days ahead."""
    words = found[0].lower()
    if "time" in words:
        return one_day(days_on(on, 1 if "tomorrow" in words else 7))
    if "after tomorrow" in words:
        return one_day(days_on(on, 2))
    word, *more = words.split()
    return one_day(days_on(on, _AHEAD.get(word, 0) + 7 * ("week" in more)))


FAMILY = Family(
    name="near",
    pattern=(
        r"(?i:(?:the )?day after tomorrow|(?:the |this )?same time (?:tomorrow|next week)|this time (?:tomorrow|next week)|(?:today|tomorrow) week|(?:today|tonight|tomorrow|tmrw|tmr|2nite|2moro)(?!['’]s)"
        r"|this (?:morning|afternoon|evening)(?!['’]s))\b"
    ),
    read=read,
    says=(
        ("today", "2026-03-11"),
        ("tomorrow", "2026-03-12"),
        ("the day after tomorrow", "2026-03-13"),
        ("this afternoon", "2026-03-11"),
        ("tomorrow week", "2026-03-19"),
        ("2nite", "2026-03-11"),
        ("this time next week", "2026-03-18"),
    ),
)
