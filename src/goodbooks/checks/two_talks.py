"""Finds two talks to come that are planned for one hour."""

from __future__ import annotations

from itertools import combinations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.heads import name_text
from goodbooks.core.phrasing import day_text, shortened
from goodbooks.core.telling import add_line, in_marks, named, quoted
from goodbooks.entries.talk import talks_planned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.talk import Talk

_LONGEST = 40
"""So many signs of what a talk is called are told: two of them stand in one sentence."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each pair of talks at one hour, the next first."""
    timed = [one for one in talks_planned(book, today) if one.at]
    for one, other in combinations(timed, 2):
        if (one.on, one.at) == (other.on, other.at) and one.ref != other.ref:
            when = f"{day_text(one.on, today)} at {one.at}"
            sentence = (
                f"On {when} there are two talks: {_told(book, one)}, and {_told(book, other)}."
            )
            remedy = f"move one of them, and tell whom it is with: {_moved(book, one, other)}"
            yield Finding(CHECK.name, sentence, remedy, (one, other))


def _told(book: Book, talk: Talk) -> str:
    """Whom a talk is with, and what it is called."""
    who = [name for name in (*talk.who, *talk.to) if not book.is_me(name)]
    whom = f"with {named(book, who)}" if who else "with nobody who is named"
    return f"{whom}, {in_marks(shortened(talk.title, _LONGEST))}" if talk.title else whom


def _moved(book: Book, one: Talk, other: Talk) -> str:
    """The line that puts the later one on another day, or of one that comes again only this time of it."""
    talk = one if other.is_another_time(book) else other
    names = ", ".join(map(name_text, talk.who))
    line = f'talk {names} "{talk.title}"' if talk.title else f"talk {names}"
    if talk.is_another_time(book) or talk.id is None:
        return f"{add_line(f'{talk.on} {line}')}, with its hour behind the day"
    return f"{add_line(f'DAY {line}')} {quoted(f'withdraws: {talk.ref}')}"


CHECK = Check(
    name="two-talks",
    summary="Two talks are planned for one hour.",
    find=find,
    weight=16,
    what_to_do=(
        "Move the one that can wait, and say so to whoever it is with while there is still time. "
        "Of a talk that comes again, a line for that day moves this time of it alone."
    ),
)
