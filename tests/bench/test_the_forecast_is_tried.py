"""The forecast's bench on made-up teams: the same teams each time, and dates that hold as said."""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from goodbooks.forecast import score
from goodbooks.forecast.drawn import weeks_drawn
from goodbooks.forecast.history import History
from guards.house import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def bench() -> Iterator[Any]:
    """The bench's own modules, as its script sees them."""
    names = ("histories", "ways", "trying")
    sys.path.insert(0, os.path.join(ROOT, "bench"))
    yield {name: importlib.import_module(name) for name in names}
    sys.path.pop(0)
    for name in names:
        sys.modules.pop(name, None)


def test_the_made_up_teams_are_the_same_each_time(bench: Any) -> None:
    made = bench["histories"].made_up_teams
    assert made() == made()
    assert len({team.name for team in made()}) == 12
    assert all(len(team.items) == 260 for team in made())


def test_our_dates_are_met_as_often_as_said_and_drawn_weeks_are_not(bench: Any) -> None:
    teams, asked = bench["trying"].teams_and_questions("", "")
    named = {team.name: team for team in teams}
    some = [one for one in asked if one.week % 16 == 10 and one.length in (4, 13)]
    ours, drawn = (
        bench["trying"].tried(bench["ways"].WAYS[name], named, some).all()
        for name in ("goodbooks", "weeks drawn from the last 10")
    )
    assert 0.83 <= score.met(ours, 1).share <= 0.97
    assert score.met(drawn, 1).share < score.met(ours, 1).share - 0.08
    assert score.pinball(ours, (0.5, 0.85, 0.95)) < score.pinball(drawn, (0.5, 0.85, 0.95))


def test_the_truth_is_the_week_in_which_the_last_item_was_done(bench: Any) -> None:
    team = bench["histories"].Team("t", bench["histories"]._MONDAY, (2,) * 26 + (4,) * 60)
    first = next(bench["trying"].questions(team))
    assert (first.items, first.length, first.naive) == (4, 2, 2.0)
    assert 0 < first.took < 1


def test_drawn_weeks_are_those_of_the_back_test(bench: Any) -> None:
    team = bench["histories"].made_up_teams()[3]
    history = History(team.monday, team.items[:60])
    theirs = bench["ways"].weeks_of_ten(history)(40)
    ours = weeks_drawn(history.items[-10:], 40, 52)
    for level in (0.2, 0.5, 0.85, 0.95):
        assert abs(theirs.weeks(level) - ours.weeks(level)) < 1e-6
    assert abs(theirs.chance_after(6.5) - ours.chance_after(6.5)) < 1e-9
