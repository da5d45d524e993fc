"""An area that was taken back and is given again: what took it back is over by that, and so is what I asked to have it, whether or not the book links the two."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.plans import PLANNED
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision, taken_back
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import asks_for, gives, stand

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

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


def asked_for_it(book: Book) -> Iterator[str]:
    """The refs of what I asked, or mean to ask, to have an area, or on what condition, before the word that gave it and still does."""
    for area in book.of(Handoff):
        now = stand(book, area, date.max)
        if now.by is None or now.state not in ("on trial", "held"):
            continue
        given, near = book.moment(now.by), [*asks_for(book, area)]
        near += [one for tag in area.matters for one in (*book.about(tag), *book.planned_about(tag)) if isinstance(one, Ask) and _CONDITION.search(one.title)]  # fmt: skip
        for one in near:
            is_theirs = any(book.is_same(who, to) for who in now.by.who for to in one.to)
            is_before = book.moment(one) < given or bool(one.line(PLANNED))
            if is_theirs and is_before and _TO_HAVE.search(one.title) and is_mine(book, one):
                yield one.ref


_CONDITION = regex(r"\bcondition|\bwhat would (?:have to|need to|bring)\b", re.IGNORECASE)
_TO_HAVE = regex(
    r"\bcondition|\bwhat would (?:have to|need to|bring|you (?:need|have|want) to see)\b|\b(?:come|have|get|give|bring|take)\b.* back\b|\bagain\b|\bfor good\b|\bon my own\b|\bmay I (?:have|keep|run|look after|take(?: on| over)?)\b",
    re.IGNORECASE,
)
"""How one asks to have an area, or on what condition: what is asked of something in it stays open."""


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
