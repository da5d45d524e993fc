"""When the first thing of a plan is done: today, or on the next working day where it is said to somebody and nobody is there."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import day_text

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.desk.clock import Clock
    from goodbooks.playbooks.week import Week

TODAY = "today"
_EVENING = "20:00"
"""From this hour on nobody is expected to read what is sent."""
_TO_OTHERS = re.compile(
    r"\b(?:send|tell|ask (?:for|by|them|your)|ask [^.:?]{1,40}:|write it back|put [^.]{1,60} in(?:to)? (?:one|a|writing)\b|one short text to|deliver|say today|they hear|apply today)\b",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:danger|harm\w*|emergency|stop it|stopped|tonight|broken|lawyer|if it is today|go now|by tomorrow|for tomorrow)\b",
    re.IGNORECASE,
)
"""What waits for no working day."""
_TODAY = re.compile(r"\btoday\b")


def first_when(
    words: str, clock: Clock, week: Week, not_before: date | None = None
) -> tuple[str, str]:
    """When the first thing is done, “today” or “on Monday 30 November”, and the thing as it is said then.

    Nothing is done before the day `not_before`, where somebody asked for that, but what waits for no day.
    """
    today = clock.today
    is_late = clock.now is not None and clock.now >= _EVENING
    day = week.from_on(today + timedelta(days=1)) if is_late else week.from_on(today)
    if not_before is not None and not_before > today:
        day = not_before
    elif not _TO_OTHERS.search(words):
        day = today
    if day == today or _AT_ONCE.search(words):
        return TODAY, words
    return f"on {day_text(day, today)}", _TODAY.sub("that day", words)
