"""Work that waits for other work: the exact curve against the trials, and what may never come."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from forecast.lives import plain, steady
from goodbooks.forecast.commitment import Commitment, Team
from goodbooks.forecast.forecasting import again
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.portfolio import Portfolio, portfolio
from goodbooks.forecast.start import By, Need, odds, starts
from goodbooks.forecast.work import Work

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

START = steady().end
SHARES = (0.05, 0.25, 0.5, 0.75, 0.85, 0.95)


def after(found: Forecast, *, same: bool) -> Need:
    """The need for what a forecast is about to be done."""
    levels = tuple(
        By(share, day + timedelta(days=1)) for share in SHARES if (day := found.day(share))
    )
    return Need("first", levels[0].day, levels=levels, shares_luck=same)


@pytest.mark.parametrize("items", [(10, 10), (30, 8), (8, 30)])
@pytest.mark.parametrize("same", [True, False])
def test_the_days_of_what_waits_agree_with_the_trials(items: tuple[int, int], same: bool) -> None:
    first = plain(Work(items[0]))
    second = plain(Work(items[1]), start=(Need("start", START), after(first, same=same)))
    team = Team(pace_of(steady()))
    found = portfolio(
        {"A": team, "B": team},
        [
            Commitment("first", "A", Work(items[0])),
            Commitment("second", "A" if same else "B", Work(items[1]), after=("first",)),
        ],
        start=START,
        trials=50_000,
    )
    assert isinstance(found, Portfolio)
    for dated, day in zip(second.dates, found.outcomes[1].days, strict=True):
        assert dated.day is not None
        assert day is not None
        # a day rounded up, or a weekend; and one luck for two works errs to the later side
        assert -5 <= (dated.day - day).days <= 7


def test_the_same_team_has_one_luck_so_its_late_days_are_later() -> None:
    first = plain(Work(20))
    waits = [
        plain(Work(20), start=(Need("start", START), after(first, same=same)))
        for same in (True, False)
    ]
    late = [found.day(0.95) for found in waits]
    assert late[0] is not None
    assert late[1] is not None
    assert late[0] > late[1]


def test_what_may_never_come_takes_its_share_of_every_day() -> None:
    sure = plain(Work(10), start=(Need("start", START), Need("permit", START + timedelta(14))))
    likely = Need("permit", START + timedelta(14), chance=0.6)
    unsure = again(sure, needs=(sure.asked.needs[0], likely))
    for weeks in (3, 6, 12, 50):
        day = START + timedelta(weeks=weeks)
        assert unsure.chance(day) == pytest.approx(0.6 * sure.chance(day))
    assert unsure.day(0.85) is None
    assert [said.name for said in unsure.cautions if said.name == "not-in-horizon"]


def test_the_trials_know_what_may_never_come() -> None:
    found = portfolio(
        {"A": Team(pace_of(steady()))},
        [
            Commitment(
                "it", "A", Work(3), needs=(Need("permit", START, chance=0.6),),
                promised=START + timedelta(weeks=60),
            )
        ],
        start=START,
    )  # fmt: skip
    assert isinstance(found, Portfolio)
    assert found.all_kept == pytest.approx(0.6, abs=0.02)


def test_one_need_in_two_places_is_asked_once() -> None:
    permit = Need("permit", START, chance=0.6)
    assert odds((permit, permit, Need("spec", START, chance=0.5))) == pytest.approx(0.3)


def test_even_odds_on_the_first_day_are_even_odds() -> None:
    need = Need("spec", START, likely=START, latest=START + timedelta(20))
    days = starts((need,))
    assert sum(day == START for day in days) == 13
    assert max(days) > START + timedelta(20)


def test_a_need_with_levels_is_met_as_often_as_they_say() -> None:
    levels = (By(0.5, START), By(0.9, START + timedelta(40)))
    days = starts((Need("spec", START, levels=levels),))
    assert sum(day == START for day in days) == 13
    assert sum(day <= START + timedelta(20) for day in days) in (17, 18)
    assert all(isinstance(day, date) for day in days)


def test_a_later_arrival_never_gives_an_earlier_day() -> None:
    early, late = plain(Work(10)), plain(Work(25))
    for same in (True, False):
        found = [
            plain(Work(12), start=(Need("start", START), after(one, same=same)))
            for one in (early, late)
        ]
        for level in (0.5, 0.85, 0.95):
            one, other = (each.day(level) for each in found)
            assert one is not None
            assert other is not None
            assert one <= other
