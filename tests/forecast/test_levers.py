"""What would have to change, put back in, makes the day hold as surely as was asked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from forecast.lives import FORTY, asked, plain, questions, steady
from goodbooks.forecast.forecasting import answer
from goodbooks.forecast.levers import Skip, levers

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Question

START = steady().end
SOON = START + timedelta(weeks=6)


@settings(max_examples=25, deadline=None)
@given(questions(), st.integers(10, 200), st.sampled_from((0.5, 0.85, 0.95)))
def test_a_lever_put_back_in_gives_the_asked_chance(
    question: Question, ahead: int, sure: float
) -> None:
    day = question.history.end + timedelta(days=ahead)
    assume(day.weekday() < 5)
    for lever in levers(asked(question), day, sure):
        if lever.needed is None:
            assert lever.chance < sure
            continue
        assert lever.chance >= sure
        reached = answer(lever.asked).day(sure)
        assert reached
        assert lever.asked.promised
        if lever.kind in {"scope", "people", "date"}:
            assert reached == lever.asked.promised
        else:  # a start moves by whole days, so the day may be reached a little before
            assert reached <= lever.asked.promised


def test_the_kinds_stand_in_a_fixed_order() -> None:
    found = levers(plain(start=START, promised=SOON), skips=[Skip("load test", 6)])
    assert [lever.kind for lever in found] == ["date", "scope", "people", "start", "skip"]
    assert found[-1].name == "load test"
    assert found[-1].needed == 34


def test_a_day_that_holds_needs_no_lever() -> None:
    assert levers(plain(start=START, promised=START + timedelta(weeks=52))) == ()
    assert levers(plain(start=START)) == ()


def test_people_alone_are_not_enough_for_half_the_time() -> None:
    people = levers(plain(start=START, promised=SOON))[2]
    assert people.needed is None
    assert 0 < people.chance < 0.85


def test_leaving_something_out_helps_and_more_helps_more() -> None:
    found = plain(FORTY, start=START, promised=SOON)
    few, many = levers(found, skips=[Skip("a", 5), Skip("b", 25)])[-2:]
    assert found.chance(SOON) < few.chance < many.chance
