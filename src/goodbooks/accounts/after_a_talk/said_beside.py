"""An answer that stands only in what was said, with a decision written beside it: the one is their answer, the other what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.answer import puts_off
from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry


def said_beside(
    after: After, decided: list[Entry], said: list[Entry]
) -> tuple[list[Entry], list[Entry]]:
    """What was decided and what was said, as they are to be kept: an answer in their own words is not lost to a decision that says neither yes nor no, and is not told twice beside one that does."""
    if not decided:
        return decided, said
    told = {one: one.links[0] for one in said if one.kind == "answer"}
    asked = {ask.id: ask.title for ask in after.wanted}
    met = {ref for one in decided for ref in one.links if _answers(one, asked.get(ref, ""))}
    left = {one: ref for one, ref in told.items() if ref not in met}
    if not left:
        return decided, []
    to_it = [one for one in decided if not set(left.values()).isdisjoint(one.links)]
    kept = [one for one in decided if not (one in to_it and one.kind == "answer")]
    beside = [one for one in said if one not in told or one in left]
    return [one._replace(links=()) if one in to_it else one for one in kept], beside


def _answers(told: Entry, asked: str) -> bool:
    """Whether what was decided says yes or no to what was asked."""
    words = told.title
    return bool(told.line("is") or is_said(words) or granting(words, asked) or puts_off(words))
