"""Whether a waived rule, or a decision for a time, has ended."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import done_on
from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import DONE, is_nothing, made
from goodbooks.accounts.fridays.said_plainly import for_me_alone
from goodbooks.core.names import ME
from goodbooks.core.phrasing import listed, short_day, shortened
from goodbooks.entries.decision import Decision, end_of, exception_end, reversal_of
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.problem import Unclear

ENDING_DAYS = 14


def ends_to_ask_of(book: Book, today: date) -> list[Prompt]:
    """Rules waived whose end is near, past, or an event; and decisions whose day is over."""
    found = [
        decision
        for decision in book.of(Decision)
        if decision.end_as_said() and decision.on <= today
        if exception_end(book, decision, today) is None and reversal_of(book, decision) is None
        if _is_time_to_ask(book, decision, today)
        if not has_word(book, decision, today)
    ]
    return [
        Prompt(
            f"exception {one.ref}",
            f"“{shortened(one.title, 60)}” {_until(book, one, today)}. Has that ended?",
            "ended · not yet · a few words",
            _ended(one, today),
            "Its end is near or past, and the book does not say that it ended.",
            one.ref,
        )
        for one in found[-1:]
    ]


def _is_time_to_ask(book: Book, decision: Decision, today: date) -> bool:
    """Whether it is time to ask: a waived rule before its day, any other decision after it."""
    ends = end_of(book, decision, today)
    if not (decision.exception or decision.skips):
        return ends is not None and ends.on < today
    return ends is None or ends.on <= today + timedelta(days=ENDING_DAYS)


def _until(book: Book, decision: Decision, today: date) -> str:
    """What it leaves out, and until which day or event."""
    day = end_of(book, decision, today)
    end = short_day(day.on, today) if day else decision.end_as_said()
    waived = decision.exception or listed(decision.skips)
    return f"leaves out {waived} until {end}" if waived else f"was to end on {end}"


def _ended(decision: Entry, today: date) -> Callable[[str], Entry | Unclear | None]:
    def become(words: str) -> Entry | None:
        if is_nothing(words):
            return None
        on = done_on(words, today)
        if on or bare(words) in {"ended", "yes", "over", *DONE}:
            fields = (("state", "ended"),)
            links = link_to(decision)
            return made("outcome", on or today, (ME,), title="Ended", links=links, fields=fields)
        return for_me_alone(made("note", today, (ME,), title=words, links=link_to(decision)))

    return become
