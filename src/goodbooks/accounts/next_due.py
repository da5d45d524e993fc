"""What of mine falls due next, as the sentence that Today opens with."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.owed import i_owe, wants_a_deed
from goodbooks.core.days import has_come
from goodbooks.core.phrasing import day_text, from_now, shortened
from goodbooks.core.telling import add_for, or_for
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.each_time import untold_times

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book

SOON_DAYS, TITLE = 7, 60


_NOW, _MISSED, _EXCUSED = 'outcome "delivered"', 'outcome "missed"', 'outcome "excused"'
_ON_A_DAY = f"DAY {_NOW}"
"""The line that says that something was done, or one time of it missed, and the first with its day."""


class Lead(NamedTuple):
    """The first sentence of the day; it may say itself that nothing is due this week, and what comes after it."""

    words: str
    is_nothing_soon: bool = False


def is_near(debt: Debt, today: date) -> bool:
    """Whether a day that I owe something by is this week's; what comes again only on its day and the one before it."""
    if debt.due is None or _is_next_word(debt):
        return False
    return debt.due.on <= today + timedelta(days=1 if debt.every else SOON_DAYS)


def _is_next_word(debt: Debt) -> bool:
    """Whether what I owe is the next word, which has a section of its own."""
    return isinstance(debt.entry, Promise) and debt.entry.next_word is not None


def given_this_time(debt: Debt, today: date) -> str:
    """How the book learns that what comes again was given, once its day is there; "" before."""
    if not debt.entry.id or not has_come(debt.due, today):
        return ""
    came = add_for(debt.entry, 'outcome "delivered"')
    return f"; once they have it: {came}"


def time_before(book: Book, debt: Debt, today: date) -> str:
    """That nothing says what became of the last time of what comes again, and how the book learns it; "" where each is known."""
    entry = debt.entry
    if not debt.every or not entry.id or not isinstance(entry, Promise):
        return ""
    gone = [day for day in untold_times(book, entry, today) if (today - day).days <= SOON_DAYS]
    if not gone:
        return ""
    of = "that of" if len(gone) == 1 else f"{len(gone)} times before, the last"
    how = add_for(entry, f"{gone[-1]} {_NOW}")
    how += "".join(or_for(entry, f"{gone[-1]} {one}") for one in (_MISSED, _EXCUSED))
    return f"; nothing says what became of {of} {day_text(gone[-1], today)}, if they had it: {how}"


def how_it_is_done(debt: Debt, today: date) -> str:
    """How the book learns that what I promised by a day that has come was done: today, or on which day where it is late; "" before. What somebody wants done may be done on any day."""
    entry = debt.entry
    if entry.id and wants_a_deed(entry) and not debt.every:
        return f"; once it is done: {add_for(entry, _NOW)}"
    is_mine = entry.kind == "promise" and bool(entry.id) and not (debt.every or debt.is_unsaid)
    if not is_mine or not debt.due or debt.due.on > today:
        return ""
    if debt.due.on < today:
        return f"; if it was done: {add_for(entry, _ON_A_DAY)}"
    return f"; once it is done: {add_for(entry, _NOW)}"


def next_due(book: Book, today: date, step: date | None) -> str:
    """That nothing is late and what falls due next, where that is this week and not after the day of my next step; else ""."""
    last = min(today + timedelta(days=SOON_DAYS), step or today + timedelta(days=SOON_DAYS))
    for debt in i_owe(book, today):
        is_due = debt.due and debt.due.on >= today and debt.entry.title
        if debt.due and is_due and not _is_next_word(debt):
            if debt.due.on > last:
                return ""
            what = f"“{shortened(debt.entry.title, TITLE)}”"
            return f"Nothing is late. Next due is {what}, {from_now(debt.due.on, today)}."
    return ""
