"""Days as people write them in a hurry, and days beside words that only look like the past."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.language.days.dues import due_in

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A corrected bill goes out to you today.", "2026-03-11"),
        ("The bill is going out tomorrow.", "2026-03-12"),
        ("The new tiles are on the Monday van.", "2026-03-16"),
        ("can we get someone on the door sat morning?", "2026-03-14"),
        ("need it by mon", "2026-03-16"),
        ("Thursday fortnight would be the day for it.", "2026-03-26"),
        ("We can do it tomorrow week.", "2026-03-19"),
        ("the certificate expires on 20.07, who renews it?", "2026-07-20"),
        ("please send it by 17.06", "2026-06-17"),
        ("Please book the hall for July.", "2026-07-31"),
        ("I need the sample for July in two weeks.", "2026-03-25"),
        ("We need it for July.", "2026-07-31"),
        ("could you do it before 3?", "2026-03-11"),
    ],
)
def test_a_day_in_a_hurry_is_read(text: str, day: str) -> None:
    found = due_in(text, WEDNESDAY)
    assert found is not None
    assert found.on.isoformat() == day


@pytest.mark.parametrize(
    "text",
    [
        "The Monday report is here.",
        "We tested the pump on Friday.",
        "He sat on the Friday train.",
        "I'm out on Friday.",
        "We sat by the sun dial.",
        "Version 5.12 is out.",
        "When can I have the plan for July?",
        "I need the report for July.",
        "Prices fell to 20.07 at most.",
        "Please send it before 3 people come.",
        "The team sat morning after morning.",
    ],
)
def test_a_day_that_is_told_of_is_none_to_be_met(text: str) -> None:
    assert due_in(text, WEDNESDAY) is None
