"""What comes again: the days it names, and which of its times is due by a day."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.problem import Unclear
from goodbooks.core.rhythm import Come, Rhythm, due_time, read_rhythm

WEDNESDAY = date(2026, 12, 2)


def rhythm(words: str) -> Rhythm:
    found = read_rhythm(words, WEDNESDAY)
    assert not isinstance(found, Unclear)
    return found


@pytest.mark.parametrize(
    ("words", "said", "days"),
    [
        ("every Friday", "every Friday", "04 11 18"),
        ("Mondays and Thursdays", "every Monday and Thursday", "03 07 10"),
        ("other Friday", "every other Friday", "04 18 01"),
        ("morning", "every working day", "03 04 07"),
        ("day", "every day", "03 04 05"),
        ("week", "every week", "09 16 23"),
        ("fortnight", "every two weeks", "16 30 13"),
        ("month", "every month", "02 02 02"),
        ("quarter", "every quarter", "02 02 02"),
        ("1st", "on the 1st of each month", "01 01 01"),
        ("last day of the month", "on the last day of each month", "31 31 28"),
        ("first Monday of the month", "on the first Monday of each month", "07 04 01"),
        ("second Tuesday of every month", "on the second Tuesday of each month", "08 12 09"),
        ("last Friday", "on the last Friday of each month", "25 29 26"),
        ("last working day of each month", "on the last working day of each month", "31 29 26"),
        ("monthly", "every month", "02 02 02"),
    ],
)
def test_a_rhythm_names_its_days_one_after_the_other(words: str, said: str, days: str) -> None:
    found, done, named = rhythm(words), list[Come](), []
    for _ in range(3):
        day = due_time(found, WEDNESDAY, None, done, WEDNESDAY)
        assert day is not None
        named.append(f"{day.day:02}")
        done.append(Come(day))
    assert (found.said, " ".join(named)) == (said, days)


@pytest.mark.parametrize("words", ["every Friday 10:00 until 2026-12-18", "Monday, Thursday", "1st", "two weeks", "last day", "working day", "second Tuesday of the month", "last working day 10:00"])  # fmt: skip
def test_what_is_written_of_a_rhythm_is_read_back(words: str) -> None:
    assert rhythm(rhythm(words).written) == rhythm(words)


@pytest.mark.parametrize("words", ["now and then", "second Friday", "fifth Monday", "last things", "order", "time", "30 minutes", "32nd", "Friday until soon"])  # fmt: skip
def test_what_names_no_days_is_no_rhythm(words: str) -> None:
    assert isinstance(read_rhythm(words, WEDNESDAY), Unclear)


def test_kept_early_or_late_it_moves_on_to_the_next_time() -> None:
    fridays = rhythm("Friday")
    for kept in (date(2026, 12, 3), date(2026, 12, 4), date(2026, 12, 8)):
        assert due_time(fridays, WEDNESDAY, None, [Come(kept)], kept) == date(2026, 12, 11)


def test_of_times_that_went_by_without_a_word_the_last_is_due() -> None:
    fridays = rhythm("Friday")
    assert due_time(fridays, WEDNESDAY, None, [], date(2026, 12, 10)) == date(2026, 12, 4)
    assert due_time(fridays, WEDNESDAY, None, [], date(2026, 12, 20)) == date(2026, 12, 18)


def test_a_time_that_was_moved_is_moved_alone() -> None:
    fridays, monday = rhythm("Friday"), date(2026, 12, 7)
    moved = Come(date(2026, 12, 3), monday)
    assert due_time(fridays, WEDNESDAY, None, [moved], date(2026, 12, 4)) == monday
    assert due_time(fridays, WEDNESDAY, None, [moved, Come(monday)], monday) == date(2026, 12, 11)


def test_behind_its_last_day_nothing_is_due_any_more() -> None:
    fridays = rhythm("Friday until 11 December")
    done = [Come(date(2026, 12, 4)), Come(date(2026, 12, 11))]
    assert due_time(fridays, WEDNESDAY, None, done, date(2026, 12, 30)) is None


def test_the_first_time_is_the_day_that_was_named() -> None:
    assert due_time(rhythm("Friday"), WEDNESDAY, date(2026, 12, 18), [], WEDNESDAY) == date(2026, 12, 18)  # fmt: skip


def test_at_the_end_of_all_days_a_rhythm_stops() -> None:
    assert due_time(rhythm("day"), date.max, None, [], date.max) == date.max
    assert due_time(rhythm("day"), date.min, None, [], date.min) == date(1, 1, 2)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("evening half past seven until 18 december", "day 19:30 until 2026-12-18"), ("every evening at 6:45", "day 18:45"), ("Friday evening at seven", "Friday 19:00"),
        ("every morning at a quarter to nine", "working day 08:45"), ("each night at three", "day 03:00"), ("each night at ten", "day 22:00"), ("afternoon 14:30", "working day 14:30"),
    ],
)  # fmt: skip
def test_an_hour_is_of_the_part_of_the_day_beside_it(words: str, written: str) -> None:
    assert rhythm(words).written == written


@pytest.mark.parametrize("said", ["Friday", "working day", "week", "Monday and Friday"])
def test_what_keeps_office_days_does_not_come_at_christmas(said: str) -> None:
    rhythm = read_rhythm(said, date(2026, 12, 11))
    assert isinstance(rhythm, Rhythm)
    times = list(rhythm.times(date(2026, 12, 11), date(2026, 12, 21), date(2027, 1, 8)))
    assert not {date(2026, 12, 25), date(2027, 1, 1)} & set(times)
    named = date(2026, 12, 25)
    assert named in list(rhythm.times(named, named, named))


def test_what_comes_on_every_day_of_the_week_comes_at_christmas() -> None:
    rhythm = read_rhythm("day", date(2026, 12, 11))
    assert isinstance(rhythm, Rhythm)
    day = date(2026, 12, 25)
    assert list(rhythm.times(date(2026, 12, 11), day, day)) == [day]
