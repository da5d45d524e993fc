"""What a short answer says of a day: where something moved to, and when it is due."""

from __future__ import annotations

from datetime import date

from goodbooks.accounts.answers.replies import moved_to, split_by

TODAY = date(2026, 11, 3)


def test_a_day_in_dots_is_where_something_moved_to_and_when_it_is_due() -> None:
    assert moved_to("moved to 14.12", TODAY) == "2026-12-14"
    assert split_by("the outline by 14.12", TODAY) == ("the outline", "14 December")
    assert split_by("the outline by 16.45", TODAY) == ("the outline", "16.45")
