"""What somebody let me have and took back, as a walk knows it: the area as it stands in a sentence, and that it was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import short_day, shortened, small_start
from goodbooks.core.telling import to_you
from goodbooks.playbooks.filling import Value
from goodbooks.reckoning.area_back import area_of, last_back

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.book import Book

_SHOWN = 80


def area_back(book: Book, values: Mapping[str, Value], today: date) -> Value | None:
    """The area that one of those named so far took back, as it stands in a sentence; None where there is none."""
    back = last_back(book, today, [one.text for one in values.values() if one.text])
    area = area_of(book, back) if back else None
    if area is None:
        return None
    return Value(small_start(area.title), (area.ref,))


def told_back(book: Book, today: date) -> str:
    """That a yes was taken back, by whom and when, as words behind “because”; "" where none was."""
    back = last_back(book, today)
    if back is None:
        return ""
    who = to_you(book.name_of(back.by.who[0])) if back.by.who else "somebody"
    said = shortened(back.reply.title, _SHOWN)
    return f"{who} took back “{said}” on {short_day(back.by.on, today)}"
