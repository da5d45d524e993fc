"""What was given of a promise reaches whoever it was promised to, in the words noted with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-20 person Konrad
  relation: boss
2026-12-03 promise me -> Konrad "The number of changes" ^number #steam
  every: Friday
2026-12-04 outcome "delivered" for ^number
  result: 14 of 14 in grade
2026-12-11 outcome "delivered: 13 of 14 in grade" for ^number
2026-12-01 promise me -> Konrad "The vat list" ^list by 2026-12-10
2026-12-09 outcome "done: all nine vats" for ^list
"""


def test_the_numbers_given_since_they_heard_stand_in_the_update(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book(BOOK), who="Konrad", today=date(2026, 12, 11))
    told = body(page)
    assert "“The number of changes”: 14 of 14 in grade (4 December); 13 of 14 in grade (11 December)." in told  # fmt: skip
    assert "Kept: “The vat list”: all nine vats." in told


def test_what_was_given_without_a_word_is_kept_or_given_on_its_days(
    book: Callable[[str], Book],
) -> None:
    plain = BOOK.replace(": 13 of 14 in grade", "").replace("  result: 14 of 14 in grade\n", "")
    told = body(made("update", book(plain.replace(": all nine vats", "")), who="Konrad", today=date(2026, 12, 11)))  # fmt: skip
    assert "Kept: “The vat list”." in told
    assert "“The number of changes”: given on 4 December and 11 December." in told


def test_that_a_word_came_again_is_told_to_nobody_who_heard_it(book: Callable[[str], Book]) -> None:
    word = BOOK.replace("The number of changes", "Word on how it goes").replace(": 13 of 14 in grade", "")  # fmt: skip
    told = body(made("update", book(word), who="Konrad", today=date(2026, 12, 11)))
    assert "“Word on how it goes”: 14 of 14 in grade (4 December)." in told


def test_a_mood_noted_with_it_is_told_to_nobody(book: Callable[[str], Book]) -> None:
    moody = BOOK.replace("13 of 14 in grade", "he was pissed, I could have cried")
    told = body(made("update", book(moody), who="Konrad", today=date(2026, 12, 11)))
    assert "pissed" not in told
    assert "14 of 14 in grade" in told
