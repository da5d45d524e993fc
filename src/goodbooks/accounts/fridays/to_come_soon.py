"""What somebody wants of me by a day of next week, and what they told me this week, asked of me on a Friday."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import is_nothing, made
from goodbooks.accounts.fridays.answers_due import on_a_request
from goodbooks.accounts.owed import i_owe
from goodbooks.core.days import has_come
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital, listed, short_day, shortened
from goodbooks.core.telling import to_you
from goodbooks.core.working_days import monday_of
from goodbooks.entries.note import Note
from goodbooks.entries.person import bosses

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

SOON_DAYS = 7
MOST_WANTED, MOST_TOLD = 2, 1


def wanted_soon(book: Book, today: date) -> list[Prompt]:
    """What somebody wants of me by a day of the week to come, and has no answer yet."""
    soon = today + timedelta(days=SOON_DAYS)
    waiting = [
        debt
        for debt in i_owe(book, today)
        if debt.entry.kind in ("request", "ask") and debt.due and not debt.every
        if not has_come(debt.due, today) and debt.due.on <= soon
        if not has_word(book, debt.entry, today)
    ]
    return [
        Prompt(
            f"wanted {debt.entry.ref}",
            f"{capital(listed(map(to_you, debt.to)) or 'somebody')} {'want' if len(debt.to) > 1 else 'wants'} it by {short_day(debt.due.on, today)}: “{shortened(debt.entry.title, 70)}”. Have you answered?",
            "what you answered · yes · not yet · dropped · note: a few words",
            on_a_request(debt.entry, today),
            "Its day is in the week to come.",
            debt.entry.ref,
        )
        for debt in waiting[:MOST_WANTED]
        if debt.due
    ]


def told_this_week(book: Book, today: date) -> list[Prompt]:
    """The last thing that my boss told me this week, as a note has it, and nothing was written to since."""
    boss = [name for one in bosses(book) for name in one.who]
    told = [
        one
        for one in book.of(Note)
        if monday_of(today) <= one.on <= today and one.title and not has_word(book, one, today)
        if any(book.is_same(who, name) for who in one.who for name in boss)
    ]
    return [
        Prompt(
            f"told {one.ref}",
            f"You noted on {short_day(one.on, today)}: “{shortened(one.title, 90)}”. What does it change for you?",
            "a few words · nothing",
            _changes(one, today),
            "It is from this week, and nothing is written to it.",
            one.ref,
        )
        for one in told[-MOST_TOLD:]
    ]


def _changes(note: Note, today: date) -> Callable[[str], Entry | None]:
    """What I say that it changes, as a note of mine to it."""

    def become(words: str) -> Entry | None:
        if is_nothing(words):
            return None
        mine = made(
            "note", today, (ME,), title=words, links=link_to(note), fields=(("readers", ME),)
        )
        return mine._replace(matters=note.matters)

    return become
