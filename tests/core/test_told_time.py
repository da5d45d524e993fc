"""A time that words end or begin with is told apart from them, where it is past and no day."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.told_time import told_time

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("words", "rest", "on", "roughly"),
    [
        ("Rebuilt the potting line in 2023", "Rebuilt the potting line", "2023-06-30", "in 2023"),
        ("In 2024 rebuilt the potting line", "Rebuilt the potting line", "2024-06-30", "in 2024"),
        ("Signed the florist (in 2024)", "Signed the florist", "2024-06-30", "in 2024"),
        ("Signed the florist back in 2019", "Signed the florist", "2019-06-30", "in 2019"),
        ("Signed the florist last year", "Signed the florist", "2025-06-30", "in 2025"),
        ("Last year we cut the water by a third", "We cut the water by a third", "2025-06-30", "in 2025"),
        ("Signed the florist two years ago", "Signed the florist", "2024-06-30", "in 2024"),
        ("Signed the florist three months ago", "Signed the florist", "2026-08-31", "in August 2026"),
        ("Ran the sale day in March 2025", "Ran the sale day", "2025-03-31", "in March 2025"),
        ("Ran the sale day in spring 2024", "Ran the sale day", "2024-05-31", "in spring 2024"),
        ("Ran the sale day last spring", "Ran the sale day", "2026-05-31", "in spring 2026"),
        ("Ran the sale day in late 2023", "Ran the sale day", "2023-12-31", "in late 2023"),
        ("40 to 12 lost trays in 2024 and 2025", "40 to 12 lost trays", "2025-06-30", "in 2024 and 2025"),
        ("Wrote the review of last year", "Wrote the review of last year", "2025-06-30", "in 2025"),
        ("Paid every bill from last winter", "Paid every bill from last winter", "2025-12-31", "in winter 2025"),
        ("Kept it all after the layoffs in late 2023", "Kept it all after the layoffs in late 2023", "2023-12-31", "in late 2023"),
    ],
)  # fmt: skip
def test_a_time_of_the_past_is_told_apart(words: str, rest: str, on: str, roughly: str) -> None:
    found = told_time(words, TODAY)
    assert found is not None
    assert (found.words, str(found.on), found.roughly) == (rest, on, roughly)


@pytest.mark.parametrize(
    "words",
    [
        "Planned the move in 2027",
        "Ran the sale day in 2026",
        "Won the tender of 2024",
        "The budget for 2024 is signed",
        "Counted 2024 pots",
        "Kept 2024 as the last year",
        "Got the slot in March",
        "Signed the florist two weeks ago",
        "Heard nothing long ago",
        "in 2024",
    ],
)
def test_what_is_to_come_or_part_of_the_thing_is_left_in_it(words: str) -> None:
    assert told_time(words, TODAY) is None
