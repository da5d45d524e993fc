"""What I promised somebody without a day, asked about once in the round of the week: by when, so that it is not forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.prompting import Prompt, has_word
from goodbooks.accounts.answers.replies import DONE, DROPPED, is_nothing, made, outcome_of
from goodbooks.accounts.fridays.by_when import without_day
from goodbooks.core.days import read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.problem import Unclear
from goodbooks.entries.note import Note
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.promise import Promise

_NO_DAY = frozenset({"no day", "it needs none", "none needed", "whenever", "open", "no date"})


def no_day_yet(book: Book, today: date) -> list[Prompt]:
    """The question of the newest such promise of mine; none of one that was given today, or of which was said that it needs no day."""
    found = [
        one
        for one in without_day(book, today)
        if one.id and one.on < today and not has_word(book, one, today)
        if not book.pointing_to(one, Note)
    ]
    return [_asked(one, book, today) for one in found[:1]]


def _asked(promise: Promise, book: Book, today: date) -> Prompt:
    whom = listed(name for name in promise.to if not book.is_me(name))
    return Prompt(
        f"day {promise.ref}",
        f"You promised {whom} “{shortened(promise.title, 70)}” and named no day. By when?",
        "DATE · done · dropped · no day, and it is not asked again",
        _became(promise, today),
        "Without a day nobody can tell whether it is kept.",
        promise.ref,
    )


def _became(promise: Promise, today: date) -> Callable[[str], Entry | Unclear | None]:
    """What the answer becomes: its day, what came of it, or that it needs none."""

    def become(words: str) -> Entry | Unclear | None:
        said = bare(words)
        if said in _NO_DAY or said.startswith("no day"):
            link = (promise.id or "",)
            return made("note", today, (ME,), title="It needs no day", links=link, fields=(("readers", ME),))  # fmt: skip
        if is_nothing(words):
            return None
        if said in (*DONE, *DROPPED):
            return outcome_of(promise, words, today)
        day = read_moment(words, today)
        if isinstance(day, Unclear):
            return day
        if day.on < today:
            return Unclear(f"“{words}” is over", "write a day that is to come, or done")
        return made("promise", today, promise.who, fields=(("amends", promise.ref), ("due", str(day))))  # fmt: skip

    return become
