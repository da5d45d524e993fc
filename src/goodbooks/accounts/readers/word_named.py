"""A word that I promised again and again by what it is alone, “A note”: to whoever gets it, it is of the area for which it was given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import shortened
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_mine
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import is_linked, stand

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.promise import Promise

_ALONE = regex(
    r"(?:(?:an?|my|your|one|two|three|four|five|few|short|brief|quick|little|written|daily|weekly|evening|morning) )*"
    r"(?:word|notes?|lines?|mail|e-?mail|message|text|update|report|summary)\.?",
    re.IGNORECASE,
)
_THE = regex(r"(?:the|my|our|his|her|their|your) ", re.IGNORECASE)
_LONGEST = 60


def is_alone(promise: Entry) -> bool:
    """Whether a promise that comes again is called by what it is alone: “a short note”, “three lines”."""
    return bool(promise.line("every")) and _ALONE.fullmatch(promise.title.strip()) is not None


def of_its_area(book: Book, promise: Promise, today: date) -> str:
    """Such a word of mine with the area it is of, “a note on the rota”, or as it is where no area is; "" for any other promise."""
    if not is_alone(promise) or not is_mine(book, promise):
        return ""
    thing = promise.title.strip(" .")
    thing = f"{thing[:1].lower()}{thing[1:]}"
    area = _area_of(book, promise, today)
    if area is None:
        return thing
    name = shortened(area.title.strip(" ."), _LONGEST)
    return f"{thing} on {f'{name[:1].lower()}{name[1:]}' if _THE.match(name) else name}"


def _area_of(book: Book, promise: Promise, today: date) -> Handoff | None:
    """The one area for which it was given: linked to it or to what I asked to have it, else the one in a matter of its that is on trial."""
    areas = [one for one in book.of(Handoff) if one.title]
    linked = [one for one in areas if is_linked(book, one, promise)]
    near = [one for one in areas if {*one.matters} & {*promise.matters} and stand(book, one, today).state == "on trial"]  # fmt: skip
    found = linked or near
    return found[0] if len(found) == 1 else None
