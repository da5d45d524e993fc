"""Each day that a sentence names is read from the day on which it is told: the last such day, the next one, or none where it can be two."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.days import MONTHS, WEEKDAYS
from goodbooks.situations.days.days_named import as_read, named_in
from goodbooks.situations.days.days_told import AHEAD, BACK, days_told

WEDNESDAY = date(2026, 3, 11)
ANY_DAY = st.dates(date(2001, 1, 1), date(2060, 1, 1))


@pytest.mark.parametrize(
    ("said", "back", "ahead"),
    [
        ("It was at Tuesday's handover.", "2026-03-10", "2026-03-17"),
        ("by the 20th.", "2026-02-20", "2026-03-20"),
        ("Decision is on 15th", "2026-02-15", "2026-03-15"),
        ("on the 9th itself", "2026-03-09", "2026-04-09"),
        ("the 3rd of this month", "2026-03-03", ""),
        ("On the third of December", "2025-12-03", "2026-12-03"),
        ("August 18 me and Ola", "2025-08-18", "2026-08-18"),
        ("on Friday, 18 December", "", "2026-12-18"),
        ("Wednesday last week", "2026-03-04", ""),
        ("Monday of last week", "2026-03-02", ""),
        ("last week on Tuesday", "2026-03-03", ""),
        ("last Friday", "2026-03-06", ""),
        ("last Monday", "", ""),
        ("next Friday", "", ""),
        ("Tuesday this week", "2026-03-10", ""),
        ("two weeks ago today", "2026-02-25", ""),
        ("two weeks ago", "", ""),
        ("nine days ago", "2026-03-02", ""),
        ("the day before yesterday", "2026-03-09", ""),
        ("last night", "2026-03-10", ""),
        ("tomorrow", "", "2026-03-12"),
        ("the morra", "", "2026-03-12"),
        ("the heid yin wis ower the day, wi his hat", "2026-03-11", "2026-03-11"),
        ("the end of the day, that was", "", ""),
        ("in three weeks", "", "2026-04-01"),
        ("three weeks today", "", "2026-04-01"),
        ("a week from Wednesday", "", "2026-03-25"),
        ("Friday week", "", "2026-03-20"),
        ("Friday next week", "", "2026-03-20"),
        ("by the end o the month", "", "2026-03-31"),
        ("the end of January", "", "2027-01-31"),
        ("the last day of this month", "", "2026-03-31"),
        ("on Wednesday", "", ""),
        ("on Mondays", "", ""),
        ("every Thursday", "", ""),
        ("the last Friday of each month", "", ""),
        ("from Saturday to Tuesday", "", ""),
        ("on the 4th floor", "", ""),
        ("mid January", "", ""),
        ("Tuesday a week ago", "2026-03-03", ""),
        ("the Thursday before last", "2026-02-26", ""),
        ("Nov. 12", "2025-11-12", "2026-11-12"),
        ("bis 12.11.", "2025-11-12", "2026-11-12"),
        ("Friday coming", "", "2026-03-13"),
        ("next week on Thursday", "", "2026-03-19"),
        ("the last Friday of November", "", "2026-11-27"),
        ("on tues", "2026-03-10", "2026-03-17"),
        ("in a week or two", "", ""),
        ("in about two weeks", "", ""),
        ("day before yesterday", "2026-03-09", ""),
        ("the Saturday opening", "", ""),
    ],
)  # fmt: skip
def test_a_day_has_the_last_and_the_next_it_can_mean(said: str, back: str, ahead: str) -> None:
    found = named_in(as_read(said), WEDNESDAY)
    days = (found[0].back, found[0].ahead) if found else (None, None)
    assert len(found) <= 1
    assert days == tuple(date.fromisoformat(one) if one else None for one in (back, ahead))


@pytest.mark.parametrize(
    ("said", "turn"),
    [
        ("On the 12th he came himself.", BACK),
        ("On the 24th madam will decide.", AHEAD),
        ("They lock in the plan on the 21st.", AHEAD),
        ("They locked in the plan on Monday.", BACK),
        ("It is decided on Friday.", AHEAD),
        ("It was decided on Friday.", BACK),
        ("Names must be with her on Friday.", AHEAD),
        ("On Friday I had to give her a name.", BACK),
        ("The vote is on Friday.", AHEAD),
        ("He's back on Monday.", AHEAD),
        ("A colleague promised the removal men Friday.", AHEAD),
        ("The talk is on Friday.", AHEAD),
        ("We've the chat in the diary for Thursday.", AHEAD),
        ("This Monday we agreed on it.", BACK),
        ("I need it this Friday.", AHEAD),
        ("He gave me until Friday.", AHEAD),
        ("He said he would tell me on Friday.", AHEAD),
        ("On Friday he said he would tell me.", BACK),
        ("Nothing can be finished before the 18th.", AHEAD),
        ("She had come for inspection on Friday.", BACK),
        ("She corners me at the coffee machine on Friday.", ""),
    ],
)
def test_the_verb_beside_a_day_says_whether_it_was(said: str, turn: str) -> None:
    (one,) = days_told(said, WEDNESDAY)
    assert one.turn == turn


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("Yesterday at ten to five she rang.", "16:50"),
        ("Today around 4:45 he came.", "16:45"),
        ("On Monday at 9.30 he came.", "09:30"),
        ("Tonight at eight she rang.", "20:00"),
        ("Last night at 22:40 she wrote.", "22:40"),
        ("On Friday he came.", ""),
        ("On Friday at length he came.", ""),
    ],
)
def test_the_hour_right_behind_a_day_is_read_where_it_is_clear(said: str, at: str) -> None:
    (one,) = days_told(said, WEDNESDAY)
    assert one.at == at


@given(on=ANY_DAY, more=st.integers(1, 300))
def test_a_day_with_its_month_is_found_on_either_side_of_today(on: date, more: int) -> None:
    for day in (on - timedelta(days=more), on + timedelta(days=more)):
        said = f"on {day.day} {MONTHS[day.month - 1].capitalize()}"
        (one,) = named_in(said, on)
        assert day in (one.back, one.ahead)
        assert one.back is None or one.back <= on
        assert one.ahead is None or one.ahead >= on


@given(on=ANY_DAY, weekday=st.sampled_from(WEEKDAYS))
def test_a_weekday_is_within_a_week_and_today_is_never_guessed(on: date, weekday: str) -> None:
    found = named_in(f"on {weekday.capitalize()}", on)
    if WEEKDAYS.index(weekday) == on.weekday():
        assert not found
        return
    (one,) = found
    assert one.back is not None
    assert one.ahead is not None
    assert timedelta(0) < on - one.back < timedelta(7)
    assert one.ahead - one.back == timedelta(7)
    assert WEEKDAYS[one.back.weekday()] == weekday


@given(on=ANY_DAY, day=st.integers(1, 31))
def test_a_day_of_the_month_is_the_last_and_the_next_that_there_is(on: date, day: int) -> None:
    for one in named_in(f"by the {day}th", on):
        assert one.back is None or (one.back.day == day and one.back <= on)
        assert one.ahead is None or (one.ahead.day == day and one.ahead >= on)


@given(text=st.text(alphabet="the 0123456789stndrhMondayFriday'’,. lastweek-agobyin\n", max_size=120), on=ANY_DAY)  # fmt: skip
def test_no_text_makes_a_day_that_is_on_the_wrong_side(text: str, on: date) -> None:
    for one in days_told(text, on):
        assert one.was is None or one.was <= on
        assert one.comes is None or one.comes >= on
