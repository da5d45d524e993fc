"""What the packet says of its period: months without a result, where the notes begin, and what lies outside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


def test_months_without_a_result_that_follow_each_other_are_told_together(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-01-01 note me "Begun"\n2026-01-01 win me "Began"\n2026-06-03 win me "Went on"\n'
    )
    (line,) = section(made("packet", told), "Months without a result")
    assert line.startswith("I have noted no result for February to May 2026 and July to October 2026.")  # fmt: skip


def test_months_without_a_result_are_named_from_the_first_note_on(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-07-05 win me "One"\n2026-10-05 win me "Two"\n')
    assert section(made("packet", told), "Months without a result") == [
        "I have noted no result for August and September 2026. "
        "November 2026 is not whole, and does not count. "
        "My notes begin on 5 July 2026, so the time before does not count."
    ]


def test_a_period_counts_only_what_lies_in_it_and_nothing_to_come(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-06-30 win me "Before"
2026-07-01 win me "First day"
2026-09-30 win me "Last day"
2026-10-01 win me "After"
""")
    page = made("packet", told, since=date(2026, 7, 1), until=date(2026, 9, 30))
    text = words(page)
    assert ("First day" in text, "Last day" in text) == (True, True)
    assert ("Before\n" in text, "After" in text) == (False, False)


def test_a_period_in_which_nothing_is_noted_gives_no_sections(book: Callable[[str], Book]) -> None:
    told = book('2026-06-30 win me "Before"\n')
    assert made("packet", told, since=date(2026, 7, 1), until=date(2026, 9, 30)).sections == ()


def test_a_month_that_is_over_counts_to_its_last_day(book: Callable[[str], Book]) -> None:
    told = book('2026-09-05 win me "One"\n')
    whole = made("packet", told, since=date(2026, 9, 1), until=date(2026, 10, 31))
    assert section(whole, "Months without a result")[0].startswith(
        "I have noted no result for October 2026."
    )
    cut = made("packet", told, since=date(2026, 9, 1), until=date(2026, 10, 30))
    assert section(cut, "Months without a result")[0].startswith(
        "Since 5 September 2026, when my notes begin, every whole month has a result; the time before does not count. October 2026 is not whole"
    )


def test_notes_begin_on_the_day_their_first_line_was_written_and_no_month_before_is_thin(
    book: Callable[[str], Book],
) -> None:
    told = book(
        """
2026-06-12 win me "Cut the run"
  written: 2026-08-29 02:02
2026-09-03 promise me -> Marcus "The list" by 2026-09-10
  written: 2026-09-03
2026-09-10 outcome me "Delivered" for ^list
""".replace('"The list"', '"The list" ^list')
    )
    assert section(made("packet", told), "Months without a result") == [
        "I have noted no result for September and October 2026. "
        "November 2026 is not whole, and does not count. "
        "I began to write on 29 August 2026; what is older was noted later."
    ]


def test_a_win_told_of_the_time_before_the_notes_is_not_denied_by_the_line_on_where_they_begin(
    book: Callable[[str], Book],
) -> None:
    told = book("""
2026-09-04 promise me -> Marcus "The list" ^list by 2026-09-10
  written: 2026-09-04
2026-08-30 win me "Trained Halina on the lathe"
  written: 2026-09-04
2026-09-10 win me "Cut the run"
  written: 2026-09-10
2026-10-02 win me "Cut the run again"
  written: 2026-10-02
""")
    (said,) = section(made("packet", told), "Months without a result")
    assert said.startswith("Since 4 September 2026, when I began to write, every")
    assert "what is older was noted later" in said
    assert "does not count" not in said.split(". ")[0]


def test_the_first_weeks_of_the_notes_are_no_thin_month(book: Callable[[str], Book]) -> None:
    told = book("""
2026-10-30 promise me -> Marcus "The list" ^list by 2026-10-31
2026-10-31 outcome me "Delivered" for ^list
""")
    assert section(made("packet", told), "Months without a result") == [
        "November 2026 is not whole, and does not count. "
        "My notes begin on 30 October 2026, so the time before does not count."
    ]
