"""Days with names of their own that fall on the same date everywhere: Christmas, New Year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.language.stretch import Family, Habits, Stretch, one_day

if TYPE_CHECKING:
    import re

_DAYS = {
    "christmas eve": (12, 24), "christmas": (12, 25), "christmas day": (12, 25), "xmas": (12, 25),
    "boxing day": (12, 26), "new year's eve": (12, 31), "new year's": (1, 1), "new year": (1, 1),
    "new year's day": (1, 1),
}  # fmt: skip


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The next such day."""
    month, day = _DAYS[found["feast"].lower().replace("’", "'")]
    this = date(on.year, month, day)
    return one_day(this if this >= on else date(min(on.year + 1, 9999), month, day))


FAMILY = Family(
    name="feasts",
    pattern=(
        r"(?:(?i:the )?(?P<feast>(?i:Christmas Eve|Christmas Day|Christmas|Xmas|Boxing Day"
        r"|New Year['’]s Eve|New Year['’]s Day|New Year['’]s|New Year)))\b(?! (?i:party|card|letter|sale|present|bonus|menu|holiday|break|rush|campaign))"
    ),
    read=read,
    says=(
        ("Christmas", "2026-12-25"),
        ("New Year's Eve", "2026-12-31"),
        ("the New Year", "2027-01-01"),
    ),
    is_vague=True,
)
