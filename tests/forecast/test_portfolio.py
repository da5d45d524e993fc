"""Several promises of one team: one pace for all, in order of priority, and the same every time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from forecast.lives import plain, steady
from goodbooks.forecast.capacity import Capacity, Spell
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.commitment import Commitment, Team
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.portfolio import Outcome, Portfolio, portfolio
from goodbooks.forecast.start import Need, Risk
from goodbooks.forecast.work import Growth, Work

if TYPE_CHECKING:
    from goodbooks.forecast.forecast import Forecast

START = steady().end
PLATFORM = Team(pace_of(steady()))
TEAMS = {"Platform": PLATFORM, "Growth": PLATFORM}


def of(name: str, items: float = 10, team: str = "Platform", **more: object) -> Commitment:
    return Commitment(name, team, Work(items), **more)  # type: ignore[arg-type]


def played(*commitments: Commitment, trials: int = 2000, seed: int = 0) -> Portfolio:
    found = portfolio(TEAMS, commitments, start=START, trials=trials, seed=seed)
    assert isinstance(found, Portfolio), found
    return found


def outcomes(*commitments: Commitment, **more: int) -> dict[str, Outcome]:
    return {one.name: one for one in played(*commitments, **more).outcomes}


@pytest.mark.parametrize("share", [1.0, 7 / 12])
@pytest.mark.parametrize("items", [3, 40])
def test_trials_and_the_exact_curve_agree(items: int, share: float) -> None:
    capacity = Capacity((Spell(START, None, share),))
    exact = plain(Work(items), capacity=capacity)
    found = sampled(exact, Commitment("it", "P", Work(items)))
    assert all(day is not None for day in found)
    assert off(exact, found) <= 0.015


@pytest.mark.parametrize("work", [Work(20, 60), Work(30, growth=Growth(1.2, 2.0))], ids=str)
def test_they_agree_nearly_where_work_and_start_are_unsure(work: Work) -> None:
    needs = (Need("contract", START + timedelta(days=7), START + timedelta(days=42)),)
    exact = plain(work, start=needs, risks=(Risk("supplier", 0.3, 2, 6),))
    one = Commitment("it", "P", work, needs=needs, risks=exact.asked.risks)
    assert off(exact, sampled(exact, one)) <= 0.025


def sampled(exact: Forecast, one: Commitment) -> tuple[date | None, ...]:
    team = Team(exact.asked.pace, exact.asked.capacity)
    found = portfolio({"P": team}, [one], start=START, trials=100_000)
    assert isinstance(found, Portfolio)
    return found.outcomes[0].days


def off(exact: Forecast, found: tuple[date | None, ...]) -> float:
    """The most that two rows of days differ, as a share of the time, beyond a day's rounding."""
    return max(
        max(0, abs(((day or date.max) - (dated.day or date.max)).days) - 1)
        / ((dated.day or date.max) - START).days
        for dated, day in zip(exact.dates, found, strict=True)
    )


def test_the_same_seed_has_the_same_answer_and_another_nearly() -> None:
    one = of("API", promised=START + timedelta(weeks=3))
    assert played(one) == played(one)
    first, second = (played(one, seed=seed).all_kept or 0 for seed in (0, 1))
    assert 0 < abs(first - second) < 0.05


def test_what_comes_first_is_served_first() -> None:
    alone = outcomes(of("API"))["API"]
    both = outcomes(of("API"), of("report"))
    assert both["API"].days == alone.days
    assert (both["report"].days[1] or date.max) > (alone.days[1] or date.max)


def test_promises_of_one_team_fail_together() -> None:
    five = [of(f"p{n}", 8, promised=plain(Work(8 * n)).day(0.85)) for n in range(1, 6)]
    found = played(*five, trials=10_000)
    chances = [one.chance or 0 for one in found.outcomes]
    independent = 1.0
    for chance in chances:
        assert 0.8 < chance < 0.9
        independent *= chance
    assert found.all_kept
    assert found.all_kept > independent + 0.15


def test_two_teams_do_not_share_their_luck_nor_their_hands() -> None:
    day = plain(Work(20)).day(0.85)
    found = played(of("a", 20, "Platform", promised=day), of("b", 20, "Growth", promised=day))
    one, two = (outcome.chance or 0 for outcome in found.outcomes)
    assert found.all_kept
    assert abs(found.all_kept - one * two) < 0.03


def test_work_that_waits_begins_when_the_other_is_done() -> None:
    found = outcomes(of("API"), of("app", 10, "Growth", after=("API",)), of("web", 10, "Growth"))
    api, app, web = (found[name].days[0] or date.max for name in ("API", "app", "web"))
    assert web < app
    assert app > api


def test_work_that_waits_for_a_day_leaves_its_turn_to_the_next() -> None:
    late = of("API", needs=(Need("contract", START + timedelta(weeks=10)),))
    found = outcomes(late, of("report"))["report"].days[1]
    alone = outcomes(of("report"))["report"].days[1]
    assert found
    assert alone
    assert abs((found - alone).days) <= 1


def test_a_kept_share_is_served_beside_what_comes_first() -> None:
    first = of("API", 60)
    behind = outcomes(first, of("report", 5))["report"].days[0]
    beside = outcomes(first, of("report", 5, share=0.3))["report"].days[0]
    assert behind
    assert beside
    assert beside < behind


def test_each_promise_has_the_chance_of_its_own_day() -> None:
    never = of("soon", 40, promised=START + timedelta(days=2))
    found = outcomes(of("later", 5, promised=START + timedelta(weeks=40)), never)
    assert found["soon"].chance == 0
    assert found["later"].chance == 1


def test_what_is_not_done_in_two_years_has_no_day() -> None:
    found = outcomes(of("all", 5000, promised=START + timedelta(weeks=50)))["all"]
    assert found.days == (None, None, None)
    assert found.chance == 0


def test_without_promised_days_nothing_is_kept_or_broken() -> None:
    found = played(of("API"))
    assert found.all_kept is None
    assert found.outcomes[0].chance is None


@pytest.mark.parametrize(
    ("commitments", "reason"),
    [
        ([of("API", team="Nobody")], "nothing is known of the team Nobody"),
        ([of("API", after=("gate",))], "API waits for gate, which is not there"),
        ([of("a", after=("b",)), of("b", after=("a",))], "a and b wait for each other"),
        ([of("a", after=("a",))], "a wait"),
    ],
)
def test_what_cannot_be_played_out_is_refused(commitments: list[Commitment], reason: str) -> None:
    found = portfolio(TEAMS, commitments, start=START)
    assert isinstance(found, Refused)
    assert found.reason.startswith(reason)
