"""A week, or a part of one: this week, early next week, the end of the week after next, EOW."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.stretch import (
    Family,
    Habits,
    Stretch,
    days_on,
    one_day,
    weeks_monday,
)

if TYPE_CHECKING:
    import re
    from datetime import date

_PARTS = {
    "early": 1, "earlier": 1, "beginning": 0, "start": 0, "mid": 2, "middle": 2, "first half": 2,
}  # fmt: skip


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The days of the week from Monday to the last working day, or the day that a part of it means."""
    if found["short"]:
        return one_day(habits.last_of_week(weeks_monday(on, 0)))
    if found["ends"] is not None:
        return one_day(habits.last_of_week(weeks_monday(on, int(found["ends"].lower() == "next "))))
    which, part = (found["which"] or "").lower(), (found["part"] or "").lower()
    if not part and which not in ("this", "next") and not found["after"]:
        return None
    monday = weeks_monday(on, 2 if found["after"] else int(which == "next"))
    if part and part not in _PARTS:
        return one_day(habits.last_of_week(monday))
    if part:
        return one_day(days_on(monday, _PARTS[part]))
    return Stretch(monday, habits.last_of_week(monday), monday)


FAMILY = Family(
    name="weeks",
    pattern=(
        r"(?i:(?P<short>EOW)\b"
        r"|(?P<ends>next |this |the |(?<=by ))week['’]s end\b"
        r"|(?:(?:the )?(?P<part>early|earlier|mid|later?|beginning|start|middle|end|close|back end|first half|second half|latter (?:half|part))[ -](?:of |in )?)?"
        r"(?:(?P<which>this|the|our|next) )?week(?P<after> after next)?"
        r"\b(?!['’]s|-| of\b| from\b| on\b| ago\b| before\b| later\b))"
    ),
    read=read,
    says=(
        ("this week", "2026-03-13"),
        ("next week", "2026-03-20"),
        ("end of next week", "2026-03-20"),
        ("the middle of next week", "2026-03-18"),
        ("early next week", "2026-03-17"),
        ("EOW", "2026-03-13"),
        ("the close of next week", "2026-03-20"),
        ("the second half of next week", "2026-03-20"),
        ("next week's end", "2026-03-20"),
        ("the week after next", "2026-03-27"),
    ),
)
