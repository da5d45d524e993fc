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
    answer = next((one for one in said if one.kind == "answer"), None)
    if not decided:
        return decided, said
    if answer is None:
        return decided, []
    (ref,) = answer.links
    asked = next((ask.title for ask in after.wanted if ask.id == ref), "")
    to_it = [one for one in decided if ref in one.links]
    if any(_answers(one, asked) for one in to_it):
        return decided, []
    kept = [one for one in decided if not (one in to_it and one.kind == "answer")]
    return [one._replace(links=()) if one in to_it else one for one in kept], said


def _answers(told: Entry, asked: str) -> bool:
    """Whether what was decided says yes or no to what was asked."""
    words = told.title
    return bool(told.line("is") or is_said(words) or granting(words, asked) or puts_off(words))
