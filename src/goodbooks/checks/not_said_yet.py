"""Finds asks and promises that were meant for a day that has passed, and of which nothing says that they were said."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, from_now, short_day
from goodbooks.core.telling import add_for, named, titled
from goodbooks.core.to_say import to_say
from goodbooks.reckoning.granted import overtaken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.to_say import ToSay


def find(book: Book, today: date) -> Iterator[Finding]:
    """What I meant to say on a day that is past, the newest first."""
    gone = overtaken(book)
    meant = [one for one in to_say(book) if one.on is not None and one.on < today]
    for one in reversed([one for one in meant if one.entry.ref not in gone]):
        yield Finding(CHECK.name, _sentence(book, one, today), _remedy(one), (one.entry,))


def _sentence(book: Book, one: ToSay, today: date) -> str:
    verb = "ask" if one.entry.kind == "ask" else "promise"
    said = f"you meant to {verb} {named(book, one.entry.to)} {titled(one.entry, today)}"
    day = one.on or one.entry.on
    return f"{capital(said)} on {short_day(day, today)}, {from_now(day, today)}; nothing says that you did."  # fmt: skip


def _remedy(one: ToSay) -> str:
    if one.entry.id is None:
        return "give it an ^id (goodbooks tidy), and say that it was said, or withdraw it"
    gone = add_for(one.entry, 'outcome "withdrawn"')
    return f"{one.command}; to let it go: {gone}"


CHECK = Check(
    name="not-said-yet",
    summary="An ask or a promise was meant for a day that has passed, and nothing says that it was said.",
    find=find,
    weight=31,
    what_to_do=(
        "If you said it, tell the book; it counts from that day. If you did not, name another day, or let it go: "
        "what nobody heard binds nobody."
    ),
)
