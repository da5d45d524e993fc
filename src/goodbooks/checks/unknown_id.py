"""Finds ids that are pointed to and that no entry has."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.names import one_slip_away
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.telling import titled, where

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each id that leads nowhere, with what points there and the id that was likely meant."""
    missing: dict[str, list[Entry]] = {}
    for ref, found in book.astray().items():
        kept = [one for one in found if one.on <= today and not _is_withdrawn(book, one)]
        if kept:
            missing[ref] = kept
    meant = _meant(book, missing) if missing else {}
    for ref, pointing in sorted(missing.items(), key=lambda pair: pair[1][0].on, reverse=True):
        yield _finding(ref, meant.get(ref, ""), pointing, today)


def _is_withdrawn(book: Book, entry: Entry) -> bool:
    return entry.id is not None and book.get(entry.id) is None


def _meant(book: Book, missing: dict[str, list[Entry]]) -> dict[str, str]:
    """For each missing id, one that differs by a slip."""
    sizes = {len(ref) for ref in missing}
    wanted = {size + more for size in sizes for more in (-1, 0, 1)}
    ids = {entry.id for entry in book.written if entry.id is not None}
    return one_slip_away(missing, sorted(one for one in ids if len(one) in wanted))


def _finding(ref: str, meant: str, pointing: Sequence[Entry], today: date) -> Finding:
    shown = f"^{shortened(ref, 40)}"
    sentence = f"{capital(titled(pointing[0], today))} points to {shown}, which no entry has"
    line = where(pointing[0])
    if meant:
        sentence += f"; did you mean ^{shortened(meant, 40)}?"
        remedy = f"write ^{meant} in {line}"
    else:
        sentence += "."
        remedy = f"give the entry it means that id, or take {shown} out of {line}"
    return Finding(CHECK.name, sentence, remedy, tuple(pointing))


CHECK = Check(
    name="unknown-id",
    summary="An entry points to an id that no entry has.",
    find=find,
    weight=52,
    what_to_do=(
        "Mend the id in the line that points, or give the entry it means that id. goodbooks find "
        "shows what there is."
    ),
)
