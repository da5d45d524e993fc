"""The exact curve: close to what it stands for, and the constants are what they say."""

from __future__ import annotations

from datetime import date, timedelta
from math import atan, cos, exp, lgamma, log, pi, sin, sqrt
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.forecast.capacity import Capacity, Spell, days_ahead
from goodbooks.forecast.outlook import Outlook, cases_of, done
from goodbooks.forecast.pace import Pace
from goodbooks.forecast.parameters import SURE
from goodbooks.forecast.shapes import (
    NORMAL,
    STUDENT,
    SURE_DEVIATION,
    reduced,
    slices,
    two_piece,
)

MONDAY = date(2026, 11, 2)
KNOWN = Pace(mean=4.0, spread=0.0, dispersion=0.0)


def poisson_tail(mean: float, least: int) -> float:
    """The chance of at least so many, summed term by term."""
    terms = (exp(k * log(mean) - mean - lgamma(k + 1)) for k in range(least))
    return 1 - sum(terms)


@pytest.mark.parametrize("items", [1, 3, 10, 40, 200])
@pytest.mark.parametrize("share", [0.5, 0.8, 1.0, 1.25, 2.0])
def test_a_sure_pace_gives_the_chance_of_a_poisson_count(items: int, share: float) -> None:
    weeks = items * share / KNOWN.mean
    chance = done(cases_of(KNOWN, (items,)), weeks)
    assert abs(chance - poisson_tail(KNOWN.mean * weeks, items)) < 0.007


def test_the_multipliers_are_students_t_in_the_middles_of_the_slices() -> None:
    for value, chance in zip(STUDENT, slices(), strict=True):
        angle = atan(value * sqrt(5 / 3) / sqrt(5))
        below = 0.5 + (angle + sin(angle) * (cos(angle) + 2 / 3 * cos(angle) ** 3)) / pi
        assert abs(below - chance) < 1e-6


def test_a_week_of_half_the_team_counts_half() -> None:
    half = Capacity((Spell(MONDAY, None, 0.5),))
    assert days_ahead(half, MONDAY, 2).passed[-1] == pytest.approx(1.0)
    assert days_ahead(Capacity(), MONDAY, 2).passed[-1] == pytest.approx(2.0)


def test_the_weeks_about_the_new_year_are_slow() -> None:
    found = Capacity().weeks(date(2026, 12, 14), 5)
    assert found == pytest.approx((1.0, 0.32, 0.3, 0.73, 1.0))
    assert Capacity(year_end=False).weeks(date(2026, 12, 14), 5) == (1.0,) * 5


def test_holidays_of_the_new_year_are_not_counted_twice() -> None:
    days = frozenset({date(2026, 12, 24), date(2026, 12, 25)})
    assert Capacity(holidays=days).weeks(date(2026, 12, 21), 1) == pytest.approx((0.32,))
    whole = frozenset(date(2026, 12, 21) + timedelta(days=n) for n in range(5))
    assert Capacity(holidays=whole).weeks(date(2026, 12, 21), 1) == (0.0,)


def test_of_two_words_on_a_day_the_later_holds() -> None:
    spells = (Spell(MONDAY, None, 0.5), Spell(MONDAY + timedelta(days=7), None, 0.75))
    found = Capacity(spells)
    assert [found.share(MONDAY + timedelta(days=n)) for n in (-1, 0, 6, 7)] == [1, 0.5, 0.5, 0.75]


@given(st.floats(0.01, 0.99))
def test_weeks_and_chances_are_each_others_inverse(level: float) -> None:
    found = Outlook(days_ahead(Capacity(), MONDAY, 104), cases_of(Pace(4, 0.3, 0.1), (20,)))
    assert abs(found.chance_after(found.weeks(level)) - level) < 1e-3


def test_named_ranges_hold_seven_times_in_ten() -> None:
    values = two_piece(10, 20, 40)
    assert values[12] == 20
    assert sum(10 <= value <= 40 for value in values) == 17


def test_the_normal_constants_are_what_they_say() -> None:
    for value, chance in zip(NORMAL, slices(), strict=True):
        assert abs(NormalDist().cdf(value) - chance) < 1e-6
    assert abs(2 * NormalDist().cdf(SURE_DEVIATION) - 1 - SURE) < 1e-6


def test_chances_become_equally_likely_values() -> None:
    assert reduced([(5.0, 0.2), (1.0, 0.8)]) == (1.0,) * 20 + (5.0,) * 5
