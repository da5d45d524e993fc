"""Finds forecasts in use that are a month old, or whose answer moved when capacity did."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import counted, short_day
from goodbooks.core.telling import titled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.reckoning.forecasts.foreseen import Foreseen

WEEKS = 4
LEAST_MOVE = 0.1
"""By how much a chance moves before it is worth a word: a tenth, as chances are said."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Forecasts that are still leaned on and no longer say what is so: the oldest first."""
    if not book.has("forecast"):
        return
    from goodbooks.entries.forecast import Forecast
    from goodbooks.reckoning.forecasts.foreseen import as_of, forecasts_for, promise_of

    for entry in book.of(Forecast):
        promise = promise_of(book, entry)
        newest = forecasts_for(book, promise, today)[-1:] if promise else (entry,)
        if entry.on > today or newest != (entry,):
            continue
        found = as_of(book, entry, today)
        if found and found.day and found.day >= today:
            yield from _noticed(found, today)


def _noticed(found: Foreseen, today: date) -> Iterator[Finding]:
    """A finding where capacity has moved the chance of a kept forecast, or else where it has grown old."""
    from goodbooks.reckoning.forecasts.words import odds

    entry = found.entry
    about = found.promise or entry
    lead = f"The forecast of {short_day(entry.on, today)} for {titled(about, today)}"
    remedy = f"make it anew with what is left to do: goodbooks forecast {about.ref}"
    weeks = (today - entry.on).days // 7
    if found.newer and found.said is not None and _moved(found) >= LEAST_MOVE:
        moved = f"{odds(found.said)} then, {odds(found.chance or 0.0)} now"
        words = f"{lead} no longer says what is so, since capacity has changed: {moved}."
        yield Finding("stale-forecast", words, remedy, (entry, *found.newer))
    elif weeks >= WEEKS:
        words = f"{lead} is {counted(weeks, 'week')} old; what is left to do may be another by now."
        yield Finding("stale-forecast", words, remedy, (entry,))


def _moved(found: Foreseen) -> float:
    return abs((found.chance or 0.0) - (found.said or 0.0))


CHECK = Check(
    name="stale-forecast",
    summary="A forecast in use is four weeks old, or its answer moved because capacity did.",
    find=find,
    weight=33,
    what_to_do=(
        "Give the forecast again with what is left to do and the weeks since. The old one stays in the "
        "book: it is scored by what it said on its day."
    ),
)
