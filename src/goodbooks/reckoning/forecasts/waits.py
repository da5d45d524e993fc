"""What a promise waits for: another promise, with the days it is likely kept by what is known of itself, as on a day.

A promise with a forecast in the book comes when that says (`foreseen`); one that has only a day comes as days do
that somebody gave: even odds on the day itself, and 17 in 20 half as much time later. That is how the
straight line fared in the study, where half as much again was the 85 % date and twice as much the
95 % date; of 64,747 due dates in public trackers 11 to 54 in 100 were missed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.arrivals import JUDGED, Arrival
from goodbooks.core.measures import Level
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.promise import PromiseState

LEVELS = (0.05, 0.25, 0.5, 0.75, 0.85, 0.95)
DONE, GONE, NO_DAY, CIRCLE, UNKNOWN = "done", "gone", "no day", "circle", "unknown"
_KEPT = frozenset({"delivered", "delivered late", "accepted"})
_OWNERS = ((0.5, 0.0), (0.85, 0.5), (0.95, 1.0))
_LEAST_DAYS = 7
_MOST_YEARS = 20


class Waited(NamedTuple):
    """One promise that is waited for: its id, and when it comes, or `why` nothing is said of that.

    `why` is done, gone (settled otherwise), no day, circle, or unknown (no promise has that id).
    """

    ref: str
    promise: Promise | None
    arrival: Arrival | None
    why: str = ""
    rests_on: tuple[Entry, ...] = ()


def by_itself(book: Book, ref: str, today: date, waiting: Promise | None = None) -> Waited:
    """What is known of a promise that is waited for, whatever a forecast says of it: what came of it, else its day.

    `waiting` is the promise that waits: what waits for it in turn is a circle, and not reckoned.
    """
    promise = book.get(ref)
    if not isinstance(promise, Promise):
        return Waited(ref, None, None, UNKNOWN)
    if waiting is not None and waiting.id in reached(book, ref):
        return Waited(ref, promise, None, CIRCLE)
    state = promise_state(book, promise, today)
    if state.state in _KEPT and state.settled:
        return Waited(ref, promise, Arrival(ref, (Level(1.0, state.settled),)), DONE)
    if not state.is_open:
        return Waited(ref, promise, None, GONE)
    if state.agreed is None or abs(state.agreed.on.year - today.year) > _MOST_YEARS:
        return Waited(ref, promise, None, NO_DAY)
    return Waited(ref, promise, by_their_day(promise, state, today), "", (promise,))


def arrival_of(
    ref: str, date_of: Callable[[float], date | None], most: float, basis: str
) -> Arrival:
    """An arrival from the day of each chance; `most` is the chance at the end of what is looked at."""
    shares = [share for share in LEVELS if share <= most]
    if most < LEVELS[-1] and int(most * 100) / 100 > max(shares, default=0.0):
        shares.append(int(most * 100) / 100)
    dated = ((share, date_of(share)) for share in shares)
    return Arrival(ref, tuple(Level(share, day) for share, day in dated if day), basis)


def by_their_day(promise: Promise, state: PromiseState, today: date) -> Arrival:
    """When a promise is kept of which only its day is known; once that is past, from today on.

    The time is that from today to the day; of one that is late, as long as it is late already.
    """
    agreed = state.agreed.on if state.agreed else today
    day = max(agreed, today)
    length = max(_LEAST_DAYS, abs((agreed - today).days))
    late = length if agreed < today else 0
    levels = tuple(
        Level(share, day + timedelta(days=round(late + part * length))) for share, part in _OWNERS
    )
    return Arrival(promise.id or "", levels, JUDGED)


def reached(book: Book, ref: str) -> frozenset[str]:
    """The ids of all promises that one waits for, and what they wait for, and itself."""
    return book.once(("waits reach", ref), lambda: _reached(book, ref))


def _reached(book: Book, ref: str) -> frozenset[str]:
    found: set[str] = set()
    ahead = [ref]
    while ahead:
        one = ahead.pop()
        promise = None if one in found else book.get(one)
        found.add(one)
        if isinstance(promise, Promise) and promise.fields:
            ahead.extend(promise.after)
    return frozenset(found)
