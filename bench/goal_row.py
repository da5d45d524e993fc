"""A goal of the language study as a row: what is wanted, what rules alone do, what was published, what is measured now, and whether it is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counted import Score

NOT_HERE = "no data kept here"
NOT_MEASURED = "not measured"
_HEAD = (
    "| goal | wanted | rules alone | beside | train | dev | reached |",
    "|---|---|---|---|---|---|---|",
)


class Goal(NamedTuple):
    """One goal, all as it is printed; what is measured once and belongs to no part stands under `dev`."""

    goal: str
    wanted: str
    reached: str
    dev: str
    train: str = "–"
    rules: str = "–"
    beside: str = "nothing published"

    def row(self) -> str:
        """The goal in a row of the table."""
        cells = (self.goal, self.wanted, self.rules, self.beside, self.train, self.dev, self.reached)  # fmt: skip
        return f"| {' | '.join(cells)} |"


def table(goals: Iterable[Goal]) -> list[str]:
    """The goals, a row each."""
    return [*_HEAD, *(one.row() for one in goals)]


def reached(is_so: bool) -> str:
    """Whether a goal is reached, in a word."""
    return "yes" if is_so else "**no**"


def figures(one: Score) -> str:
    """F1, with the precision and the recall that make it."""
    return f"{one.f1:.2f} ({one.precision:.2f}, {one.recall:.2f})"
