"""What the book notices about talks: two at one hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checks.gallery import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ONE = '2026-12-03 14:00 talk Ruth "One-on-one" ^one\n'
OTHER = '2026-12-03 14:00 talk Nora "Handover" ^handover\n'


def test_two_talks_at_one_hour_are_named_until_one_is_moved_or_over(
    book: Callable[[str], Book],
) -> None:
    (said,) = sentences("two-talks", book(ONE + OTHER), "2026-12-01")
    assert said == "On Thursday 3 December at 14:00 there are two talks: with Ruth, “One-on-one”, and with Nora, “Handover”."  # fmt: skip
    moved = ONE + OTHER + '2026-12-04 10:00 talk Nora "Handover" ^later\n  withdraws: ^handover\n'
    assert sentences("two-talks", book(moved), "2026-12-01") == []
    assert sentences("two-talks", book(ONE + OTHER), "2026-12-04") == []


def test_two_talks_with_long_titles_are_told_in_one_short_sentence(
    book: Callable[[str], Book],
) -> None:
    long = "so many words that nobody would wish to read them all again or twice"
    every = f'2026-12-01 09:40 talk "{long}" ^one\n2026-12-01 09:40 talk "{long}" ^other\n'
    (said,) = sentences("two-talks", book(every), "2026-12-01")
    assert len(said.split()) < 40


def test_another_hour_or_none_is_no_clash(book: Callable[[str], Book]) -> None:
    for hour in ("15:00 ", ""):
        text = ONE + OTHER.replace("14:00 ", hour)
        assert sentences("two-talks", book(text), "2026-12-01") == []


def test_a_time_of_a_talk_that_comes_again_clashes_too_and_is_moved_by_a_line_for_that_day(
    book: Callable[[str], Book],
) -> None:
    weekly = '2026-11-05 14:00 talk Ruth "One-on-one" ^weekly\n  every: Thursday\n'
    assert len(sentences("two-talks", book(weekly + OTHER), "2026-12-01")) == 1
    moved = weekly + OTHER + '2026-12-03 15:00 talk Ruth "One-on-one" ^this-once\n'
    assert sentences("two-talks", book(moved), "2026-12-01") == []


def test_a_talk_put_on_its_right_day_is_not_called_late(book: Callable[[str], Book]) -> None:
    told = book(
        '2026-11-03 talk Marcus "One-on-one" ^one\n  written: 2026-11-03\n2026-11-02 talk Marcus "One-on-one" ^other\n  stage: held\n  withdraws: ^one\n  written: 2026-11-05\n'
    )
    assert sentences("late-note", told, "2026-11-05") == []
