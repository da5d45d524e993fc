"""A weekday in the telling of what went on is a day that has been, and never a deadline."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.days.days_told import AHEAD, BACK, days_told
from goodbooks.situations.told import when_it_is_decided

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "story",
    [
        "I was too busy to say so, but on Friday I'm sorting out one nasty case, and behind me they're laughing for half an hour. Then I said, come on, we must get on.",
        "On Wednesday I'm stocktaking, and beside me two of them are throwing boxes about. I told them to stop.",
        "On Tuesday I'm alone on the ward changing dressings and the bell rings and rings. I went to get help.",
        "Thursday I'm plastering the ceiling and in walks the client with a new drawing. He said my boss had agreed to it.",
        "On Saturday we're cutting the last boards and the foreman shouts at Ayşe. She went home.",
    ],
)
def test_a_scene_has_been(story: str) -> None:
    assert [one.turn for one in days_told(story, TODAY)] == [BACK]
    assert when_it_is_decided.ANSWER.read(story, TODAY) is None


@pytest.mark.parametrize(
    "story",
    [
        "On Friday I'm presenting to the board. I asked for a week more and he said no.",
        "On Friday I'm meeting my boss. I've asked for it myself.",
        "On Thursday we're launching the shop, and the tills are not there.",
        "I'm sitting the test on Friday, and they announce it on Monday next week.",
    ],
)
def test_what_is_in_the_diary_may_still_come(story: str) -> None:
    first = days_told(story, TODAY)[0]
    assert first.turn in ("", AHEAD)
    assert first.comes is not None
