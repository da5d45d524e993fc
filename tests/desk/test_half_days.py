"""Half a day on which I am off is kept with its half, and a plan that puts a talk on that day says in which half it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by
from goodbooks.situations.days.half_away import halves_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

MONDAY = date(2026, 11, 30)
BOOK = "2026-10-01 person Joost\n  relation: boss\n\n"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("I'm off Thursday afternoon", '2026-12-03 note me "Off in the afternoon"'),
        ("I'm away on Tuesday morning", '2026-12-01 note me "Off in the morning"'),
        ("On Friday afternoon I'm out", '2026-12-04 note me "Off in the afternoon"'),
        ("I have Thursday afternoon off #home", '2026-12-03 note me "Off in the afternoon" #home'),
        ("I'm at the dentist tomorrow morning", '2026-12-01 note me "Off in the morning"'),
        ("I'll be out of office on Wednesday afternoon", '2026-12-02 note me "Off in the afternoon"'),
    ],
)  # fmt: skip
def test_half_a_day_off_keeps_its_half(
    words: str, line: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(BOOK, encoding="utf-8")
    known = at_desk(str(tmp_path / "my.book")).known()
    assert meant_by(words, Kinds(), MONDAY, known).line == line


@pytest.mark.parametrize(
    "words",
    [
        "I'm off every Thursday afternoon",
        "Am I off on Thursday afternoon?",
        "I'm off on Thursday",
        "On Thursday afternoon he is off",
        "I'm off Thursday afternoon next week",
    ],
)
def test_what_comes_again_or_is_a_whole_day_is_no_half(words: str) -> None:
    assert list(halves_in(words, MONDAY)) == []


@pytest.mark.parametrize("is_in_the_story", [True, False])
def test_a_plan_says_in_which_half_its_talk_is(tmp_path: Path, is_in_the_story: bool) -> None:
    note = '2026-11-01 note me "Off in the afternoon"\n\n'
    evening(tmp_path, BOOK)
    shown = call(tmp_path, "play", "i-fumbled-it", "--dry-run", given="\n" * 14).out
    day = date.fromisoformat(next(line for line in shown.split("\n") if " talk Joost" in line)[:10])
    part = f" I'm off {day:%A} afternoon."
    evening(tmp_path, BOOK if is_in_the_story else BOOK + note.replace("2026-11-01", str(day)))
    (tmp_path / "s.txt").write_text(
        f"Joost asked what about me, and I fumbled it.{part if is_in_the_story else ''}", "utf-8"
    )
    said = call(
        tmp_path, "play", "i-fumbled-it", "--from", "s.txt", "--dry-run", given="\n" * 14
    ).out
    assert "in the afternoon: what the plan has for that day is said in the morning." in " ".join(
        said.split()
    )
