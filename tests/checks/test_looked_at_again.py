"""After a change, what waits for me is looked at again only where something of it changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.checks import promised_past_me
from goodbooks.core.since import WholeBook
from goodbooks.entries.ask import reply_to
from goodbooks.syntax.blocks import blocks_of, kept_of
from strategies import KINDS

if TYPE_CHECKING:
    import pytest

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.syntax.blocks import Block

KILN = """\
2026-10-01 person Odile
  relation: boss
2026-10-05 request Bram -> me "The grey glaze" ^grey
2026-10-06 request Suki -> me "Two shelves" ^shelves
2026-10-07 request Ewan -> me "The long tongs" ^tongs
2026-10-20 promise Odile -> Bram "Grey by spring" by 2026-12-01
2026-10-21 promise Odile -> Suki "Shelves by spring" by 2026-12-02
"""
TODAY = date(2026, 11, 3)


def test_only_what_an_answer_is_for_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str | None] = []

    def counted(book: Book, ask: Entry) -> Entry | None:
        looked.append(ask.id)
        return reply_to(book, ask)

    monkeypatch.setattr(promised_past_me, "reply_to", counted)
    known: tuple[Block, ...] = ()
    book: WholeBook | None = None
    found = []
    for more in ("", '2026-10-30 answer me -> Bram "Here it is" for ^grey\n'):
        looked.clear()
        known = blocks_of((KILN + more).encode(), "a.book", KINDS, known)
        book = WholeBook(kept_of(known).entries, book)
        found.append([one.to for one in promised_past_me.past_me(book, TODAY)])
    assert found == [[("Suki",), ("Bram",)], [("Suki",)]]
    assert looked == ["grey"]
