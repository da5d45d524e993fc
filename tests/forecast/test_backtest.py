"""The forecast on a team's own past: nothing of the future is known, and nothing is left out."""

from __future__ import annotations

from datetime import timedelta

from forecast.lives import history, steady
from goodbooks.forecast import score
from goodbooks.forecast.backtest import ENOUGH, FEWEST, LENGTHS, backtest
from goodbooks.forecast.drawn import weeks_drawn
from goodbooks.forecast.score import Checked


def test_a_steady_team_meets_its_dates() -> None:
    found = backtest(steady(150))
    assert score.met(found.checks(), 1).share > 0.85
    assert score.pinball(found.checks(), found.levels) > 0


def test_a_short_history_has_no_checkpoints() -> None:
    assert backtest(steady(FEWEST - 1)).points == ()
    assert len(backtest(steady(FEWEST)).points) == 1
    assert {point.length for point in backtest(steady(ENOUGH - 1)).points} == set(LENGTHS[:-1])
    assert {point.length for point in backtest(steady(ENOUGH)).points} == set(LENGTHS)


def test_every_other_monday_is_asked_whatever_came_of_it() -> None:
    past = history(*steady(60).items, *[0] * 60)
    found = backtest(past, lengths=(2,))
    mondays = [point.monday for point in found.points]
    assert mondays[0] == past.first_monday + timedelta(weeks=13)
    assert mondays == [mondays[0] + timedelta(weeks=2 * n) for n in range(len(mondays))]
    assert max(point.checked.took for point in found.points) == 8.0


def test_what_comes_later_changes_no_forecast_made_before() -> None:
    past = steady(80)
    other = past._replace(items=(*past.items[:60], *[0] * 20))
    one, two = (
        [p.checked.dates for p in backtest(h, lengths=(2,)).points if p.monday < past.first_monday
         + timedelta(weeks=60)]
        for h in (past, other)
    )  # fmt: skip
    assert one == two


def test_what_other_tools_do_stands_beside_it() -> None:
    found = backtest(steady(150))
    assert len(found.checks(4)) == len(found.straight(4)) == len(found.drawn(4))
    assert {check.dates[0] for check in found.straight(4)} == {
        check.dates[2] for check in found.straight(4)
    }
    assert score.buffer(found.drawn(), 0, 1) < score.buffer(found.checks(), 0, 1)


def test_drawn_weeks_are_the_distribution_of_their_sum() -> None:
    found = weeks_drawn((0, 2), 4, 4)
    assert found.chances == (0, 0.25, 0.5, 0.6875)
    assert found.weeks(0.25) == 2
    assert found.weeks(0.375) == 2.5
    assert found.weeks(0.9) == 4
    assert found.chance_after(2.5) == 0.375
    assert weeks_drawn((5,), 5, 3).chances == (1, 1, 1)


def made(took: float, *dates: float, begun: float = 0, place: float = 0.5) -> Checked:
    return Checked(begun, 2.0, dates, took, place, ((0.3, False), (0.9, True)))


def test_a_date_is_met_when_it_is_not_passed() -> None:
    checks = [made(3, 3, 5), made(4, 3, 5), made(6, 3, 5), made(2, 3, 5)]
    assert score.met(checks, 0)[:2] == (2, 4)
    assert score.met(checks, 1).share == 0.75


def test_the_loss_of_a_late_date_is_the_level_and_of_an_early_one_the_rest() -> None:
    assert score.pinball([made(5, 3)], (0.85,)) == 0.85 * 2 / 2
    assert abs(score.pinball([made(1, 3)], (0.85,)) - 0.15 * 2 / 2) < 1e-12


def test_places_are_tenths_and_flat_is_right() -> None:
    checks = [made(1, 1, place=(number + 0.5) / 10) for number in range(10)]
    assert score.off_flat(score.places(checks)) < 1e-12
    assert score.places([made(1, 1, place=1.0)])[9] == 1


def test_promised_days_are_scored_by_their_tenth() -> None:
    checks = [made(1, 1)]
    assert abs(score.brier(checks) - (0.09 + 0.01) / 2) < 1e-12
    assert abs(score.miscalibrated(checks) - (0.3 + 0.1) / 2) < 1e-12


def test_only_checks_that_do_not_overlap_count_as_separate() -> None:
    checks = [made(5, 1, begun=0), made(1, 1, begun=2), made(4, 1, begun=3), made(2, 1, begun=6)]
    assert [one.begun for one in score.apart(checks)] == [0, 6]


def test_what_came_has_no_say_in_which_checks_are_taken() -> None:
    late, soon = made(9, 5, begun=0), made(1, 5, begun=2)
    assert score.apart([soon, late]) == (late,)


def test_measures_of_nothing_are_nought() -> None:
    assert score.pinball([], (0.5,)) == score.brier([]) == score.miscalibrated([]) == 0
