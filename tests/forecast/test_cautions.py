"""Every caution has a series that raises it and one that does not."""

from __future__ import annotations

import functools
import operator
from datetime import date, timedelta

import pytest

from forecast.lives import FORTY, STEADY, given, history, plain, steady
from goodbooks.forecast.capacity import Capacity, Spell
from goodbooks.forecast.cautious import all_cautions
from goodbooks.forecast.forecast import Forecast, Question
from goodbooks.forecast.forecasting import answer, forecast
from goodbooks.forecast.judgement import judged_pace
from goodbooks.forecast.start import Need
from goodbooks.forecast.work import Work

START = steady().end
EVEN = (4,) * 40


def of(*items: int, work: Work = FORTY, **more: object) -> Forecast:
    return given(forecast(history(*items), work, **more))  # type: ignore[arg-type]


def missing(share: float, *items: int) -> Forecast:
    past = history(*items)
    return given(forecast(past, FORTY, capacity=Capacity((Spell(past.end, None, share),))))


def judged() -> Forecast:
    """A forecast at a pace that people named."""
    nothing = history(first=START)
    return answer(Question(nothing, judged_pace(2, 5), FORTY, (Need("start", START),)))


def in_units(past: str, ahead: str) -> Forecast:
    return given(forecast(steady()._replace(unit=past), Work(40, unit=ahead)))


def named(low: float, high: float, begins: date) -> Forecast:
    """A forecast of a time that people named, likely the least of it."""
    pace = judged_pace(5, 5)
    work = Work(low, high, low, unit="working days")
    return answer(Question(history(first=begins), pace, work, (Need("start", begins),)))


RAISED = {
    "short-history": [of(*STEADY[:9]), of(1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1)],
    "step": [of(*(8, 9, 7, 8, 9) * 5, *(3, 4, 2, 3, 4) * 3)],
    "surge": [of(*EVEN, 7, 8, 7, 8, 7, 8)],
    "mixture": [of(*(0, 0, 12) * 12), of(*EVEN, 30), of(*(1, 14, 2, 1, 9, 1, 1, 16) * 6)],
    "unit": [in_units("story", "epic"), of(*(40, 50, 45) * 10, work=Work(5))],
    "double-capacity": [missing(7 / 12, *(8, 9, 7, 8, 9) * 5, *(3, 4, 2, 3, 4) * 3)],
    "extrapolation": [
        missing(0.4, *EVEN), missing(1.3, *EVEN), of(*EVEN, work=Work(600)),
        of(*(1,) * 110, work=Work(60)),
    ],
    "rare": [of(*(0, 1, 0) * 12)],
    "not-in-horizon": [of(*EVEN, work=Work(900))],
    "others-date": [plain(start=START, promised=START + timedelta(weeks=4))],
    "halves-disagree": [of(*(8, 9, 7, 8) * 6, *(4, 3, 5, 4) * 6)],
    "judgement": [judged()],
    "past-the-worst": [named(5, 15, date(2026, 12, 4)), named(6, 11, date(2026, 12, 4))],
    "old-history": [plain(start=START + timedelta(weeks=5))],
}  # fmt: skip
QUIET = {
    "short-history": [of(*STEADY[:10]), judged()],
    "step": [steady_one := plain()],
    "surge": [of(*EVEN, 4, 5, 4, 5, 4, 5), of(1, 1, 1, 1, 4, 4, 4, 4, 4, 4)],
    "mixture": [steady_one],
    "unit": [in_units("story", "Story"), in_units("", "epic"), of(*EVEN, work=Work(2))],
    "double-capacity": [
        missing(7 / 12, *EVEN), of(*(8, 9, 7, 8, 9) * 5, *(3, 4, 2, 3, 4) * 3),
    ],
    "extrapolation": [
        missing(0.6, *EVEN), missing(1.1, *EVEN), steady_one,
        of(*EVEN, capacity=Capacity((Spell(history(*EVEN).first_monday, None, 0.4),))),
    ],
    "rare": [of(*(1, 1, 2) * 12)],
    "not-in-horizon": [steady_one],
    "others-date": [steady_one, plain(start=START, promised=START + timedelta(weeks=30))],
    "halves-disagree": [steady_one],
    "judgement": [steady_one],
    "past-the-worst": [judged(), named(5, 5, date(2026, 3, 2)), steady_one],
    "old-history": [plain(start=START + timedelta(weeks=4))],
}  # fmt: skip
NAMES = [caution.name for caution in all_cautions()]


@pytest.mark.parametrize("name", NAMES)
def test_the_series_made_for_it_raises_it(name: str) -> None:
    for found in RAISED[name]:
        assert name in [said.name for said in found.cautions]


@pytest.mark.parametrize("name", NAMES)
def test_the_series_beside_it_does_not(name: str) -> None:
    for found in QUIET[name]:
        assert name not in [said.name for said in found.cautions]


def test_no_series_is_left_over() -> None:
    assert sorted(RAISED) == sorted(QUIET) == sorted(NAMES)


def test_the_gravest_is_said_first() -> None:
    found = of(*(0, 1, 0) * 3, promised=date(2026, 2, 1), start=date(2026, 1, 12))
    names = [said.name for said in found.cautions]
    assert names == sorted(names, key=NAMES.index)
    assert names[0] == "others-date"


def test_each_is_a_whole_sentence_with_something_to_do() -> None:
    for found in functools.reduce(operator.iadd, RAISED.values(), []):
        for said in found.cautions:
            assert said.sentence[-1] in ".?", said
            assert said.sentence[0].isupper()
            assert said.remedy[0].islower()
            assert said.remedy[-1] != "."


def test_a_wide_step_sets_the_dates_further_apart() -> None:
    fallen = of(*(8, 9, 7, 8, 9) * 5, *(3, 4, 2, 3, 4) * 3).asked.pace
    level = of(*(3, 4, 2, 3, 4) * 8).asked.pace
    assert fallen.spread > 1.2 * level.spread
