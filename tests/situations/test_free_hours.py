"""When somebody is not free for work is told without why."""

from __future__ import annotations

import pytest

from goodbooks.situations.days.free_hours import free_hours


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("I pick up the kids at three on Tuesdays and Thursdays.", "from three on Tuesdays and Thursdays"),
        ("I have to be out by 4:15 on Wednesdays for dialysis.", "from 4:15 on Wednesdays"),
        ("Out of the door at half past four every day, the Kita closes at five.", "from half past four"),
        ("I fetch Aoife from school by quarter past three.", "from quarter past three"),
        ("I need every second Friday off from 1 p.m. for my son.", "from 1 p.m. every second Friday"),
        ("I'd like to have every other Friday free from one o'clock.", "from one o'clock every other Friday"),
        ("Every second Friday I have to leave at 1 p.m.", "from 1 p.m. every second Friday"),
        ("I want every Wednesday off from noon.", "from noon every Wednesday"),
        ("I can't start before nine, school run.", "before nine"),
        ("I drop my daughter off at half past eight.", "before half past eight"),
        ("I don't work Fridays.", "on Fridays"),
        ("I look after my mother on Mondays and Fridays", "on Mondays and Fridays"),
        ("I can't do nights.", "at night"),
        ("I do want it, but I have to pick up my kids at four on Mondays and Wednesdays and I can't do evenings.", "from four on Mondays and Wednesdays, or in the evening"),
        ("I cannot stay past six on weekdays.", "from six on weekdays"),
    ],
)  # fmt: skip
def test_the_hours_are_heard_and_the_reason_is_left_out(told: str, when: str) -> None:
    said = free_hours("He asked what about me. " + told)
    assert said is not None
    assert said.words == when


@pytest.mark.parametrize(
    "told",
    [
        "HR says the lead has to be on site till five every day.",
        "I see him Thursday at 10 for our catch up.",
        "I left at three today.",
        "I used to leave at four.",
        "I go to meetings at ten on Mondays.",
        "Can I leave at three on Tuesdays?",
        "I got home at nine.",
    ],
)
def test_what_is_of_one_day_of_another_or_over_is_no_hour_of_mine(told: str) -> None:
    assert free_hours(told) is None
