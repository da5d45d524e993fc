"""The day, the hour and the place of a talk, as people say them in one breath."""

from __future__ import annotations

import time
from datetime import date

import pytest

from goodbooks.core.appointment import appointment, as_spoken, at_the_end, figure_first, with_clock

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(("words", "at", "place"), [
    ("on Thursday at ten", "2026-12-03 10:00", ""),
    ("Friday 4 pm, room 3", "2026-12-04 16:00", "room 3"),
    ("Friday at 4pm in her office", "2026-12-04 16:00", "in her office"),
    ("tomorrow at nine", "2026-12-01 09:00", ""),
    ("Thursday at half past nine", "2026-12-03 09:30", ""),
    ("Thursday at 2", "2026-12-03 14:00", ""),
    ("Thursday at quarter to three by phone", "2026-12-03 14:45", "by phone"),
    ("on Thursday, ten o'clock", "2026-12-03 10:00", ""),
    ("Thursday 10h30", "2026-12-03 10:30", ""),
    ("Thursday morning at ten", "2026-12-03 10:00", ""),
    ("Thursday at seven in the evening", "2026-12-03 19:00", ""),
    ("4 December at 9.15, HR's office", "2026-12-04 09:15", "HR's office"),
    ("Friday at 4 (room 3)", "2026-12-04 16:00", "room 3"),
    ("Thursday at ten on Teams", "2026-12-03 10:00", "on Teams"),
    ("Thursday at 2.30", "2026-12-03 14:30", ""),
    ("on Thursday at 2:30", "2026-12-03 14:30", ""),
    ("Friday 4:15, room 3", "2026-12-04 16:15", "room 3"),
    ("Friday at 4:15 am", "2026-12-04 04:15", ""),
    ("Friday at 08:15", "2026-12-04 08:15", ""),
    ("Thursday at half two", "2026-12-03 14:30", ""),
    ("Thursday half ten", "2026-12-03 10:30", ""),
    ("Friday at his desk", "2026-12-04", "at his desk"),
])  # fmt: skip
def test_a_talk_keeps_its_hour_and_its_place(words: str, at: str, place: str) -> None:
    said = appointment(words, MONDAY)
    assert said is not None
    assert (str(said.at), said.place) == (at, place)


@pytest.mark.parametrize("words", [
    "Thursday at seven", "Friday, if he has time", "Friday or Monday", "Friday with Tom", "Friday at ten percent",
    "Thursday at ten, and I am afraid", "not yet", "Thursday 10", "", "room 3",
])  # fmt: skip
def test_what_is_not_plain_is_no_appointment(words: str) -> None:
    assert appointment(words, MONDAY) is None


def test_an_hour_of_the_morning_or_the_evening_stays_as_it_is_said() -> None:
    assert with_clock("Thursday at seven") == "Thursday at seven"
    assert with_clock("at ten people") == "at ten people"


def test_a_sentence_may_end_with_it() -> None:
    what, said = at_the_end("We meet on 10 December at half past nine", MONDAY)
    assert (what, str(said.at) if said else "") == ("We meet", "2026-12-10 09:30")
    assert at_the_end("We meet when it snows", MONDAY) == ("We meet when it snows", None)


@pytest.mark.parametrize("words", ["Friday " * 3000, "at ten " * 3000, "Friday, in " * 3000])
def test_words_that_never_come_to_a_day_are_read_as_fast_as_any(words: str) -> None:
    begun = time.process_time()
    appointment(words, MONDAY)
    at_the_end(words, MONDAY)
    assert time.process_time() - begun < 2.0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("today at five", "today 17:00"),
        ("five o'clock today", "today 17:00"),
        ("half past four yesterday", "yesterday 16:30"),
        ("this morning at ten", "today 10:00"),
        ("at ten on Monday", "Monday 10:00"),
        ("17:10 today", "today at 17:10"),
        ("five people today", "five people today"),
    ],
)
def test_an_hour_may_stand_before_its_day(words: str, said: str) -> None:
    assert as_spoken(words) == said


@pytest.mark.parametrize("words", ["12 tomorrow", "3 on Friday", "two next Monday"])
def test_a_figure_first_is_no_hour_by_itself(words: str) -> None:
    assert figure_first(words)


@pytest.mark.parametrize("words", ["at 12 tomorrow", "2 December at ten", "12:00 tomorrow", "ten o'clock tomorrow"])  # fmt: skip
def test_an_hour_with_a_word_or_a_sign_of_one_is(words: str) -> None:
    assert not figure_first(words)
