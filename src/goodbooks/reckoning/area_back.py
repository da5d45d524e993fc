"""What somebody let me have and took back in the last weeks, and the area that it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import is_mine
from goodbooks.entries.ask import Ask
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import asks_for
from goodbooks.reckoning.under_a_yes import all_taken_back

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.reckoning.under_a_yes import Back

RECENT_DAYS = 60
"""So long it is worth asking what would bring it back."""


def last_back(book: Book, today: date, names: Collection[str] = ()) -> Back | None:
    """The latest yes that was taken back in the last weeks, by one of these people where any are named; None where none was."""
    keys = book.person_keys(names)
    for one in reversed(all_taken_back(book, today)):
        is_theirs = not keys or keys & book.person_keys(one.reply.who)
        if is_theirs and 0 <= (today - one.by.on).days <= RECENT_DAYS:
            return one
    return None


def area_of(book: Book, back: Back) -> Handoff | None:
    """The area that a yes gave which was taken back; None where it gave none."""
    near = (one for tag in back.to.matters for one in book.about(tag))
    areas = (one for one in (back.to, *near) if isinstance(one, Handoff) and one.title)
    return next((one for one in areas if one is back.to or back.to in asks_for(book, one)), None)


def asked_since(book: Book, back: Back) -> bool:
    """Whether something was asked of those who took it back since, or is meant to be, in the matter of what they took."""
    tags = {tag.casefold() for tag in back.to.matters}
    return any(
        is_mine(book, one)
        and (one.on, one.place) > (back.by.on, back.by.place)
        and not tags.isdisjoint(tag.casefold() for tag in one.matters)
        for one in (*book.of(Ask), *book.planned)
        if isinstance(one, Ask)
    )
