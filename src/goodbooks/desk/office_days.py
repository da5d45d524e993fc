"""The days on which the office of a book works, and answers that name another day brought onto one."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.accounts.work_days import work_days
from goodbooks.core.phrasing import capital, day_text
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.entries.forecast import Forecast
from goodbooks.playbooks.slots.filling import day_after
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.slots.week import OFFICE, USUAL, Week, week_of, week_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book
    from goodbooks.playbooks.text.playbook import Playbook


_BY = ("due", "trial-end")
"""The lines with a day by which, or until which, somebody else does something."""


def week_in(book: Book, today: date) -> Week:
    """The week of the office: what `work-days` of me says, without the days off of the last forecast that names any.

    Where none of those is still to come, the holidays of the country that a forecast names are days off.
    """
    off = next((one.days_off for one in reversed(book.of(Forecast)) if one.days_off), ())
    land = next((one.holidays for one in reversed(book.of(Forecast)) if one.holidays), "")
    if land and all(day <= today for day in off):
        off = (*off, *_holidays(land, today.year))
    return Week(work_days(book), frozenset(off))


@cache
def _holidays(country: str, year: int) -> tuple[date, ...]:
    """The public holidays of a country from a year on; none where it is not known."""
    from goodbooks.desk.forecasting import days_off

    try:
        return days_off(country, date(year, 1, 1))
    except Refusal:
        return ()


def usual_day(distance: str, today: date, week: Week) -> date | None:
    """The day that a distance such as +20wd proposes, or the next on which work is usual; None where it names none."""
    day = day_after(distance, today, week)
    return week.from_on(day) if day else None


def on_office_days(
    found: Playbook, values: Mapping[str, Value], way: str, book: Book, today: date
) -> tuple[dict[str, Value], tuple[str, ...]]:
    """The values with the week of the office beside them, and the days by which something is due on days on which it works.

    The sentences say which day was taken instead.
    """
    week = week_in(book, today)
    kept = {**values, **({OFFICE: Value(week_text(week))} if week != USUAL else {})}
    said: list[str] = []
    for slot in _due(found, way):
        day = _day(kept.get(slot))
        if day is None or day < today or week_of(kept).works(day):
            continue
        before = week.up_to(day)
        new = before if before > today else week.from_on(day)
        kept[slot] = kept[slot]._replace(text=new.isoformat())
        old, instead = day_text(day, today), day_text(new, today)
        said.append(f"{capital(old)} is a day off; the plan takes {instead}.")
    return kept, tuple(said)


def _due(found: Playbook, way: str) -> tuple[str, ...]:
    """The slots that name the day by which a step of an option is due."""
    steps = (step for step in found.steps if step.way in ("", way))
    named = (words for step in steps for name, words in step.fields if name in _BY)
    return tuple(dict.fromkeys(words.strip("{}") for words in named if words[:1] == "{"))


def _day(value: Value | None) -> date | None:
    try:
        return date.fromisoformat(value.text) if value else None
    except ValueError:
        return None
