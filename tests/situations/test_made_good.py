"""When what is left out this once is done after all, as a story tells it."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.events.made_good import made_good

TUESDAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("told", "left_out", "when"),
    [
        ("She told me to give in, this once we leave out the brake test and do it in the week after. I told them.", "the brake test", "the week after"),
        ("He rang: release them without the second label check, we do that check next week.", "the second label check", "the week of 9 November"),
        ("Sabine said we'd go ahead without the driver survey, which we would do in the week after.", "the driver survey", "the week after"),
        ("She said “Let them in. Skipping the test isn't how we do it. The full test comes in the week after the opening.”", "the second water test", "the week after the opening"),
        ("Jérôme says skip the proof, we get the proof on Friday.", "the proof", "Friday"),
        ("Frau Weber said to skip the fire check and make it up after the fair.", "the fire check", "after the fair"),
    ],
)  # fmt: skip
def test_it_is_made_good_when_the_same_breath_says_so(told: str, left_out: str, when: str) -> None:
    first = told.partition(". ")[0].rstrip(".") + "."
    assert made_good(told, first, left_out, TUESDAY) == when


@pytest.mark.parametrize(
    "told",
    [
        "She said to skip the brake test. We open in the week after.",
        "She said to skip the brake test. Pia comes on Friday.",
        "She said to skip the brake test this once. I told them, and they laughed.",
        "She said we skip the brake test and open on Friday.",
        "She said to skip the brake test. I have a talk with her next week.",
    ],
)
def test_what_else_comes_later_makes_nothing_good(told: str) -> None:
    first = told.partition(". ")[0] + "."
    assert made_good(told, first, "the brake test", TUESDAY) == ""
