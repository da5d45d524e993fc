"""What I meant to say by now, asked of me on a Friday: whether I did, and on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import done_on, put_off
from goodbooks.accounts.answers.prompting import Prompt, link_to
from goodbooks.accounts.answers.replies import DONE, DROPPED, is_nothing, made
from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.core.names import ME
from goodbooks.core.problem import Unclear
from goodbooks.core.to_say import to_say
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MOST_OF_A_KIND = 2
_YES = frozenset({"yes", "y", *DONE})
_NOT_YET = frozenset({"no", "nope", "not now", "later", "not yet"})


def meant_to_say(book: Book, today: date) -> list[Prompt]:
    """What I meant to say by now, and nothing says that I did."""
    meant = [one for one in to_say(as_answered(book)) if one.is_due(today) and one.entry.id]
    return [
        Prompt(
            f"said {one.entry.ref}",
            f"You meant to {one.what(book)} ({one.when(today)}). Have you?",
            "yes · not yet · dropped",
            _said(one.entry, today),
            "Its day has come, and until you say so the book counts it as not said.",
            one.entry.ref,
        )
        for one in meant[:MOST_OF_A_KIND]
    ]


def _said(entry: Entry, today: date) -> Callable[[str], Entry | Unclear | None]:
    def become(words: str) -> Entry | Unclear | None:
        on = done_on(words, today)
        if on or bare(words) in (*DROPPED, *_YES):
            state = "withdrawn" if bare(words) in DROPPED else "sent"
            title = "Let go" if state == "withdrawn" else "Said"
            fields = (("state", state),)
            return made(
                "outcome", on or today, (ME,), title=title, links=link_to(entry), fields=fields
            )
        if bare(words) in _NOT_YET or is_nothing(words):
            return None
        if (later := put_off(entry, words, today, "planned")) is not None:
            return later
        return Unclear("the words do not say whether you said it", "write yes, not yet, or dropped")

    return become
