"""Whether what I promised was kept or is still on, and what the answer becomes."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import done_on, is_only_told, settles
from goodbooks.accounts.answers.new_day import names_a_day, new_day
from goodbooks.accounts.answers.promised_once import told_once
from goodbooks.accounts.answers.prompting import Prompt, has_word, link_to
from goodbooks.accounts.answers.replies import DONE, is_nothing, outcome_of
from goodbooks.accounts.answers.unfinished import is_unfinished, moved_with, moved_with_words
from goodbooks.accounts.fridays.done_when import done_when
from goodbooks.accounts.fridays.each_time import asked_of_a_time, came_or_not
from goodbooks.accounts.fridays.said_plainly import NO, YES, for_me_alone
from goodbooks.accounts.owed import i_owe
from goodbooks.core.phrasing import day_text, listed, shortened
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.accounts.owed import Debt
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MOST_PROMISES, MOST_LATE = 3, 6
SOON_DAYS = 7
_NOTE = regex(r"\s*note\s*:\s*", re.IGNORECASE)
"""What stands before words on a promise that leave its day as it was."""


def promises_still_on(book: Book, today: date) -> list[Prompt]:
    """What I promised and is late, or due within a week, each once; not what was promised only today.

    What falls due this very day comes first, and none of it is left out for what is late; what is late is left out only where
    there is much of it, and never for what is to come.
    """
    soon = today + timedelta(days=SOON_DAYS)
    debts = [
        debt
        for debt in i_owe(book, today)
        if debt.entry.kind == "promise" and debt.due and debt.due.on <= soon
        if not has_word(book, debt.entry, today) or _is_time(debt, today)
        if debt.entry.on < today or debt.due.on <= today
    ]
    found = sorted(told_once(book, debts), key=lambda told: not _is_due(told[0], today))
    late = sum(told[0].is_late(today) for told in found)
    due = sum(_is_due(told[0], today) for told in found)
    most = max(MOST_PROMISES, due, min(due + late, MOST_LATE))
    return [_asked(book, debt, again, today) for debt, *again in found[:most]]


def _to(book: Book, debts: tuple[Debt, ...]) -> str:
    """To whom one thing was promised, each once; yourself only where nobody else was promised it."""
    names = {book.person_key(name): name for debt in debts for name in debt.to}
    others = [name for name in names.values() if not book.is_me(name)]
    return listed(others) or ("yourself" if names else "somebody")


def _asked(book: Book, debt: Debt, again: list[Debt], today: date) -> Prompt:
    """Whether one promise was kept or is still on; of what comes again, whether it came this time."""
    done = "done on time · done today · done on DATE" if debt.is_late(today) else "done"
    words, answers = (
        f"You promised {_to(book, (debt, *again))} “{shortened(debt.entry.title, 70)}” ({debt.when(today)}). {'Did you?' if debt.is_unsaid else 'Still on?'}",
        f"yes · {done}",
    )
    if debt.due and _is_time(debt, today):
        words = asked_of_a_time(book, debt.entry, debt.due.on, today)
        answers = "yes · no · done on DATE" if debt.is_late(today) else "yes · not yet"
    return Prompt(
        f"promise {debt.entry.ref}",
        words,
        f"{answers} · moved to DATE · dropped · a few words",
        _for_all(_became(debt, today), again),
        f"It {_stands(debt, today)}, and nothing is written about it this week.",
        debt.entry.ref,
    )


def _is_time(debt: Debt, today: date) -> bool:
    """Whether a time of what comes again is there: a word of this week was of the one before."""
    return bool(debt.every) and debt.due is not None and debt.due.on <= today


def _is_due(debt: Debt, today: date) -> bool:
    return debt.due is not None and debt.due.on == today


def _for_all(
    become: Callable[[str], Entry | Unclear | None], again: list[Debt]
) -> Callable[[str], Entry | Unclear | None]:
    """What an answer becomes for one promise, which is then said of the others that promise the same."""
    links = tuple(ref for debt in again for ref in link_to(debt.entry))

    def for_all(words: str) -> Entry | Unclear | None:
        found = become(words)
        if found is None or isinstance(found, Unclear):
            return found
        return found._replace(links=(*found.links, *links))

    return for_all


def _stands(debt: Debt, today: date) -> str:
    if debt.is_unsaid:
        return "was for the day of that talk"
    soon = "is due today" if _is_due(debt, today) else "is due within a week"
    return "is late" if debt.is_late(today) else soon


def _became(debt: Debt, today: date) -> Callable[[str], Entry | Unclear | None]:
    """What the answer becomes; what was done in the talk of its day was done on that day."""
    due = debt.due
    told = on_a_promise(debt.entry, today, due.on if due else None)

    def become(words: str) -> Entry | Unclear | None:
        if debt.is_unsaid and due:
            on = due.on if bare(words) in (*YES, *DONE) else done_on(words, today)
            if on:
                return outcome_of(debt.entry, "done", on)
        if (
            due
            and _is_time(debt, today)
            and (came := came_or_not(debt.entry, words, due.on, today))
        ):
            return came
        return told(words)

    return become


def on_a_promise(
    entry: Entry, today: date, due: date | None
) -> Callable[[str], Entry | Unclear | None]:
    """What an answer about a promise of mine, which is due on a day, becomes."""
    is_due = due is not None and due <= today

    def become(words: str) -> Entry | Unclear | None:
        if due and due < today and (when := done_when(entry, words, due, today)) is not None:
            return when
        if found := _NOTE.match(words):
            rest = words[found.end() :].strip()
            is_empty = not any(map(str.isalnum, rest))
            return None if is_empty else for_me_alone(outcome_of(entry, rest, today))
        if bare(words) in NO:
            reason = "“no” leaves open what became of it"
            return Unclear(reason, "write done, moved to a day, or dropped")
        if bare(words) in YES or is_nothing(words):
            return None
        moved = moved_with_words(words, today, due)
        if isinstance(moved, Unclear):
            return moved
        settled = None if moved else settles(entry, words, today, due, is_still_on=True)
        if settled is not None:
            return settled
        if moved := moved or new_day(words, today, due):
            return moved_with(entry, moved, today)
        if is_due and (asked := _left_open(entry, words, today, due)):
            return asked
        return for_me_alone(outcome_of(entry, words, today))

    return become


def _left_open(entry: Entry, words: str, today: date, due: date | None) -> Unclear | None:
    """Why words on what is due are asked about: they speak of a part, of a day or of who was told, and not of what became of it."""
    if is_unfinished(words) or names_a_day(words, today, due):
        reason = f"“{shortened(words, 60)}” leaves the day as it was"
        return Unclear(reason, "move it? To when? Write “moved to DATE” before your words, or “note:” to keep the day")  # fmt: skip
    if week := _A_WEEK.fullmatch(words.strip(" .!")):
        to_its_friday = _FRIDAY - today.weekday() + _WEEKS[week["which"].lower()]
        last = today + timedelta(days=to_its_friday)
        if last > today:
            reason = f"“{shortened(words, 60)}” names no day"
            return Unclear(reason, f"which one? Write “moved to {day_text(last, today)}” for its Friday, or another day")  # fmt: skip
    if is_only_told(entry, words):
        reason = f"“{shortened(words, 60)}” does not say whether it is done"
        return Unclear(reason, "write done, or “moved to DATE” before your words, or “note:” to keep the day")  # fmt: skip
    return None


_A_WEEK = regex(r"(?:(?:maybe|probably|moved to|some ?time|by|in|not before|rather) )*(?:the )?(?P<which>next week|this week|coming week|week after next)(?: (?:maybe|probably|then|i hope))?", re.IGNORECASE)  # fmt: skip
"""A week, where a day is wanted."""
_FRIDAY = 4
_WEEKS = {"this week": 0, "next week": 7, "coming week": 7, "week after next": 14}
"""How many days behind the Friday of this week that of another lies."""
