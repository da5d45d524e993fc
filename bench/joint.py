"""Five promises of one team, each a day that is 85 % sure: how often do all of them hold?"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast.capacity import Capacity, days_ahead
from goodbooks.forecast.commitment import Commitment, Team
from goodbooks.forecast.history import History
from goodbooks.forecast.outlook import Outlook, cases_of
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.portfolio import Portfolio, portfolio
from goodbooks.forecast.work import Work
from trying import LENGTHS
from ways import HORIZON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import histories
    from trying import Question

_EVERY, _TRIALS, _SURE = 6, 2000, 0.85


class Joint(NamedTuple):
    """One Monday: whether all were kept, the chance that was said, and that of independent dice."""

    team: str
    all_kept: bool
    said: float
    independent: float


def joint_lines(teams: Sequence[histories.Team], asked: Sequence[Question]) -> Iterator[str]:
    """A table: what came, what was said, and what multiplying the five chances would say."""
    found = list(_tried(teams, asked))
    yield "| five promises of one team, each 85 % sure | all five kept |"
    yield "|---|---:|"
    yield f"| what came, on {len(found)} Mondays | {_mean(found, 1):.1%} |"
    yield f"| what the forecast said | {_mean(found, 2):.1%} |"
    yield f"| what five chances of their own would say | {_mean(found, 3):.1%} |"
    yield ""


def _mean(found: Sequence[Joint], part: int) -> float:
    """The mean over teams of their own means."""
    by_team: dict[str, list[float]] = {}
    for one in found:
        by_team.setdefault(one.team, []).append(float((0, one.all_kept, *one[2:])[part]))
    return sum(sum(values) / len(values) for values in by_team.values()) / len(by_team)


def _tried(teams: Sequence[histories.Team], asked: Sequence[Question]) -> Iterator[Joint]:
    """Every sixth Monday on which all five lengths were asked."""
    named = {team.name: team for team in teams}
    mondays: dict[tuple[str, int], dict[int, Question]] = {}
    for question in asked:
        mondays.setdefault((question.team, question.week), {})[question.length] = question
    whole = [key for key, five in mondays.items() if len(five) == len(LENGTHS)]
    for name, week in whole[::_EVERY]:
        team = named[name]
        five = [mondays[name, week][length] for length in LENGTHS]
        yield _one(name, History(team.monday, team.items[:week]), five)


def _one(name: str, known: History, five: Sequence[Question]) -> Joint:
    """The work of each length less that of the one before, in order, each with its own day."""
    pace, ahead = pace_of(known), days_ahead(Capacity(), known.end, 2 * HORIZON)
    commitments, before, all_kept = [], 0, True
    for question in five:
        outlook = Outlook(ahead, cases_of(pace, (question.items,)))
        day = outlook.date(_SURE) or ahead.day(len(ahead.passed) - 2)
        if question.items > before:
            work = Work(question.items - before)
            commitments.append(Commitment(str(question.length), name, work, day))
            before = question.items
        all_kept = all_kept and question.took <= min(HORIZON, ahead.over_by(day) / 5)
    found = portfolio({name: Team(pace)}, commitments, start=known.end, trials=_TRIALS)
    if not isinstance(found, Portfolio):
        raise TypeError(found.reason)
    chances = prod(one.chance or 0.0 for one in found.outcomes)
    return Joint(name, all_kept, found.all_kept or 0.0, chances)
