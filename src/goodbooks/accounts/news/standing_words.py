"""What a reader said they do from the next time on, since they last heard: told back to them, so that it stands in writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.standing_word import said_to_who_gave_it
from goodbooks.core.document import Line
from goodbooks.core.phrasing import short_day, shortened
from goodbooks.core.telling import is_by
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book

_LONGEST = 160


def standing_words(book: Book, who: str, since: Told, today: date) -> Iterator[Line]:
    """A line for each such word of theirs to me that is new and stands."""
    for one in book.of(Promise):
        is_theirs = is_by(book, one, who) and any(map(book.is_me, one.to)) and since.is_new(one)
        said = said_to_who_gave_it(one.title, one.who) if is_theirs and not one.line("due") else ""
        if said and promise_stands(book, one, today).is_open:
            words = f"As you said on {short_day(one.on, today)}: {shortened(said, _LONGEST)}."
            yield Line(words, (one.ref,))
