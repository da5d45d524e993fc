"""The day by which somebody promised me their word, moved with the answer that names a new one: “Dressel is ill, she tells me on Tuesday”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.typed.understand import Understood, understand, understand_typed
from goodbooks.entries.promise import open_promises
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known
    from goodbooks.entries.promise import Promise

_KINDS = ("person", "promise", "outcome", "ask")
_WORD = regex(r"\b(?i:tells?|lets?|says?|decides?|answers?|writes?|calls?|rings?|reports?|comes? back|gets? back|reply|replies|confirms?)\b")  # fmt: skip
"""How a promise of theirs begins by which their word comes to me."""


def with_what_moves(
    words: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """Their answer and the new day of what they promised me, where a sentence tells an answer that names it; none for any other words."""
    if not any(ME in one.to and _WORD.search(one.title) for one in known.of_kind("promise")):
        return ()
    try:
        one = understand_typed(words, (), kinds, clock, known)
    except Refusal:
        return ()
    day = _word_by(one.entry)
    late = list(_waiting(one.entry, day, known, clock.today)) if day else []
    if day is None or len(late) != 1:
        return ()
    (promise,) = late
    tags = "".join(f" #{tag}" for tag in promise.matters)
    line = f'outcome {name_text(promise.who[0])} "Moved"{tags} for {promise.ref}'
    moved = understand(line, ("state: moved", f"due: {day}"), kinds, clock, known)
    note = f"“{shortened(promise.title, 60)}” has that day too, {promise.ref}"
    return (one._replace(notes=(*one.notes, note)), moved)


def _word_by(entry: Entry) -> date | None:
    """The day by which an answer says their word comes; None for any other entry."""
    from goodbooks.accounts.their_no import word_comes_by

    return word_comes_by(entry) if entry.kind == "answer" else None


def _waiting(answer: Entry, day: date, known: Known, today: date) -> Iterator[Promise]:
    """What whoever answered promised me by an earlier day, in a matter of what they answered."""
    book = book_of(known, *_KINDS)
    asked = (book.get(f"^{one}") for one in answer.links)
    matters = {*answer.matters, *(tag for one in asked if one for tag in one.matters)}
    theirs = book.person_keys(answer.who)
    for one, state in open_promises(book, today):
        is_theirs = not theirs.isdisjoint(book.person_keys(one.who)) and any(map(book.is_me, one.to))  # fmt: skip
        is_of_it = not matters.isdisjoint(one.matters) or not {*answer.links}.isdisjoint(one.links)
        is_earlier = state.agreed is not None and state.agreed.on < day
        if is_theirs and is_of_it and is_earlier and one.id and _WORD.search(one.title):
            yield one
