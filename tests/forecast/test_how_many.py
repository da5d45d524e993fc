"""How many items by a day: the same question turned round."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from forecast.lives import asked, histories, history, plain, steady
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.forecasting import forecast
from goodbooks.forecast.how_many import fan, how_many
from goodbooks.forecast.work import Work

if TYPE_CHECKING:
    from goodbooks.forecast.history import History


@settings(max_examples=40, deadline=None)
@given(histories, st.integers(1, 300))
def test_both_questions_agree(past: History, ahead: int) -> None:
    day = past.end + timedelta(days=ahead)
    found = how_many(past, until=day)
    assert not isinstance(found, Refused)
    for level, items in found:
        if items:
            one = forecast(past, Work(items))
            assert not isinstance(one, Refused)
            assert one.chance(day) >= level
        more = forecast(past, Work(items + 1))
        assert not isinstance(more, Refused)
        assert more.chance(day) < level


def test_surer_is_fewer() -> None:
    found = how_many(steady(), until=steady().end + timedelta(weeks=13))
    assert not isinstance(found, Refused)
    assert [items for _, items in found] == sorted((items for _, items in found), reverse=True)


def test_nothing_is_done_before_the_start() -> None:
    past = steady()
    found = how_many(past, start=past.end + timedelta(weeks=4), until=past.end)
    assert not isinstance(found, Refused)
    assert [items for _, items in found] == [0, 0, 0]


def test_a_thin_history_is_refused() -> None:
    assert isinstance(how_many(history(1, 2), until=steady().end), Refused)


def test_the_fan_widens_and_ends_with_the_curve() -> None:
    found = plain()
    bands = fan(found, (0.95, 0.5, 0.05))
    assert [day for day, _ in bands] == [day for day, _ in found.curve()]
    widths = [high - low for _, (low, _, high) in bands]
    assert widths[0] < widths[-1]
    assert all(list(row) == sorted(row) for _, row in bands)


def test_the_fan_reaches_the_work_on_the_day_of_the_level() -> None:
    found = asked(plain().asked)
    day = found.day(0.5)
    assert day
    row = next(row for friday, row in fan(found, (0.5,)) if friday >= day)
    assert row[0] >= 40
