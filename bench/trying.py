"""Ways to name a date, tried on series: what is asked, what came, and how good each way was."""

from __future__ import annotations

import csv
import gzip
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast.history import History
from goodbooks.forecast.score import Checked
from histories import Team, made_up_teams
from ways import HORIZON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ways import Asked

LEVELS = (0.5, 0.85, 0.95)
LENGTHS = (2, 4, 8, 13, 26)
PROMISES = (0.75, 1.0, 1.25, 1.5, 2.0)
_EVERY, _KNOWN, _USUAL, _RECENT = 4, 26, 26, 10


class Question(NamedTuple):
    """Work of so many items, asked of a team after `week` weeks; `took` is what came, in weeks.

    `length` names the kind of question by its weeks of work; `naive` is the straight line's date,
    which somebody's promised days are multiples of, and `expected` the length at the usual pace.
    """

    team: str
    week: int
    length: int
    items: int
    took: float
    naive: float
    expected: float


class Tried(NamedTuple):
    """All checks of one way, by team and length of work."""

    checks: dict[tuple[str, int], list[Checked]]

    def teams(self, length: int | None = None) -> list[list[Checked]]:
        """The checks team by team, of one length or of all."""
        found: dict[str, list[Checked]] = {}
        for (team, weeks), checks in self.checks.items():
            if length in (None, weeks):
                found.setdefault(team, []).extend(checks)
        return list(found.values())

    def mean(
        self, measure: Callable[[Sequence[Checked]], float], length: int | None = None
    ) -> float:
        """A measure's mean over teams, each of which weighs the same."""
        values = [measure(checks) for checks in self.teams(length)]
        return sum(values) / len(values)

    def all(self) -> list[Checked]:
        """All checks in one row."""
        return [check for checks in self.checks.values() for check in checks]


def read_teams(path: str) -> list[Team]:
    """Teams from a table with a row a week: series, week (its Monday), items."""
    weeks: dict[str, list[tuple[date, int]]] = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            weeks.setdefault(row["series"], []).append(
                (date.fromisoformat(row["week"]), int(row["items"]))
            )
    return [Team(name, rows[0][0], tuple(n for _, n in rows)) for name, rows in weeks.items()]


def read_questions(path: str) -> list[Question]:
    """Questions with answers from a table: series, o, tag (D and the weeks), N, T, naive, expected."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return [
            Question(row["series"], int(row["o"]), int(row["tag"][1:]), int(row["N"]),
                     float(row["T"]), float(row["naive"]), float(row["expected"]))
            for row in csv.DictReader(file) if row["tag"].startswith("D")
        ]  # fmt: skip


def teams_and_questions(series: str, cases: str) -> tuple[list[Team], list[Question]]:
    """What is to be tried: series given by path, or the made-up teams that come with the bench."""
    teams = read_teams(series) if series else made_up_teams()
    asked = read_questions(cases) if cases else [q for team in teams for q in questions(team)]
    return teams, asked


def questions(team: Team) -> Iterator[Question]:
    """From every fourth week with half a year before it and a year behind: work of five lengths."""
    items = team.items
    for week in range(_KNOWN, len(items) - HORIZON + 1, _EVERY):
        usual = sum(items[week - _USUAL : week]) / _USUAL
        recent = sum(items[week - _RECENT : week]) / _RECENT
        for length in LENGTHS:
            count = round(usual * length)
            if count and recent:
                took = _took(items[week : week + HORIZON], count)
                yield Question(team.name, week, length, count, took, count / recent, count / usual)


def _took(items: Sequence[int], wanted: int) -> float:
    done = 0
    for number, count in enumerate(items):
        if done + count >= wanted:
            return number + (wanted - done - 0.5) / count
        done += count
    return float(HORIZON)


def tried(
    way: Callable[[History], Callable[[int], Asked]],
    teams: Mapping[str, Team],
    asked: Iterable[Question],
) -> Tried:
    """One way, asked everything, with nothing known but the weeks before."""
    checks: dict[tuple[str, int], list[Checked]] = {}
    asks: dict[tuple[str, int], Callable[[int], Asked]] = {}
    for question in asked:
        key, team = (question.team, question.week), teams[question.team]
        if key not in asks:
            asks[key] = way(History(team.monday, team.items[: question.week]))
        ask = asks[key]
        checks.setdefault((question.team, question.length), []).append(_checked(ask, question))
    return Tried(checks)


def _checked(ask: Callable[[int], Asked], question: Question) -> Checked:
    found = ask(question.items)
    said = []
    for share in PROMISES:
        day = min(HORIZON - 1e-9, share * question.naive)
        said.append((found.chance_after(day), question.took <= day))
    return Checked(
        begun=float(question.week),
        expected=question.expected,
        dates=tuple(min(float(HORIZON), found.weeks(level)) for level in LEVELS),
        took=question.took,
        place=found.chance_after(min(float(HORIZON), question.took)),
        said=tuple(said),
    )
