"""Whose an answer is that names nobody: of whoever was asked, with the yes or the no that stands in its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.heads import name_text
from goodbooks.reckoning.terms import is_said

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known


def with_whose_it_is(entry: Entry, known: Known) -> tuple[Entry, str]:
    """The answer with the one name that it can only have, and what it says by its first words; and what is left open of it.

    An answer to what I asked of one person is theirs. Of several, nothing says whose it is.
    """
    if entry.kind != "answer" or not entry.links or entry.amends:
        return entry, ""
    asks = {one.id: one for one in reversed(known.of_kind("ask")) if one.id}
    ask = next((asks[ref] for ref in entry.links if ref in asks), None)
    if ask is None:
        return entry, ""
    if not entry.line("is"):
        entry = entry._replace(fields=(*is_said(entry.title, ask.title), *entry.fields))
    book = Book([*known.of_kind("person"), ask])
    others = [name for name in ask.to if not book.is_me(name)]
    if entry.who or not others or not all(map(book.is_me, ask.who)):
        return entry, ""
    if len(others) == 1:
        return entry._replace(who=(others[0],)), ""
    left = f'it names nobody, so it reads as yours; write whose it is: answer {name_text(others[0])} "…"'
    return entry, left
