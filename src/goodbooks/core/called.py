"""A book with everybody in it under the name by which it knows them now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.fields import split_names
from goodbooks.core.names import is_place, name_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry


def by_their_names(book: Book) -> Book:
    """The same book, in which whoever was written of by their place alone, as "my boss", stands under their name.

    Any other name that somebody goes by, such as Dana for Dana Roth, stays as it was typed.
    """
    return book.once("by their names", lambda: _renamed(book))


def _renamed(book: Book) -> Book:
    instead = _instead(book)
    if not instead:
        return book
    return Book(one if one.kind == "person" else _under(one, instead) for one in book.written)


def _instead(book: Book) -> dict[str, str]:
    """The name to be shown for each key that gives way to it."""
    found = {}
    for entry in book.entries:
        for other in entry.aliases() if entry.kind == "person" else ():
            own = book.name_of(other)
            if is_place(other) and not (is_place(own) or book.is_me(other)):
                found[name_key(other)] = own
    return found


def _under(entry: Entry, instead: Mapping[str, str]) -> Entry:
    """The entry with its people by these names; the entry itself where they have them already."""

    def shown(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(instead.get(name_key(name), name) for name in names)

    def line(name: str, raw: str) -> str:
        if name not in entry.people_lines or "[" in raw:
            return raw
        names = tuple(split_names(raw))
        return raw if shown(names) == names else ", ".join(shown(names))

    new = entry._replace(
        who=shown(entry.who),
        to=shown(entry.to),
        fields=tuple((name, line(name, raw)) for name, raw in entry.fields),
    )
    return entry if new == entry else new
