"""After the round of a Friday a way leads to the update: the word that was promised with its day, or the week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.fridays.update_next import update_next

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FRIDAY = date(2026, 11, 6)
BOSS = "2026-11-02 person Élodie Roche\n  relation: boss\n"
WORD = (
    '2026-11-04 promise me -> Élodie Roche "Word on how it goes with the lists" ^word\n'
    "  every: Wednesday\n"
)
SENT = (
    '2026-11-05 talk me -> Élodie Roche "Update of 5 November"\n'
    "  stage: held\n  channel: mail\n  page: update\n"
)


def test_the_word_that_was_promised_is_named_with_its_day(book: Callable[[str], Book]) -> None:
    assert update_next(book(BOSS + WORD), FRIDAY) == (
        "The word on how it goes, which you promised Élodie Roche, is due by "
        "Wednesday 11 November: goodbooks update 'Élodie Roche'"
    )


def test_else_it_is_the_week(book: Callable[[str], Book]) -> None:
    assert update_next(book(BOSS), FRIDAY) == (
        "The week as Élodie Roche would hear it: goodbooks update 'Élodie Roche'"
    )


def test_nothing_comes_after_it_where_they_heard_this_week_or_there_is_no_boss(
    book: Callable[[str], Book],
) -> None:
    assert update_next(book(BOSS + WORD + SENT), FRIDAY) == ""
    assert update_next(book(WORD), FRIDAY) == ""
