"""Days with names of their own: those that fall on the same date everywhere, Christmas or the days of saints, and those that go by Easter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.language.days.stretch import Family, Habits, Stretch, days_on, one_day

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
_BY_EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "easter saturday": -1, "easter sunday": 0,
    "easter": 0, "easter monday": 1, "ascension day": 39, "ascension": 39, "whit sunday": 49, "whitsun": 49, "pentecost": 49,
    "whit monday": 50,
}  # fmt: skip
"""How many days behind Easter Sunday a feast is."""


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The next such day."""
    name = found["feast"].lower().replace("’", "'")
    this, coming = (_in_year(name, year) for year in (on.year, min(on.year + 1, 9999)))
    return one_day(this if this >= on else coming)


def _in_year(name: str, year: int) -> date:
    """The day of a feast in a year."""
    return days_on(_easter(year), _BY_EASTER[name]) if name in _BY_EASTER else date(year, *_DAYS[name])  # fmt: skip


def _easter(year: int) -> date:
    """Easter Sunday, by the rule of Gauss as Butcher has it."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


FAMILY = Family(
    name="feasts",
    pattern=(
        r"(?:(?i:the )?(?P<feast>(?i:Christmas Eve|Christmas Day|Christmas|Xmas|Boxing Day"
        r"|New Year['’]s Eve|New Year['’]s Day|New Year['’]s|New Year|Burns Night|(?:St )?Valentine['’]s Day|St David['’]s Day|St Patrick['’]s Day"
        r"|Ash Wednesday|Palm Sunday|Maundy Thursday|Good Friday|Easter (?:Saturday|Sunday|Monday)|Easter(?! (?:eggs?|bunny|bonnet|lambs?|service|week|term|weekend))|Ascension(?: Day)?|Whit (?:Sunday|Monday)|Whitsun|Pentecost|St George['’]s Day|May Day|Midsummer Day|Bastille Day|Michaelmas|Halloween|Bonfire Night|Armistice Day|St Nicholas['’] Day|St Andrew['’]s Day)))\b(?! (?i:party|card|letter|sale|present|bonus|menu|holiday|break|rush|campaign))"
    ),
    read=read,
    says=(
        ("Christmas", "2026-12-25"),
        ("New Year's Eve", "2026-12-31"),
        ("the New Year", "2027-01-01"),
        ("St David's Day", "2027-03-01"),
        ("St Patrick’s Day", "2026-03-17"),
        ("Halloween", "2026-10-31"),
        ("Good Friday", "2026-04-03"),
        ("Easter", "2026-04-05"),
    ),
    is_vague=True,
)
