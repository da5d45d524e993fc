"""An update says what the reader had asked for and got, and does not call that nothing new."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.document import Question
from goodbooks.documents.update import RECIPE

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 12, 4)
BOOK = """\
2026-12-01 person Halina
  relation: boss
2026-12-01 request Halina -> me "Send me the new plan" ^plan
2026-12-02 talk Halina "The rota" ^talk
  stage: debriefed
"""


def update(book: Book) -> str:
    made = RECIPE.compose(book, Question(TODAY, who="Halina", readers=("Halina",)))
    return repr(made.sections)


def test_what_the_reader_asked_for_and_got_is_news(book: Callable[[str], Book]) -> None:
    told = update(book(BOOK + '2026-12-03 outcome me "Delivered" for ^plan\n  state: delivered\n'))
    assert "Done, as you asked: “Send me the new plan”." in told
    assert "Nothing new" not in told
    assert "done as you asked" in told


def test_what_was_done_before_they_last_heard_or_not_at_all_is_not(
    book: Callable[[str], Book],
) -> None:
    assert "Done, as you asked" not in update(book(BOOK))
    early = BOOK.replace("2026-12-02 talk", '2026-12-01 outcome me "Delivered" for ^plan\n  state: delivered\n2026-12-02 talk')  # fmt: skip
    assert "Nothing new" in update(book(early))
