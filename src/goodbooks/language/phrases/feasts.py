"""Days with names of their own that fall on the same date everywhere: Christmas, New Year, the days of saints."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.language.stretch import Family, Habits, Stretch, one_day

if TYPE_CHECKING:
    import re

_DAYS = {
    "christmas eve": (12, 24), "christmas": (12, 25), "christmas day": (12, 25), "xmas": (12, 25),
    "boxing day": (12, 26), "new year's eve": (12, 31), "new year's": (1, 1), "new year": (1, 1),
    "new year's day": (1, 1), "burns night": (1, 25), "valentine's day": (2, 14), "st valentine's day": (2, 14),
    "st david's day": (3, 1), "st patrick's day": (3, 17), "st george's day": (4, 23), "may day": (5, 1),
    "midsummer day": (6, 24), "bastille day": (7, 14), "michaelmas": (9, 29), "halloween": (10, 31),
    "bonfire night": (11, 5), "armistice day": (11, 11), "st nicholas' day": (12, 6), "st andrew's day": (11, 30),
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
        r"|New Year['’]s Eve|New Year['’]s Day|New Year['’]s|New Year|Burns Night|(?:St )?Valentine['’]s Day|St David['’]s Day|St Patrick['’]s Day"
        r"|St George['’]s Day|May Day|Midsummer Day|Bastille Day|Michaelmas|Halloween|Bonfire Night|Armistice Day|St Nicholas['’] Day|St Andrew['’]s Day)))\b(?! (?i:party|card|letter|sale|present|bonus|menu|holiday|break|rush|campaign))"
    ),
    read=read,
    says=(
        ("Christmas", "2026-12-25"),
        ("New Year's Eve", "2026-12-31"),
        ("the New Year", "2027-01-01"),
        ("St David's Day", "2027-03-01"),
        ("St Patrick’s Day", "2026-03-17"),
        ("Halloween", "2026-10-31"),
    ),
    is_vague=True,
)
