"""What I meant to promise along with an area that I asked for: it is given with their yes, and lasts as long as the area does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import areas_of
from goodbooks.core.last_day import last_day_in
from goodbooks.core.names import ME
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask

_UNTIL = " until "


def promised_with_it(book: Book, ask: Ask, words: str, on: date) -> Iterator[Entry]:
    """That each such promise was given, where the words are a yes and it was only meant; and its new last day, where they name one and it has none of its own."""
    if granting(words, ask.title) not in ("yes", "part"):
        return
    day = last_day_in(words, on)
    meant = [one for one in book.planned if isinstance(one, Promise)]
    given = [one for one, _ in open_promises(book, on)]
    for one in _with_it(book, ask, (*meant, *given)):
        if one in meant:
            yield made("outcome", on, (ME,), title="Said", links=(one.id or "",), fields=(("state", "sent"),))  # fmt: skip
        often = one.line("every")
        lasting = f"{often.partition(_UNTIL)[0]}{_UNTIL}{day}" if often and day else often
        new = (("every", lasting),) if lasting != often else ()
        if day and not often and not one.line("due"):
            new = (("due", str(day)),)
        if new:
            yield made("promise", on, fields=(("amends", one.ref), *new))


def _with_it(book: Book, ask: Ask, promises: Iterable[Promise]) -> Iterator[Promise]:
    """Those of mine to whom I ask that are of the area, by its name."""
    names = [area.title.casefold().strip() for area in areas_of(book, ask)]
    for one in promises:
        is_to_them = any(book.is_same(to, other) for to in one.to for other in ask.to)
        is_mine = not one.who or any(map(book.is_me, one.who))
        is_of_it = any(name and name in one.title.casefold() for name in names)
        if one.id and is_mine and is_to_them and is_of_it:
            yield one
