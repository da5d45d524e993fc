"""What is too long for its reader is offered up to a comma, where nothing behind that turns it."""

from __future__ import annotations

import pytest

from goodbooks.desk.walks.questions.from_the_story import Candidate, in_short


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            "On Tuesday the pump room stood forty centimetres under water, up to the second step, with nobody near it, thanks to the fire drill and to lunch",
            "On Tuesday the pump room stood forty centimetres under water, up to the second step, with nobody near it",
        ),
        ("The list went out on Monday, and it is right", "The list went out on Monday, and it is right"),
        (
            "I can take over the whole of the summer list with the two trainees and the new van, but only if the depot in Skive stays open until the autumn",
            "I can take over the whole of the summer list with the two trainees and the new van, but only if the depot in Skive stays open until the autumn",
        ),
        (
            "We settled that the laundry sends every sheet, towel, apron and glove of the three wards back to us within the day and on the same trolley",
            "We settled that the laundry sends every sheet, towel, apron and glove of the three wards back to us within the day and on the same trolley",
        ),
    ],
)  # fmt: skip
def test_it_ends_at_the_last_comma_that_may_end_it(told: str, said: str) -> None:
    assert in_short(Candidate(told, told)).words == said
