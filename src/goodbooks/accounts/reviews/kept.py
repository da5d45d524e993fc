"""My promises whose day has come in a time: how each went, and what their count can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.counting import plausible_share
from goodbooks.core.telling import is_mine, is_to
from goodbooks.entries.promise import UNSAID, Promise, PromiseState
from goodbooks.reckoning.each_time import each_time, untold_times
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

FEWEST_COUNTED = 5
_NOT_COUNTED = ("void", "withdrawn", "declined", "ended", UNSAID)


class Judged(NamedTuple):
    """A promise of mine whose day has come, and how it went."""

    promise: Promise
    state: PromiseState


def judged(book: Book, who: str, since: date, until: date, today: date) -> list[Judged]:
    """My promises (to one person, or all others) that fell due from one day to another, by that day; a step that I set myself is none, and one that comes again has a row for each time that was given or missed."""
    found = []
    for promise in _given(book, who):
        times = each_time(book, promise, today)
        found += [Judged(promise, one) for one in times if one.due and since <= one.due.on <= until]
        state = promise_stands(book, promise, today)
        has_come = state.due is not None and since <= state.due.on <= min(until, today)
        if has_come and state.state not in _NOT_COUNTED:
            is_still_open_today = state.is_open and state.due is not None and state.due.on == today
            if not is_still_open_today:
                found.append(Judged(promise, state))
    return sorted(found, key=lambda j: (j.state.due.on if j.state.due else since, j.promise.place))


class Untold(NamedTuple):
    """A promise of mine that comes again, and the times that went by without a word on what became of them."""

    promise: Promise
    days: tuple[date, ...]


def untold(book: Book, who: str, since: date, until: date, today: date) -> tuple[Untold, ...]:
    """My promises (to one person, or all others) of which times from one day to another went by without a word: they count neither as kept nor as missed."""
    found = []
    for promise in _given(book, who):
        over = promise_stands(book, promise, today).settled or today
        times = untold_times(book, promise, min(over, today))
        days = tuple(day for day in times if since <= day <= until)
        found += [Untold(promise, days)] if days else []
    return tuple(found)


def _given(book: Book, who: str) -> Iterator[Promise]:
    """What I promised (one person, or anybody else) to do: neither a step that I set myself nor a next word."""
    for promise in book.of(Promise):
        is_own = bool(promise.to) and all(map(book.is_me, promise.to))
        is_one = is_mine(book, promise) and not is_own and not promise.next_word
        if is_one and (not who or is_to(book, promise, who)):
            yield promise


def words_left_out(book: Book, who: str, since: date, today: date) -> tuple[Promise, ...]:
    """My next words (to one person, or all others) whose day has come since a day: they say only when word comes, so none is judged."""
    return tuple(
        one
        for one in book.of(Promise)
        if one.next_word
        and is_mine(book, one)
        and since <= one.next_word.on <= today
        and (not who or is_to(book, one, who))
    )


def kept_count(kept: int, total: int, unknown: int = 0) -> str:
    """The count with its range; the list alone where there are too few to count. Of times that nothing is said of, `unknown`, there is no range."""
    if unknown:
        of = f"{kept} of {total + unknown} kept; of {unknown} of them nothing says what became"
        return f"{of}, and the book takes none of these as kept."
    if total == 0:
        return "No promise of yours has come due in this time."
    if total < FEWEST_COUNTED:
        return f"{kept} of {total} kept; too few to say more than the list does."
    low, high = plausible_share(kept, total)
    return f"{kept} of {total} kept; from so few one can say: between {low} and {high} in 100."
