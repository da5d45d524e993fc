"""An area that was taken back and is given again: what took it back is over by that, whether or not the book links the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision, taken_back
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import asks_for, gives

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def overtaken_backs(book: Book, turning: Collection[Decision], today: date) -> Iterator[str]:
    """The refs of each of these decisions that took back an area which was given again by a day."""
    for area in book.of(Handoff):
        backs = [one for one in turning if gives(book, area, one) is False]
        yeses = [*_yeses(book, area, today)] if backs else []
        for back in backs:
            if any(book.moment(one) > book.moment(back) for one in yeses):
                yield back.ref


def given_after(book: Book, back: Decision, today: date) -> Entry | None:
    """The word by which an area was given again by a day after this decision took it back; None where none did, and where it took back no area."""
    areas = [area for area in book.of(Handoff) if gives(book, area, back) is False]
    found = [one for area in areas for one in _yeses(book, area, today) if book.moment(one) > book.moment(back)]  # fmt: skip
    turned = taken_back(book, back, today) if areas else None
    return max((*found, *((turned,) if turned else ())), key=book.moment, default=None)


def _yeses(book: Book, area: Handoff, today: date) -> Iterator[Entry]:
    """Each word that gives an area and that nothing has turned around by a day."""
    for to in (area, *asks_for(book, area)):
        for kind in (Answer, Decision):
            for one in book.pointing_to(to, kind):
                is_yes = one.on <= today and gives(book, area, one)
                if is_yes and taken_back(book, one, today) is None:
                    yield one
