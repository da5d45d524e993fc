"""What says that nothing is to be done today any more, and what only sounds like it."""

from __future__ import annotations

import pytest

from goodbooks.desk.walks.plan.not_tonight import not_tonight


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("I am done. Nothing tonight.", "Nothing tonight"),
        ("I will ask her, but not tonight", "not tonight"),
        ("Nothing more today, please", "Nothing more today"),
        ("I don't want to write to him tonight.", "don't want to write to him tonight"),
        ("I can't decide this today, I am too angry", "can't decide this today"),
        ("She said “not tonight” and left", ""),
        ("If not today, then tomorrow", ""),
        ("My colleagues don't talk to me today", ""),
        ("He won't call me back today", ""),
        ("She said we can't decide today", ""),
        ("Please don't ask me anything tonight", "don't ask me anything tonight"),
        ("Why not today?", ""),
        ("That is not today's problem", ""),
        ("Nothing happened today. I could not sleep", ""),
        ("He did not back me today", ""),
        ("I don't know what to say to Growth tonight", ""),
    ],
)
def test_who_wants_nothing_tonight_is_heard(told: str, said: str) -> None:
    assert not_tonight(("", told)) == said
