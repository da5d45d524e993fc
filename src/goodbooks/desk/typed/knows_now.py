"""What a story or the answers of a talk tell of somebody who was not to hear of a matter yet and knows of it by now, as the entries by which the book learns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.readers import not_yet_of
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.sentences.who_hears import KINDS, asked_of_it, knows_now, who_knows
from goodbooks.desk.typed.understand import understand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known

_BETWEEN = regex(r"(?<=[.!?;])\s+|\n+")


def who_knows_now(
    words: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[tuple[Entry, ...], str]:
    """The entries that say who may hear of it by now, with what to ask whoever decides, and the words without the sentences that told so."""
    if not words or not not_yet_of(Book(known.of_kind("person"))):
        return (), words
    found: list[Entry] = []
    left: list[str] = []
    for sentence in _BETWEEN.split(words):
        told = who_knows(sentence.strip(" ;"), known)
        left += [] if told.names else [sentence]
        book = book_of(known, *KINDS)
        lines = [knows_now(book, name) for name in told.names]
        ask = asked_of_it(book, told, clock.today) if told.names else ""
        lines += [tuple(ask.split("\n"))] if ask else []
        found += [understand(first, more, kinds, clock, known).entry for first, *more in lines]
    return tuple(dict.fromkeys(found)), " ".join(left)
