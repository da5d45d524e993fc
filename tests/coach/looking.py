"""How the tests of the coach write a message: in brackets before it its purpose, or its reader."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.others_read import concerning
from goodbooks.coach.known import Known
from goodbooks.coach.look import look

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.coach.coached import Coached, Flag
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

TODAY = date(2026, 11, 4)
_BEFORE = re.compile(r"\[([a-z-]*) ?(?:-> (\w+))?\] ")


def looked(message: str, known: Known | None = None) -> Coached:
    """What the coach says of a message, such as "[hold] Nothing is decided."."""
    said = _BEFORE.match(message)
    text = message[said.end() :] if said else message
    return look(text, purpose=said[1] if said else "", known=known)


def rules_in(message: str, known: Known | None = None) -> list[str]:
    """The names of the rules that speak, in the order of their places."""
    return [flag.rule for flag in looked(message, known).flags]


def found_by(rule: str, message: str) -> list[str]:
    """The words that a rule finds."""
    found = looked(message)
    return [found.text[flag.start : flag.end] for flag in found.flags if flag.rule == rule]


def with_book(message: str, book: Book, kinds: Mapping[str, Kind]) -> list[Flag]:
    """What the coach says of a message such as "[-> Marcus] Hello" with a book, on 4 November 2026."""
    said = _BEFORE.match(message)
    reader = (said[2] or "") if said else ""
    seen = concerning(book, (reader,) if reader else (), kinds)
    found = looked(message, Known(book, lambda: seen, reader, TODAY))
    return [flag for flag in found.flags if flag.category == "book"]
