"""Finds asks that wait for an answer: past the day it was needed, or for three working days."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import counted, short_day
from goodbooks.core.telling import add_for, deed, is_mine, is_to_me, named, plain_name
from goodbooks.core.working_days import working_days
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask, answer_told_of, reply_to
from goodbooks.entries.outcome import Outcome
from goodbooks.reckoning.granted import overtaken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

PATIENCE = 3
"""How many working days an answer may take when no day was said."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Asks that wait: those to me first, then mine, then others'; each the newest first."""
    due = book.each((CHECK.name, today), Ask, lambda ask: _is_due(book, ask, today))
    waiting = [ask for ask, _ in reversed(due) if _is_waiting(book, ask, today)]
    for ask in sorted(waiting, key=lambda one: (not is_to_me(book, one), not is_mine(book, one))):
        told = _told_of(book, ask, today)
        sentence = _sentence(book, ask, told, today)
        yield Finding(CHECK.name, sentence, _remedy(book, ask, told), (ask,))


def _is_due(book: Book, ask: Ask, today: date) -> bool | None:
    """Whether an ask has no answer by its day, by what is linked to it; None where it has, or its day is to come."""
    if ask.on > today or book.pointing_to(ask, Answer):
        return None
    due = ask.due
    is_time = due.on < today if due else working_days(ask.on, today) >= PATIENCE
    reply = reply_to(book, ask) if is_time else None
    return True if is_time and (reply is None or _is_only_said(reply)) else None


def _is_waiting(book: Book, ask: Ask, today: date) -> bool:
    """Whether a due ask is open; what somebody was only to note is so again once the answer is there that it was about."""
    is_open = reply_to(book, ask) is None or _told_of(book, ask, today) is not None
    return is_open and ask.ref not in overtaken(book)


def _is_only_said(reply: Entry) -> bool:
    return isinstance(reply, Outcome) and reply.what() == "sent"


def _sentence(book: Book, ask: Ask, told: Entry | None, today: date) -> str:
    said = deed(book, ask, "asked", today)
    missing = "your answer is not noted yet" if is_to_me(book, ask) else "no answer is noted"
    if told is not None:
        by = f"{named(book, told.who)} answered that" if told.who else "That was answered"
        return f"{said}. {by} on {short_day(told.on, today)}."
    if ask.due:
        return f"{said} and wished to know by {short_day(ask.due.on, today)}; {missing}."
    return f"{said} {counted(working_days(ask.on, today), 'working day')} ago; {missing}."


def _told_of(book: Book, ask: Ask, today: date) -> Entry | None:
    """The answer that somebody gave to what I only tell of here."""
    told = answer_told_of(book, ask) if is_mine(book, ask) else None
    return told if told is not None and told.on <= today else None


def _remedy(book: Book, ask: Ask, told: Entry | None) -> str:
    """The line to write: my answer to what I was asked, their reply to what I asked, or that it is closed."""
    if is_to_me(book, ask):
        to = ", ".join(map(plain_name, ask.who))
        return add_for(ask, f'answer me -> {to} "WORDS"')
    who = plain_name(book.name_of(ask.to[0])) if ask.to else "WHO"
    reply = add_for(ask, f'answer {who} "WORDS"')
    if told is not None:
        close = add_for(ask, 'outcome "ended"')
        return (
            f"when they know of it and nothing is left to say: {close}; or note the reply: {reply}"
        )
    return f"ask once more, or note the reply: {reply}"


CHECK = Check(
    name="unanswered-ask",
    summary="An ask has had no answer by its day, or for three working days when it has none.",
    find=find,
    weight=32,
    what_to_do=(
        "Ask once more in one sentence, with the day by which you need to know and what you will "
        "do without an answer. If the answer came, note it."
    ),
)
