"""A promise that has another day: the days that are near at hand, and the outcome that says which."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.core.moved_day import moved_day
from goodbooks.core.phrasing import day_text
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.office_days import week_in
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.entries.promise import PromiseState


def can_move(desk: Desk, entry: Entry) -> bool:
    """Whether an entry is a promise that is open still, and so may have another day."""
    return _stands(desk, entry) is not None


def near_days(desk: Desk, promise: Entry) -> tuple[tuple[str, date], ...]:
    """The days near at hand, as they are said, and as dates: the next on which the office works, and the one a week on; from the day it has, where that is to come."""
    today, due = desk.clock.today, _due(desk, promise)
    book = desk.open(Scope(today, kinds=("person", "forecast"))).book
    week = week_in(book, today)
    has_come = due is None or due <= today
    start = today if has_come or due is None else due
    next_day, in_a_week = week.later(start, 1), week.from_on(start + timedelta(days=7))
    is_tomorrow = next_day == today + timedelta(days=1)
    first = "Tomorrow" if is_tomorrow else "The next day of work" if has_come else "A day later"
    near = ((first, next_day), ("In a week" if has_come else "A week later", in_a_week))
    return tuple((f"{words}, {day_text(day, today)}", day) for words, day in near)


def moved_to(desk: Desk, promise: Entry, day: str) -> Understood:
    """The outcome that says that an open promise has another day, as one writes a day; a refusal where it is open no more, or the day is none."""
    due = _due(desk, promise)
    if not " ".join(day.split()):
        raise Refusal("no day is named", "press a day, or write one, such as Friday or 11 December")
    meant = moved_day(" ".join(day.split()), desk.clock.today, due)
    said = meant if isinstance(meant, Moment) else " ".join(day.split())
    return desk.understand(f'outcome "Moved" by {said} for {promise.ref}', ("state: moved",))


def _due(desk: Desk, promise: Entry) -> date | None:
    """The day that an open promise has now; a refusal where it is open no more."""
    state = _stands(desk, promise)
    if state is None:
        why = f"{promise.ref} is no promise that is still open"
        raise Refusal(why, "goodbooks today lists what is", NOTHING_CHANGED)
    return state.due.on if state.due else None


def _stands(desk: Desk, entry: Entry) -> PromiseState | None:
    """How a promise stands that is open still; None for any other entry."""
    if not isinstance(entry, Promise) or not entry.id:
        return None
    book = desk.open(Scope(desk.clock.today, ids=(entry.id,))).book
    state = promise_stands(book, entry, desk.clock.today)
    return state if state.is_open else None
