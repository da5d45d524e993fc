"""By when those who have my note of a decision are asked to correct it, and that nobody did."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Reminder
from goodbooks.core.phrasing import capital, from_now, listed, short_day, shortened
from goodbooks.core.telling import to_you
from goodbooks.core.working_days import working_days_after
from goodbooks.entries.decision import Decision, confirmation, reversal_of
from goodbooks.entries.outcome import Outcome
from goodbooks.reckoning.under_a_yes import of_an_ended_area

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Entry

LONGEST = timedelta(days=28)
"""So long after its day a correction is waited for; to go on asking would be nagging."""


def usual_day(decision: Decision, today: date, days: int) -> date:
    """The day by which one asks to be corrected where nobody said one: so many working days on, and before the first day to come on which what was decided is to be."""
    from goodbooks.language.days.dues import named_days  # only a note asks it
    from goodbooks.language.days.stretch import UNKNOWN

    usual = working_days_after(today, days)
    said = (decision.title, decision.public, decision.said)
    named = {due.first for words in said for due in named_days(words, decision.on, UNKNOWN)}
    named |= {decision.holds_from.on} if decision.holds_from else set()
    ahead = [day for day in named if today < day <= usual]
    return max(today, min(ahead) - timedelta(days=1)) if ahead else usual


def to_correct(book: Book, today: date) -> tuple[Line, ...]:
    """A line for each note that was sent and may still be corrected, or was not by its day."""
    return tuple(_line(book, one, sent, by, today) for one, sent, by in _sent(book, today))


def who_has_it(book: Book, decision: Decision, sent: Entry) -> str:
    """Who was sent the note of a decision, as it stands in a sentence to you, or who decided; "" where nobody else is named."""
    others = _others(book, sent.to) or _others(book, decision.who)
    return listed(map(to_you, others))


def who_answers(book: Book, decision: Decision) -> tuple[str, ...]:
    """Whose word it is that comes back on the note of a decision: of the one who decided, unless the note went to others alone."""
    outcomes = book.pointing_to(decision, Outcome)
    had = [name for one in outcomes if one.what() == "sent" for name in _others(book, one.to)]
    decided = [name for name in decision.who if any(book.is_same(name, one) for one in had)]
    return tuple(dict.fromkeys(decided or had or decision.who))


def days_to_correct(book: Book, today: date) -> Iterator[Reminder]:
    """The last day on which each of them can be corrected, for a calendar."""
    for one, _, by in _sent(book, today):
        if by.on >= today:
            words = f"Last day to correct: {shortened(one.title or one.ref, 60)}"
            yield Reminder(by.on, by.at, words, one.ref, "answer")


def _sent(book: Book, today: date) -> Iterator[tuple[Decision, Entry, Moment]]:
    """Each decision whose note was sent and has had no word, the entry that says so, and the day to correct it by."""
    for one in book.of(Decision):
        by = one.correct_by
        if by is None or by.on + LONGEST < today or reversal_of(book, one) is not None:
            continue
        if one.ref in of_an_ended_area(book, today):
            continue
        rung = confirmation(book, one, today)
        if rung.rung == "sent back":
            yield one, rung.by, by


def _line(book: Book, decision: Decision, sent: Entry, by: Moment, today: date) -> Line:
    who = capital(who_has_it(book, decision, sent) or "whoever has it")
    cites = tuple(dict.fromkeys((decision.ref, sent.ref)))
    what = f"“{shortened(decision.title or decision.ref, 60)}”"
    day = short_day(by.on, today)
    agree = f"when they agree: goodbooks confirm {decision.ref} --acknowledged"
    if by.on < today:
        words = f"{who} had until {day} to correct your note of {what}. {capital(agree)}; if nothing came: goodbooks confirm {decision.ref} --silent"
        return Line(words, cites, "!")
    until = "today" if by.on == today else f"{day}, {from_now(by.on, today)},"
    words = f"{who} can correct your note of {what} until {until}"
    return Line(f"{words.rstrip(',')}; {agree}", cites, "-")


def _others(book: Book, names: tuple[str, ...]) -> list[str]:
    return [name for name in names if not book.is_me(name)]
