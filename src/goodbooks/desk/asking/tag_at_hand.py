"""The one matter that an entry without any is perhaps about: the only one that its people are in now. It is offered, and never put in."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.entry import people_in
from goodbooks.core.names import ME, name_key
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope
from goodbooks.desk.lines.named_in import known_as
from goodbooks.entries.promise import open_promises

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

_LATELY = timedelta(days=60)
_OF_NO_MATTER = ("person", "goal", "capacity", "expectation")


def tag_at_hand(desk: Desk, entry: Entry) -> str:
    """The tag of that matter without its #; "" where there is none, there are several, or the entry says what it is about."""
    says_it = entry.matters or entry.links or entry.amends or entry.withdraws
    people = (*people_in(entry), *(_named(desk, entry.title) if entry.kind == "note" else ()))
    names = [name for name in dict.fromkeys(people) if name_key(name) != ME]
    if says_it or not names or entry.kind in _OF_NO_MATTER:
        return ""
    today = desk.clock.today
    book = desk.open(Scope(today, people=tuple(names))).book
    lately = (one for one in book.entries if one.on > today - _LATELY)
    owed = (promise for promise, _ in open_promises(book, today))
    tags = {
        tag
        for one in (*lately, *owed)
        if any(book.is_same(name, other) for name in names for other in people_in(one))
        for tag in one.matters
    }
    return tags.pop() if len(tags) == 1 else ""


_NAME = regex(r"(?-i:[A-ZÀ-ÖØ-Þ])[\w’'-]*\w(?<!['’]s)(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w’'-]*\w(?<!['’]s))?")


def _named(desk: Desk, words: str) -> tuple[str, ...]:
    """Those of the book's people of whom a note tells: “Ketil began today, and told nobody”."""
    known = desk.known()
    every = (one for found in _NAME.finditer(words) for one in (found[0], *found[0].split()))
    return tuple(name for one in every if (name := known_as(one, known)))
