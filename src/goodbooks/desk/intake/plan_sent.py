"""A mail of mine that asks or promises what I had meant to: it was said by that, and is nothing new."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.news.said_in_a_mail import says
from goodbooks.core.names import ME
from goodbooks.core.phrasing import shortened
from goodbooks.core.proposal import Proposal
from goodbooks.core.regex import regex
from goodbooks.core.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.proposals.reading.writing import Writing

_SURE, _SHOWN = 0.9, 60
_IS_THAT_RIGHT = regex(r"(?:is|would|will) (?:that|this|it) (?:be )?(?:all right|alright|ok|okay|fine|possible|good)(?: (?:with|for) you)?\W*", re.IGNORECASE)  # fmt: skip
"""How a mail asks once more for what it has asked: no question of its own."""


class PlansSent:
    """What I mean to ask and to promise, and the mails of mine in which I did."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def beside(self, found: Sequence[Proposal], ready: Writing) -> list[Proposal]:
        """What a mail proposes, with that what I had meant was said in it; what the same sentence was else taken for is that."""
        writer = ready.writer
        if ready.written.sort != "mail" or writer is None or writer.name != ME:
            return list(found)
        said = list(self._said(ready))
        told = {one.sentence for one in said}
        left = (one for one in found if not told or not (one.sentence in told or _IS_THAT_RIGHT.fullmatch(one.sentence.strip())))  # fmt: skip
        return [*said, *left]

    def _said(self, ready: Writing) -> Iterator[Proposal]:
        """That each of them was said to whoever got the mail, from the sentence that says it."""
        book = self._book
        to = book.person_keys(tuple(one.name for one in ready.receivers))
        for one in book.planned:
            is_for_them = (
                one.id and one.to and one.on <= ready.on and book.person_keys(one.to) <= to
            )
            sentence = next((each.text for each in ready.said if says(each.text, one)), "") if is_for_them else ""  # fmt: skip
            if sentence:
                yield _as_said(one, sentence, ready)

    @cached_property
    def _book(self) -> Book:
        kinds = ("person", "ask", "promise", "outcome", "answer", "decision", "talk")
        return self._desk.open(Scope(self._desk.clock.today, kinds=kinds)).book


def _as_said(one: Entry, sentence: str, ready: Writing) -> Proposal:
    links = (one.id,) if one.id else ()
    entry = made("outcome", ready.on, (ME,), title="Said", links=links, fields=(("state", "sent"),))
    because = f"it is what you meant to {one.kind}: “{shortened(one.title, _SHOWN)}”"
    return Proposal(entry._replace(at=ready.written.at, matters=one.matters), sentence, ready.written.address, _SURE, because)  # fmt: skip
