"""Finds forecasts whose day has passed, and of which nothing says what became."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import from_now, short_day
from goodbooks.core.telling import add_for, or_for, titled
from goodbooks.entries.promise import UNSAID, promise_state

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.forecast import Forecast


def find(book: Book, today: date) -> Iterator[Finding]:
    """Forecasts past their day that cannot be scored yet, the newest day first.

    Where the promise it is for is late itself, that is said, and not this too.
    """
    if not book.has("forecast"):
        return
    from goodbooks.entries.forecast import Forecast
    from goodbooks.reckoning.forecasts.foreseen import promise_of

    waiting = [one for one in book.of(Forecast) if _waits(book, one, today)]
    for entry in sorted(waiting, key=lambda one: one.due.on if one.due else today, reverse=True):
        day = entry.due.on if entry.due else today
        said = f"The forecast of {short_day(entry.on, today)} for {titled(entry, today)}"
        past = f"{short_day(day, today)}, {from_now(day, today)}"
        words = f"{said} was held against {past}; nothing says whether it was done by then."
        about = promise_of(book, entry) or entry
        remedy = add_for(about, 'outcome "delivered"') + or_for(about, 'outcome "missed"')
        yield Finding(CHECK.name, words, remedy, (entry,))


def _waits(book: Book, entry: Forecast, today: date) -> bool:
    """Whether its day has passed, and the book does not say what became of it."""
    if entry.on > today or entry.due is None or entry.due.on >= today:
        return False
    from goodbooks.reckoning.forecasts.foreseen import promise_of
    from goodbooks.reckoning.forecasts.record import came

    promise = promise_of(book, entry)
    if promise and promise_state(book, promise, today).state in ("late", UNSAID):
        return False
    became = came(book, entry, today)
    return became is not None and became.held(entry.due.on) is None


CHECK = Check(
    name="unscored-forecast",
    summary="The day a forecast was held against has passed, and nothing says what became of it.",
    find=find,
    weight=47,
    what_to_do=(
        "Say whether it was done, and when. A forecast counts for you only once it is scored, and the "
        "ones that missed are worth as much as the ones that held."
    ),
)
