"""What I mean to say and have not said yet: asks and promises that are planned for a day."""

from __future__ import annotations

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import from_now, listed, short_day, shortened
from goodbooks.core.plans import PLANNED
from goodbooks.core.telling import is_mine, is_to, to_you

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

TITLE_LENGTH = 80


class ToSay(NamedTuple):
    """Something I mean to say: the entry, and the day I mean it for, None where that is no day."""

    entry: Entry
    on: date | None

    def is_due(self, today: date) -> bool:
        """Whether its day has come."""
        return self.on is not None and self.on <= today

    def what(self, book: Book) -> str:
        """What it is, as something to do: ask Marcus: “Ten minutes”."""
        to = listed("yourself" if book.is_me(name) else to_you(book.name_of(name)) for name in self.entry.to)  # fmt: skip
        return f"{self.entry.kind} {to or 'somebody'}: “{shortened(self.entry.title, TITLE_LENGTH)}”"  # fmt: skip

    def when(self, today: date) -> str:
        """The day it is meant for, in words, and by which day an answer to it is wanted."""
        answer = self._answer_by(today)
        if self.on is None:
            return f"no day named{answer}"
        near = from_now(self.on, today)
        said = near if self.on == today else f"{short_day(self.on, today)}, {near}"
        return f"meant for {said}{answer}"

    def _answer_by(self, today: date) -> str:
        due = self.entry.line("due") if self.entry.kind == "ask" else ""
        moment = read_moment(due, self.entry.on) if due else None
        if not isinstance(moment, Moment) or moment.on == self.on:
            return ""
        return f"; an answer by {short_day(moment.on, today)}"

    @property
    def command(self) -> str:
        """The line by which the book learns that it was said."""
        return f"goodbooks said {self.entry.ref}"


def to_say(book: Book, who: str = "") -> tuple[ToSay, ...]:
    """What I mean to say to a person, or to anybody, by the day I mean it for."""
    found = [
        ToSay(entry, planned_for(entry))
        for entry in book.planned
        if is_mine(book, entry) and (not who or is_to(book, entry, who))
    ]
    return tuple(sorted(found, key=lambda one: (one.on is None, one.on or one.entry.on, one.entry.place)))  # fmt: skip


def planned_for(entry: Entry) -> date | None:
    """The day an entry is meant for; None where it names none that can be read."""
    moment = read_moment(entry.line(PLANNED), entry.on)
    return moment.on if isinstance(moment, Moment) else None
