"""When the first thing of a plan is done: today, or on the next working day where it is said to somebody and nobody is there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import day_text
from goodbooks.core.regex import regex
from goodbooks.playbooks.text.playbook import AT_ONCE, TO_SOMEBODY

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.desk.ground.clock import Clock
    from goodbooks.playbooks.page import First
    from goodbooks.playbooks.slots.week import Week

TODAY = "today"
_EVENING = "20:00"
"""From this hour on nobody is expected to read what is sent."""
_TODAY = regex(r"\btoday\b")


def is_late(clock: Clock) -> bool:
    """Whether it is so late that nobody is expected to be there, or to read what is sent."""
    return clock.now is not None and clock.now >= _EVENING


def first_when(
    first: First, clock: Clock, week: Week, not_before: date | None = None
) -> tuple[str, str]:
    """When the first thing is done, “today” or “on Monday 30 November”, and the thing as it is said then.

    The playbook says of each what waits for no day, and what is said to somebody. Nothing else is done before the day
    `not_before`, where somebody asked for that.
    """
    today = clock.today
    day = week.from_on(today + timedelta(days=1)) if is_late(clock) else week.from_on(today)
    if not_before is not None and not_before > today:
        day = not_before
    elif first.when != TO_SOMEBODY:
        day = today
    if day == today or first.when == AT_ONCE:
        return TODAY, first.words
    return f"on {day_text(day, today)}", _TODAY.sub("that day", first.words)
