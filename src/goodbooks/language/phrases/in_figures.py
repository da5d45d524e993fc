"""A day in figures: 2026-04-15, 15.04.2026, 4/15. What can be two days is none, unless habits tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.language.stretch import Family, Habits, Stretch, made, one_day

if TYPE_CHECKING:
    from datetime import date

_ALWAYS = "24/7"
_NEAR = 60
_LEADS_TO_A_DAY = re.compile(
    r"\b(?:by|until|till|no later than|due(?: on)?) $|\b(?:mov|postpon|push|shift|reschedul|put off|put back|delay|slip|brought forward|bring)\w*\b[^.;]* (?:to|until|till|on) $",
    re.IGNORECASE,
)
"""What stands before a day that is written with one dot; “runs on 3.11” is none."""


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The one day that the figures can mean."""
    if found["iso"]:
        return one_day(made(*(int(part) for part in found["iso"].replace("/", "-").split("-"))))
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
        return one_day(made(int(year) + (2000 if len(year) == 2 else 0), month, day))
    this = made(on.year, month, day)
    return one_day(this if this is None or this >= on else made(on.year + 1, month, day))


def _is_bare_day(found: re.Match[str], habits: Habits) -> bool:
    """Whether two figures with one dot, 14.12, are a day: where days begin with the day, behind a word that leads to one, and no time."""
    return bool(
        habits.is_day_first
        and found["sign"] == "."
        and _LEADS_TO_A_DAY.search(found.string[max(found.start() - _NEAR, 0) : found.start()])
    )


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
        ("20/3/26", "2026-03-20"),
    ),
)
