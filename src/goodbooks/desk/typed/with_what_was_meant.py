"""A yes told to the box: their word, and what I had meant to promise with it, which is given by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.net_at_its_hour import with_their_nets
from goodbooks.accounts.after_a_talk.promised_with_it import meant_with_it, promised_with_it
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.typed.batch import with_more
from goodbooks.desk.typed.understand import Understood, formed, understand_typed
from goodbooks.entries.ask import Ask

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known

_KINDS = ("person", "ask", "handoff", "promise", "outcome", "decision", "answer")


def with_what_was_meant(
    words: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """Their yes to an ask, that what I meant to promise with it is given, and the day until which they said it; none for any other words, and where I meant nothing."""
    if not any(one.line("planned") for one in known.of_kind("promise")):
        return ()
    try:
        one = understand_typed(words, (), kinds, clock, known)
    except Refusal:
        return ()
    found = list(_given_by(one.entry, known)) if one.entry.kind in ("answer", "decision") else []
    told: list[Understood] = [one]
    for entry in found:
        so_far = with_more(known, (each.entry for each in told))
        told.append(formed(entry, kinds, clock, so_far))
    return tuple(told) if found else ()


def _given_by(word: Entry, known: Known) -> Iterator[Entry]:
    """What is given with a word to an ask of mine for which I had meant to promise something."""
    book = book_of(known, *_KINDS)
    for ask in (book.get(f"^{one}") for one in word.links):
        if isinstance(ask, Ask) and list(meant_with_it(book, ask)):
            yield from with_their_nets(book, promised_with_it(book, ask, word.title, word.on))
