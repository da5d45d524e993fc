"""An outcome: what became of another entry. Status is computed from these, never stored."""

from __future__ import annotations

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.entry import DROPPED, SAID, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text, Words
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.rhythm import Rhythm

STATES = (
    "delivered", "accepted", "disputed", "missed", "moved", "countered", "declined", "void",
    "withdrawn", "met", "failed", "sent", "acknowledged", "corrected", "silent", "ended", "excused",
)  # fmt: skip
_SYNONYMS = {"kept": "delivered", "done": "delivered", "broken": "missed", "postponed": "moved"}
_MEANT = {state: state for state in STATES} | _SYNONYMS


_STILL_MEANT = frozenset({"", "moved"})
_DROPPED = frozenset({"withdrawn", "void", "ended"})
EXCUSED = "excused"
"""One time of what comes again was not due: it is neither kept nor missed."""
_OF_A_CONDITION = ("met", "failed")
_WITHOUT_CONDITION = {"met": "delivered", "failed": "missed"}
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
    agreed = Words("what of it they agreed to, where they put the rest right", is_guarded=True)
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

    def what_of(self, entry: Entry) -> str:
        """What it says of an entry as a whole: where no condition was set, met is delivered and failed is missed; what comes once and was not due is void."""
        what = self.what()
        if what == EXCUSED and not entry.line("every"):
            return "void"
        if what in _OF_A_CONDITION and not _has_condition(entry):
            return _WITHOUT_CONDITION[what]
        return what


def _has_condition(entry: Entry) -> bool:
    return any(map(entry.line, ("condition", "condition-due")))


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
        what = outcome.what_of(entry)
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
    first, rhythm = as_it_came(book, entry, first, rhythm)
    due = due_time(rhythm, entry.on, first, said, today, known_on(book, entry))
    at = rhythm.at or (named.at if named else None)
    return Again(Moment(due, at) if due else None, last, is_over=due is None)


def known_on(book: Book, entry: Entry) -> date:
    """The day on which the book first knew how an entry comes again, and that it was said: no time of it can have been missed before that."""
    told = [one for one in book.parts(entry) if one.line("every")][:1]
    said = (one for one in book.pointing_to(entry, Outcome) if one.what() == "sent")
    return max([entry.on, *(one.written.on for one in (entry, *told, *said) if one.written)])


def as_it_came(
    book: Book, entry: Entry, named: date | None, rhythm: Rhythm
) -> tuple[date | None, Rhythm]:
    """The first time that an entry was named for, and its rhythm with those that it had before it was amended: a change leaves the times before it as they were."""
    parts = book.parts(entry)
    told = [one for one in parts if one.line("every")]
    if len(told) < 2:
        return named, rhythm
    from goodbooks.core.rhythm import read_rhythm

    whole: Rhythm | None = None
    for one in told:
        now = rhythm if one is told[-1] else read_rhythm(one.line("every"), one.on)
        if isinstance(now, Unclear):
            continue
        whole = now if whole is None else now.changes(whole, one.on, _first_day(one) or one.on)
    before = parts[: parts.index(told[1])]
    first = next((day for day in map(_first_day, reversed(before)) if day), None)
    if told[-1].on <= entry.on:  # it was only meant before: no time of it can have come
        return named, rhythm
    is_anew = any(map(_first_day, told[1:]))
    return (first if is_anew else first or named), whole or rhythm


def _first_day(entry: Entry) -> date | None:
    """The day that one part of an entry names; None where it names none."""
    due = read_moment(entry.line("due"), entry.on) if entry.line("due") else None
    return due.on if isinstance(due, Moment) else None


OVER = frozenset({"declined", "void", "withdrawn", "ended"})
"""What ends a thing that comes again."""
OF_A_TIME = OVER | {"delivered", "accepted", "missed", "moved", EXCUSED}

KIND = Kind(
    name="outcome",
    type=Outcome,
    summary="What became of an entry: delivered, moved, sent, acknowledged, ended, and so on.",
    example="""\
2026-11-04 09:05 outcome Marcus "Yes, that is how I meant it" ^ok for ^once
  state: acknowledged
""",
)
