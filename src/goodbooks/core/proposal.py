"""An entry that is proposed from what somebody wrote: with the sentence it comes from, and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.entry import Entry, digest

if TYPE_CHECKING:
    from datetime import date

NOTE = "note"
"""The sort of a writing that is one's own notes."""
TO_BE_TOLD = "it asks to be told"
"""Why a question is proposed as something that is asked for."""


class Proposal(NamedTuple):
    """An entry for the book to be read before it is one.

    `sentence` is what it was read from, as it stands; `address` leads back to where that is. `sure` is
    how sure the reader is, from 0 to 1, and `because` why, in a few words. `strangers` are names in it
    that the book does not know yet, and `addresses` the mail addresses of those of them that a mail names with one.
    `written_on` is the day of the writing, where the entry has another one.
    """

    entry: Entry
    sentence: str
    address: str
    sure: float
    because: str
    strangers: tuple[str, ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()
    written_on: date | None = None

    @property
    def day_written(self) -> date:
        """The day of what it was read from, which a decision told later is older than."""
        return self.written_on or self.entry.on

    @property
    def key(self) -> str:
        """What tells it from every other, whoever is asked again: where it stands, and what it is; a note may get lines above it."""
        address = self.address
        if self.entry.line("channel") == NOTE:
            address = address.rpartition(", line ")[0] or address
        told = Entry(self.entry.kind, self.entry.on, title=" ".join(self.sentence.split()))
        return digest(told._replace(who=(address,)))[1:]
