"""Whether those who were not to hear of a matter yet have been told, once somebody said yes in it: asked from the day on which they were to hear, until the book knows it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.kept_quiet import ToTell, granted_in, said_to_tell
from goodbooks.core.document import Line
from goodbooks.core.greeting import is_group
from goodbooks.core.names import is_named_in
from goodbooks.core.phrasing import capital, listed, short_day, shortened
from goodbooks.core.telling import amending, to_you
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.reckoning.granted import Grant

_WITHOUT_A_DAY = timedelta(days=7)
"""So long after a yes it is asked for whom nobody named a day."""
_LONGEST = 90
_ONCE = "once it is so, the pages for {} tell of it again: "


def told_by_now(book: Book, today: date) -> Iterator[Line]:
    """A line for each who was not to hear of a matter yet, from the day on which they were to hear of the yes in it, or a week after the yes where nobody named one: what says that they know."""
    for person in book.of(Person):
        tags = tuple(one.removeprefix("#") for one in person.not_yet)
        grant = granted_in(book, tags, today) if tags and person.who else None
        if grant is not None and (line := _asked(book, person, grant, today)):
            yield line


def _asked(book: Book, person: Person, grant: Grant, today: date) -> Line | None:
    name, say = to_you(person.who[0]), amending(person, "not-yet: nothing")
    once = _ONCE.format(name)
    told = _of_them(book, person, said_to_tell(book, grant, today))
    by = capital(listed(map(to_you, grant.reply.who)))
    yes = f"{by}'s yes of {short_day(grant.reply.on, today)}"
    cites = (person.ref, told.entry.ref if told else grant.reply.ref)
    if told is not None and told.is_done:
        return Line(f"{capital(name)} may know of it by now; {once}{say}", cites, "-")
    day = told.day if told and told.day else grant.reply.on + _WITHOUT_A_DAY
    if day > today:
        return None
    if told is None:
        words = f"{capital(name)} {'were' if is_group(name) else 'was'} not to hear of it before {yes}, and nobody has said who tells {name}, and when. Ask {to_you(grant.reply.who[0])}; {once}{say}"
    else:
        meant = (
            f"by {short_day(day, today)}"
            if isinstance(told.entry, Promise) and told.day
            else f"as told: “{shortened(told.entry.title, _LONGEST)}”"
        )
        words = f"{capital(name)} may know of it by now: {by} meant to tell it, {meant}. Ask whether it was done; {once}{say}"
    return Line(words, cites, "-")


def _of_them(book: Book, person: Person, told: ToTell | None) -> ToTell | None:
    """What says that others are told, as far as it is of this one: not where it names only another who was not to hear either."""
    if told is None or is_named_in(told.entry.title, person.who[0]):
        return told
    others = (one.who[0] for one in book.of(Person) if one.not_yet and one.who)
    return None if any(is_named_in(told.entry.title, name) for name in others) else told
