"""Finds ids that two entries share, and entries that stand in the book twice."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, counted, listed, short_day, shortened
from goodbooks.core.telling import titled, where

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each id that stands on more than one entry, the newest first."""
    if not book.has_shared_ids():
        return
    first: dict[str, Entry] = {}
    shared: dict[str, list[Entry]] = {}
    for entry in book.written:
        if entry.id is not None and first.setdefault(entry.id, entry) is not entry:
            shared.setdefault(entry.id, [first[entry.id]]).append(entry)
    known = [(name, bearers) for name, bearers in shared.items() if bearers[1].on <= today]
    for name, bearers in sorted(known, key=lambda pair: pair[1][-1].on, reverse=True):
        yield Finding(CHECK.name, *_words(name, bearers, first, today), tuple(bearers))


def _words(
    name: str, bearers: list[Entry], taken: dict[str, Entry], today: date
) -> tuple[str, str]:
    """The sentence and the remedy."""
    shown = f"^{shortened(name, 40)}"
    last = bearers[-1]
    if all(entry == bearers[0] for entry in bearers):
        times = "twice" if len(bearers) == 2 else counted(len(bearers), "time")
        what = capital(titled(last, today))
        return f"{what} stands in the book {times}, word for word.", f"take {where(last)} out"
    some = counted(len(bearers), "entry", "entries")
    days = listed(dict.fromkeys(short_day(entry.on, today) for entry in bearers[:3]))
    more = f" and {len(bearers) - 3} more" if len(bearers) > 3 else ""
    sentence = (
        f"The id {shown} stands on {some}, of {days}{more}; what points there means the first."
    )
    return sentence, f"write ^{_free(name, taken)} instead in {where(last)}"


def _free(name: str, taken: dict[str, Entry]) -> str:
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


CHECK = Check(
    name="duplicate-id",
    summary="Two entries bear one id.",
    find=find,
    weight=50,
    what_to_do=(
        "Give the later one an id of its own. Until then everything that points to the id means "
        "the first entry that bears it."
    ),
)
