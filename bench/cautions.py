"""What each caution is worth: how often it is raised, and how often the 85 % date is met then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.forecast.cautious import all_cautions
from goodbooks.forecast.forecast import Forecast
from goodbooks.forecast.forecasting import forecast
from goodbooks.forecast.history import History
from goodbooks.forecast.work import Work
from trying import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from histories import Team
    from trying import Question

_LENGTHS = {4, 13}


def caution_rows(
    teams: Sequence[Team], asked: Sequence[Question]
) -> Iterator[tuple[str, float, str, str]]:
    """A row for each caution that was raised at all, from work worth 4 and 13 weeks."""
    named = {team.name: team for team in teams}
    seen: list[tuple[set[str], bool]] = []
    for question in asked:
        if question.length in _LENGTHS:
            team = named[question.team]
            past = History(team.monday, team.items[: question.week])
            found = forecast(past, Work(question.items), levels=LEVELS)
            if isinstance(found, Forecast):
                met = question.took <= found.outlook.weeks(0.85)
                seen.append(({said.name for said in found.cautions}, met))
    for caution in all_cautions():
        raised = [met for names, met in seen if caution.name in names]
        quiet = [met for names, met in seen if caution.name not in names]
        if raised:
            yield caution.name, len(raised) / len(seen), _share(raised), _share(quiet)


def _share(met: Sequence[bool]) -> str:
    return f"{sum(met) / len(met):.1%}" if met else "–"
