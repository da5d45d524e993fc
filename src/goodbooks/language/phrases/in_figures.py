"""A day in figures: 2026-04-15, 15.04.2026, 4/15. What can be two days is none, unless habits tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.stretch import Family, Habits, Stretch, made, one_day

if TYPE_CHECKING:
    import re
    from datetime import date

_ALWAYS = "24/7"


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The one day that the figures can mean."""
    if found["iso"]:
        return one_day(made(*(int(part) for part in found["iso"].replace("/", "-").split("-"))))
    if found[0] == _ALWAYS:
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


def _other(is_so: bool | None) -> bool | None:
    return None if is_so is None else not is_so


FAMILY = Family(
    name="in-figures",
    pattern=(
        r"(?<![\w.,/-])(?:(?P<iso>\d{4}[-/]\d{1,2}[-/]\d{1,2})"
        r"|(?P<a>\d{1,2})(?P<sign>[/.-])(?P<b>\d{1,2})(?:(?P=sign)(?P<year>\d{4}|\d\d)"
        r"|(?<=\d/\d)|(?<=\d/\d\d)|(?<=\.\d)\.(?=\W|$)|(?<=\.\d\d)\.(?=\W|$)))(?![\w/-]|[.,:]\d|%)"
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
