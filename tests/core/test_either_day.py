"""A day that can be two is both of them, each with the whole words that say it."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.either_day import either_day

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("words", "both"),
    [
        ("the list by Friday", ["the list by 2026-11-27", "the list by 2026-12-04"]),
        ("the list by this Friday.", ["the list by 2026-11-27.", "the list by 2026-12-04."]),
        ("the Friday list by friday", ["the Friday list by 2026-11-27", "the Friday list by 2026-12-04"]),
        ('talk Ruth "1:1" Friday 14:00', ['talk Ruth "1:1" 2026-11-27 14:00', 'talk Ruth "1:1" 2026-12-04 14:00']),
        ("Monday at 3", ["monday 15:00", "monday 03:00"]),
        ("the list by Monday", []),
        ("the list by 3/4", []),
        ("next Friday", []),
        ("the list by next Saturday, please", ["the list by 2026-11-28, please", "the list by 2026-12-05, please"]),
        ("owed since last Tuesday", ["owed since 2026-11-24", "owed since 2026-11-17"]),
        ("", []),
    ],
)  # fmt: skip
def test_the_last_day_of_words_that_can_be_two_is_both(words: str, both: list[str]) -> None:
    assert [one.words for one in either_day(words, FRIDAY, "")] == both


def test_they_are_named_as_one_says_them_and_only_where_that_is_why_words_are_not_clear() -> None:
    why = 'it is Friday: "friday" can mean today or in a week; write 2026-11-27 or 2026-12-04'
    assert [one.day for one in either_day("by Friday", FRIDAY, why)] == ["Today", "Friday 4 December"]  # fmt: skip
    assert either_day("by Friday", FRIDAY, "nobody is named; write a name") == ()


def test_of_what_was_it_is_today_or_a_week_ago() -> None:
    both = either_day("on Friday he said no", FRIDAY, "", is_past=True)
    assert [one.choice for one in both] == ["2026-11-27", "2026-11-20"]


@pytest.mark.parametrize(
    ("words", "why", "both"),
    [
        ("by 3/4", "write 2027-04-03 or 2027-03-04", ["by 2027-04-03", "by 2027-03-04"]),
        ("3/4/2026", "write 2026-04-03 or 2026-03-04", ["2026-04-03", "2026-03-04"]),
        ("3-4", "write 2026-04-03 or 2026-03-04", ["2026-04-03", "2026-03-04"]),
        ("by 13/4", "write 2027-04-13", []),
        ("7/12 done", "nobody is named", []),
    ],
)
def test_numbers_are_two_days_where_a_day_was_looked_for(
    words: str, why: str, both: list[str]
) -> None:
    assert [one.words for one in either_day(words, FRIDAY, why)] == both
