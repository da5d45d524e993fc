"""Finds promises that were given with a yes, where that was taken back since: they ended with it, or nothing says whether they hold."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import from_now, short_day
from goodbooks.core.telling import add_for, amending, deed, is_mine
from goodbooks.reckoning.under_a_yes import ended_with, promised_under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise
    from goodbooks.reckoning.under_a_yes import Back

SHOWN_DAYS = 30
"""So long it is said that something ended; after that it is in the trail."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each promise under a yes that was taken back; what is not said to have ended first, then mine, then the newest."""
    ended = ended_with(book, today)
    found = [
        (promise, back)
        for promise, back in reversed(promised_under(book, today).values())
        if promise.ref not in ended or (today - (back.again or back.by).on).days <= SHOWN_DAYS
    ]
    found.sort(key=lambda pair: (pair[0].ref in ended, not is_mine(book, pair[0])))
    for promise, back in found:
        yield _finding(book, promise, back, today, is_over=promise.ref in ended)


def _finding(book: Book, promise: Promise, back: Back, today: date, *, is_over: bool) -> Finding:
    """What became of a promise when its yes was taken back or its trial ended, with the line that says whether it holds."""
    said = deed(book, promise, "promised", today)
    day = f"{short_day(back.by.on, today)}, {from_now(back.by.on, today)}"
    about = (promise, back.by, back.reply)
    holds = amending(promise, "note: it holds all the same") if promise.id else "goodbooks tidy"
    if is_over and back.again:
        again = short_day(back.again.on, today)
        words = f"{said} with a yes that was taken back on {day}, so it ended there; it was given again on {again}, and nobody has said whether this holds again."
        holds = amending(promise, "note: it holds again") if promise.id else "goodbooks tidy"
        return Finding(CHECK.name, words, f"if it does: {holds}", about)
    if is_over:
        gone = "for a trial that ended" if back.is_only_over else "with a yes that was taken back"
        words = f"{said} {gone} on {day}, so it ended there."
        return Finding(CHECK.name, words, f"if it holds all the same: {holds}", about)
    gone = "for a trial that ended" if back.is_only_over else "that was taken back"
    words = f"{said} on the day of a yes {gone} on {day}; does it still hold?"
    void = add_for(promise, 'outcome "void"')
    remedy = f"if it ended with it: {void}; if it holds: {holds}"
    return Finding(CHECK.name, words, remedy, about)


CHECK = Check(
    name="ended-with-a-yes",
    summary="What was promised with a yes has lost its ground, since the yes was taken back.",
    find=find,
    weight=27,
    what_to_do=(
        "What the book links to the yes, or to what was asked, ends with it by itself: nothing is late, and nothing is to be sent. "
        "Whether anything else from that day still holds is yours to say. What was given under it stays in your record."
    ),
)
