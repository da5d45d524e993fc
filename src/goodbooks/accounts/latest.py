"""What somebody has not heard yet: since the last update to them, or the last talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import counted, short_day
from goodbooks.core.scope import BEGINNING, days_before
from goodbooks.core.telling import is_with
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

DAYS_WITHOUT_A_TALK = 14


class Told(NamedTuple):
    """The moment up to which somebody knows what there is to know, and the talk that says so."""

    on: date
    at: str | None = None
    talk: Talk | None = None

    def is_new(self, entry: Entry) -> bool:
        """Whether an entry came, or was written down, after that moment.

        On the day itself the times decide; without them, the order in the book does.
        """
        written = entry.written
        known = max(
            (entry.on, entry.at or ""), (written.on, written.at or "") if written else _FIRST
        )
        if known[0] != self.on or self.talk is None:
            return known[0] > self.on
        if known[1] and self.at:
            return known[1] > self.at
        return entry.place > self.talk.place or entry.place.file != self.talk.place.file

    def since(self, today: date) -> str:
        """Since when, for the reader: a day that they know of, or how long ago."""
        if self.talk is None:
            return f"in the last {counted((today - self.on).days // 7, 'week')}"
        return f"since {short_day(self.on, today)}"

    def text(self, today: date) -> str:
        """Since when, in words."""
        if self.talk is None:
            return f"{self.since(today)}, as no talk with them is noted"
        day = short_day(self.on, today)
        what = "update to them" if self.talk.page == "update" else "talk with them"
        return f"since the last {what}, on {day}"


_FIRST = (BEGINNING, "")


def told(book: Book, who: str, today: date) -> Told:
    """Up to when somebody was told: by the last update, else the last talk, else two weeks ago."""
    talks = [talk for talk in book.of(Talk) if talk.is_held(today) and is_with(book, talk, who)]
    updates = [talk for talk in talks if talk.page == "update"]
    for found in (updates, talks):
        if found:
            return Told(found[-1].on, found[-1].at, found[-1])
    return Told(days_before(today, DAYS_WITHOUT_A_TALK))
