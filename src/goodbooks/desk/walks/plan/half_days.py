"""What a plan puts on a day of which half is not free: that its talk or ask belongs into the other half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import day_text
from goodbooks.entries.note import Note
from goodbooks.situations.days.half_away import Half, halves_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.playbooks.plan.steps import Planned

_OTHER = {"morning": "in the afternoon", "afternoon": "in the morning", "evening": "before the evening"}  # fmt: skip
_OFF = "Off in the "
"""How a note of mine begins that keeps such a half."""


def on_half_days(plan: Iterable[Planned], book: Book, told: str, today: date) -> Iterator[str]:
    """For each half of a day on which I am not there, by the story or the book, and on which the plan has something said to somebody: in which half that is."""
    said = {
        one.on
        for one in plan
        if one.entry.kind in ("talk", "ask") and not one.entry.at and one.on >= today
    }
    for half in dict.fromkeys((*halves_in(told, today), *_noted(book, today))):
        if half.on in said:
            yield f"You are off on {day_text(half.on, today)} in the {half.part}: what the plan has for that day is said {_OTHER[half.part]}."


def _noted(book: Book, today: date) -> Iterator[Half]:
    for one in book.of(Note):
        part = one.title.removeprefix(_OFF)
        if one.title.startswith(_OFF) and part in _OTHER and one.on >= today:
            yield Half(one.on, part)
