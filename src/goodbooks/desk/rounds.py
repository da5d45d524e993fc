"""Questions put to the user one by one: what they are drawn from, and what answers become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.debrief import PROMPTS, After, Answers, after, proposed
from goodbooks.core.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.understand import Understood

__all__ = ["PROMPTS", "After", "Answers", "after_talk", "proposals", "understood"]


def after_talk(desk: Desk, who: str) -> After:
    """The talk with somebody that is to be written down, and what is open between you."""
    opened = desk.open(Scope(desk.clock.today, people=(who,)))
    return after(opened.book, who, desk.clock.today)


def proposals(desk: Desk, found: After, answers: Answers) -> tuple[Understood, ...]:
    """The entries that follow from a talk, as they would be written; nothing is written."""
    return understood(desk, proposed(found, answers))


def understood(desk: Desk, entries: Iterable[Entry]) -> tuple[Understood, ...]:
    """Entries made from their parts, each with an id of its own; nothing is written."""
    return desk.understand_all("".join(map(desk.text_of, entries)))
