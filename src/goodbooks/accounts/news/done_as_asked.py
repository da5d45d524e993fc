"""What somebody had asked of me and got, or has my answer to, since they last heard: said in an update, though no promise of mine was given for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.asked_of_me import in_answer
from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.telling import is_by
from goodbooks.entries.answer import Answer
from goodbooks.entries.outcome import ANSWERED, Outcome
from goodbooks.entries.request import Request
from goodbooks.language.retold.asked_about import is_question

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book

DONE, TOLD = "done", "told"
"""The places of what was done, and of what they were told."""
_GIVEN = frozenset({"delivered", "done", "accepted"})
_LONGEST = 90


def done_as_asked(book: Book, who: str, since: Told, today: date) -> tuple[tuple[str, Line], ...]:
    """Since they heard: a line for each question of theirs that I answered, and one with the requests that were done; each under its place.

    A question is answered and never done: of “can you guarantee the load?” nobody knows by that it was answered whether it is guaranteed.
    """
    asked = [one for one in book.of(Request) if is_by(book, one, who) and one.asks_what()]
    answered = {one.ref: line for one in asked for line in _answered(book, one, since, today)}
    done = [one for one in asked if one.ref not in answered and _is_done(book, one, since, today)]
    lines = [(TOLD, line) for line in answered.values()]
    if done:
        told = listed(f"“{shortened(one.title, _LONGEST)}”" for one in done)
        lines.append((DONE, Line(f"Done, as you asked: {told}.", tuple(one.ref for one in done))))
    return tuple(lines)


def _answered(book: Book, asked: Request, since: Told, today: date) -> Iterator[Line]:
    """That they have my answer to a question, in its words where it has some; nothing for what was done, or while it is put off."""

    def is_new(one: Answer | Outcome) -> bool:
        return one.on <= today and since.is_new(one)

    given = [
        one for one in book.pointing_to(asked, Outcome) if one.what() in _GIVEN and is_new(one)
    ]
    said = [one for one in book.pointing_to(asked, Answer) if is_new(one) and not one.is_put_off() and all(map(book.is_me, one.who))]  # fmt: skip
    is_word = is_question(asked.title)
    if is_word or (given and all(one.title == ANSWERED for one in given)):
        words = said[-1].title if said and is_word else ""
        every = (*said, *given) if is_word else given
        if every:
            yield Line(in_answer(asked, words, today), (asked.ref, *(one.ref for one in every)))


def _is_done(book: Book, asked: Request, since: Told, today: date) -> bool:
    """Whether what was asked for was given since they heard."""
    return any(
        came.what() in _GIVEN and came.on <= today and since.is_new(came)
        for came in book.pointing_to(asked, Outcome)
    )
