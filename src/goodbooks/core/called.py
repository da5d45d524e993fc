"""A book with everybody in it under the name by which it knows them now."""

from __future__ import annotations

import re

from goodbooks.core.book import Book
from goodbooks.core.fields import split_names
from goodbooks.core.names import is_place, name_key
from goodbooks.core.telling import is_mine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry


def by_their_names(book: Book, *, keeps_words: bool = False) -> Book:
    """The same book, in which whoever was written of by their place alone, as "my boss", stands under their name.

    Any other name that somebody goes by, such as Dana for Dana Roth, stays as it was typed. My own words say the name as
    well, "asking my boss" as "asking Dana", unless the page `keeps_words` as they were noted. In the mouth of somebody
    else "my boss" is another; "the boss" may be anybody; what only I may read, and what has no ^id and is named by a
    sign of its words, stays as it is.
    """
    named = book.once("by their names", lambda: _renamed(book))
    return named if keeps_words else book.once("in my words too", lambda: _in_my_words(named))


def _renamed(book: Book) -> Book:
    instead = _instead(book)
    if not instead:
        return book
    return Book(one if one.kind == "person" else _under(one, instead) for one in book.written)


def _in_my_words(book: Book) -> Book:
    mine = {place: name for place, name in _instead(book).items() if place.startswith("my ")}
    if not mine:
        return book
    wanted = re.compile(rf"\b(?:{'|'.join(map(re.escape, mine))})\b", re.IGNORECASE)
    new = [_said(book, one, wanted, mine) for one in book.written]
    return Book(new) if any(one is not two for one, two in zip(new, book.written, strict=True)) else book  # fmt: skip


def _said(book: Book, entry: Entry, wanted: re.Pattern[str], names: Mapping[str, str]) -> Entry:
    """An entry of mine with these places said by name in its words; any other as it is."""
    if entry.id is None or entry.kind == "person" or not is_mine(book, entry):
        return entry
    kept = {*entry.people_lines, *entry.ref_lines}
    kept.update(name for name, field in entry.declared.items() if field.is_private)

    def said(words: str) -> str:
        return wanted.sub(lambda found: names[name_key(found[0])], words)

    fields = tuple((name, raw if name in kept else said(raw)) for name, raw in entry.fields)
    new = entry._replace(title=said(entry.title), fields=fields)
    return entry if new == entry else new


def _instead(book: Book) -> dict[str, str]:
    """The name to be shown for each key that gives way to it."""
    found = {}
    for entry in book.of_kind("person"):
        for other in entry.aliases():
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
