"""What comes after the round of a Friday: the update for the boss, which is the word on how it goes where that was promised."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import day_text
from goodbooks.core.telling import is_mine, is_to, typed
from goodbooks.core.working_days import monday_of
from goodbooks.entries.person import bosses
from goodbooks.entries.talk import Talk
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

SOON_DAYS = 7


def update_next(book: Book, today: date) -> str:
    """That the boss is to hear how the week went, with the command that makes the update; "" where they were sent one this week, or the book knows no boss."""
    boss = next(iter(bosses(book)), None)
    if boss is None:
        return ""
    who = boss.who[0]
    sent = (one for one in book.of(Talk) if one.is_page and monday_of(today) <= one.on <= today)
    if any(is_to(book, one, who) for one in sent):
        return ""
    soon = today + timedelta(days=SOON_DAYS)
    for promise, state in still_open(book, today):
        is_word = promise.is_word_on_how_it_goes() and is_mine(book, promise)
        if is_word and is_to(book, promise, who) and state.due and state.due.on <= soon:
            when = f"was due {day_text(state.due.on, today)}" if state.due.on < today else f"is due by {day_text(state.due.on, today)}"  # fmt: skip
            return f"The word on how it goes, which you promised {who}, {when}: goodbooks update {typed(who)}"
    return f"The week as {who} would hear it: goodbooks update {typed(who)}"
