"""Is cautious about a day that lies past the worst case which people named, and says why it does."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import day_text
from goodbooks.forecast.caution import Caution
from goodbooks.forecast.said import Said

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.forecast.forecast import Forecast

_OF_TIME = "working days"
_FULL = 0.999
_SURE = 0.85
_SLOW = (
    ", and not every day on the way counts as a whole one (holidays, people away, the year's end)"
)


def _worst_day(found: Forecast) -> date | None:
    """The last working day of the longest time that was named, as the calendar counts it; None where no time was."""
    work = found.asked.work
    if work.unit != _OF_TIME or work.high is None or work.high <= work.low:
        return None
    ahead = found.outlook.days
    number = ahead.number(found.asked.begins) + max(1, ceil(work.high)) - 1
    return ahead.day(number) if number < len(ahead.passed) - 1 else None


def _past_it(found: Forecast) -> tuple[date, date] | None:
    """The day that is said to be likely and the worst case that was named, where the first is later; None where it is not."""
    worst = _worst_day(found)
    late = [one.day for one in found.dates if one.day and worst and one.day > worst]
    sure = next((one.day for one in found.dates if one.level == _SURE), None)
    return (sure, worst) if worst and sure in late and sure else None


def look(found: Forecast) -> Said | None:
    """Raise it where the likely day is later than the worst one that was named."""
    both = _past_it(found)
    if both is None:
        return None
    sure, worst = both
    ahead = found.outlook.days
    first, last = ahead.number(found.asked.begins), ahead.number(sure)
    counted = (ahead.passed[last + 1] - ahead.passed[first]) * 5
    slow = _SLOW if counted < _FULL * (last + 1 - first) else ""
    why = f"of the ranges that people name about seven in ten hold{slow}"
    today = found.asked.begins
    late, named = day_text(sure, today), day_text(worst, today)
    sentence = f"{late} lies past your own worst case, {named}: {why}."
    told = f"{late} lies past the worst case that was named, {named}: {why}."
    remedy = "say the worst case again as the day that you would bet on"
    return Said(CAUTION.name, sentence, remedy, counted, told)


CAUTION = Caution(
    name="past-the-worst",
    summary="The likely day lies past the worst case that was named.",
    look=look,
    weight=0,
    measured="Ranges that people call 90 % sure hold about 7 times in 10 (Jørgensen and others, 2004).",
)
