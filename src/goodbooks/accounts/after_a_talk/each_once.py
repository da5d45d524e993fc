"""The steps of a note, each told once: what was promised and stands as a next step too is one of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.before_a_talk.open_terms import says_no_more
from goodbooks.accounts.readers.to_their_face import said_to_them
from goodbooks.core.document import Line
from goodbooks.core.phrasing import short_day
from goodbooks.core.regex import regex
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.decision import Decision

_HAS_A_DAY = regex(r"\b(?:by|on|until|before) \w|\b(?:today|tonight|tomorrow|\w+day)\b", re.IGNORECASE)  # fmt: skip


def each_once(book: Book, decision: Decision, steps: Iterable[Line], today: date) -> list[Line]:
    """The steps in their order; what a promise says that another step says already, by itself or in their words, is no second step, and gives it its day at most."""
    kept: list[Line] = []
    for line in steps:
        promise = next((one for one in book.of(Promise) if one.ref == line.cites[0]), None)
        at = _told_at(promise, line, decision, kept) if promise else None
        if promise is None or at is None:
            kept.append(line)
        elif (due := promise_stands(book, promise, today).due) and not _has_a_day(kept[at]):
            text = f"{kept[at].text.rstrip('.')}, by {short_day(due.on, today)}."
            kept[at] = Line(text, (*kept[at].cites, promise.ref))
    return kept


def _has_a_day(line: Line) -> bool:
    return _HAS_A_DAY.search(line.text) is not None


def _told_at(promise: Promise, line: Line, decision: Decision, steps: list[Line]) -> int | None:
    """Which of these steps says what the line of a promise does; None for none."""
    every = (promise.title, said_to_them(promise.title, decision.who), line.text.partition(" by ")[0])  # fmt: skip
    same = (at for at, one in enumerate(steps) if promise.ref in one.cites or any(says_no_more(said, one.text) for said in every))  # fmt: skip
    return next(same, None)
