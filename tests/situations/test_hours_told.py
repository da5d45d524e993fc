"""The hour of which a clause tells puts two things of one day in order."""

from __future__ import annotations

import pytest

from goodbooks.situations.days.hours_told import clock_told, hour_told


@pytest.mark.parametrize(
    ("clause", "hour"),
    [
        ("At 9:30 he said wait", 9.5),
        ("at five he said go", 17.0),
        ("At 1 pm my boss said no", 13.0),
        ("This afternoon he said yes", 15.0),
        ("at noon she called", 12.0),
        ("this morning he promised it", 9.0),
        ("the last hour of the day", 17.0),
        ("at half past nine he said go", 9.5),
        ("at quarter to five she came", 16.75),
        ("Ten past five he rings", 17 + 10 / 60),
        ("17:10, my boss writes", 17 + 10 / 60),
        ("Five o'clock my boss comes by", 17.0),
        ("so about half 8 I asked", 8.5),
        ("Around ten this morning I asked", 10.0),
        ("at 20 past ten this morning", 10 + 20 / 60),
    ],
)
def test_an_hour_or_a_part_of_the_day_is_told(clause: str, hour: float) -> None:
    assert hour_told(clause) == hour


@pytest.mark.parametrize("clause", ["we stand at 20 percent", "at tennis he said so", "we ship at one site", "at one point he said no", "at 15 people it stops", "Five to ten people called", "Two people rang", "about half of them came", "about ten people came"])  # fmt: skip
def test_a_figure_of_something_else_is_no_hour(clause: str) -> None:
    assert hour_told(clause) is None


@pytest.mark.parametrize(
    ("clause", "clock"),
    [
        ("Half past nine, Lina is asleep.", "21:30"),
        ("I'm sitting here at ten, the twins are in bed.", "22:00"),
        ("At eight in the evening he rang.", "20:00"),
        ("At ten last night she wrote", "22:00"),
        ("At seven, after supper, I read it again.", "19:00"),
        ("At seven in the morning I was still in bed.", "07:00"),
        ("At nine pm the house was still.", "21:00"),
        ("At half past nine he said go.", "09:30"),
        ("21:40, everybody is asleep", "21:40"),
        ("At half past four he said: keep the woman in bed nine.", "16:30"),
        ("At four he rings about the opening night.", "16:00"),
    ],
)
def test_an_hour_is_of_the_half_of_the_day_that_its_sentence_shows(clause: str, clock: str) -> None:
    assert clock_told(clause) == clock


@pytest.mark.parametrize("clause", ["At three in the night I lay awake.", "At half past twelve everybody was asleep.", "At four I was still awake in bed."])  # fmt: skip
def test_an_hour_of_the_night_that_may_be_one_of_the_day_is_none(clause: str) -> None:
    assert clock_told(clause) == ""
