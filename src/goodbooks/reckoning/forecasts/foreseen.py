"""What the book foresees: the newest forecast of a promise or matter, as it is on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.capacity import Capacity
    from goodbooks.entries.forecast import Forecast
    from goodbooks.forecast.forecast import Forecast as Reckoned
    from goodbooks.reckoning.forecasts.waits import Waited

_DEEPEST = 30
"""So many promises that wait for one another are followed."""


class Foreseen(NamedTuple):
    """A forecast of the book on a day, reckoned again with the capacity known by then.

    `day` is the day it is held against: that of the promise as it counts now, else the one asked
    about. `said` is how likely it was when it was said, `chance` how likely it is today, knowing
    that it is not done yet. `newer` are the capacity entries written since.
    """

    entry: Forecast
    promise: Promise | None
    day: date | None
    said: float | None
    chance: float | None
    reckoned: Reckoned
    passed: float
    newer: tuple[Capacity, ...]
    capacities: tuple[Capacity, ...]
    waits: tuple[Waited, ...] = ()

    def by(self, day: date) -> float:
        """The chance that it is done by the end of a day, knowing that it is not done yet."""
        return _given(_by(self.reckoned, day), self.passed)

    def date(self, level: float) -> date | None:
        """The first working day by whose end the chance is at least that level."""
        return self.reckoned.day(self.passed + level * (1 - self.passed))

    @property
    def most(self) -> float:
        """The chance that it is done within the time that is looked at."""
        days = self.reckoned.outlook.days
        return self.by(days.day(len(days.passed) - 2))

    @property
    def rests_on(self) -> tuple[Entry, ...]:
        """The entries that the figures come from: the forecast, what it waits for, and the capacity."""
        waits = (entry for one in self.waits if one.arrival for entry in one.rests_on)
        return tuple(dict.fromkeys((self.entry, *waits, *self.capacities)))


def forecasts_for(book: Book, promise: Entry, today: date) -> tuple[Forecast, ...]:
    """The forecasts given for an entry, such as a promise, up to a day, oldest first."""
    if not book.has("forecast"):
        return ()
    from goodbooks.entries.forecast import Forecast

    return tuple(one for one in book.pointing_to(promise, Forecast) if one.on <= today)


def foreseen(book: Book, promise: Promise, today: date, depth: int = 0) -> Foreseen | None:
    """What the newest forecast says of a promise that is open; None without one, or once settled.

    `depth` is how many promises wait for one another on the way to it.
    """
    found = forecasts_for(book, promise, today)
    if not found:
        return None
    key = ("foreseen", found[-1], promise, today)
    return book.once(key, lambda: _foreseen(book, found[-1], promise, today, depth))


def foreseen_in(book: Book, matter: str, today: date) -> tuple[Foreseen, ...]:
    """What is foreseen in a matter: for each promise, or work without one, its newest forecast."""
    if not book.has("forecast"):
        return ()
    from goodbooks.entries.forecast import Forecast

    newest: dict[str, tuple[Forecast, Promise | None]] = {}
    for entry in book.about(matter):
        if isinstance(entry, Forecast) and entry.on <= today:
            promise = promise_of(book, entry)
            newest[promise.ref if promise else entry.title or entry.ref] = (entry, promise)
    found = (_foreseen(book, entry, promise, today) for entry, promise in newest.values())
    return tuple(one for one in found if one is not None)


def newest_for(book: Book, entry: Entry, today: date) -> Foreseen | None:
    """What the newest forecast says of an entry that is no promise, such as a way in a case."""
    found = forecasts_for(book, entry, today)
    return _foreseen(book, found[-1], None, today) if found else None


def promise_of(book: Book, entry: Forecast) -> Promise | None:
    """The promise that a forecast is for, where it is for one that may be seen."""
    found = (book.get(ref) for ref in entry.links)
    return next((one for one in found if isinstance(one, Promise)), None)


def as_of(book: Book, entry: Forecast, today: date) -> Foreseen | None:
    """One forecast of the book on a day, whether or not a newer one was given."""
    return _foreseen(book, entry, promise_of(book, entry), today)


def _foreseen(
    book: Book, entry: Forecast, promise: Promise | None, today: date, depth: int = 0
) -> Foreseen | None:
    """A kept forecast as of today; None where its promise is settled or it cannot be reckoned. `depth` counts the waits it was reached by."""
    from goodbooks.forecast.forecast import Forecast as Reckoned
    from goodbooks.reckoning.forecasts.asked import capacities_of, reckon

    day = entry.due.on if entry.due else None
    if promise:
        state = promise_state(book, promise, today)
        if not state.is_open:
            return None
        day = state.agreed.on if state.agreed else day
    capacities = capacities_of(book, entry.who, today)
    waits = _waits(book, entry, promise, today, depth)
    reckoned = reckon(_as_known(entry, waits), capacities)
    if not isinstance(reckoned, Reckoned):
        return None
    passed = _by(reckoned, _day_before(today)) if today > entry.on else 0.0
    chance = _given(_by(reckoned, day), passed) if day else None
    newer = tuple(one for one in capacities if one.on > entry.on)
    return Foreseen(
        entry, promise, day, entry.chance, chance, reckoned, passed, newer, capacities, waits
    )


def _waits(
    book: Book, entry: Forecast, promise: Promise | None, today: date, depth: int
) -> tuple[Waited, ...]:
    """What it waits for as the book knows it now: what its promise says, and what the forecast said."""
    refs = (*(promise.after if promise else ()), *(one.ref for one in entry.waits))
    if not refs:
        return ()
    return waited_for(book, refs, entry.who, today, promise, depth)


def waited_for(
    book: Book,
    refs: Iterable[str],
    team: tuple[str, ...],
    today: date,
    waiting: Promise | None = None,
    depth: int = 0,
) -> tuple[Waited, ...]:
    """Each promise that work of a team waits for, by its ids, as the book knows it on a day: by its forecast, else by itself.

    `waiting` is the promise that waits: what waits for it in turn is a circle, and not reckoned.
    """
    from goodbooks.reckoning.forecasts.waits import by_itself

    every = (by_itself(book, ref, today, waiting) for ref in dict.fromkeys(refs) if ref)
    return tuple(_by_forecast(book, one, team, today, depth) for one in every)


def _by_forecast(
    book: Book, waited: Waited, team: tuple[str, ...], today: date, depth: int
) -> Waited:
    """What is waited for, with the day of the newest forecast for it, where it is open and has one."""
    from goodbooks.core.arrivals import SAME_TEAM
    from goodbooks.reckoning.forecasts.waits import NO_DAY, arrival_of

    promise = waited.promise
    if promise is None or waited.why not in ("", NO_DAY) or depth >= _DEEPEST:
        return waited
    found = foreseen(book, promise, today, depth + 1)
    if found is None:
        return waited
    own = found.entry.who
    basis = SAME_TEAM if any(book.is_same(one, other) for one in own for other in team) else ""
    arrival = arrival_of(promise.id or "", found.date, found.most, basis)
    return waited._replace(
        ref=arrival.ref, arrival=arrival, why="", rests_on=(promise, *found.rests_on)
    )


def _as_known(entry: Forecast, waits: tuple[Waited, ...]) -> Forecast:
    """The forecast with what it waits for as known now; what is not known of stays as it was said."""
    if not waits:
        return entry
    said = {one.ref: one for one in entry.waits}
    now = [one.arrival or (said.get(one.ref) if one.why == "unknown" else None) for one in waits]
    lines = tuple(("waits", str(one)) for one in now if one is not None)
    rest = tuple(pair for pair in entry.fields if pair[0] != "waits")
    return entry._replace(fields=(*rest, *lines))


def _by(reckoned: Reckoned, day: date) -> float:
    """The chance by the end of a day; the last day there is has no end."""
    last = day.max
    return reckoned.chance(day if day < last else _day_before(last))


def _given(chance: float, passed: float) -> float:
    """The chance of a day among the cases that are still open."""
    return (chance - passed) / (1 - passed) if chance > passed and passed < 1 else 0.0


def _day_before(day: date) -> date:
    from datetime import timedelta

    return day - timedelta(days=1) if day.toordinal() > 1 else day
