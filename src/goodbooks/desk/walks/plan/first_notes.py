"""A decision of a plan that the book has already, in the few words of a first book: the fuller entry takes the place of that note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import says_the_same, words_shared
from goodbooks.core.names import name_key
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.entries.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.playbooks.plan.steps import Planned

_LITTLE = frozenset({"we", "they", "i", "he", "she", "you", "to", "just", "please", "ok", "okay", "yes", "no", "let", "us"})  # fmt: skip


def in_place_of_first_notes(plan: tuple[Planned, ...], book: Book) -> tuple[Planned, ...]:
    """A plan whose decisions withdraw the notes that say the same of that day, and say less."""
    decided = [one.entry for one in plan if one.entry.kind == "decision" and not one.entry.withdraws]  # fmt: skip
    notes = [one for one in book.of(Decision) if decided and _is_bare(book, one)]
    fuller = {id(meant): note for note in notes if (meant := _said_fully(book, note, decided))}
    return tuple(
        one._replace(entry=_instead(one.entry, fuller[id(one.entry)])) if id(one.entry) in fuller else one
        for one in plan
    )  # fmt: skip


def _is_bare(book: Book, decision: Decision) -> bool:
    """Whether a decision says what was decided and nothing else, and nothing in the book rests on it."""
    is_bare = not decision.matters and not decision.at and {name for name, _ in decision.fields} <= {"written"}  # fmt: skip
    is_alone = not book.corrections(decision) and not book.pointing_to(decision, Outcome)
    return bool(is_bare and is_alone and decision.id) and reversal_of(book, decision) is None


def _said_fully(book: Book, note: Decision, decided: Sequence[Entry]) -> Entry | None:
    """The one decision of a plan, by the same people on the same day, that shares most with a note, and its first word; None where two share as much."""
    who = book.person_keys(note.who)
    there = [one for one in decided if one.on == note.on and book.person_keys(one.who) == who]
    shared = [words_shared(_told(one), note.title) for one in there]
    most = max(shared, default=0)
    if shared.count(most) != 1:
        return None
    best = there[shared.index(most)]
    is_other = name_key(best.title) != name_key(note.title)
    begins = _first(best.title) in _words(note.title) or _first(note.title) in _words(best.title)
    return best if is_other and begins and says_the_same(_told(best), note.title) else None


def _told(decision: Entry) -> str:
    return f"{decision.title} {decision.line('exception')}"


def _words(said: str) -> list[str]:
    return [one for one in re.findall(r"[\w'’-]+", name_key(said)) if one not in _LITTLE]


def _first(said: str) -> str:
    return next(iter(_words(said)), "")


def _instead(entry: Entry, note: Decision) -> Entry:
    return entry._replace(fields=(("withdraws", note.ref), *entry.fields))
