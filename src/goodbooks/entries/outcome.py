"""An outcome: what became of another entry. Status is computed from these, never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import DROPPED, SAID, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text, Words

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

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


KIND = Kind(
    name="outcome",
    type=Outcome,
    summary="What became of an entry: delivered, moved, sent, acknowledged, ended, and so on.",
    example="""\
2026-11-04 09:05 outcome Marcus "Yes, that is how I meant it" ^ok for ^once
  state: acknowledged
""",
)
