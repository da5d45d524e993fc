"""A talk that a mail proposes is another than the one that is over or that is at another hour, and may be the one of that day or one that was moved."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.entry import Entry
from goodbooks.desk.intake.sorting import _may_be_it

TODAY = date(2026, 12, 8)


def talk(day: int, title: str, at: str | None = None) -> Entry:
    return Entry("talk", date(2026, 12, day), at, ("Deirdre",), (), title)


@pytest.mark.parametrize(("proposed", "there", "may_be"), [
    (talk(10, "A proposal for my role", "14:00"), talk(3, "A proposal for my role", "14:30"), False),
    (talk(10, "Sit down about the role", "14:00"), talk(10, "One-on-one", "09:30"), False),
    (talk(10, "Sit down about the role", "14:00"), talk(10, "One-on-one"), True),
    (talk(10, "A proposal for my role", "14:00"), talk(11, "A proposal for my role", "10:00"), True),
    (talk(10, "The budget", "14:00"), talk(11, "A proposal for my role", "10:00"), False),
])  # fmt: skip
def test_which_talk_of_the_book_a_proposed_one_may_be(
    proposed: Entry, there: Entry, may_be: bool
) -> None:
    assert _may_be_it(proposed, there, TODAY) is may_be
