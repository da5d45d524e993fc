"""Every message greets somebody by one rule, whatever else its page needs of the book."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.document import Question
from goodbooks.core.greeting import greeting
from goodbooks.core.scope import Shelf, within
from goodbooks.documents import confirm, update

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 12, 11)
TEXT = """\
2026-11-29 person Konrad Hale
  relation: boss
2026-11-29 note me "What happened" ^happened #steam
  private: Konrad is kind, and I admire what he built.
2026-12-03 decision Konrad Hale "Steam is yours" ^yours #steam
"""


def test_an_update_greets_as_the_note_of_a_decision_does(book: Callable[[str], Book]) -> None:
    whole = book(TEXT)
    for page, question in (
        (update, Question(TODAY, who="Konrad Hale")),
        (confirm, Question(TODAY, ref="^yours")),
    ):
        part = Book(within(Shelf(whole.written), page.scope(question)), part_of=whole)
        assert greeting(part, ("Konrad Hale",)) == "Hello Konrad,"
