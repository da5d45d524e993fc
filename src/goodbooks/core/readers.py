"""Who may see what: a book as its readers may see it, as if the rest had never been written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.entry import ANYONE, ME_ALONE, NAMED, Entry, people_in
from goodbooks.core.fields import Refs, split_items

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind

_NEVER_SENT = frozenset({"readers", "by", "reviewed", "withdraws", "amends"})


def seen_by(book: Book, readers: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
    """The book as every one of these readers may see it: me alone sees all.

    What a reader may not see is left out whole: entries, fields, and ids that would tell
    of them. The pages are composed from what is left, so they cannot leak.
    """
    if not readers or all(book.is_me(reader) for reader in readers):
        return book
    others = tuple(reader for reader in readers if not book.is_me(reader))
    visible = [entry for entry in book.entries if _may_all_read(book, entry, others, kinds)]
    ids = frozenset(entry.id for entry in visible if entry.id)
    return Book(_without_private(entry, ids) for entry in visible)


def _may_all_read(
    book: Book, entry: Entry, readers: tuple[str, ...], kinds: Mapping[str, Kind]
) -> bool:
    if entry.line("reviewed").lower() == "no":
        return False
    allowed = entry.readers or (kinds[entry.kind].readers,)
    words = {word.lower() for word in allowed}
    if ANYONE in words:
        return True
    if words <= {ME_ALONE}:
        return False
    names = {book.person_key(name) for name in allowed}
    if NAMED in words:
        names |= {book.person_key(name) for name in people_in(entry)}
    return all(book.person_key(reader) in names for reader in readers)


def _without_private(entry: Entry, ids: frozenset[str]) -> Entry:
    """An entry with only the fields others may see, pointing only at entries they may see."""
    known = entry.declared
    kept: list[tuple[str, str]] = []
    for name, raw in entry.fields:
        field = known.get(name)
        if field is None or field.is_private or name in _NEVER_SENT:
            continue
        if isinstance(field, Refs):
            shown = ", ".join(ref for ref in split_items(raw) if ref.removeprefix("^") in ids)
        else:
            shown = raw
        if shown:
            kept.append((name, shown))
    links = tuple(ref for ref in entry.links if ref in ids)
    return entry._replace(fields=tuple(kept), links=links)
