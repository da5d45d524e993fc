"""A second entry of somebody who has one already: it adds to that one, so that all that is known of them stands together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME, name_key
from goodbooks.core.telling import amending
from goodbooks.desk.lines.known import book_of
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known


def as_the_same(entry: Entry, known: Known) -> tuple[Entry, str]:
    """The entry of a person as one that adds to the one they have, by their name or by another they go by, and what is said of that; "" for anybody new.

    Two who each have an entry stay two, and it is said how they become one.
    """
    if not isinstance(entry, Person) or not entry.who or entry.amends or entry.withdraws:
        return entry, ""
    book = book_of(known, "person")
    name = entry.who[0]
    if name_key(name) == ME or book.is_me(name):
        return entry, ""
    own = [one for one in book.of(Person) if one.who and book.is_same(one.who[0], name)]
    keys = book.person_keys(entry.also)
    others = [one for one in book.of(Person) if one.who and not book.is_me(one.who[0]) and book.person_key(one.who[0]) in keys and one not in own]  # fmt: skip
    if own and others:
        return entry, _stays_two(own[-1], others[0])
    there = (own or others)[-1:]
    if not there or len({book.person_key(one.who[0]) for one in others}) > 1:
        return entry, ""
    if there[0].id is None:
        return entry, f"{there[0].who[0]} has an entry without an ^id, so this stands beside it; goodbooks tidy gives it one, and then this can be added to it"  # fmt: skip
    named = entry._replace(who=there[0].who) if own else entry
    return _added(named, there[0]), f"{there[0].who[0]} is in the book already, so this is added to {there[0].ref}"  # fmt: skip


def _stays_two(own: Person, other: Person) -> str:
    if other.id is None:
        return f"{other.who[0]} has an entry of their own, so the two stay two"
    one = amending(own, f"also: {other.who[0]}")
    gone = f"goodbooks add 'person' 'withdraws: {other.ref}'"
    return f"{other.who[0]} has an entry of their own, {other.ref}, so the two stay two; if they are one person: {gone}, then {one}"  # fmt: skip


def _added(entry: Person, there: Person) -> Entry:
    """The entry as one that amends another, with every other name that either has."""
    also = dict.fromkeys((*there.also, *there.who, *entry.also))
    names = [one for one in also if name_key(one) != name_key(entry.who[0])]
    fields = tuple(one for one in entry.fields if one[0] != "also")
    told = (("also", ", ".join(names)),) if names and (entry.also or names != list(there.also)) else ()  # fmt: skip
    return entry._replace(fields=(("amends", there.ref), *told, *fields))
