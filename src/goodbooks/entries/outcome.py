"""An outcome: what became of another entry. Status is computed from these, never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.core.entry import DROPPED, SAID, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text, Words
from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.rhythm import Rhythm

STATES = (
    "delivered", "accepted", "disputed", "missed", "moved", "countered", "declined", "void",
    "withdrawn", "met", "failed", "sent", "acknowledged", "corrected", "silent", "ended",
)  # fmt: skip
_SYNONYMS = {"kept": "delivered", "done": "delivered", "broken": "missed", "postponed": "moved"}
_MEANT = {state: state for state in STATES} | _SYNONYMS


_STILL_MEANT = frozenset({"", "moved"})
_DROPPED = frozenset({"withdrawn", "void", "ended"})
_OF_A_CONDITION = ("met", "failed")
CONFIRMING = frozenset({"sent", "acknowledged", "corrected", "silent"})


ANSWERED = "Answered"
"""The title of an outcome that says of what was asked only that it has its answer, and not which."""


class Outcome(Entry):
    """What became of the entry named after "for"."""

    __slots__ = ()

    state = Choice("what became of it", *STATES, *_SYNONYMS)
    due = Day("the new day, when it moved")
    result = Text("what came of it, in figures where you have them")
    said = Words("what they said to it", is_guarded=True)
    learned = Text("what was learned from it")

    def carries_out(self) -> str:
        """What was sent, kept or answered had been said; what was withdrawn never will be."""
        what = self.what()
        return "" if what in _STILL_MEANT else DROPPED if what in _DROPPED else SAID

    def what(self) -> str:
        """The state: from its field, or from the title's first word if that is one; else ""."""
        said = self.line("state").lower()
        if said in _MEANT:
            return _MEANT[said]
        if self.title in _MEANT:
            return _MEANT[self.title]
        first = self.title.split(None, 1)[:1]
        return _MEANT.get(first[0].strip(".,:;!").lower(), "") if first else ""


def of_its_condition(book: Book, entry: Entry, today: date) -> Outcome | None:
    """The last word that says that the condition of an entry was met or failed; None while none does."""
    found = [
        one
        for one in book.pointing_to(entry, Outcome)
        if one.on <= today and one.what() in _OF_A_CONDITION
    ]
    return found[-1] if found else None


class Again(NamedTuple):
    """How what comes again stands on a day: the time that is due, None after its end; and the last outcome that counts for it."""

    due: Moment | None
    after: Outcome | None
    is_over: bool


def again(
    book: Book,
    entry: Entry,
    rhythm: Rhythm,
    named: Moment | None,
    today: date,
    given: Iterable[date] = (),
) -> Again:
    """Which time of an entry is due by a day: kept once, or let go once, it moves on to the next; withdrawn, it is over.

    `given` are the days on which something else than an outcome kept it.
    """
    from goodbooks.core.rhythm import Come, due_time

    said, last = [Come(day) for day in given if day <= today], None
    for outcome in book.pointing_to(entry, Outcome):
        what = outcome.what()
        if outcome.on > today or what not in OF_A_TIME:
            continue
        last = outcome
        if what in OVER:
            return Again(None, outcome, is_over=True)
        if what != "moved":
            said.append(Come(outcome.on))
        elif outcome.due:
            said.append(Come(outcome.on, outcome.due.on))
    first = named.on if named else None
    said.sort(key=lambda one: one.on)
    due = due_time(rhythm, entry.on, first, said, today, known_on(book, entry))
    at = rhythm.at or (named.at if named else None)
    return Again(Moment(due, at) if due else None, last, is_over=due is None)


def known_on(book: Book, entry: Entry) -> date:
    """The day on which the book knew how an entry comes again, and that it was said: no time of it can have been missed before that."""
    changed = (one for one in book.corrections(entry) if one.line("every"))
    said = (one for one in book.pointing_to(entry, Outcome) if one.what() == "sent")
    return max([entry.on, *(one.written.on for one in (entry, *changed, *said) if one.written)])


OVER = frozenset({"declined", "void", "withdrawn", "ended"})
"""What ends a thing that comes again."""
OF_A_TIME = OVER | {"delivered", "accepted", "missed", "moved"}

KIND = Kind(
    name="outcome",
    type=Outcome,
    summary="What became of an entry: delivered, moved, sent, acknowledged, ended, and so on.",
    example="""\
2026-11-04 09:05 outcome Marcus "Yes, that is how I meant it" ^ok for ^once
  state: acknowledged
""",
)
