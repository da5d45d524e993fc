"""Finds areas that are asked of somebody, or on trial with them, beside another of theirs."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.telling import BESIDE_ANOTHER, add_for, in_marks, named
from goodbooks.entries.ask import reply_to
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import asks_for, stand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each handoff begun while an older one of the same person is on trial or asked for."""
    first: dict[str, tuple[Handoff, str]] = {}
    for handoff in book.of(Handoff):
        state = _begun(book, handoff, today)
        if not state or not handoff.who:
            continue
        giver = book.person_key(handoff.who[0])
        if giver not in first:
            first[giver] = (handoff, state)
            continue
        older, how = first[giver]
        yield Finding(
            CHECK.name,
            f"With {named(book, handoff.who[:1])}, {in_marks(older.title, BESIDE_ANOTHER)} is {how}, "
            f"and {in_marks(handoff.title, BESIDE_ANOTHER)} is {state} beside it.",
            "when it can wait: " + add_for(handoff, 'outcome "withdrawn"'),
            (handoff, older),
        )


def _begun(book: Book, handoff: Handoff, today: date) -> str:
    """Whether an area is on trial, or asked for without an answer; "" when it is neither."""
    if handoff.on > today or not handoff.title.strip():
        return ""
    state = stand(book, handoff, today).state
    if state == "on trial":
        return state
    is_open = any(reply_to(book, ask) is None for ask in asks_for(book, handoff))
    return "asked for" if state == "proposed" and is_open else ""


CHECK = Check(
    name="second-handoff",
    summary="Two areas of one person are asked for, or on trial, at the same time.",
    find=find,
    weight=29,
    what_to_do=(
        "Let the younger one wait until the first is settled: one area at a time is easier to say yes to, "
        "and what was held well speaks for the next."
    ),
)
