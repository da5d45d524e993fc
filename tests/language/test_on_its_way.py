"""Promises in which the thing comes first, or is said to come, and what comes by itself."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.on_its_way import asks_for_time, comes_of_itself, on_its_way


@pytest.mark.parametrize(
    "text",
    [
        "Patch goes out tonight.",
        "Lift quote will follow in the course of tomorrow.",
        "Signed copy to follow by Friday.",
        "new version coming eod",
        "The second half of the script is with you by Thursday.",
        "The spare keys I leave at the porter's tonight.",
        "Original certificates we courier to you today.",
        "I translate the last chapter over the weekend.",
        "i come at 8 with the ladder",
        "We pick you up tomorrow at the station.",
        "i will be there at 7",
        "I keep the table for you until 9.",
        "Your deposit will be back within ten days.",
        "the boat is ready thursday",
        "you get your money on Monday",
        "Give me two days, then you have the answer.",
        "Once the paint is dry I hang the doors.",
        "The cakes for everybody on Friday are on me.",
    ],
)
def test_a_thing_with_its_day_is_promised(text: str) -> None:
    assert on_its_way(text)


@pytest.mark.parametrize(
    "text",
    [
        "Snow will follow tomorrow.",
        "The sun comes out on Friday.",
        "The train comes tomorrow.",
        "The photos came yesterday.",
        "Slides follow the text.",
        "i sleep until monday haha",
        "We come from Leeds.",
        "I come every Monday.",
        "If I translate it by Friday, who pays?",
        "The man we send you today is new.",
        "The report is back to normal as of today.",
        "The files are not coming today.",
        "I would bring the keys tomorrow.",
    ],
)
def test_what_comes_of_itself_is_over_or_has_no_day_is_not(text: str) -> None:
    assert not on_its_way(text)


def test_rain_is_nobodys_to_send() -> None:
    assert comes_of_itself("Rain will follow on Monday.")
    assert not comes_of_itself("The invoice will follow on Monday.")


def test_the_time_asked_for_is_part_of_what_is_promised() -> None:
    assert asks_for_time("Give us until Friday and you get the plan.")
    assert not asks_for_time("Give me the plan by Friday.")
