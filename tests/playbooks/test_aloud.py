"""What fills a slot where it is said aloud."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.playbooks.mails.aloud import as_one_says_it
from goodbooks.playbooks.slots.filling import fill
from goodbooks.playbooks.slots.value import Value


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-27", "from Friday."),
        ("2026-11-29 17:20", "from Sunday."),
        ("2026-11-30", "from Monday 30 November."),
        ("2026-11-23", "from Monday 23 November."),
        ("2026-12-04", "from Friday 4 December."),
        ("in March", "from March."),
    ],
)
def test_a_day_of_this_last_week_is_said_aloud_by_its_weekday(day: str, said: str) -> None:
    monday = date(2026, 11, 30)
    values = as_one_says_it({"day": Value(day)}, monday)
    assert fill("Your question from {day}.", values, monday).text == f"Your question {said}"
