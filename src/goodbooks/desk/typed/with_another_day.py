"""A promise told to the box that stands already for another day: that day moves, and nothing is promised twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import shortened
from goodbooks.core.plans import PLANNED
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.typed.understand import Understood, apart, understand, understand_typed
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.reckoning.same_thing import is_same_thing
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known

_KINDS = ("person", "promise", "outcome", "decision")


def with_another_day(
    words: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """The new day of the one open promise that a sentence tells again, by its giver, to the same people; none for any other words."""
    if not known.of_kind("promise"):
        return ()
    try:
        one = understand_typed(words, (), kinds, clock, known)
    except Refusal:
        return ()
    told = one.entry
    if not isinstance(told, Promise) or not told.due or told.amends or told.line("every"):
        return ()
    book = book_of(known, *_KINDS)
    there = list(_standing(book, told, clock))
    if len(there) != 1 or there[0][1] == told.due.on:
        return ()
    promise = there[0][0]
    tags = "".join(f" #{tag}" for tag in dict.fromkeys((*promise.matters, *told.matters)))
    line = f'outcome {name_text(next(iter(promise.who), ME))} "Moved"{tags} for {promise.ref}'
    more = ("state: moved", f"due: {told.due}", f"private: {' '.join(apart(words)[0].split())}")
    moved = understand(line, more, kinds, clock, known)
    note = f"it is taken as a new day for “{shortened(promise.title, 60)}”, {promise.ref}"
    return (moved._replace(notes=(note, *moved.notes)),)


def _standing(book: Book, told: Promise, clock: Clock) -> Iterator[tuple[Promise, object]]:
    """Each open promise of the same thing that is given once, with its day."""
    what = told.title
    for who in told.who:
        what = what.removeprefix(f"{who} ")
    for one, state in open_promises(book, clock.today):
        if (
            one.id
            and state.agreed is not None
            and not (one.line("every") or one.line(PLANNED))
            and book.person_keys(one.who) == book.person_keys(told.who)
            and book.person_keys(one.to) == book.person_keys(told.to)
            and is_same_thing(one.title, what, (*one.to, *told.to))
        ):
            yield one, state.agreed.on
