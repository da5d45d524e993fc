"""The day to look back on a plan is reckoned once, when the plan is written: every page of it names the same, on whatever day it is opened."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, environment, evening
from goodbooks.core.document import Line
from goodbooks.desk.desk import open_desk
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.questions import half_told
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.words.since_written import written_of

if TYPE_CHECKING:
    from pathlib import Path

TOLD = "I'd like to go back to the bench and mend violins. I talk with Solveig on {}."
ANSWERS = ("To go back", "", "", "1", "more violins", "a hand-over", "plan", "yes")


def looks_back(tmp_path: Path, day: date) -> list[str]:
    """The day to look back as the plan's page names it, opened on a day."""
    environ = environment(tmp_path)
    desk = open_desk(str(tmp_path / "life.book"), day, environ, str(tmp_path))
    found = playing.playbook(desk, "step-back")
    kept = half_told.remembered(desk, environ, found.name)
    walk = walking.walked(found, walking.ground(desk), kept, is_silent=True)
    end = walking.ended(desk, found, walk, kept.get(WAY, ""), written_of(kept))
    lines = (one.text for part in end.document.sections for one in part.blocks if isinstance(one, Line))  # fmt: skip
    return [one.partition(":")[0] for one in lines if ": look back: " in one]


@pytest.mark.parametrize(("on", "day", "named"), [
    ("2026-11-03", "2026-11-25", "Wednesday 25 November"), ("2026-12-03", "2026-12-28", "Monday 28 December"),
    ("2026-12-04", "2026-12-29", "Tuesday 29 December"),
])  # fmt: skip
def test_a_plan_looks_back_on_the_day_it_was_written_with(
    tmp_path: Path, on: str, day: str, named: str
) -> None:
    evening(tmp_path, "2026-10-01 person Solveig\n  relation: boss\n")
    (tmp_path / "story.txt").write_text(TOLD.format("Thursday"), encoding="utf-8")
    given = "\n".join(ANSWERS) + "\n"
    call(tmp_path, "play", "step-back", "--from", "story.txt", "--today", on, given=given)
    kept = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert re.findall(r"look-back: (\S+)", kept) == [day]
    first = date.fromisoformat(on).toordinal()
    for later in (0, 1, 2, 3, 7):
        assert looks_back(tmp_path, date.fromordinal(first + later)) == [named]
