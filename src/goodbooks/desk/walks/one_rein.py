"""One area at a time: what is said when another is handed on while one is on trial or asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.handoffs import ahead_of
from goodbooks.core.scope import Scope
from goodbooks.entries.handoff import Handoff

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def one_rein(desk: Desk, entry: Entry) -> str:
    """What is on trial or asked for already, in a sentence; "" where nothing is, or the entry is no new handoff."""
    if not isinstance(entry, Handoff) or entry.amends:
        return ""
    today = desk.clock.today
    scope = Scope(today, people=entry.who, kinds=("handoff", "ask", "answer"))
    return ahead_of(desk.open(scope).book, entry, today)
