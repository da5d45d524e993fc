"""One question put to the user: its words, what may be answered, and what becomes of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.working_days import monday_of
from goodbooks.entries.note import Note
from goodbooks.entries.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.core.problem import Unclear

_OFFERS = frozenset(
    {"yes", "no", "done", "done on time", "done today", "dropped", "not due", "it held", "not yet", "none yet", "ended", "asked again", "acknowledged", "silent"}
)  # fmt: skip


class Prompt(NamedTuple):
    """One question of the round: its key, its words, what may be answered, what becomes of it.

    `become` gives an entry, None where there is nothing to write, or why the words are not clear.
    `why` says why it is asked this week; `about` is the ref of the entry it rests on, "" for none.
    """

    key: str
    words: str
    hint: str
    become: Callable[[str], Entry | Unclear | None]
    why: str
    about: str = ""

    @property
    def offers(self) -> tuple[str, ...]:
        """The answers of a word or two among those that its hint names."""
        return tuple(part for part in self.hint.split(" · ") if part in _OFFERS)

    @property
    def to_type(self) -> str:
        """What else its hint names: for a page, where each of `offers` is one press."""
        return " · ".join(part for part in self.hint.split(" · ") if part not in _OFFERS)


def has_word(book: Book, entry: Entry, today: date) -> bool:
    """Whether something was written for an entry this week, or it has no id to answer to."""
    later = (*book.pointing_to(entry, Note), *book.pointing_to(entry, Outcome))
    return entry.id is None or any(monday_of(today) <= other.on <= today for other in later)


def link_to(entry: Entry) -> tuple[str, ...]:
    """The link by which an answer is for an entry."""
    return (entry.id,) if entry.id else ()
