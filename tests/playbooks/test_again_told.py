"""A promise of a plan that is given every so often comes again."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.playbooks.plan.again_told import with_its_rhythm
from goodbooks.syntax.read import read

TODAY = date(2026, 12, 2)
STEP = """\
2026-12-02 promise me -> Gerald "Word on how it goes: the nightly backups"
  note: {note}
  due: 2026-12-30
"""


@pytest.mark.parametrize(
    ("note", "every", "due"),
    [
        ("a number every Friday", "Friday until 2026-12-30", ""),
        ("he looks each working day", "working day until 2026-12-30", ""),
        ("Friday: the number of vats", "Friday until 2026-12-30", ""),
        ("every Friday the number", "Friday until 2026-12-30", ""),
        ("Fridays: the count", "Friday until 2026-12-30", ""),
        ("Monday: they look at the list", "Monday until 2026-12-30", ""),
        ("every evening at seven a photo of the gauges, and a call at once if the pressure drops", "working day 19:00 until 2026-12-30", ""),
        ("every morning the temperature of the cold store", "working day until 2026-12-30", ""),
        ("a daily line on the ward", "working day until 2026-12-30", ""),
        ("I send you the till each evening", "working day until 2026-12-30", ""),
        ("every night a note of who was on", "working day until 2026-12-30", ""),
        ("a photo every day", "working day until 2026-12-30", ""),
        ("every working evening the count", "working day until 2026-12-30", ""),
        ("every evening a line, not on weekends", "working day until 2026-12-30", ""),
        ("each weekday morning the list", "working day until 2026-12-30", ""),
        ("a short note", "", "2026-12-30"),
        ("a limit of 500", "", "2026-12-30"),
    ],
)  # fmt: skip
def test_what_is_given_every_so_often_comes_again_until_its_day(
    note: str, every: str, due: str
) -> None:
    (step,) = read(STEP.format(note=note), Kinds()).entries
    found = with_its_rhythm(step, TODAY, frozenset(range(5)))
    assert (found.line("every"), found.line("due")) == (every, due)
