"""The track record of forecasts: days scored once they are past, and never before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.entries.outcome import Outcome
from goodbooks.reckoning.forecasts.foreseen import promise_of
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.forecast import Forecast
    from goodbooks.entries.promise import Promise

DONE = frozenset({"delivered", "accepted"})
NO_LONGER = frozenset({"void", "withdrawn", "declined", "ended"})
LEVELS = (0.5, 0.85, 0.95)


class Came(NamedTuple):
    """What became of a forecast: the day it was done, or the last day it was known not to be.

    Neither means that the book does not say.
    """

    entry: Forecast
    done: date | None
    open_on: date | None

    def held(self, day: date) -> bool | None:
        """Whether it was done by a day; None when the book does not say."""
        if self.done:
            return self.done <= day
        return False if self.open_on and self.open_on >= day else None


class Hits(NamedTuple):
    """The days of one level that are past: how many held, and the share that makes plausible."""

    level: float
    met: int
    of: int
    low: float
    high: float


class Record(NamedTuple):
    """What has come due. `separate` counts the forecasts that do not overlap in time.

    `brier` is the mean square of the chance of a promised day less what came, or None without one.
    """

    hits: tuple[Hits, ...]
    scored: tuple[Came, ...]
    separate: int
    brier: float | None
    promised: int


def came(book: Book, entry: Forecast, today: date) -> Came | None:
    """What became of a forecast by a day; None when it no longer counts."""
    promise = promise_of(book, entry)
    last = _last_word(book, entry, promise, today)
    if promise:
        state = promise_stands(book, promise, today)
        if state.state in NO_LONGER:
            return None
        if state.after and state.after.what_of(promise) in DONE:
            return Came(entry, state.settled, None)
    own = [one for one in book.pointing_to(entry, Outcome) if one.on <= today]
    for outcome in own:
        if outcome.what() in DONE:
            return Came(entry, outcome.on, None)
        if outcome.what() in NO_LONGER:
            return None
    return Came(entry, None, last)


def _last_word(book: Book, entry: Forecast, promise: Promise | None, today: date) -> date | None:
    """The last day on which an outcome said that it was moved or missed, and so not done."""
    about = [one for one in (entry, promise) if one is not None]
    said = [outcome for one in about for outcome in book.pointing_to(one, Outcome)]
    days = [one.on for one in said if one.on <= today and one.what() in ("moved", "missed")]
    return max(days, default=None)


def record(book: Book, today: date) -> Record | None:
    """All forecasts of a book, scored by what came of them; None while nothing has come due."""
    if not book.has("forecast"):
        return None
    from goodbooks.entries.forecast import Forecast

    found = (came(book, one, today) for one in book.of(Forecast) if one.on <= today)
    known = [one for one in found if one is not None]
    scored = tuple(one for one in known if _is_scored(one, today))
    if not scored:
        return None
    hits = tuple(one for level in LEVELS if (one := _hits(scored, level, today)))
    said = _promised(scored, today)
    brier = sum((chance - held) ** 2 for chance, held in said) / len(said) if said else None
    return Record(hits, scored, _separate(scored, today), brier, len(said))


def _is_scored(one: Came, today: date) -> bool:
    return any(_held(one, level, today) is not None for level in LEVELS) or bool(
        _promised((one,), today)
    )


def _held(one: Came, level: float, today: date) -> bool | None:
    """Whether the day of a level held; None while it is to come, or the book does not say."""
    days = [said.on for said in one.entry.dates if abs(said.share - level) < 1e-9]
    day = days[0] if days else None
    return one.held(day) if day and day < today else None


def _hits(scored: tuple[Came, ...], level: float, today: date) -> Hits | None:
    from goodbooks.core.counting import plausible_share

    found = [held for one in scored if (held := _held(one, level, today)) is not None]
    if not found:
        return None
    low, high = plausible_share(sum(found), len(found))
    return Hits(level, sum(found), len(found), low / 100, high / 100)


def _promised(scored: tuple[Came, ...], today: date) -> list[tuple[float, bool]]:
    """The chance of each promised day that is past, and whether it was kept."""
    found = []
    for one in scored:
        due = one.entry.due
        if one.entry.chance is not None and due and due.on < today:
            held = one.held(due.on)
            if held is not None:
                found.append((one.entry.chance, held))
    return found


def _separate(scored: tuple[Came, ...], today: date) -> int:
    """How many forecasts were over before the next of them began: those alone are separate.

    The first given comes first: what came of it has no say in whether it is taken.
    """
    count, free = 0, None
    for one in sorted(scored, key=lambda one: one.entry.on):
        if free is None or one.entry.on >= free:
            count, free = count + 1, one.done or one.open_on or today
    return count
