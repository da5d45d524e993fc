"""What was said of tomorrow is read on another day with its date, and their very words stay as they are."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.as_of_its_day import as_of_its_day

MONDAY, WEDNESDAY = date(2026, 12, 7), date(2026, 12, 9)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("The crates go tomorrow.", "The crates go on 8 December."),
        ("We pause for today and hear from Odile this afternoon.", "We pause for 7 December and hear from Odile on the afternoon of 7 December."),
        ("I tell the five tonight.", "I tell the five on the evening of 7 December."),
        ("Tomorrow morning we open; by the day after tomorrow it is full.", "On the morning of 8 December we open; by 9 December it is full."),
        ("Nothing leaves until tomorrow evening.", "Nothing leaves until the evening of 8 December."),
        ("It holds as of today, and as agreed yesterday.", "It holds as of 7 December, and as agreed on 6 December."),
    ],
)  # fmt: skip
def test_a_day_that_is_counted_gets_its_date(said: str, read: str) -> None:
    assert as_of_its_day(said, MONDAY, WEDNESDAY) == read


@pytest.mark.parametrize(
    "said",
    [
        "She said “the crates go tomorrow”.",
        "Today's test is through.",
        "This is how we do it on Friday.",
        "We go on this time.",
    ],
)
def test_very_words_and_what_counts_no_day_stay_as_they_are(said: str) -> None:
    assert as_of_its_day(said, MONDAY, WEDNESDAY) == said


def test_on_the_same_day_the_words_stay_as_they_are() -> None:
    assert as_of_its_day("The crates go tomorrow.", MONDAY, MONDAY) == "The crates go tomorrow."
