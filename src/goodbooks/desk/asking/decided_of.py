"""What was decided of an area or of what I asked: the decision that puts it in writing, the last one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.scope import Scope
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import asks_for

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def decided_of(desk: Desk, entry: Entry) -> Entry | None:
    """The last decision for an entry or for what I ask of it, also where the entry only corrects another; None where there is none."""
    ref = entry.line("amends") or entry.ref
    book = desk.open(Scope(desk.clock.today, ids=(ref,), matters=entry.matters)).book
    whole = book.get(ref)
    if whole is None:
        return None
    if whole.matters and not entry.matters:
        book = desk.open(Scope(desk.clock.today, ids=(ref,), matters=whole.matters)).book
    asks = asks_for(book, whole) if isinstance(whole, Handoff) else []
    found = [one for about in (whole, *asks) for one in book.pointing_to(about, Decision)]
    return max(found, key=book.moment, default=None)
