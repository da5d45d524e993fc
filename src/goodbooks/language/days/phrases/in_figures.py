"""A day in figures: 2026-04-15, 15.04.2026, 4/15, on 20.07. What can be two days, or a time as well, is none, unless habits tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import real_day
from goodbooks.core.regex import regex
from goodbooks.language.days.stretch import Family, Habits, Stretch, one_day

if TYPE_CHECKING:
    from datetime import date

_ALWAYS = "24/7"
_NEAR = 60
_LEADS_TO_A_DAY = regex(
    r"\b(?:by|until|till|no later than|due(?: on)?) $|\b(?:mov|postpon|push|shift|reschedul|put off|put back|delay|slip|brought forward|bring)\w*\b[^.;]* (?:to|until|till|on) $",
    re.IGNORECASE,
)
"""What stands before a day that is written with one dot; “runs on 3.11” is none."""
_OF_A_VERSION = regex(
    r"\b(?:runs?|running|tests?|tested|testing|installs?|installed|build|builds|built|based|works?|deploys?|deployed|upgrades?|upgraded)(?: \w+)? on $",
    re.IGNORECASE,
)
_LOOKS_LIKE_A_DAY = regex(
    r"\b(?:[Oo]n \d{1,2}\.0[1-46-9]|(?:[Bb]y|until|before) \d\d\.0[1-46-9]|[Oo]n \d\d\.(?:05|10|11|12))$"
)
"""No clock shows 20.07 as a rule, but many a 9.05 and 10.30 are hours: those months are left to “on” and two figures."""


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The one day that the figures can mean."""
    if found["iso"]:
        return one_day(real_day(*(int(part) for part in found["iso"].replace("/", "-").split("-"))))
    if found[0] == _ALWAYS:
        return None
    if found["bare"] is not None and not _is_bare_day(found, habits):
        return None
    first, second, year = int(found["a"]), int(found["b"]), found["year"]
    is_dotted = found["sign"] == "."
    is_day_first = True if is_dotted else habits.is_day_first
    fits = {
        pair
        for pair, is_so in (
            ((first, second), is_day_first),
            ((second, first), _other(is_day_first)),
        )
        if is_so is not False and pair[1] <= 12
    }
    if len(fits) != 1:
        return None
    day, month = fits.pop()
    if year:
        return one_day(real_day(int(year) + (2000 if len(year) == 2 else 0), month, day))
    this = real_day(on.year, month, day)
    return one_day(this if this is None or this >= on else real_day(on.year + 1, month, day))


def _is_bare_day(found: re.Match[str], habits: Habits) -> bool:
    """Whether two figures with one dot, 14.12, are a day: they look like one and no time, or stand behind a word that leads to a day where days begin with the day."""
    if found["sign"] != ".":
        return False
    before = found.string[max(found.start() - _NEAR, 0) : found.start()]
    if _OF_A_VERSION.search(before):
        return False
    if _LOOKS_LIKE_A_DAY.search(f"{before}{found[0]}"):
        return True
    return bool(habits.is_day_first and _LEADS_TO_A_DAY.search(before))


def _other(is_so: bool | None) -> bool | None:
    return None if is_so is None else not is_so


FAMILY = Family(
    name="in-figures",
    pattern=(
        r"(?<![\w.,/-])(?:(?P<iso>\d{4}[-/]\d{1,2}[-/]\d{1,2})"
        r"|(?P<a>\d{1,2})(?P<sign>[/.-])(?P<b>\d{1,2})(?:(?P=sign)(?P<year>\d{4}|\d\d)"
        r"|(?<=\d/\d)|(?<=\d/\d\d)|(?<=\.\d)\.(?=\W|$)|(?<=\.\d\d)\.(?=\W|$)|(?P<bare>(?<=\d\.\d)|(?<=\d\.\d\d))))(?![\w/-]|[.,:]\d|%)"
    ),
    read=read,
    says=(
        ("2026-04-15", "2026-04-15"),
        ("4/15", "2026-04-15"),
        ("15.04.2026", "2026-04-15"),
        ("15.4.", "2026-04-15"),
        ("on 20.07", "2026-07-20"),
        ("20/3/26", "2026-03-20"),
    ),
)
