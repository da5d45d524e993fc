"""standing: a promise that comes again counts each time that it was given or missed, and its next time counts for nothing yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WEEKLY = """\
2026-12-02 promise me -> Olga "the rota" ^rota #rota
  every: Thursday 12:00
"""


def kept(book: Book, on: str) -> list[str]:
    return list(section(made("standing", book, today=date.fromisoformat(on)), "Promises you kept"))


@pytest.mark.parametrize(("more", "on", "lead", "lines"), [
    ("", "2026-12-03", "No promise of yours has come due in this time.", []),
    ('2026-12-03 outcome me "Delivered" for ^rota\n', "2026-12-04", "1 of 1 kept; too few to say more than the list does.", ["the rota, due 3 December: kept"]),
    ('2026-12-03 outcome me "Delivered" for ^rota\n2026-12-12 outcome me "Delivered" for ^rota\n', "2026-12-14", "1 of 2 kept; too few to say more than the list does.",
     ["the rota, due 3 December: kept", "the rota, due 10 December: delivered late"]),
    ('2026-12-03 outcome me "Delivered" for ^rota\n2026-12-09 outcome me "Withdrawn" for ^rota\n', "2026-12-14", "1 of 1 kept; too few to say more than the list does.", ["the rota, due 3 December: kept"]),
    ('2026-12-03 outcome me "Missed" for ^rota\n', "2026-12-04", "0 of 1 kept; too few to say more than the list does.", ["the rota, due 3 December: missed"]),
    ('2026-12-02 outcome me "Moved" for ^rota\n  due: 2026-12-04\n2026-12-04 outcome me "Delivered" for ^rota\n', "2026-12-05", "1 of 1 kept; too few to say more than the list does.", ["the rota, due 4 December: kept"]),
])  # fmt: skip
def test_each_time_that_was_given_or_missed_counts(more: str, on: str, lead: str, lines: list[str], book: Callable[[str], Book]) -> None:  # fmt: skip
    assert kept(book(WEEKLY + more), on) == [lead, *lines]


def test_a_time_that_went_on_to_the_next_is_no_day_that_moved(book: Callable[[str], Book]) -> None:
    told = book(WEEKLY + '2026-12-03 outcome me "Delivered" for ^rota\n')
    page = made("standing", told, today=date(2026, 12, 12))
    assert section(page, "No surprises") == ["No days moved with a word in good time; one day passed without one.", "the rota: late"]  # fmt: skip
