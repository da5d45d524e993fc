"""The long packet tells each result, promise and thanks to its end; only the one sheet cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

LONG = "The winter timetable of the three harbours, planned and sailed with eleven crews, without one cancelled crossing in the {} storm"
BOOK = f"""
    2026-08-03 person Imke
      relation: stakeholder
    2026-08-10 win "{LONG.format("August")}" ^own
    2026-09-10 win Imke "{LONG.format("September")}" ^hers
    2026-09-14 promise me -> Imke "{LONG.format("October")}" ^kept
      due: 2026-10-09
    2026-10-09 outcome "delivered" for ^kept
"""


def test_nothing_is_cut_in_the_long_form(book: Callable[[str], Book]) -> None:
    told = words(made("packet", book(BOOK))).partition("Appendix")[0]
    for month in ("August", "September", "October"):
        assert LONG.format(month) in told


def test_the_one_sheet_cuts_them(book: Callable[[str], Book]) -> None:
    told = words(made("packet", book(BOOK), is_short=True))
    assert LONG.format("September") not in told
    assert "planned and sailed with eleven crews…" in told
