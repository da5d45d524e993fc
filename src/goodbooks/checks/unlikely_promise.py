"""Finds open promises whose day the newest forecast gives less than an even chance."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import short_day
from goodbooks.core.telling import deed, is_mine
from goodbooks.reckoning.under_a_yes import still_open

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.reckoning.forecasts.foreseen import Foreseen


def find(book: Book, today: date) -> Iterator[Finding]:
    """Promises that are more likely to break than to hold: mine first, then the earliest day."""
    if not book.has("forecast"):
        return
    from goodbooks.reckoning.forecasts.foreseen import foreseen
    from goodbooks.reckoning.forecasts.words import is_unlikely

    found = [
        one
        for promise, _ in still_open(book, today)
        if (one := foreseen(book, promise, today)) and is_unlikely(one, today)
    ]
    found.sort(key=lambda one: not (one.promise and is_mine(book, one.promise)))
    for one in found:
        yield _finding(book, one, today)


def _finding(book: Book, found: Foreseen, today: date) -> Finding:
    from goodbooks.reckoning.forecasts.words import basis, chance_text, days_text

    promise = found.promise or found.entry
    day = short_day(found.day or today, today)
    said = f"{deed(book, promise, 'promised', today)} for {day}; {chance_text(found, today)}"
    remedy = (
        f"{days_text(found, today)}; what would have to change: goodbooks forecast {promise.ref}"
    )
    about = (promise, *found.rests_on)
    return Finding(CHECK.name, f"{said} ({basis(found, today)}).", remedy, about)


CHECK = Check(
    name="unlikely-promise",
    summary="A day is promised that the forecast gives less than an even chance.",
    find=find,
    weight=13,
    what_to_do=(
        "Say it now, with the day that is likely and what would bring the promised one within reach: "
        "people, scope, an earlier start. A day moved before it has come still counts as kept."
    ),
)
