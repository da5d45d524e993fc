"""What somebody who was not there would read in words meant for those who were, or as said by me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.greeting import MOST_NAMED
from goodbooks.core.names import is_named_in
from goodbooks.core.phrasing import capital, listed, possessive, shortened
from goodbooks.core.placeholders import HELD_TITLE
from goodbooks.core.telling import amending, write_under
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.promise import Promise

LONGEST = 160


def read_as_noted(
    book: Book,
    entries: Iterable[Entry],
    readers: tuple[str, ...],
    heard: Iterable[tuple[str, str]] = (),
) -> Iterator[tuple[Decision, str, str]]:
    """Each decision with who would read its title, and the line that gives it words for them.

    What has `public:` words is left out, and so is whoever decided it, heard it or was told: `heard` pairs
    a decision with a reader who did, for they may not see who else was there.
    """
    there = {(ref, book.person_key(name)) for ref, name in heard}
    for entry in entries:
        if not isinstance(entry, Decision) or entry.public or entry.title in ("", HELD_TITLE):
            continue
        inside = (*entry.who, *entry.to, *entry.present, *entry.told)
        others = [
            name
            for name in readers
            if (entry.ref, book.person_key(name)) not in there
            and not any(book.is_same(name, one) for one in inside)
        ]
        if others:
            yield entry, listed(others), _in_words_for_them(entry)


def _in_words_for_them(decision: Decision) -> str:
    """How it gets words for others: by an entry that amends it, or by hand where it has no id."""
    line = "public: your words for them"
    return amending(decision, line) if decision.id else write_under(decision, line)


def as_read(decision: Decision) -> str:
    """What stands there for them, in quotation marks."""
    return f"“{shortened(decision.title, LONGEST)}”"


def spoken_of(decision: Decision, readers: Iterable[str]) -> str:
    """What is to be said first of a note of mine: that it speaks of one of those who would read it; "" where it does not."""
    named = [name for name in readers if is_named_in(decision.title, name)]
    return f", which speaks of {listed(named)}" if named else ""


def remarks_on_notes(
    book: Book,
    entries: Iterable[Entry],
    readers: tuple[str, ...],
    heard: Iterable[tuple[str, str]] = (),
) -> Iterator[Line]:
    """A remark for me on each decision that they would read in my own note of it; first of all that it speaks of one of them."""
    for decision, who, say in read_as_noted(book, entries, readers, heard):
        is_named = len(readers) <= MOST_NAMED and not who.startswith(
            "["
        )  # else a gap stands for them
        they = who if is_named else "They"
        words = f"{capital(they)} will read {as_read(decision)} as you noted it for yourself{spoken_of(decision, readers)}. In words for them: {say}"
        yield Line(words, (decision.ref,), "!")


def remarks_on_a_day(book: Book, promise: Promise) -> Iterator[Line]:
    """That a day somebody else named will be read as mine, unless it is said not to be."""
    if promise.confirmed or promise.next_word or not promise.due:
        return
    if promise.who and not any(map(book.is_me, promise.who)):
        say = amending(promise, "confirmed: not yet")
        words = f"They will read {possessive(listed(promise.who))} day as yours. Where your side does not stand behind it: {say}"
        yield Line(words, (promise.ref,), "!")
