"""What to ask after a yes was taken back: on what condition it would come back, with the playbook that words it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import shortened
from goodbooks.reckoning.area_back import area_of, asked_since, last_back

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

PLAYS = "micromanaged"
"""The playbook with an option for it."""
_TITLE = 60


class ToBringBack(NamedTuple):
    """What to ask, as a question to them, and the entries it rests on."""

    words: str
    cites: tuple[str, ...]


def to_bring_back(book: Book, who: str, today: date) -> ToBringBack | None:
    """What to ask somebody who took back an area, until it was asked; None where they took none."""
    back = last_back(book, today, (who,))
    area = area_of(book, back) if back else None
    if back is None or area is None or asked_since(book, back):
        return None
    words = f"On what condition would “{shortened(area.title, _TITLE)}” come back to me, for a shorter time? (goodbooks play {PLAYS} says how to put it)"
    return ToBringBack(words, (area.ref, back.by.ref))
